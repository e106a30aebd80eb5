import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** Someone says something. */
export const says = frame({
  name: '<speaker> says', yields: 'statement', trigger: words.say, forms: ['past', 'present'],
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [{ text: 'مقدمة قصيرة.\nقال وزير الخارجية التركي هاكان فيدان إن بلاده تدعم الحوار.', found: { speaker: { person: 'هاكان فيدان', party: 'TUR' } } }],
  silent: ['مقدمة قصيرة.\nقال شهود إن الحريق اندلع فجرا.'],
})

/** Words that speak only where speech follows. */
export const saysSo = frame({
  name: '<speaker> says so', yields: 'statement', trigger: words.sayBefore, forms: ['past', 'present'],
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [{ text: 'مقدمة قصيرة.\nوعبر الرئيس التركي رجب طيب أردوغان عن أسفه للحادث.', found: { speaker: { person: 'رجب طيب أردوغان', party: 'TUR' } } }],
  silent: ['مقدمة قصيرة.\nعبر آلاف اللاجئين الحدود أمس.'],
})

/** "Adding that": speech carried on by the subject of the clause. */
export const adding = frame({
  name: '<speaker> adding', yields: 'statement', trigger: words.saying,
  roles: [{ slot: 'speaker', what: 'actor', from: ['teller'] }],
  examples: [{ text: 'مقدمة قصيرة.\nاستقبل الرئيس التركي رجب طيب أردوغان الضيوف مؤكدا أن بلاده ماضية في الحوار.', found: { speaker: { person: 'رجب طيب أردوغان', party: 'TUR' } } }],
  silent: ['مقدمة قصيرة.\nكان الطقس معتدلا مؤكدا التوقعات.'],
})

/** "Quoting SOMEONE as saying". */
export const quoting = frame({
  name: 'quoting <speaker>', yields: 'statement', trigger: words.sayingOf, complement: true,
  roles: [{ slot: 'speaker', what: 'actor', from: [{ before: ['by', 'of', 'from', 'about'] }] }],
  examples: [{ text: 'مقدمة قصيرة.\nونقلت الوكالة عن وزير المالية الكويتي نايف الحجرف قوله إن الموازنة جاهزة.', found: { speaker: { person: 'نايف الحجرف', party: 'KWT' } } }],
  silent: ['مقدمة قصيرة.\nكرر المعلق قوله في النشرة.'],
})

/** "According to". */
export const according = frame({
  name: 'according to <speaker>', yields: 'statement', trigger: words.accordingTo,
  roles: [{ slot: 'speaker', what: 'actor', from: ['near'] }],
  examples: [{ text: 'مقدمة قصيرة.\nبلغ عدد الوثائق عشرا وفق وزارة الخارجية الصينية.', found: { speaker: { person: null, party: 'CHN' } } }],
  silent: ['مقدمة قصيرة.\nارتفعت الأسعار وفق خبراء.'],
})
