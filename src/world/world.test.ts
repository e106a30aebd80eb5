import { describe, expect, it } from 'vitest'
import { alpha2, GROUPS, isOrganisation, isParty, isState, ORGANISATIONS, PAST_STATES, STATES } from './parties.ts'
import { capitalsOf, CITIES } from './places.ts'
import { PORTFOLIOS } from './portfolios.ts'

describe('parties', () => {
  it('holds 193 members, two observers, two further states and four of the past, each once', () => {
    expect(STATES).toHaveLength(193 + 2 + 2 + 4)
    expect(new Set(STATES).size).toBe(STATES.length)
    expect(new Set(Object.values(alpha2)).size).toBe(STATES.length)
    for (const id of STATES) expect(id).toMatch(/^[A-Z]{3}$/)
    for (const id of STATES) expect(alpha2[id]).toMatch(/^[A-Z]{2}$/)
  })
  it('tells states, organisations and others apart', () => {
    expect(isState('KAZ')).toBe(true)
    expect(isOrganisation('KAZ')).toBe(false)
    expect(isParty('OTS')).toBe(true)
    expect(isParty('XYZ')).toBe(false)
    expect(isParty('other:')).toBe(false)
    expect(isParty('other:Polisario')).toBe(true)
    expect(ORGANISATIONS.filter((id) => isState(id))).toEqual([])
    expect(new Set(ORGANISATIONS).size).toBe(ORGANISATIONS.length)
  })
  it('lists only states as members of groups', () => {
    for (const [group, members] of Object.entries(GROUPS)) {
      expect(members.filter((id) => !isState(id)), group).toEqual([])
      expect(new Set(members).size, group).toBe(members.length)
    }
    expect(GROUPS.EU).toHaveLength(27)
    expect(GROUPS.LAS).toHaveLength(22)
    expect(GROUPS.NATO).toHaveLength(32)
    expect(GROUPS.ASEAN).toHaveLength(11)
  })
})

describe('places', () => {
  it('gives every state of today a capital', () => {
    expect(STATES.filter((id) => !PAST_STATES.includes(id) && capitalsOf(id).length === 0)).toEqual([])
  })
  it('names each city once, under a state', () => {
    const ids = CITIES.map((city) => city.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    for (const city of CITIES) {
      expect(isState(city.party), city.id).toBe(true)
      expect(city.id).toMatch(/^[A-Z]{3}\/[a-z]+(-[a-z]+)*$/)
    }
  })
})

describe('portfolios', () => {
  it('lists each portfolio once', () => {
    expect(new Set(PORTFOLIOS).size).toBe(PORTFOLIOS.length)
    expect(PORTFOLIOS.length).toBeGreaterThan(250)
  })
})
