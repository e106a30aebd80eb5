import type { BodyHistory, EntryKind } from '../register/entry.ts'
import type { PairPage, PersonPage } from '../store/index.ts'
import { officeInWords } from '../wording/captions.ts'
import { phraseInWords } from '../wording/phrases.ts'
import { dueLines, entryDetail, entryLines, forReader, heading, type Page } from './register-lines.ts'
import { styled, wrapped } from './terminal.ts'

/** Kinds in the order a desk officer asks for them. */
const ORDER: readonly EntryKind[] = ['framework', 'visit', 'meeting', 'session', 'signing', 'pledge', 'figure']

/** What the register holds of two parties: where they stand, then all entries, the newest first, then promises and bodies. */
export function showPair(pair: PairPage, page: Page): string {
  const { terminal, voice } = page
  const { words } = voice
  const out = [forReader(page, styled(terminal, 'bold', voice.parties(pair.parties)))]
  const counts = ORDER.filter((kind) => pair.counts[kind]).map((kind) => `${words.kinds[kind]} ${voice.number(pair.counts[kind]!)}`)
  if (!pair.entries.total) return [...out, words.pair.none.title, words.pair.none.help].join('\n')
  out.push(forReader(page, wrapped(counts.join(' · '), terminal.width, '')))
  out.push('', ...pair.entries.items.map((entry) => `${entryDetail(entry, page)}\n`))
  if (pair.entries.total > pair.entries.items.length) out.push(`… ${pair.entries.items.length} / ${pair.entries.total}\n`)
  if (pair.promises.length) out.push(heading(words.pair.promises, pair.promises.length, page), ...pair.promises.map((item) => dueLines(item, page)), '')
  for (const body of pair.bodies) out.push(showBody(body, page), '')
  return out.join('\n').trimEnd()
}

/** A body: its sessions in order, what is missing, what is to be expected. */
export function showBody(body: BodyHistory, page: Page): string {
  const { terminal, voice } = page
  const { words } = voice
  const out = [forReader(page, `${styled(terminal, 'bold', body.name)} · ${voice.parties(body.parties)}`), ...body.sessions.map((session) => entryLines(session, page, '  '))]
  for (const gap of body.gaps) out.push(forReader(page, `  ${words.pair.gap(voice.plain(gap))}`))
  if (body.rhythmMonths) out.push(forReader(page, `  ${words.pair.every(voice.count('months', Math.round(body.rhythmMonths)))}`))
  if (body.next) out.push(forReader(page, wrapped(`${words.pair.expected}: ${voice.interval(body.next.due)}${body.next.host ? ` · ${voice.party(body.next.host)}` : ''} (${phraseInWords(body.next.why, voice)})`, terminal.width, '  ', '    ')))
  return out.join('\n')
}

/** A person: names, offices with the days on which reports show them, and what they took part in. */
export function showPerson(person: PersonPage, page: Page): string {
  const { terminal, voice } = page
  const { entry, entries } = person
  const out = [forReader(page, styled(terminal, 'bold', entry.title ?? entry.persons[0] ?? entry.caption))]
  if (entry.names.length > 1) out.push(forReader(page, `  ${voice.words.entry.names}: ${entry.names.join(' · ')}`))
  for (const office of entry.offices) out.push(forReader(page, `  ${officeInWords(office.role, office.portfolio, voice)}, ${voice.party(office.party)}${office.from ? ` · ${[office.from, office.to].filter(Boolean).map((day) => voice.shortDay(day!)).join(' – ')}` : ''}`))
  out.push('', ...entries.items.map((line) => entryLines(line, page)))
  return out.join('\n').trimEnd()
}
