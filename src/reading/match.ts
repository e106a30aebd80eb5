import type { Frame, Role } from '../rules/frame.ts'
import type { Mention } from './mention.ts'
import { candidates } from './clause.ts'
import { listOf, type Trigger } from './acting.ts'
import { HINTS } from './hints.ts'
import { bodyAt } from './assemble/bodies.ts'
import type { Survey } from './survey.ts'

/** A frame that found its roles at a trigger. */
export interface Candidate { frame: Frame; trigger: Trigger; roles: Record<string, Mention[]>; /** Where each role was found, for the scorer. */ sources: string[] }
/** What a frame did at a trigger, for `explain`: `failed` says which role or company was not there. */
export interface Attempt { frame: Frame; trigger: Trigger; failed: string | null }

const DEFAULT_REACH = 12

/** Frames of a pack by the name of their trigger set. */
export function indexFrames(frames: readonly Frame[]): Map<string, Frame[]> {
  const index = new Map<string, Frame[]>()
  for (const f of frames) if (!f.recognised) index.set(f.trigger.name, [...(index.get(f.trigger.name) ?? []), f])
  return index
}

/** All frames that fit, at every trigger of the report, in the order of the text. */
export function matchFrames(survey: Survey, index: Map<string, Frame[]>, attempts?: Attempt[]): Candidate[] {
  const out: Candidate[] = []
  for (let i = 0; i < survey.tokens.count; i++) {
    const found = survey.hints[i]! & HINTS.trigger ? survey.known(i) : undefined
    if (!found) continue
    const tried = new Set<Frame>()
    for (const match of found) for (const tag of match.tags) {
      if (tag.sort !== 'word') continue
      for (const frame of index.get(tag.value) ?? []) {
        const form = match.prefix & survey.pack.clitics.will ? 'future' : (tag.form === 'participle' && underWay(survey, i) ? 'past' : tag.form) ?? 'word'
        if ((form === 'past' || form === 'present') && match.prefix & (survey.pack.clitics.by | survey.pack.clitics.for | survey.pack.clitics.as)) continue
        if (frame.yields === 'meeting' && ofBody(survey, match.from, match.to)) continue
        if (frame.yields === 'statement' && !told(frame) && (tag.detail === 'we' || tag.detail?.startsWith('owned') || (form === 'participle' && survey.is(i - 1, 'un')))) continue
        if (told(frame) && frame.roles[0]!.from.length === 1 && survey.tellings?.at.get(i)?.verb.set !== frame.trigger.name) continue
        if (tried.has(frame) || (frame.forms && !frame.forms.includes(form)) || survey.taken(i)) continue
        if (frame.governed && !(match.prefix & survey.pack.clitics[frame.governed])) continue
        if (frame.notBehind && survey.is(i - 1, frame.notBehind.name)) continue
        tried.add(frame)
        const trigger: Trigger = { from: i, to: match.to, form, prefix: match.prefix, count: tag.count ?? 1 }
        const made = fill(survey, frame, trigger)
        attempts?.push({ frame, trigger, failed: typeof made === 'string' ? made : null })
        if (typeof made !== 'string') out.push(made)
      }
    }
  }
  return out
}

/** Whether a participle at token `i` tells what someone does, as a verb would: behind a form of being ("is visiting"), or behind "after", "before", "while". */
function underWay(survey: Survey, i: number): boolean {
  if (survey.pack.order !== 'subject-first') return false
  let k = i - 1
  while (k > 0 && survey.is(k, 'adverb') && !survey.is(k, 'being') && !survey.is(k, 'having')) k--
  if (!survey.tokens.form(i).endsWith('ing')) return survey.is(k, 'having')
  return survey.is(k, 'being') || k === i - 1 && survey.is(k, 'whenDoing')
}

const told = (frame: Frame) => frame.yields === 'statement' && frame.roles[0]!.from[0] === 'teller'

/** Whether a word of meeting belongs to a standing body named right behind it: its session is told by another rule. */
function ofBody(survey: Survey, from: number, to: number): boolean {
  if (survey.pack.titles.adjectiveFirst && survey.is(to, 'of') && headBehind(survey, survey.is(to + 1, 'article') ? to + 2 : to + 1)) return true
  for (let i = from; i < Math.min(survey.tokens.count, to + 4); i++) {
    if (bodyAt(survey, i)) return true
    if (i >= to && (survey.taken(i) || survey.tokens.kind[i] === 2)) return survey.pack.titles.adjectiveFirst && headBehind(survey, i)
  }
  return false
}

const BODY_REACH = 10

/** Whether only states, hyphens and what qualifies a body stand between token `from` and the head of a body's name, where heads come last. */
function headBehind(survey: Survey, from: number): boolean {
  for (let i = from; i < Math.min(survey.tokens.count, from + BODY_REACH); i++) {
    if (bodyAt(survey, i)) return true
    if (!survey.taken(i) && !survey.is(i, 'bodyQualifier') && !survey.mark(i, HYPHENS)) return false
  }
  return false
}
const HYPHENS = new Set(['-', '–', '/'])

function fill(survey: Survey, frame: Frame, trigger: Trigger): Candidate | string {
  const sentence = survey.sentenceOf(trigger.from)
  for (const set of frame.company ?? []) {
    let there = false
    const reach = frame.reach ?? DEFAULT_REACH
    for (let i = Math.max(sentence.from, trigger.from - (frame.reachBack ?? 2)); i < Math.min(sentence.to, trigger.to + reach); i++) if (survey.is(i, set.name)) { if (frame.yields === 'meeting' && ofBody(survey, i, i + 1)) return 'a standing body sits there'; there = true; break }
    if (!there) return `no word of "${set.name}" within ${reach} words`
  }
  const roles: Record<string, Mention[]> = {}
  const used = new Set<Mention>()
  const sources: string[] = []
  for (const role of frame.roles) {
    if (roles[role.slot]?.length && !role.all) continue
    const [filled, source] = fillRole(survey, trigger, role, used)
    if (!filled.length && !role.optional) return `no ${role.what} for "${role.slot}"`
    roles[role.slot] = [...(roles[role.slot] ?? []), ...filled]
    sources.push(`${role.slot} ${source}`)
    for (const m of filled) used.add(m)
  }
  return { frame, trigger, roles, sources }
}

function fillRole(survey: Survey, trigger: Trigger, role: Role, used: Set<Mention>): [Mention[], string] {
  for (const source of role.from) {
    const found = candidates(survey, trigger, source, role.what).filter((m) => !used.has(m))
    if (!found.length) continue
    if (source === 'teller') return [found, `teller ${survey.tellings!.at.get(trigger.from)!.how}${found[0]!.guessed ? ' guessed' : ''}`]
    const name = typeof source === 'string' ? source : Object.entries(source)[0]!.join(' ')
    if (role.all) return [found.flatMap((m) => listOf(survey, m)), name]
    return [listOf(survey, found[0]!).filter((m) => !used.has(m)), name]
  }
  return [[], 'nowhere']
}
