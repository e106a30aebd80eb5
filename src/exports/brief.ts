import type { BodyHistory, DueItem, EntryDetail, EntryLine, Source, Status } from '../register/entry.ts'
import { bodyInWords, entryCaption, officeInWords, placeInWords, type CaptionedEntry } from '../wording/captions.ts'
import { phraseInWords } from '../wording/phrases.ts'
import { isolated, Voice, wordsOf, type Manner } from '../wording/voice.ts'

/** A statement of the brief with the numbers of the notes that bear it out. */
export interface BriefLine { text: string; notes: number[] }
export interface BriefSection { title: string; lines: BriefLine[] }
/** Where a statement stands: the report and its words. */
export interface BriefNote { number: number; report: string; fact: number; text: string; quote: string; language: string }
/** A document on two parties that a minister's office would accept. */
export interface Brief { title: string; subtitle: string; language: string; direction: 'rtl' | 'ltr'; sections: BriefSection[]; notes: BriefNote[] }

/** What a brief is made of. */
export interface BriefMatter {
  parties: readonly [string, string]
  entries: readonly EntryDetail[]
  promises: readonly DueItem[]
  bodies: readonly BodyHistory[]
  lastMeeting: EntryLine | null
  people: readonly { name: string; names: readonly string[]; party: string; role: string; portfolio: string | null; from: string | null; to: string | null }[]
  today: string
}
/** In which language, how its dates and numbers are written, and of which days. */
export interface BriefWish { language: string; manner?: Manner; from?: string; to?: string }

const MOST_NOTES = 3
const STATUS_ORDER: readonly Status[] = ['overdue', 'disputed', 'open', 'moved', 'met late', 'met', 'superseded', 'cancelled', 'missed']

/** Notes as they are asked for: each source once, numbered in the order of the text. */
export class Notes {
  readonly all: BriefNote[] = []
  private readonly numbers = new Map<string, number>()
  private readonly voice: Voice

  constructor(voice: Voice) {
    this.voice = voice
  }

  of(entry: EntryDetail | undefined): number[] {
    return [...new Map((entry?.sources ?? []).map((source) => [source.voice, source])).values()].slice(0, MOST_NOTES).map((source) => this.numberOf(source))
  }

  private numberOf(source: Source): number {
    const key = `${source.report}#${source.fact}`
    const known = this.numbers.get(key)
    if (known) return known
    const { words } = this.voice
    const number = this.all.length + 1
    this.numbers.set(key, number)
    const text = [source.outlet && isolated(source.outlet), source.published ? this.voice.day(source.published) : words.report.noDate, isolated(source.title)].filter(Boolean).join(' · ')
    this.all.push({ number, report: source.report, fact: source.fact, text, quote: (source.quotes[0] ?? '').trim(), language: source.language })
    return number
  }
}

/** Whether an entry falls into the days wished for. */
export const within = (entry: EntryLine, { from, to }: BriefWish) => {
  const day = entry.when?.start ?? entry.firstKnown ?? ''
  return (!from || day >= from) && (!to || day <= to)
}

/** An entry as one line of a brief: its kind, unless what stands before says it, what, when, where. What has no day of its own is said to be told on one. */
export function told(entry: EntryLine, voice: Voice, among: readonly string[] = [], kindSaid = false): string {
  const { kinds, report } = voice.words
  const when = entry.when ?? entry.due
  const place = entry.place && !/^[A-Z]{3}$/.test(entry.place) ? placeInWords(entry, voice) : ''
  const caption = entryCaption(entry as CaptionedEntry, voice, among)
  return [kindSaid || NAMES_ITS_KIND.has(entry.kind) ? caption : `${kinds[entry.kind]}: ${caption}`, when ? voice.interval(when) : entry.firstKnown ? report.toldIn(voice.month(entry.firstKnown)) : '', place].filter(Boolean).join(' · ')
}

/** An entry as what is promised by it: told by the days it is due, which for a programme are those of its end and not of its signature. */
export function asPromise<E extends EntryLine>(entry: E, due = entry.due): E {
  return due && entry.when && due.start !== entry.when.start ? { ...entry, when: due, place: null } : entry
}

/** Kinds whose captions begin with what they are. */
const NAMES_ITS_KIND = new Set(['signing', 'figure', 'framework', 'pledge', 'session'])

function standing(matter: BriefMatter, notes: Notes, voice: Voice): BriefSection {
  const { pair, brief } = voice.words
  const details = new Map(matter.entries.map((entry) => [entry.id, entry]))
  const known = (entry: EntryDetail) => entry.when?.start ?? entry.firstKnown ?? ''
  const frameworks = matter.entries.filter((entry) => entry.kind === 'framework' && entry.level !== 'standing-body').sort((a, b) => known(b).localeCompare(known(a))).slice(0, 3)
  const next = matter.promises.filter((item) => item.status === 'open' && item.due && item.due.end >= matter.today).sort((a, b) => a.due!.start.localeCompare(b.due!.start))[0]
  const lines: BriefLine[] = frameworks.map((entry) => ({ text: `${pair.framework}: ${entryCaption(entry, voice)}${entry.when ? ` · ${voice.words.since(voice.interval(entry.when))}` : ''}`, notes: notes.of(entry) }))
  if (matter.lastMeeting) lines.push({ text: `${pair.last}: ${told(matter.lastMeeting, voice, matter.parties, matter.lastMeeting.kind === 'meeting')}`, notes: notes.of(details.get(matter.lastMeeting.id)) })
  const sitting = matter.bodies.filter((body) => body.next && body.next.due.end >= matter.today).sort((a, b) => a.next!.due.start.localeCompare(b.next!.due.start))[0]
  lines.push(next ? { text: `${pair.next}: ${told(asPromise(next.entry, next.due), voice, matter.parties)}`, notes: notes.of(details.get(next.entry.id)) } : { text: `${pair.next}: ${sitting ? expectedOf(sitting, voice) : pair.noNext}`, notes: [] })
  const counts = STATUS_ORDER.map((status) => [status, matter.promises.filter((item) => item.status === status).length] as const).filter(([, count]) => count > 0)
  if (counts.length) lines.push({ text: `${pair.promises}: ${voice.list(counts.map(([status, count]) => `${voice.words.statuses[status]} (${voice.plain(count)})`))}`, notes: [] })
  return { title: brief.standing, lines }
}

