import ical, { ICalEventTransparency } from 'ical-generator'
import type { DueItem } from '../register/entry.ts'
import { entryCaption, type CaptionedEntry } from '../wording/captions.ts'
import { Voice, wordsOf } from '../wording/voice.ts'

const midnight = (day: string, plus = 0) => new Date(Date.parse(`${day}T00:00:00Z`) + plus * 86_400_000)
const ISOLATES = /[\u2066-\u2069]/g

/** What is due as a calendar that other programs can subscribe to: whole days, the same event under the same id each time. */
export function calendarOf(items: readonly DueItem[], options: { language: string; name?: string; pageOf?: (entry: string) => string }): string {
  const voice = new Voice(wordsOf(options.language))
  const plain = (text: string) => text.replace(ISOLATES, '').trim()
  const calendar = ical({ name: options.name ?? `${voice.words.brand} · ${voice.words.today.due}`, prodId: { company: 'diwan', product: 'diwan' }, ttl: 3600 })
  for (const { entry, due, status } of items) {
    if (!due) continue
    calendar.createEvent({
      id: `${entry.id}@diwan`, allDay: true, start: midnight(due.start), end: midnight(due.end, 1), stamp: midnight(entry.lastKnown ?? due.start), transparency: ICalEventTransparency.TRANSPARENT,
      summary: plain(`${voice.words.kinds[entry.kind]}: ${entryCaption(entry as CaptionedEntry, voice)} (${voice.parties(entry.parties)})`),
      description: plain(`${voice.words.statuses[status]} · ${voice.count('sayReports', entry.reports.length)}`), location: entry.place ?? undefined, url: options.pageOf?.(entry.id),
    })
  }
  return calendar.toString()
}
