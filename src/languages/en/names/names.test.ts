import { describe, expect, it } from 'vitest'
import { makeFolding } from '../../../text/fold.ts'
import { Tokens, Vocabulary } from '../../../text/tokens.ts'
import { isOrganisation, isParty, ORGANISATIONS, STATES } from '../../../world/parties.ts'
import { capitalsOf, CITIES } from '../../../world/places.ts'
import { PORTFOLIOS } from '../../../world/portfolios.ts'
import { cities, doubtfulCities } from './cities.ts'
import { commonWords, commonWordsInNames } from './frequent.ts'
import { currencies } from './currencies.ts'
import { doubtfulHonorifics, honorifics } from './honorifics.ts'
import { cardinals, ordinals, scales } from './numbers.ts'
import { deputyMinisterHeads, formerWords, ministerHeads, offices } from './offices.ts'
import { organisations } from './organisations.ts'
import { localPortfolios, portfolios } from './portfolios.ts'
import { doubtfulSeats, seats } from './seats.ts'
import { states } from './states.ts'

const vocabulary = new Vocabulary(makeFolding())

function fold(written: string): string {
  const tokens = new Tokens(written, vocabulary)
  return Array.from({ length: tokens.count }, (_, i) => tokens.form(i)).join(' ')
}

/** Folded forms with everyone who has them and whether each lists them as doubtful. */
function owners(lists: [owner: string, forms: string[], doubtful: readonly string[]][]): Map<string, [owner: string, doubtful: boolean][]> {
  const out = new Map<string, [string, boolean][]>()
  for (const [owner, forms, doubtful] of lists) {
    const unsure = new Set(doubtful.map(fold))
    for (const form of new Set(forms.map(fold))) out.set(form, [...(out.get(form) ?? []), [owner, unsure.has(form)]])
  }
  return out
}

const clashes = (of: ReturnType<typeof owners>) => [...of].filter(([, who]) => who.length > 1 && who.some(([, doubtful]) => !doubtful)).map(([form, who]) => `${form}: ${who.map(([owner]) => owner).join(', ')}`)
const repeated = (forms: readonly string[]) => forms.filter((form, i) => forms.findIndex((other) => fold(other) === fold(form)) !== i)
const stray = (doubtful: readonly string[], forms: string[]) => doubtful.filter((form) => !forms.map(fold).includes(fold(form)))

describe('states', () => {
  it('have names and adjectives, all of them and no others', () => {
    expect(Object.keys(states).sort()).toEqual([...STATES].sort())
    for (const id of STATES) {
      expect(states[id]!.names.length, id).toBeGreaterThan(0)
      expect(states[id]!.adjectives.length, id).toBeGreaterThan(0)
    }
  })
  it('share no form with another party unless it is doubtful in both', () => {
    const parties = [...Object.entries(states).map(([id, s]) => [id, [...s.names, ...s.adjectives, ...(s.people ?? [])], s.doubtful ?? []] as [string, string[], string[]]),
      ...Object.entries(organisations).map(([id, o]) => [id, [...o.names, ...(o.adjectives ?? [])], o.doubtful ?? []] as [string, string[], string[]])]
    expect(clashes(owners(parties))).toEqual([])
  })
  it('list doubtful only what they list at all, and nothing twice', () => {
    for (const [id, s] of Object.entries(states)) {
      expect(stray(s.doubtful ?? [], [...s.names, ...s.adjectives, ...(s.people ?? [])]), id).toEqual([])
      expect([...repeated(s.names), ...repeated(s.adjectives)], id).toEqual([])
    }
  })
})

describe('organisations and seats', () => {
  it('cover the world list and nothing else', () => {
    expect(Object.keys(organisations).sort()).toEqual([...ORGANISATIONS].sort())
    for (const [id, o] of Object.entries(organisations)) {
      expect(isOrganisation(id), id).toBe(true)
      expect(stray(o.doubtful ?? [], [...o.names, ...(o.adjectives ?? [])]), id).toEqual([])
      expect(repeated(o.names), id).toEqual([])
    }
  })
  it('give each seat to one party', () => {
    for (const id of Object.keys(seats)) expect(isParty(id), id).toBe(true)
    expect(repeated(Object.values(seats).flat())).toEqual([])
    expect(stray(doubtfulSeats, Object.values(seats).flat())).toEqual([])
  })
})

