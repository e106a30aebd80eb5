import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A person is named with an office of a party. */
export const holds = frame({
  name: '<office> <person>', yields: 'office', trigger: words.holding, recognised: true, roles: [],
  examples: [
    { text: 'قال وزير الخارجية الأردني أيمن الصفدي إن الأزمة تحتاج إلى حل.', found: { person: 'أيمن الصفدي', role: 'foreign-minister', party: 'JOR', former: false } },
    { text: 'توفي رئيس الوزراء العراقي السابق عادل عبد المهدي عن عمر ناهز الثمانين.', found: { role: 'head-of-government', party: 'IRQ', former: true } },
  ],
  silent: ['قال الرئيس التنفيذي لشركة في الأردن إن الأرباح ارتفعت.'],
})
