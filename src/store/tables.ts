import type { ColumnType, Generated } from 'kysely'
import type { Doubt } from '../facts/fact.ts'
import type { Act } from '../register/decision.ts'
import type { Card } from '../register/card.ts'
import type { StatusChange, Link } from '../register/entry.ts'
import type { Was } from '../register/thing.ts'
import type { EnteredFact } from '../register/told.ts'
import type { Fact } from '../facts/fact.ts'
import type { PersonJson } from '../register/person.ts'
import type { Settled } from '../register/settling.ts'

type Json<T> = ColumnType<T, string, string>

/** What decisions make of a fact: another form of it, its place beside others, a status. */
export interface Decided { fact?: EnteredFact; rejected?: boolean; joinWith?: string[]; partFrom?: string[]; status?: StatusChange; settled?: Record<string, unknown[]>; owner?: string | null; remindOn?: string | null; ids: string[] }

/** Tables of the register; a migration makes each. */
export interface Tables {
  reports: { id: string; added: Generated<number>; published: string | null; language: string; outlet: string; url: string; title: string; text: string; position: string; voice: string; sketch: number[]; words: number[]; parties: string[]; gone_at: string | null; gone_why: string | null; came_published: string | null; came_language: string }
  /** Doubts that are open, and those that were settled. */
  readings: { report: string; reader: string; doubts: Json<Doubt[]>; settled: Json<Settled[]>; facts: number }
  facts: { report: string; number: number; kind: string; position: string; data: Json<Fact>; quotes: Json<string[]>; due: Json<{ start: string; end: string } | null> | null; decided: Json<Decided | null> | null; entry: string | null; was: Json<Was[] | null> | null; score: number; reason: string }
  entries: {
    id: string; kind: string; promise: boolean; parties: string[]; first_day: string | null; last_day: string | null; due_start: string | null; due_end: string | null; status: string | null; first_known: string | null; last_known: string | null
    last_position: string; reports: number; independent: number; doubts: number; words: number[]; card: Json<Card>; person: Json<PersonJson | null> | null; history: Json<StatusChange[]>; links: Json<Link[]>
  }
  /** Entries that went into others, as they stood then. */
  former: { id: string; entry: string; until: string }
  entry_keys: { entry: string; key: string; low: number; high: number }
  decisions: { number: Generated<number>; id: string; at: string; who: string; why: string; act: Json<Act>; report: string | null; undone_by: string | null }
  bands: { band: number; report: string }
  words: { word: string; sound: string }
  about: { name: string; value: string }
}
