import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DOUBT_KINDS, type Fact } from '../facts/fact.ts'
import { entryCaption, factCaption, slotsInWords } from './captions.ts'
import { ground, GROUNDS, groundsFrom, keptGrounds, type Matter } from '../facts/ground.ts'
import { groundInWords, groundsInWords } from './grounds.ts'
import { phraseInWords, refusalInWords } from './phrases.ts'
import { tonguesOnDisk } from './tongues-on-disk.ts'
import { isolated, TONGUES, Voice } from './voice.ts'
import { words as ar } from './tongues/ar.ts'
import { words as en } from './tongues/en.ts'

const arabic = new Voice(ar)
const english = new Voice(en)
const bare = (text: string) => text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '')

/** Every string of a catalogue with the way to it. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${path}.${name}`)) : []
}

test('how far off a day is follows the language, in days, months or years', () => {
  expect([0, 1, -45, 90, -800, 4000].map((days) => english.away(days))).toEqual(['today', 'tomorrow', '45 days ago', 'in 2 months', '2 years ago', 'in 10 years'])
  expect(bare(arabic.away(-800))).toBe('قبل سنتين')
  expect(bare(arabic.away(-1500))).toBe('قبل 4 سنوات')
})

describe('the catalogues', () => {
  test('is a file in one folder, on disk as in a bundle, Arabic first', async () => {
    const names = readdirSync(new URL('./tongues/', import.meta.url)).map((name) => name.replace('.ts', ''))
    expect(TONGUES.map(({ language }) => language).toSorted()).toEqual(names.toSorted())
    expect(Object.values(await tonguesOnDisk()).map(({ words }) => words.language).toSorted()).toEqual(names.toSorted())
    expect(TONGUES[0]!.language).toBe('ar')
  })

  test.each(TONGUES.map((words) => [words.language, words] as const))('%s leaves no phrase empty', (_, words) => {
    expect(leaves(words).filter(([, text]) => !text.trim())).toEqual([])
  })
  test('Arabic has no Latin letters but in names of keys, and English no Arabic but in digits', () => {
    expect(leaves(ar).filter(([path, text]) => /[A-Za-z]/.test(text) && !/\.(language|locale|direction)$/.test(path))).toEqual([])
    expect(leaves(en).filter(([path, text]) => /[\u0600-\u06ff]/.test(text) && !path.endsWith('arab'))).toEqual([])
  })
  test('each says what every doubt means', () => {
    for (const words of TONGUES) expect(DOUBT_KINDS.filter((kind) => !words.doubtHelp[kind])).toEqual([])
  })
  test('each has every plural form its language needs', () => {
    for (const words of TONGUES) {
      const forms = new Intl.PluralRules(words.locale).resolvedOptions().pluralCategories.filter((form) => form !== 'zero')
      for (const [name, counted] of Object.entries(words.counts)) expect([name, forms.filter((form) => counted[form] === undefined)]).toEqual([name, []])
    }
  })
})

describe('a voice', () => {
  test('speaks any language by its catalogue alone: names, dates, numbers and lists of it come with the locale', () => {
    const turkish = new Voice({ ...en, language: 'tr', locale: 'tr', facts: { ...en.facts, language: 'tr', locale: 'tr', states: {} } })
    expect(bare(turkish.party('KAZ'))).toBe('Kazakistan')
    expect(turkish.day('2017-09-09')).toBe('9 Eylül 2017')
    expect(turkish.number(1234.5)).toBe('1.234,5')
    expect(bare(turkish.list(['A', 'B', 'C']))).toBe('A, B ve C')
  })
  test('counts as Arabic does', () => {
    expect([0, 1, 2, 3, 11, 100, 103].map((n) => arabic.count('reports', n))).toEqual(['لا تقارير', 'تقرير واحد', 'تقريران', '3 تقارير', '11 تقريرا', '100 تقرير', '103 تقارير'])
    expect([0, 1, 2].map((n) => english.count('reports', n))).toEqual(['0 reports', '1 report', '2 reports'])
  })
  test('writes "and" onto the word behind it in Arabic, and apart from a name in other letters', () => {
    expect([bare(arabic.list(['هاكان', 'إرلان'])), bare(arabic.list(['هاكان', isolated('Yermek')])), english.list(['a', 'b'])]).toEqual(['هاكان وإرلان', `هاكان و\u00a0${'Yermek'}`, 'a and b'])
  })
  test('keeps a number on the line of what it counts where that is wished', () => {
    expect([new Voice(en, { digits: 'latn', hijri: false, unbroken: true }).away(-800), english.away(-800)]).toEqual(['2\u00a0years ago', '2 years ago'])
    expect([new Voice(en, { digits: 'latn', hijri: false, unbroken: true }).count('reports', 3), new Voice(ar, { digits: 'latn', hijri: false, unbroken: true }).count('reports', 2)]).toEqual(['3\u00a0reports', 'تقريران'])
  })
  test('says days, months, years and ranges as short as they can be', () => {
    expect(english.interval({ start: '2018-01-01', end: '2018-12-31' })).toBe('2018')
    expect(english.interval({ start: '2017-01-01', end: '2020-12-31' })).toBe('2017–2020')
    expect(english.interval({ start: '2018-02-01', end: '2018-02-28' })).toBe('February 2018')
    expect(english.interval({ start: '2018-03-01', end: '2018-05-31' })).toMatch(/^March\s?–\s?May 2018$/)
    expect(english.interval({ start: '2017-09-08', end: '2017-09-09' })).toMatch(/^8\s?–\s?9 September 2017$/)
    expect(bare(arabic.day('2017-09-09'))).toBe('9 سبتمبر 2017')
  })
  test('writes Arabic-Indic digits and Hijri days where wished', () => {
    expect(bare(new Voice(ar, { digits: 'arab', hijri: false }).day('2017-09-09'))).toBe('٩ سبتمبر ٢٠١٧')
    expect(bare(new Voice(ar, { digits: 'latn', hijri: true }).day('2017-09-09'))).toContain('1438')
  })
  test('names parties, money and languages', () => {
    expect([arabic.party('TUR'), english.party('KAZ'), english.party('other:Free Army'), arabic.party('UN')]).toEqual(['تركيا', 'Kazakhstan', 'Free Army', 'الأمم المتحدة'])
    expect(english.amount(10_000_000_000, 'USD')).toBe('10 billion US dollars')
    expect(arabic.amount(10_000_000_000, 'USD')).toContain('مليار')
    expect(bare(english.amount(1200, 'people'))).toBe('1,200 people')
    expect([english.language('ar'), english.language('')]).toEqual(['Arabic', 'unknown'])
  })
})

describe('grounds for joining', () => {
  const matters: Matter[] = [{ name: 'X' }, { parties: ['TUR', 'KAZ'] }, { days: { start: '2018-01-02', end: '2018-01-02' } }]
  test('have a phrase each in every language, and none of another', () => {
    for (const why of GROUNDS) for (const voice of [arabic, english]) {
      const said = bare(groundInWords({ why, of: [{ place: 'TUR' }, { parties: ['KAZ'] }, { number: 3 }] }, voice))
      expect(said, why).not.toMatch(/undefined|^$/)
      expect(/[A-Za-z]/.test(said), `${why}: ${said}`).toBe(voice === english)
    }
  })
  test('say names, parties, days, places and amounts as the language does', () => {
    expect(bare(groundsInWords([ground('person-in-both', matters[0]!), ground('days-and', matters[2]!, matters[2]!)], english))).toBe('X in both; the same days: 2 January 2018')
    expect(bare(groundsInWords([ground('goes-to', matters[1]!, { parties: ['FRA'] }), ground('places-differ', { place: 'TUR/ankara' }, { place: '~the palace' })], english))).toBe('Türkiye and Kazakhstan to France; other places: Ankara (Türkiye) and the palace')
    expect(bare(groundInWords(ground('days-against-most', matters[2]!, { days: { start: '2018-03-01', end: '2018-03-31' } }), arabic))).toBe('2 يناير 2018، وأكثر التقارير تقول مارس 2018')
    expect(bare(groundInWords(ground('told-within', { number: 2 }), arabic))).toBe('ذُكر أحدهما بعد الآخر في يومين')
    expect(bare(groundInWords(ground('best-too-low', { share: 0.42 }, { share: 0.5 }), english))).toContain('42%')
    expect(bare(groundInWords(ground('amount-differs', { amount: 10_000_000_000, unit: 'USD' }), english))).toBe('another amount: 10 billion US dollars')
  })
  test('that an older version kept stay in its words', () => {
    expect(groundsFrom('titles alike (0.80)')).toEqual([{ why: 'older', of: [{ words: 'titles alike (0.80)' }] }])
    expect(groundsFrom(keptGrounds([ground('first')]))).toEqual([{ why: 'first' }])
  })
})

describe('phrases of programs', () => {
  const said = (text: string) => bare(phraseInWords(text, arabic))
  test('are said in the language, with days, counts, amounts, parties and places as it says them', () => {
    expect(said('held 2018-05-03, 2 days after it was due')).toBe('جرى في 3 مايو 2018، بعد موعده بمدة يومين')
    expect(said('held 2018-05-03, due 2018-05-01–2018-05-31')).toBe('جرى في 3 مايو 2018، وموعده مايو 2018')
    expect(said('held 2018-05-03, no day was set; KAZ/astana / KAZ/almaty')).toBe('جرى في 3 مايو 2018 ولم يكن له موعد محدد؛ أستانا'.replace('أستانا', `${'Astana'} (كازاخستان) / ${'Almaty'} (كازاخستان)`))
    expect(said('replaced by 10000000000 USD')).toContain('مليار')
    expect(said('every 6 months as a rule, hosts alternate')).toBe('كل 6 أشهر في الغالب، ويتناوب المضيفان')
    expect(said('when: 2018-05-03 (2) / 2018-05-04 (1)')).toBe('متى: 3 مايو 2018 (2) / 4 مايو 2018 (1)')
  })
  test('are said part by part, with phrases within phrases', () => {
    expect(said('No day of publication is given. 2018-09-13 is the likeliest, 62 in 100: today is a Thursday; September is called the current month, 3 days before its day 16, which is ahead. A dated copy, or the outlet\'s page, would settle it.'))
      .toBe('لم يُذكر يوم النشر. الأرجح 13 سبتمبر 2018 بنسبة 62 من مئة: اليوم هو يوم الخميس؛ يسمي سبتمبر الشهر الجاري، قبل اليوم 16 منه بمدة 3 أيام، وهو مقبل. تحسمه نسخة مؤرخة أو صفحة الناشر.')
    expect(said('list.csv, row 3: expected a whole number, found "x". Mend the cell, or map another column with --map; the other rows are taken.')).toContain('المنتظر عدد صحيح')
  })
  test('that it has none for, and what people wrote, stay as they are beside it', () => {
    expect(phraseInWords('Ada: because', arabic)).toBe(isolated('Ada: because'))
    expect(phraseInWords('held 2018-05-03, due 2018-05-01–2018-05-31; replaced by 10000000000 USD', english)).toBe('held 3 May 2018, due May 2018; replaced by 10 billion US dollars')
    expect(bare(refusalInWords({ expected: 'a PDF document that can be read', found: 'one locked with a password', advice: 'Unlock it and try again.' }, arabic))).toBe(`الموجود: وثيقة مقفلة بكلمة مرور. المنتظر: وثيقة ${'PDF'} تمكن قراءتها. افتح قفلها وحاول من جديد.`)
  })
})

describe('captions', () => {
  const found = { evidence: [], confidence: 1, rule: 'r' }
  const visit: Fact = { kind: 'visit', visitors: [{ person: 'Ada Example', party: 'TUR' }], host: 'KAZ', level: null, modality: 'planned', when: null, place: null, ...found }
  test('tell a fact in either language, foreign names kept apart', () => {
    expect(factCaption(visit, arabic)).toBe(`${isolated('Ada Example')} (${'تركيا'}) إلى كازاخستان`)
    expect(bare(factCaption(visit, english))).toBe('Ada Example (Türkiye) to Kazakhstan')
  })
  test('leave out what a fact does not say', () => {
    expect(slotsInWords(visit, english).map(({ slot }) => slot)).toEqual(['visitors', 'host'])
  })
  test('count instruments that have no title', () => {
    const signing: Fact = { kind: 'signing', instrument: 'agreement', title: null, count: 6, parties: ['TUR', 'KAZ'], signatories: [], period: null, modality: 'happened', when: null, place: null, ...found }
    expect(factCaption(signing, english)).toBe('6 agreements')
  })
  test('tell an entry', () => {
    const line = { kind: 'session' as const, parties: ['TUR', 'KAZ'], persons: [], place: null, when: null, ordinal: 3, instrument: null, title: 'The Council', promise: false, caption: '' }
    expect(bare(entryCaption(line, english))).toBe('The Council · 3rd session')
    expect(bare(entryCaption({ ...line, kind: 'visit', host: 'KAZ', title: null }, english))).toBe('Türkiye to Kazakhstan')
  })
})

test('somebody is named in the script of the language, where reports write it so', () => {
  const names = ['رجب طيب أردوغان', 'Recep Tayyip Erdoğan']
  expect([bare(arabic.name(names)), bare(english.name(names)), bare(english.name(names.slice(0, 1)))]).toEqual([names[0], names[1], names[0]])
})
