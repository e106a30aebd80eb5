import { listOf } from './acting.ts'
import { likeMention, type Mention } from './mention.ts'
import type { Survey } from './survey.ts'
import { isUnnamed } from '../world/parties.ts'

/** Members that a pair's own words name ("the presidents of X and Y"), and not those found for it elsewhere. */
export function ownMembers(m: Mention): Mention[] {
  return m.members.filter((x) => x.from >= m.from && x.to <= m.to && x.party !== null)
}

/**
 * "The two countries", "the two ministers": the two last named together, else the two that the report is about (where it is `bilateral`).
 * `ranked` are the parties of the report, the most named first.
 */
export function resolvePair(survey: Survey, i: number, ranked: readonly string[], bilateral: boolean): void {
  const m = survey.mentions[i]!
  if (m.ofPeople && !m.members.length && survey.pack.order === 'subject-first') { const whose = ownerOf(survey, i); if (whose) { m.members = [asSide(m, whose)]; return } }
  if (survey.is(m.from, 'severalSides')) { m.members = severalBefore(survey, i); return }
  const apposed = m.ofPeople && m.members.length < 2 && survey.pack.order !== 'subject-first' ? apposedTo(survey, i) : []
  if (apposed.length > 1) { m.members = apposed; return }
  // "The ministers", behind an article, are two who were named before.
  const again = m.many && m.ofPeople && m.members.length === 0 && survey.pack.order === 'subject-first' && survey.is(m.from - 1, 'article')
  if (m.many && m.members.length < 2 && !again) return
  if (m.members.length >= 2) { if (m.ofPeople && !m.members.every((x) => x.manner === 'official' && x.sort === 'party')) for (const member of m.members) nameMember(survey, m, member); return }
  const subjectFirst = survey.pack.order === 'subject-first'
  if (m.ofPeople && !subjectFirst && ofBoth(survey, m)) {
    m.members = sidesBefore(survey, i, ranked).map((side) => asSide(m, side))
    for (const member of m.members) nameMember(survey, m, member)
    return
  }
  const found = m.ofPeople ? peopleBefore(survey, i) : sidesBefore(survey, i, ranked)
  // Whoever the two are, they are of the two parties that the report is about.
  if (found.length < 2 && m.ofPeople && bilateral && (subjectFirst || m.role)) {
    found.splice(0, found.length, ...ranked.slice(0, 2).map((party) => asSide(m, party)))
    if (!subjectFirst) for (const member of found) nameMember(survey, m, member)
  }
  m.members = m.ofPeople ? found : found.map((f) => likeMention(f, { sort: 'party', person: null, offices: [], members: [] }))
}

/** "The three states", "the four ministers": those of the last list or group of just so many different parties that the report named before. */
function severalBefore(survey: Survey, i: number): Mention[] {
  const m = survey.mentions[i]!
  const [count, sort] = survey.tag(m.from, 'word', 'severalSides')!.tag.detail!.split(' ')
  for (let k = i - 1; k >= 0; k--) {
    const before = survey.mentions[k]!
    const all = before.sort === 'pair' ? before.members : listOf(survey, before).filter((x) => x.sort !== 'pair' && x.manner !== 'adjective' || x.sort === 'person')
    if (new Set(all.map((x) => x.party ?? x.person?.party)).size !== Number(count) || all.length !== Number(count) || all.some((x) => !(x.party ?? x.person?.party))) continue
    return all.map((x) => (sort === 'people' ? likeMention(x, { members: [], preposition: '' }) : asSide(m, likeMention(x, { party: x.party ?? x.person?.party ?? null }))))
  }
  return []
}

/** Makes a group called by its number ("the three powers") those of the last list of just so many that the report named before; one that is counted up right behind stays what it is. */
export function groupBefore(survey: Survey, i: number): void {
  const m = survey.mentions[i]!
  if (!isUnnamed(m.party) || !survey.is(m.from, 'severalSides') || survey.mark(m.to, COUNTING) || survey.mentions[i + 1]?.from === m.to) return
  const members = severalBefore(survey, i)
  if (members.length) Object.assign(m, { sort: 'pair', many: true, party: null, members })
}
const COUNTING = new Set(['(', ':', '-', '–'])