describe('cities', () => {
  it('are named: every capital and every further city', () => {
    for (const id of STATES) for (const capital of capitalsOf(id)) expect(cities[capital]?.[0], capital).toBeTruthy()
    expect(CITIES.filter((city) => !cities[city.id]?.length).map((city) => city.id)).toEqual([])
    expect(Object.keys(cities)).toHaveLength(CITIES.length)
  })
  it('share no form with another city unless it is doubtful', () => {
    expect(clashes(owners(Object.entries(cities).map(([id, forms]) => [id, forms, doubtfulCities])))).toEqual([])
    expect(stray(doubtfulCities, Object.values(cities).flat())).toEqual([])
    for (const [id, forms] of Object.entries(cities)) expect(repeated(forms), id).toEqual([])
  })
})

describe('offices and portfolios', () => {
  it('give a title one meaning for one party', () => {
    const seen = new Map<string, string>()
    for (const office of offices) for (const name of office.names) for (const party of office.onlyFor ?? [office.party ?? '']) {
      const key = `${fold(name)} ${party}`
      expect(seen.get(key), name).toBeUndefined()
      seen.set(key, office.role)
    }
    for (const office of offices) for (const party of [...(office.onlyFor ?? []), ...(office.party ? [office.party] : [])]) expect(isParty(party), party).toBe(true)
    for (const office of offices) if (office.portfolio) expect(PORTFOLIOS).toContain(office.portfolio)
    expect([...repeated(ministerHeads), ...repeated(deputyMinisterHeads), ...repeated(formerWords)]).toEqual([])
  })
  it('put each phrase under one portfolio of the world list', () => {
    for (const id of [...Object.keys(portfolios), ...Object.values(localPortfolios).flatMap((own) => Object.keys(own))]) expect(PORTFOLIOS).toContain(id)
    expect(clashes(owners(Object.entries(portfolios).map(([id, forms]) => [id, forms, []])))).toEqual([])
    expect(Object.keys(portfolios).length).toBeGreaterThan(250)
  })
})

describe('words', () => {
  it('of honour, money and news are listed once', () => {
    expect(repeated(honorifics)).toEqual([])
    expect(stray(doubtfulHonorifics, [...honorifics])).toEqual([])
    expect(commonWords.length).toBe(new Set(commonWords).size)
    expect(commonWordsInNames.filter((word) => !commonWords.includes(word))).toEqual([])
    expect(new Set(currencies.map((currency) => currency.code)).size).toBe(currencies.length)
    for (const currency of currencies) expect(currency.states.filter((id) => !isParty(id)), currency.code).toEqual([])
  })
  it('end no name that is one', () => {
    for (const word of ['monday', 'after', 'government', 'according']) expect(commonWords, word).toContain(word)
    for (const name of ['john', 'donald', 'angela', 'vladimir', 'ban', 'kim', 'margaret']) expect(commonWords, name).not.toContain(name)
    for (const name of ['may', 'april', 'king', 'day']) expect(commonWordsInNames, name).toContain(name)
  })
})

describe('numbers', () => {
  it('are read in words and figures, with their compounds', () => {
    expect(cardinals['twenty-five']).toBe(25)
    expect(cardinals['twelve']).toBe(12)
    expect(scales['bln']).toBe(1e9)
    expect(ordinals['first']).toBe(1)
    expect(ordinals['eleventh']).toBe(11)
    expect(ordinals['thirty-third']).toBe(33)
    expect(ordinals['22nd']).toBe(22)
    expect(ordinals['12th']).toBe(12)
    expect(ordinals['twentieth']).toBe(20)
    for (let n = 1; n <= 99; n++) {
      expect(Object.values(cardinals), String(n)).toContain(n)
      expect(Object.values(ordinals), String(n)).toContain(n)
    }
  })
})
