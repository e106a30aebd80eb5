import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A party undertakes something towards another. */
export const pledges = frame({
  name: '<party> pledges', yields: 'pledge', trigger: words.pledge,
  roles: [{ slot: 'by', what: 'actor', from: ['subject', 'genitive'] }],
  examples: [{ text: 'تعهدت تركيا بتقديم قرض إلى الصومال.', found: { by: ['TUR'], to: ['SOM'] } }],
  silent: ['تعهد المدرب بالفوز في المباراة.'],
})

/** A party will do something for another. */
export const undertakes = frame({
  name: '<party> will do for <party>', yields: 'pledge', trigger: words.undertake, forms: ['future'],
  roles: [
    { slot: 'by', what: 'actor', from: ['subject'] },
    { slot: 'to', what: 'actor', from: [{ after: ['with', 'for', 'to'] }], optional: true },
  ],
  examples: [{ text: 'مقدمة قصيرة.\nقال الرئيس التركي رجب طيب أردوغان إن بلاده ستدعم مشاريع السكك الحديدية مع العراق.', found: { by: ['TUR'] } }],
  silent: ['ستدعم الشركة فريق كرة القدم.'],
})

/** Parties agree to do something. */
export const agrees = frame({
  name: '<parties> agree to do', yields: 'pledge', trigger: words.agree, forms: ['past'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'اتفق البلدان على تعزيز التعاون في مجال الطاقة، حسب ما ذكرت الحكومة التركية والحكومة العراقية.', found: {} }],
  silent: ['اتفق الأعضاء على جدول الأعمال.'],
})
