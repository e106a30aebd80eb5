import type { Kind } from '../facts/fact.ts'
import type { AccessWords } from './access-words.ts'
import type { DeskWords } from './desk-words.ts'
import type { FactWords } from './facts-words.ts'
import type { GroundWords } from './grounds.ts'
import type { Phrases } from './phrases.ts'

/** A phrase with a number in it, by plural form; "#" stands for the number. Forms a language does not have are left out. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** What became of a promise, as the register says it. */
export type StatusName = 'open' | 'met' | 'met late' | 'moved' | 'superseded' | 'cancelled' | 'missed' | 'overdue' | 'disputed'
/** How one entry stands to another. */
export type RelationName = 'met by' | 'meets' | 'superseded by' | 'supersedes' | 'session of' | 'sessions' | 'part of' | 'parts' | 'disputed by'
/** What is counted on the pages. */
export type CountName = 'reports' | 'independent' | 'facts' | 'doubts' | 'entries' | 'promises' | 'results' | 'days' | 'months' | 'signed' | 'sayReports' | 'copies' | 'languages'
/** Kinds of entries: those of facts, and persons and bodies. */
export type EntryKindName = Kind | 'person' | 'body'

/** A page that has nothing to show: what is missing, and what to do about it. */
export interface Nothing { title: string; help: string }

/** The words of the interface in one language: one file each, typed the same, so that what is missing does not compile. */
export interface Words {
  /** Its code: ISO 639-1. */
  language: string
  /** For Intl. */
  locale: string
  direction: 'rtl' | 'ltr'
  /** The language's own name, and how to say "switch to it". */
  ownName: string
  facts: FactWords
  access: AccessWords
  desk: DeskWords
  grounds: GroundWords
  /** What programs say in English, in this language. */
  phrases: Phrases
  /** What could not be taken in: what was found, what was expected, what to do. */
  refusal: (found: string, expected: string, advice: string) => string
  brand: string
  tagline: string
  kinds: Record<EntryKindName, string>
  slots: Record<string, string>
  statuses: Record<StatusName, string>
  links: Record<RelationName, string>
  /** What a person did, by the act. */
  acts: Record<'confirm' | 'correct' | 'reject' | 'add' | 'join' | 'part' | 'rename' | 'set-status' | 'remind' | 'settle' | 'undo', string>
  /** What a doubt means and what would settle it, by kind. */
  doubtHelp: Record<string, string>
  /** Doubts the register raises between reports. */
  entryDoubts: Record<string, string>
  counts: Record<CountName, Counted>
  yes: string
  no: string
  and: string
  to: string
  visitTo: (who: string, host: string) => string
  unknown: string
  noDay: string
  /** "from … on", "until …", "by …" around a day. */
  since: (day: string) => string
  until: (day: string) => string
  daysLeft: (days: string) => string
  daysPast: (days: string) => string
  pages: Record<'today' | 'reports' | 'relations' | 'review' | 'search' | 'add' | 'entry', string>
  frame: {
    skip: string; menu: string; search: string; searchHint: string; settings: string; language: string; theme: string; themes: Record<'system' | 'light' | 'dark', string>
    digits: string; digitKinds: Record<'latn' | 'arab', string>; hijri: string; keys: string; close: string; more: string; back: string; reference: string
  }
  keyHelp: Record<'next' | 'previous' | 'confirm' | 'correct' | 'reject' | 'settle' | 'undo' | 'search' | 'today' | 'reports' | 'relations' | 'review' | 'add' | 'keys', string>
  state: { loading: string; failing: string; failingHelp: string; again: string; missing: Nothing; offline: string }
  today: {
    title: string; fresh: string; due: string; overdue: string; doubts: string; read: string; latest: string; nothingDue: Nothing; nothingOverdue: Nothing; nothingFresh: Nothing; allReports: string; allDoubts: string; lastReport: string; next90: string; later: string
  }
  reports: { title: string; language: string; party: string; all: string; none: Nothing; noneFound: Nothing; languageOf: string }
  report: {
    facts: string; doubts: string; chooseHelp: string; inferred: string; noDate: string; publishedOn: string; toldIn: (month: string) => string; outlet: string; source: string; copies: string; quiet: Nothing; rule: string; confidence: string; entry: string; sameStory: string; confirm: string; correct: string; reject: string; undo: string; corrected: string; whatToCorrect: string; from: string; until: string
    confirmed: string; rejected: string; kept: string; undone: string; showKinds: string; previous: string; next: string; sheetOpen: string; sheetClose: string; taken: string; otherFacts: string; takenDown: string; at: (number: string, of: string) => string
  }
  pair: {
    eyebrow: string; asToday: string; asOn: (day: string) => string; framework: string; last: string; next: string; promises: string; noFramework: string; noLast: string; noNext: string; before: string; timeline: string; asLanes: string; asTable: string; zoomIn: string; zoomOut: string
    visitsTo: (party: string) => string; lanes: Record<'meeting' | 'session' | 'signing' | 'promise', string>; promised: string; dueBy: string; status: string; source: string; bodies: string; gap: (number: string) => string; gapNote: string; expected: string; instruments: string; people: string; figures: string; statements: string
    knownOn: string; knownOnHelp: string; backToToday: string; none: Nothing; noPromises: string; noBodies: string; noInstruments: string; noPeople: string; noFigures: string; noStatements: string; signedBy: string; seen: string; more: string; chosenHelp: string; frameworks: string; every: (months: string) => string; matters: string
  }
  relations: { title: string; help: string; party: string; partyB: string; busiest: string; open: string; overdue: string; last: string; none: Nothing; show: string; matrix: string; list: string; go: string; entries: string }
  search: { title: string; hint: string; start: Nothing; none: Nothing; reports: string; entries: string }
  entry: { sources: string; values: string; value: string; whoSays: string; history: string; relations: string; why: string; joined: string; apart: string; decisions: string; noDecisions: string; sessions: string; offices: string; names: string; involved: string; seenIn: string; modality: string; firstKnown: string; alone: string; matchScore: string }
  brief: { name: string; title: string; of: (parties: string) => string; standing: string; held: string; doubts: string; notes: string; asWord: string; asPdf: string; print: string; from: string; until: string; calendar: string; csv: string; parquet: string; back: string }
  review: { title: string; help: string; none: Nothing; of: (number: string, total: string) => string; choose: string; leave: string; settled: string; skip: string; openReport: string; openEntry: string; chosen: string; previous: string; stand: string; standHelp: string; giveDay: string; noWords: string; done: (number: string) => string }
  add: {
    title: string; help: string; paste: string; pasteHint: string; published: string; publishedHint: string; outlet: string; submit: string; drop: string; dropHint: string; choose: string; working: string; done: string; open: string; outcomes: Record<'added' | 'new version' | 'held' | 'refused' | 'taken down', string>; failed: string; tooBig: string; results: string; clear: string; waits: string; readOf: (done: string, of: string) => string; filesOf: (done: string, of: string) => string; stop: string; stopped: string; again: string; nothing: string; each: string; setAside: (count: string) => string
  }
  incoming: { sources: string; help: string; address: string; follow: string; end: string; lastSeen: string; never: string; perDay: (reports: string) => string; waiting: string; setAside: string; asides: string; retry: string; drop: string }
}
