import type { Frame, Role, Source } from '../rules/frame.ts'
import type { Tag } from '../rules/lexicon.ts'
import type { Mention } from './mention.ts'
import { candidates } from './clause.ts'
import { listOf, type Trigger } from './acting.ts'
import { HINTS } from './hints.ts'
import { bodyAt } from './assemble/bodies.ts'
import { phrase } from './phrase.ts'
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
  for (const i of survey.where(HINTS.trigger)) {
    if (survey.taken(i)) continue
    let tried: Frame[] | null = null // few triggers try any
    for (const match of survey.known(i) ?? []) for (const tag of match.tags) {
      const frames = tag.sort === 'word' ? index.get(tag.value) : undefined
      if (!frames) continue
      const form = match.prefix & survey.pack.clitics.will ? 'future' : (tag.form === 'participle' && doing(survey, i) ? 'past' : tag.form) ?? 'word'
      const trigger: Trigger = { from: i, to: match.to, form, prefix: match.prefix, count: tag.count ?? 1 }
      for (const frame of frames) {
        if (tried?.includes(frame) || !starts(survey, frame, trigger, tag)) continue
        ;(tried ??= []).push(frame)
        const made = fill(survey, frame, trigger)
        attempts?.push({ frame, trigger, failed: typeof made === 'string' ? made : null })
        if (typeof made !== 'string') out.push(made)
      }
    }
  }
  return out
}

/** Whether a frame may be tried at a trigger: the word stands as the frame asks, and right before it nothing that forbids it. */
function starts(survey: Survey, frame: Frame, { from, to, form, prefix }: Trigger, tag: Tag): boolean {
  const { clitics } = survey.pack
  // A headline tells of what is done in the present.
  if (frame.forms && !frame.forms.includes(form) && !(form === 'present' && frame.yields === 'pledge' && frame.forms.includes('past') && survey.sentenceOf(from).title)) return false
  if ((form === 'past' || form === 'present') && prefix & (clitics.by | clitics.for | clitics.as)) return false
  if (form === 'past' && nounBehindVerb(survey, from)) return false
  if (frame.governed && !(prefix & clitics[frame.governed])) return false
  if (frame.notBehind && survey.is(from - 1, frame.notBehind.name)) return false
  if (frame.yields === 'statement' && !told(frame) && (tag.detail === 'we' || tag.detail?.startsWith('owned') || (form === 'participle' && survey.is(from - 1, 'un')))) return false
  if (told(frame) && frame.roles[0]!.from.length === 1 && survey.tellings?.at.get(from)?.verb.set !== frame.trigger.name) return false
  return frame.yields !== 'meeting' || !ofBody(survey, from, to)
}

/** Whether a word spelled like a verb in the past is a verbal noun: another verb stands right before it, as its own ("it will take up also the TALKING OVER of"). */
function nounBehindVerb(survey: Survey, i: number): boolean {
  if (survey.pack.order === 'subject-first' || !(survey.known(i) ?? []).some((m) => m.prefix === 0 && m.to === i + 1 && m.tags.some((t) => t.sort === 'word' && t.form === 'noun'))) return false
  const before = survey.is(i - 1, 'adverb') ? i - 2 : i - 1
  return !survey.is(before, 'auxiliary') && !survey.taken(before) && (survey.known(before) ?? []).some((m) => m.tags.some((t) => t.sort === 'word' && (t.form === 'present' || t.form === 'past')) && !m.tags.some((t) => t.form === 'noun' || t.value === 'in' || t.value === 'about'))
}

/** Whether a participle at token `i` tells what someone does, as a verb would: behind a form of being ("is visiting"), or behind "after", "before", "while". */
function doing(survey: Survey, i: number): boolean {
  if (survey.pack.order !== 'subject-first') return false
  let k = i - 1
  while (k > 0 && survey.is(k, 'adverb') && !survey.is(k, 'being') && !survey.is(k, 'having')) k--
  if (!survey.tokens.form(i).endsWith('ing')) return survey.is(k, 'having')
  return survey.is(k, 'being') || k === i - 1 && survey.is(k, 'whenDoing')
}

const told = (frame: Frame) => frame.yields === 'statement' && frame.roles[0]!.from[0] === 'teller'

/** Whether a word of meeting belongs to a standing body named right behind it: its session is told by another rule. */
function ofBody(survey: Survey, from: number, to: number): boolean {
  if (survey.pack.titles.adjectiveFirst && itsOwn(survey, from)) return true
  // The word of meeting may end the name itself ("the High-Level MEETING").
  for (let i = Math.max(0, from - WITHIN); i < from; i++) { const body = survey.tag(i, 'body')?.tag.detail === 'sittings' ? bodyAt(survey, i) : null; if (body && body.to >= to) return true }
  if (survey.pack.titles.adjectiveFirst && survey.is(to, 'of') && headBehind(survey, survey.is(to + 1, 'article') ? to + 2 : to + 1)) return true
  for (let i = from; i < Math.min(survey.tokens.count, to + 4); i++) {
    if (bodyAt(survey, i)) return true
    if (i >= to && (survey.taken(i) || survey.tokens.kind[i] === 2)) return survey.pack.titles.adjectiveFirst && headBehind(survey, i)
  }
  return false
}

const OWN_REACH = 3

/** "The committee will hold its first meeting": whether a possessive before a word of meeting takes up a body that the sentence named. */
function itsOwn(survey: Survey, at: number): boolean {
  if (!survey.isWithin('possessive', at, at - OWN_REACH, at)) return false
  const { from } = survey.sentenceOf(at)
  for (let i = from; i < at; i++) if (survey.hints[i]! & HINTS.body && survey.tag(i, 'body') && bodyAt(survey, i)) return true
  return false
}

const WITHIN = 3
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
    if (!there) return phrase`no word of "${set.name}" within ${reach} words`
  }
  const roles: Record<string, Mention[]> = {}
  const used = new Set<Mention>()
  const sources: string[] = []
  for (const role of frame.roles) {
    if (roles[role.slot]?.length && !role.all) continue
    const [filled, source] = fillRole(survey, trigger, role, used)
    if (!filled.length && !role.optional) return phrase`no ${role.what} for "${role.slot}"`
    roles[role.slot] = [...(roles[role.slot] ?? []), ...filled]
    sources.push(phrase`${role.slot} ${source}`)
    for (const m of filled) used.add(m)
  }
  return { frame, trigger, roles, sources }
}

const sourceNames = new WeakMap<object, string>()

/** A source behind or before prepositions, in words. */
function nameOf(source: Source & object): string {
  let name = sourceNames.get(source)
  if (!name) sourceNames.set(source, (name = Object.entries(source)[0]!.join(' ')))
  return name
}

function fillRole(survey: Survey, trigger: Trigger, role: Role, used: Set<Mention>): [Mention[], string] {
  for (const source of role.from) {
    const found = candidates(survey, trigger, source, role.what).filter((m) => !used.has(m))
    if (!found.length) continue
    if (source === 'teller') return [found, phrase`teller ${survey.tellings!.at.get(trigger.from)!.how}${found[0]!.guessed ? ' guessed' : ''}`]
    const name = typeof source === 'string' ? source : nameOf(source)
    if (role.all) return [found.flatMap((m) => listOf(survey, m)), name]
    return [listOf(survey, found[0]!).filter((m) => !used.has(m)), name]
  }
  return [[], 'nowhere']
}
