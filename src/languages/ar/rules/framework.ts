import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A relation is founded, raised, restored or cut. */
export const relation = frame({
  name: '<parties> hold <relation>', yields: 'framework', trigger: words.relationChange, recognised: true, roles: [],
  examples: [
    { text: 'ارتفعت العلاقات بين تركيا وكازاخستان إلى مستوى الشراكة الاستراتيجية عام 2009.', found: { level: 'strategic-partnership', change: 'raised', parties: ['TUR', 'KAZ'], when: { start: '2009-01-01' } } },
    { text: 'استأنف المغرب وإيران العلاقات الدبلوماسية بينهما في مايو الماضي.', found: { level: 'diplomatic-relations', change: 'restored' } },
  ],
  silent: ['تحتاج الشراكة بين الزوجين إلى الصبر.'],
})

/** A body is founded. */
export const foundsBody = frame({
  name: '<body> is founded', yields: 'framework', trigger: words.found, recognised: true, roles: [],
  examples: [{ text: 'اتفقت السعودية والعراق على تأسيس مجلس التنسيق السعودي العراقي.', found: { level: 'standing-body', change: 'founded', parties: ['SAU', 'IRQ'] } }],
  silent: ['أعلنت الشركة تأسيس مجلس إدارة جديد في دبي.'],
})

/** Two are tied by close relations. */
export const tied = frame({
  name: '<parties> are tied by <relations>', yields: 'framework', trigger: words.relate, recognised: true, roles: [],
  examples: [{ text: 'ترتبط ماليزيا وباكستان بعلاقات ثنائية وثيقة منذ عقود.', found: { level: 'other', change: 'stated', parties: ['MYS', 'PAK'] } }],
  silent: ['دعا النائب إلى علاقات وثيقة بين ماليزيا وباكستان.', 'تربط الجيران علاقات وثيقة في القرية.'],
})

/** A body's founding is told behind its name. */
export const foundedBehind = frame({
  name: '<body> that was founded', yields: 'framework', trigger: words.foundedBehind, recognised: true, roles: [],
  examples: [{ text: 'تعمل ماليزيا وباكستان في إطار اللجنة الاستشارية الماليزية الباكستانية المشتركة التي تأسست عام 2007.', found: { level: 'standing-body', change: 'founded', when: { start: '2007-01-01' } } }],
  silent: ['تعمل الجمعية في إطار اللجنة المحلية التي تأسست عام 2007.'],
})
