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

/** A party agrees to do something another wants. */
export const consents = frame({
  name: '<party> consents to do', yields: 'pledge', trigger: words.consent, forms: ['past'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'وافقت تركيا على تدريب الشرطة في الصومال.', found: { by: ['TUR'], to: ['SOM'] } }],
  silent: ['وافق المدرب على تدريب الفريق.', 'وافقت تركيا على عقد اجتماع مع الصومال.'],
})

/** A party is ready, bound or resolved to do something. */
export const ready = frame({
  name: '<party> is ready to do', yields: 'pledge', trigger: words.readiness, forms: ['noun'],
  roles: [{ slot: 'by', what: 'actor', from: ['genitive', 'owner'] }],
  examples: [{ text: 'أبدت تركيا استعدادها لتدريب الشرطة في الصومال.', found: { by: ['TUR'], to: ['SOM'] } }],
  silent: ['أبدى المدرب استعداده لتدريب الفريق.'],
})

/** It was agreed to do something. */
export const wasAgreed = frame({
  name: 'it was agreed to do', yields: 'pledge', trigger: words.agreed, roles: [],
  examples: [{ text: 'تم الاتفاق على زيادة عدد الرحلات بين تركيا والصومال.', found: { by: ['TUR', 'SOM'] } }],
  silent: ['تم الاتفاق على جدول الأعمال.', 'تم الاتفاق على عقد اجتماع بين تركيا والصومال.'],
})

/** A party announces, decides or offers to do something for another. */
export const resolves = frame({
  name: '<party> resolves to do', yields: 'pledge', trigger: words.undertake, forms: ['noun'], company: [words.resolve], reach: 0, reachBack: 7,
  roles: [{ slot: 'by', what: 'actor', from: ['genitive', 'clauseSubject', 'actorBefore'] }],
  examples: [{ text: 'أعلنت تركيا تقديم قرض إلى الصومال.', found: { by: ['TUR'], to: ['SOM'] } }],
  silent: ['أعلنت الشركة تقديم خدمة جديدة إلى زبائنها.', 'أعلنت تركيا افتتاح مدرسة.'],
})
