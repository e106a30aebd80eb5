import { createHash } from 'node:crypto'
import type { PartyId } from '../facts/fact.ts'
import type { BodyHistory } from './entry.ts'
import { bodyGroup, sameBody } from './body.ts'
import type { Card } from './card.ts'
import { dayNumber, isoDay, lengthOf } from './days.ts'
import { heldOn } from './fulfil.ts'

/** A body with its sessions, those that took place and those planned. */
export interface Body { id: string; name: string; names: string[]; bodyType: string; parties: PartyId[]; sessions: Card[]; planned: Card[]; frameworks: Card[] }

const keyOf = (card: Card) => card.values['bodyKey']?.[0]?.value as string | undefined
const named = (card: Card) => ({ body: card.body ?? card.title ?? '', bodyType: card.bodyType as never, bodyKey: keyOf(card) })

/** Groups session cards into bodies: by type and parties, then by key and name. */
export function bodiesOf(cards: readonly Card[], isState: (party: PartyId) => boolean): Body[] {
  const groups = new Map<string, Card[]>()
  for (const card of cards) {
    if (card.kind !== 'session') continue
    const group = bodyGroup(card.bodyType ?? '', card.parties, null, isState)
    groups.set(group, [...(groups.get(group) ?? []), card])
  }
  return [...groups].flatMap(([group, members]) => split(members).map((one) => bodyFrom(group, one, isState)))
}

/** Parts a group where names in one script share nothing or keys differ. */
function split(cards: Card[]): Card[][] {
  const parts: Card[][] = []
  const ordered = [...cards].sort((a, b) => ((a.firstKnown ?? '') < (b.firstKnown ?? '') ? -1 : (a.firstKnown ?? '') > (b.firstKnown ?? '') ? 1 : a.id < b.id ? -1 : 1))
  for (const card of ordered) {
    const fits = parts.map((part) => ({ part, score: Math.max(...part.map((other) => sameBody(named(card), named(other)))) })).sort((a, b) => b.score - a.score)[0]
    if (fits && fits.score >= 0.7) fits.part.push(card)
    else parts.push([card])
  }
  return parts
}

function bodyFrom(group: string, cards: Card[], isState: (party: PartyId) => boolean): Body {
  const names = [...new Set(cards.flatMap((card) => (card.values['body'] ?? []).map((value) => String(value.value))))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const first = cards[0]!
  const organisation = first.parties.find((party) => !isState(party))
  const id = `b-${createHash('sha256').update(`${group}\n${first.id}`).digest('hex').slice(0, 12)}`
  const order = (card: Card) => heldOn(card)?.start ?? card.due?.start ?? card.firstKnown ?? ''
  const sorted = [...cards].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : (a.ordinal ?? 0) - (b.ordinal ?? 0)))
  return { id, name: names[0] ?? '', names, bodyType: first.bodyType ?? '', parties: organisation ? [organisation] : first.parties, sessions: sorted.filter((card) => !card.promise), planned: sorted.filter((card) => card.promise), frameworks: [] }
}

/** Numbers of sessions that no report speaks of, between those seen. */
export function gapsOf(body: Body): number[] {
  const seen = new Set(body.sessions.map((card) => card.ordinal).filter((n) => n !== null))
  if (!seen.size) return []
  const highest = Math.max(...seen), lowest = Math.min(...seen)
  return Array.from({ length: highest - lowest }, (_, i) => lowest + i).filter((n) => !seen.has(n))
}

const MONTH_DAYS = 30.44
const LEAST_SESSIONS = 3

/** How many months lie between sessions as a rule: the median over sessions whose numbers or days follow each other; null with too few of them. */
export function rhythmOf(body: Body): number | null {
  const dated = body.sessions.filter((card) => card.when && lengthOf(card.when) <= 62)
  if (dated.length < LEAST_SESSIONS) return null
  const spans: number[] = []
  for (let i = 1; i < dated.length; i++) {
    const [a, b] = [dated[i - 1]!, dated[i]!]
    const steps = a.ordinal !== null && b.ordinal !== null && b.ordinal > a.ordinal ? b.ordinal - a.ordinal : 1
    spans.push((dayNumber(b.when!.start) - dayNumber(a.when!.start)) / steps / MONTH_DAYS)
  }
  spans.sort((a, b) => a - b)
  return Math.max(1, Math.round(spans[spans.length >> 1]!))
}

const hostOf = (card: Card) => card.placeId?.split('/')[0] ?? null

/** Sessions of a body in order, gaps, rhythm, and when and where the next one is to be expected. */
export function historyOf(body: Body, line: (card: Card) => BodyHistory['sessions'][number]): BodyHistory {
  const last = body.sessions.at(-1) ?? null
  const rhythm = rhythmOf(body)
  const hosts = body.sessions.map(hostOf).filter((host) => host !== null)
  const alternating = hosts.length >= 2 && body.parties.length === 2 && hosts.every((host, i) => i === 0 || host !== hosts[i - 1])
  const lastHost = last ? hostOf(last) : null
  const start = last ? heldOn(last)?.start ?? null : null
  const next = rhythm && last && start ? (() => {
    const day = dayNumber(start) + Math.round(rhythm * MONTH_DAYS)
    return { ordinal: last.ordinal === null ? null : last.ordinal + 1, due: { start: isoDay(day - 30), end: isoDay(day + 30) }, host: alternating && lastHost ? body.parties.find((party) => party !== lastHost) ?? null : null, why: `every ${rhythm} months as a rule${alternating ? ', hosts alternate' : ''}` }
  })() : null
  return { entry: body.id, name: body.name, bodyType: body.bodyType, parties: body.parties, sessions: body.sessions.map(line), gaps: gapsOf(body), rhythmMonths: rhythm, lastHost, next }
}
