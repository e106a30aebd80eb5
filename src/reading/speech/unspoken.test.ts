import { expect, it } from 'vitest'
import { loadPack } from '../packs.ts'
import { PackReader } from '../read.ts'

const reader = new PackReader(await loadPack('ar'))
// What rules propose; the scorer weighs whole reports and not single sentences.
reader.weigh = false

function speakers(text: string): string[] {
  return reader.read({ id: 'x', language: 'ar', published: '2024-05-15', outlet: '', url: '', title: 'خبر', text }, 'x').facts.flatMap((f) => (f.kind === 'statement' ? [f.speaker.party] : []))
}

it('takes what someone says that another promised for the speech of the one', () => {
  expect(speakers('قال الرئيس الكوبي ميغيل دياز كانيل إن المكسيك تعهدت بفتح المعبر.')).toEqual(['CUB'])
  expect(speakers('وتعهدت المكسيك بفتح المعبر.')).toEqual(['MEX'])
})

it('takes a man whom a woman calls on for no speaker, and one who is accused', () => {
  expect(speakers('وجهت كينيا رسالة. وقالت وزيرة الخارجية الكينية مونيكا جمعة إنها تطالب الرئيس الأوغندي يوويري موسيفيني بالرد.')).toEqual(['KEN'])
  expect(speakers('تنتقد كينيا الاتفاق، وتتهم كمبالا بالتأخير.')).toEqual(['KEN'])
})