/** Who two are that stand right behind the word for them, each with an adjective before the name or none ("the two leaders, the X one A and the Y one B"): two of different parties, or nobody. */
function apposedTo(survey: Survey, i: number): Mention[] {
  const m = survey.mentions[i]!
  const found: Mention[] = []
  let at = m.to, side: string | null = m.members[0]?.party ?? null
  for (let k = i + 1; k < survey.mentions.length && found.length < 2; k++) {
    const next = survey.mentions[k]!
    while (at < next.from && survey.tokens.kind[at] === 2) at++
    // The last name may be read short of what is written with a hyphen.
    if (next.from !== at || found.length > 0 && side === found[0]!.party) return []
    at = next.to
    if (next.manner === 'adjective') { side = next.party; continue }
    const party = side ?? next.party ?? next.person?.party ?? null
    if (next.sort !== 'person' || next.manner === 'pronoun' || !party || next.offices.length && found.length === 0) return []
    found.push(likeMention(next, { party, members: [] }))
    side = null
  }
  return found.length === 2 && found[0]!.party !== found[1]!.party ? found : []
}

const OWNER_REACH = 9

/** Whose ministers a title in the plural speaks of, where a possessive stands before it and what goes with it ("X and his trade, oil and health ministers"): the party of whoever is named before. */
function ownerOf(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  for (let k = m.from - 1; k >= Math.max(survey.sentenceOf(m.from).from, m.from - OWNER_REACH); k--) {
    if (survey.is(k, 'possessive')) { const owner = survey.mentions.slice(0, i).findLast((b) => b.to <= k && (b.party ?? b.person?.party)); return owner?.party ?? owner?.person?.party ?? null }
    if (survey.taken(k) || !(survey.tag(k, 'portfolio') || survey.is(k, 'and') || survey.is(k, 'adjective') || survey.tokens.kind[k] === 2)) return null
  }
  return null
}

const asSide = (m: Mention, side: string | Mention): Mention => likeMention(m, { sort: 'party', party: typeof side === 'string' ? side : side.party, person: null, members: [] })

/** "The presidents of the two countries": whether a word for both sides ends what names the pair. */
function ofBoth(survey: Survey, m: Mention): boolean {
  for (let i = m.from + 1; i < m.to; i++) if (survey.is(i, 'bothSides')) return true
  return false
}

/** The two sides last named before mention `i`: a pair that names both at once, else the two last parties of those that the report names most. */
function sidesBefore(survey: Survey, i: number, ranked: readonly string[]): Mention[] {
  const m = survey.mentions[i]!
  const found: Mention[] = []
  for (let k = i - 1; k >= 0 && found.length < 2; k--) {
    const before = survey.mentions[k]!
    if (before.sort === 'pair') {
      const both = survey.pack.order === 'subject-first' ? [] : ownMembers(before)
      if (both.length === 2 && found.every((f) => both.some((b) => b.party === f.party))) return both
      continue
    }
    if (survey.pack.order === 'subject-first' ? before.sort === 'party' && before.manner !== 'name' && before.placeId && before.preposition : before.manner === 'city' || before.placeId !== null && (before.preposition === 'in' || before.preposition === 'about' || survey.is(before.from - 1, 'summit'))) continue
    if (!before.party || found.some((f) => f.party === before.party) || before.manner === 'organisation' || !ranked.slice(0, 3).includes(before.party)) continue
    found.unshift(before)
  }
  for (const party of ranked) if (found.length < 2 && !found.some((f) => f.party === party)) found.push(asSide(m, party))
  return found
}

/** The two persons of different parties last named before mention `i` who hold what its word says. */
function peopleBefore(survey: Survey, i: number): Mention[] {
  const m = survey.mentions[i]!
  const found: Mention[] = []
  for (let k = i - 1; k >= 0 && found.length < 2; k--) {
    const before = survey.mentions[k]!
    if (before.sort !== 'person' || !before.party || before.manner === 'organisation' || found.some((f) => f.party === before.party)) continue
    if (m.role && !holds(before, m.role) || survey.is(m.from, 'leaders') && !leads(before)) continue
    found.unshift(before)
  }
  return found
}

const officesOf = (m: Mention) => (m.offices.length ? m.offices : m.person?.offices ?? [])

/** Whether a person is said to hold a role; a minister is one of any portfolio. */
function holds(m: Mention, role: string): boolean {
  return officesOf(m).some((o) => o.role === role || (role === 'minister' && o.role === 'foreign-minister'))
}

const LEADING = new Set(['head-of-state', 'monarch', 'head-of-government', 'crown-prince'])

/** Whether a person stands at the head of a state or government, or is given no office here. */
function leads(m: Mention): boolean {
  const offices = officesOf(m)
  return !offices.length || offices.some((o) => LEADING.has(o.role))
}

/** Gives one of a pair the one person of its party who holds what the pair's word says. */
function nameMember(survey: Survey, m: Mention, member: Mention): void {
  const fit = survey.people.filter((p) => p.party === member.party && p.offices.some((o) => !o.former && (m.role === null || o.role === m.role)))
  if (fit.length === 1) { member.person = fit[0]!; member.sort = 'person' }
}