/** The next session of a body by its rhythm, where nothing is announced. */
function expectedOf(body: BodyHistory, voice: Voice): string {
  const { ordinal, due, host } = body.next!
  return [bodyInWords(body, voice), ordinal === null ? '' : voice.words.facts.ordinal(ordinal), voice.interval(due), voice.words.pair.expected, host ? voice.party(host) : ''].filter(Boolean).join(' · ')
}

/** Statuses that need no reason beside them: nothing has become of the promise yet. */
const SPEAKS_FOR_ITSELF: ReadonlySet<Status> = new Set(['open', 'overdue'])

/** Promises by what became of them, those that need someone first: a section a status. */
function promises(matter: BriefMatter, notes: Notes, voice: Voice): BriefSection[] {
  const details = new Map(matter.entries.map((entry) => [entry.id, entry]))
  return STATUS_ORDER.map((status): BriefSection => {
    const items = matter.promises.filter((item) => item.status === status).sort((a, b) => (b.due?.end ?? '').localeCompare(a.due?.end ?? ''))
    return { title: `${voice.words.pair.promises}: ${voice.words.statuses[status]} (${voice.plain(items.length)})`, lines: items.map((item) => ({ text: [told(asPromise(item.entry, item.due), voice, matter.parties), SPEAKS_FOR_ITSELF.has(status) ? '' : phraseInWords(item.why, voice)].filter(Boolean).join(' · '), notes: notes.of(details.get(item.entry.id)) })) }
  })
}

function bodies(matter: BriefMatter, voice: Voice): BriefSection {
  const { pair, counts: _counts } = voice.words
  return { title: pair.bodies, lines: matter.bodies.map((body) => {
    const ordinals = [...new Set(body.sessions.flatMap((session) => session.ordinal ?? []))].sort((a, b) => a - b)
    const gaps = body.gaps.length ? ` · ${voice.list(body.gaps.map((gap) => pair.gap(voice.plain(gap))))}` : ''
    const next = body.next ? ` · ${pair.expected} ${voice.interval(body.next.due)}${body.next.host ? ` (${voice.party(body.next.host)})` : ''}` : ''
    return { text: `${bodyInWords(body, voice)}: ${voice.words.entry.sessions} ${ordinals.length ? voice.list(ordinals.map((ordinal) => voice.plain(ordinal))) : voice.plain(body.sessions.length)}${gaps}${next}`, notes: [] }
  }) }
}

function people(matter: BriefMatter, voice: Voice): BriefSection {
  return { title: voice.words.pair.people, lines: matter.people.map((person) => ({ text: `${voice.name([person.name, ...person.names])} (${voice.party(person.party)}) · ${officeInWords(person.role, person.portfolio, voice)}${person.from ? ` · ${voice.words.pair.seen} ${voice.interval({ start: person.from, end: person.to ?? person.from })}` : ''}`, notes: [] })) }
}

function doubts(entries: readonly EntryDetail[], notes: Notes, voice: Voice): BriefSection {
  return { title: voice.words.brief.doubts, lines: entries.filter((entry) => entry.doubts.length).map((entry) => ({ text: `${told(entry, voice)} · ${voice.list([...new Set(entry.doubts.map((doubt) => voice.words.entryDoubts[doubt.kind] ?? doubt.kind))])}`, notes: notes.of(entry) })) }
}

/** What stands under the title: the register, the day, and the days wished for. */
export function subtitleOf(voice: Voice, today: string, wish: BriefWish): string {
  const period = wish.from || wish.to ? ` · ${wish.from ? voice.day(wish.from) : ''} – ${wish.to ? voice.day(wish.to) : ''}` : ''
  return `${voice.words.brand} · ${voice.day(today)}${period}`
}

/** The brief of a pair: where they stand, what took place, instruments, promises by status, bodies, people, open doubts; each statement with its sources. */
export function briefOfPair(matter: BriefMatter, wish: BriefWish): Brief {
  const voice = new Voice(wordsOf(wish.language), wish.manner)
  const { words } = voice
  const notes = new Notes(voice)
  const shown = matter.entries.filter((entry) => within(entry, wish))
  const list = (title: string, kinds: readonly string[]): BriefSection => ({ title, lines: shown.filter((entry) => kinds.includes(entry.kind) && !entry.promise).map((entry) => ({ text: told(entry, voice, matter.parties), notes: notes.of(entry) })) })
  const sections = [
    standing(matter, notes, voice), list(words.brief.held, ['visit', 'meeting', 'session']), list(words.pair.instruments, ['signing']), ...promises(matter, notes, voice), list(words.pair.figures, ['figure']), bodies(matter, voice), people(matter, voice), doubts(shown, notes, voice),
  ].filter((section) => section.lines.length > 0)
  return { title: words.brief.of(`${voice.party(matter.parties[0])}${words.and}${voice.party(matter.parties[1])}`), subtitle: subtitleOf(voice, matter.today, wish), language: words.language, direction: words.direction, sections, notes: notes.all }
}
