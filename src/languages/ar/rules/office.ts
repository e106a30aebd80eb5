import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A person is named with an office of a party. */
export const holds = frame({
  name: '<office> <person>', yields: 'office', trigger: words.holding, recognised: true, roles: [],
  examples: [
    { text: 'قال وزير الخارجية الأردني أيمن الصفدي إن الأزمة تحتاج إلى حل.', found: { person: 'أيمن الصفدي', role: 'foreign-minister', party: 'JOR', former: false } },
    { text: 'توفي رئيس الوزراء العراقي السابق عادل عبد المهدي عن عمر ناهز الثمانين.', found: { role: 'head-of-government', party: 'IRQ', former: true } },
    // A comma before the name, and no mark behind it.
    { text: 'أكدت وزيرة الدفاع الإسبانية، مارغريتا روبليس في مقابلة إذاعية أن القوات باقية.', found: { person: 'مارغريتا روبليس', role: 'minister', party: 'ESP' } },
    { text: 'أوضح الرئيس السنغالي، ماكي سال أن الاقتراع سيجري في موعده.', found: { person: 'ماكي سال', role: 'head-of-state', party: 'SEN' } },
    // The name before a spokesman's title.
    { text: 'أفادت الأربعاء كارين جان بيير المتحدثة باسم البيت الأبيض بأن الزيارة قائمة.', found: { person: 'كارين جان بيير', role: 'spokesperson', party: 'USA' } },
    // Where someone is sent, or holds the office, between title and name.
    { text: 'قدم سفير الجزائر لدى إيطاليا، عبد الكريم طواهرية، أوراق اعتماده.', found: { person: 'عبد الكريم طواهرية', role: 'ambassador', party: 'DZA' } },
    { text: 'وصل المبعوث الصيني إلى القرن الأفريقي شيويه بينغ إلى المطار.', found: { person: 'شيويه بينغ', role: 'envoy', party: 'CHN' } },
    { text: 'قال وزير الصحة في مملكة البحرين فيصل الجناحي إن اللقاحات وصلت.', found: { person: 'فيصل الجناحي', role: 'minister', party: 'BHR' } },
    // Two titles in a row, each of its own party.
    { text: 'استقبل أمير الكويت الأمين العام لمجلس التعاون لدول الخليج العربية جاسم البديوي.', found: { person: 'جاسم البديوي', role: 'secretary-general', party: 'GCC' } },
  ],
  silent: [
    'قال الرئيس التنفيذي لشركة في الأردن إن الأرباح ارتفعت.',
    'أعلن الرئيس الكيني، شاكرا ضيوفه، أن القمة انتهت.',
    'وصف الرئيس البيروفي "سرقة موصوفة" ما جرى في البرلمان.',
    'كان خطاب أحمد السالمي موجها إلى الحاضرين، وذكرت راما العلي وزير الثقافة بوعده.',
  ],
})
