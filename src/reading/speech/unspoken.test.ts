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

it('hears what someone says that another told somebody from both, and what someone says of a telling without "that" from the one', () => {
  expect(speakers('قال الرئيس الكوبي ميغيل دياز كانيل إن المكسيك أبلغت الوفد أن المعبر سيفتح.')).toEqual(['CUB', 'MEX'])
  expect(speakers('قال الرئيس الكوبي ميغيل دياز كانيل إن المكسيك أبلغت الوفد رغبتها في فتح المعبر.')).toEqual(['CUB'])
})

it('goes on behind "but he" with whoever was named by a verb of keeping silent, or spoke before', () => {
  expect(speakers('امتنع المسؤول الكيني عن تحديد الموعد، ولكنه قال إن الوفد سيعود.')).toEqual(['KEN'])
  expect(speakers('قال الرئيس الكوبي ميغيل دياز كانيل إن الوفد عاد. ورفض التعقيب على الموعد، لكنه قال إن المعبر سيفتح.')).toEqual(['CUB', 'CUB'])
  expect(speakers('قال الرئيس الكوبي ميغيل دياز كانيل إن الوفد عاد. وقلل أحد الخبراء من أهمية الموعد، لكنه قال إن المعبر سيفتح.')).toEqual(['CUB'])
})

it('hears three states or more from one verb in the feminine, and two only from one in the dual', () => {
  expect(speakers('وكانت كينيا وكوبا والمكسيك دعت الأطراف إلى وقف القتال.')).toEqual(['KEN', 'CUB', 'MEX'])
  expect(speakers('وكانت كينيا وكوبا دعت الأطراف إلى وقف القتال.')).toEqual([])
})

it('takes a verb spelled like a preposition for one behind "for his part"', () => {
  expect(speakers('ومن جانبه عبر الرئيس الكوبي ميغيل دياز كانيل عن الأسف لتأجيل القمة.')).toEqual(['CUB'])
  expect(speakers('وصلت الرسالة عبر الرئيس الكوبي ميغيل دياز كانيل عن المعبر.')).toEqual([])
})

it('leaves the first word of an organisation\'s name to the name where a title could end in it', () => {
  expect(speakers('قال رئيس بنك الاستثمار الأوروبي إن القرض لن يشمل كينيا.')).toEqual(['EIB'])
  expect(speakers('قال رئيس بنك تجاري إن القرض جاهز.')).toEqual([])
})
