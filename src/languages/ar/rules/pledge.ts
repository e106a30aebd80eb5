import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A party undertakes something towards another. */
export const pledges = frame({
  name: '<party> pledges', yields: 'pledge', trigger: words.pledge,
  roles: [{ slot: 'by', what: 'actor', from: ['subject', 'genitive'] }],
  examples: [{ text: 'تعهدت تركيا بتقديم قرض إلى الصومال.', found: { by: ['TUR'], to: ['SOM'] } }],
  silent: ['تعهد المدرب بالفوز في المباراة.'],
})

/** Parties agree to do something. */
export const agrees = frame({
  name: '<parties> agree to do', yields: 'pledge', trigger: words.agree, forms: ['past'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'اتفق البلدان على تعزيز التعاون في مجال الطاقة، حسب ما ذكرت الحكومة التركية والحكومة العراقية.', found: {} }],
  silent: ['اتفق الأعضاء على جدول الأعمال.'],
})
