import { expect, it } from 'vitest'
import { loadPack } from '../packs.ts'
import { PackReader } from '../read.ts'

const reader = new PackReader(await loadPack('ar'))
reader.weigh = false
const NAMES = [{ name: 'باولينو سيلفا', party: 'PRT', role: 'head-of-state', from: '2023-01-01', to: '2025-01-01' }]

const HOLDER = ['باولينو سيلفا', 'head-of-state', 'PRT']

/** Offices read from a text of 2024 with the names above. */
const offices = (text: string, published = '2024-05-15') => reader.read({ id: 'untitled', language: 'ar', published, outlet: '', url: '', title: '', text }, 'test', NAMES).facts.filter((fact) => fact.kind === 'office').map((fact) => [fact.person, fact.role, fact.party])

it('gives a title without a name to the one person known to hold it', () => {
  expect(offices('وصل باولينو سيلفا إلى عمان. وقال الرئيس البرتغالي إن الزيارة ناجحة.')).toEqual([HOLDER])
})

it('gives it to nobody where another is named with it, the office is another or the year does not fit', () => {
  expect(offices('التقى باولينو سيلفا الرئيس البرتغالي جواو كوستا.')).not.toContainEqual(HOLDER)
  expect(offices('وصل باولينو سيلفا إلى عمان. وقال وزير الخارجية البرتغالي إن الزيارة ناجحة.')).toEqual([])
  expect(offices('وصل باولينو سيلفا إلى عمان. وقال الرئيس البرتغالي إن الزيارة ناجحة.', '2031-05-15')).toEqual([])
})
