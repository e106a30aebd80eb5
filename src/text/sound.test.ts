import { describe, expect, test } from 'vitest'
import { soundAlike, soundKeys, soundSkeleton } from './sound.ts'

const SAME: [string, string][] = [
  ['أردوغان', 'Erdoğan'], ['أردوغان', 'Эрдоган'], ['Erdogan', 'Эрдоған'], ['توكاييف', 'Tokayev'], ['توكاييف', 'Токаев'], ['نزارباييف', 'Nazarbayev'], ['Назарбаев', 'Nazarbayev'],
  ['لافروف', 'Lavrov'], ['بوتين', 'Путин'], ['ماكرون', 'Macron'], ['جاويش أوغلو', 'Çavuşoğlu'], ['Tileuberdi', 'تليوبردي'], ['Тілеуберді', 'Tileuberdi'], ['ميرضيائيف', 'Mirziyoyev'],
  ['Koşerbayev', 'كوشارباييف'], ['Kosherbayev', 'Köşerbayev'], ['Fidan', 'فيدان'], ['Yılmaz', 'يلماز'], ['Смаилов', 'Smailov'], ['Mamin', 'مامين'],
]
const OTHER: [string, string][] = [['Erdoğan', 'Yıldırım'], ['Lavrov', 'Putin'], ['توكاييف', 'Назарбаев'], ['Fidan', 'Çavuşoğlu'], ['Mamin', 'Oktay'], ['Smailov', 'Bektenov']]
const joined = (name: string) => soundSkeleton(name).replaceAll(' ', '')

describe('sound skeleton', () => {
  test.each(SAME)('%s sounds like %s', (a, b) => {
    expect(soundAlike(joined(a), joined(b)), `${soundSkeleton(a)} / ${soundSkeleton(b)}`).toBeGreaterThanOrEqual(0.7)
  })
  test.each(OTHER)('%s does not sound like %s', (a, b) => {
    expect(soundAlike(joined(a), joined(b)), `${soundSkeleton(a)} / ${soundSkeleton(b)}`).toBeLessThan(0.6)
  })
  test.each([['أردوغان', 'Erdoğan'], ['أردوغان', 'Эрдоган'], ['لافروف', 'Lavrov'], ['ماكرون', 'Macron'], ['Recep', 'رجب'], ['جومارت', 'Cömert']])('%s and %s meet under a key', (a, b) => {
    expect(soundKeys(a).some((key) => soundKeys(b).includes(key)), `${soundKeys(a)} / ${soundKeys(b)}`).toBe(true)
  })
  test('particles and articles fall away', () => {
    expect(soundSkeleton('محمد بن سلمان')).toBe(soundSkeleton('محمد سلمان'))
    expect(soundSkeleton('عادل الجبير')).toBe(soundSkeleton('عادل جبير'))
    expect(soundSkeleton('Adel al-Jubeir').split(' ')).toHaveLength(2)
  })
  test('a name that is only particles keeps them', () => expect(soundSkeleton('Bin Bin')).not.toBe(''))
})
