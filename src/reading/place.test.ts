import { describe, expect, it } from 'vitest'
import { loadPackReader } from './index.ts'

const reader = (await loadPackReader('ar'))!
// What rules propose; the scorer weighs whole reports and not single sentences.
reader.weigh = false

/** Meetings of a text, each with its modality and place. */
function meetingsIn(text: string): (string | null)[][] {
  const { facts } = reader.read({ id: 'x', language: 'ar', published: '2024-05-15', outlet: '', url: '', title: '', text }, 'x')
  return facts.flatMap((f) => (f.kind === 'meeting' ? [[f.participants.map((p) => p.party).sort().join(' '), f.modality, f.place]] : []))
}

describe('where a meeting still to come will be', () => {
  it('is not where talks were held that came before it', () => {
    expect(meetingsIn('بعد المباحثات التي جرت في أسوان بين الوفدين، يترقب كثيرون القمة المقبلة بين الرئيس الكيني ويليام روتو والرئيس المصري عبد الفتاح السيسي.')).toContainEqual(['EGY KEN', 'planned', null])
  })

  it('is the town that its own sentence names first, where no talks were held there', () => {
    expect(meetingsIn('وفي أسوان يلتقي الرئيس المصري عبد الفتاح السيسي غدا نظيره الكيني ويليام روتو.')).toEqual([['EGY KEN', 'planned', 'أسوان']])
  })
})
