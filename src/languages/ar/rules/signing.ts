import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** Parties sign an instrument. */
export const signs = frame({
  name: '<signatories> sign <instrument>', yields: 'signing', trigger: words.sign, forms: ['past', 'present', 'future'],
  roles: [{ slot: 'signatories', what: 'actor', from: ['subject'], optional: true }],
  examples: [{ text: 'وقع الاتفاقية عن الجانب الماليزي وزير النقل أنتوني لوك، وعن الجانب الباكستاني وزير النقل عبد العليم خان.', found: { instrument: 'agreement', parties: ['MYS', 'PAK'] } }, { text: 'وقعت شركة الخطوط الماليزية اتفاقية مع هيئة الطيران الباكستانية لتدريب الطيارين.', found: { parties: ['MYS', 'PAK'] } }, { text: 'وقع وزير التجارة التركي عمر بولات ونظيره الكازاخي أرمان شاقالييف مذكرة تفاهم بشأن النقل.', found: { instrument: 'memorandum', count: 1 } }],
  silent: ['وقع انفجار في وسط المدينة.'],
})

/** The signing of an instrument. */
export const signingOf = frame({
  name: 'signing of <instrument>', yields: 'signing', trigger: words.sign, forms: ['noun'],
  roles: [{ slot: 'signatories', what: 'actor', from: [{ after: ['between'] }, 'genitive'], optional: true }],
  examples: [{ text: 'شهدت الزيارة توقيع خمس اتفاقيات بين تركيا وأذربيجان.', found: { instrument: 'agreement', count: 5 } }],
  silent: ['نظم معرض الكتاب حفل توقيع رواية جديدة.'],
})

/** An instrument that was signed. */
export const signed = frame({
  name: '<instrument> signed', yields: 'signing', trigger: words.signPassive,
  roles: [{ slot: 'signatories', what: 'actor', from: [{ after: ['between'] }], optional: true }],
  examples: [{ text: 'تستند العلاقات إلى الاتفاقية الموقعة بين الأردن والعراق عام 1990.', found: { instrument: 'agreement' } }],
  silent: ['يقع المبنى في الموقع نفسه.'],
})

/** Parties conclude an instrument: the verb also means to hold a meeting, so that the instrument stands right behind it. */
export const concludes = frame({
  name: '<signatories> conclude <instrument>', yields: 'signing', trigger: words.conclude, forms: ['past', 'present', 'future', 'noun'], company: [words.instrumentWord], reach: 3, reachBack: 0,
  roles: [{ slot: 'signatories', what: 'actor', from: ['subject', { after: ['between'] }], optional: true }],
  examples: [{ text: 'عقدت ماليزيا وباكستان اتفاقية لتبادل المحكومين.', found: { instrument: 'agreement', parties: ['MYS', 'PAK'] } }],
  silent: ['عقدت ماليزيا وباكستان اجتماعا لبحث تبادل المحكومين.'],
})

/** Parties issue a joint declaration. */
export const issues = frame({
  name: '<signatories> issue <declaration>', yields: 'signing', trigger: words.issue, forms: ['past', 'present', 'noun'], company: [words.instrumentWord], reach: 5, reachBack: 0,
  roles: [{ slot: 'signatories', what: 'actor', from: ['subject', { after: ['between'] }], optional: true }],
  examples: [{ text: 'أصدرت ماليزيا وباكستان بيانا مشتركا في ختام المحادثات.', found: { instrument: 'declaration', parties: ['MYS', 'PAK'] } }],
  silent: ['أصدرت ماليزيا وباكستان طابعا تذكاريا.'],
})
