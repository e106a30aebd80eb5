import { Link } from '@tanstack/react-router'
import type { DueItem, EntryLine } from '../answers.ts'
import { entryCaption, modalityInWords, placeInWords, type CaptionedEntry } from '../../wording/captions.ts'
import type { Voice } from '../../wording/voice.ts'
import { useVoice } from '../settings.ts'
import { KindMark, StatusChip } from './Marks.tsx'

/** When an entry took place or is due; else when it was first told. */
export function whenInWords(entry: EntryLine, voice: Voice): string {
  const when = entry.when ?? entry.due
  return when ? voice.interval(when) : voice.words.noDay
}

/** Where the page of a pair or of an entry stands for its parties. */
export function PairLink({ parties }: { parties: readonly string[] }) {
  const voice = useVoice()
  const [a, b] = parties
  if (a === undefined || b === undefined || parties.length !== 2) return <span>{voice.parties(parties)}</span>
  return <Link to="/pair/$a/$b" params={{ a, b }}>{voice.parties(parties)}</Link>
}

/** How sure: how many reports say so, how many of them by themselves, and what is doubted. */
export function Support({ entry }: { entry: EntryLine }) {
  const voice = useVoice()
  return (
    <span className="support">
      {voice.count('reports', entry.reports.length)}{entry.reports.length > 1 ? ` (${voice.count('independent', entry.independent)})` : ''}
      {entry.doubts.length ? <span className="as-doubt"> · {[...new Set(entry.doubts.map((doubt) => voice.words.entryDoubts[doubt.kind] ?? doubt.kind))].join(' · ')}</span> : null}
    </span>
  )
}

/** An entry in two lines: what; then when, who, how sure. */
export function EntryRow({ entry, withPair = true, among, children }: { entry: EntryLine; withPair?: boolean; among?: readonly string[]; children?: React.ReactNode }) {
  const voice = useVoice()
  const modality = entry.modality && entry.modality !== 'happened' && !entry.status ? modalityInWords(entry.modality, voice) : null
  const place = placeInWords(entry, voice)
  const isThing = entry.kind === 'person' || entry.kind === 'body'
  return (
    <li className="entry-row">
      <KindMark kind={entry.kind} size={18} />
      <div>
        <Link to="/entry/$id" params={{ id: entry.id }} className="entry-name">{entryCaption(entry as CaptionedEntry, voice, among)}</Link>
        <p className="soft small">
          <span>{voice.words.kinds[entry.kind]}</span>{modality ? <span> · {modality}</span> : null}{isThing ? null : <span> · {whenInWords(entry, voice)}</span>}{place ? <span> · {place}</span> : null}
          {withPair && entry.kind !== 'meeting' ? <span> · <PairLink parties={entry.parties} /></span> : null}{entry.reports.length ? <> · <Support entry={entry} /></> : null}
        </p>
        {children}
      </div>
      {entry.status ? <StatusChip status={entry.status} /> : <span />}
    </li>
  )
}

/** How far off a due day is. */
export function dueInWords(item: DueItem, voice: Voice): string {
  if (!item.due) return voice.words.noDay
  if (item.days === null || item.days === 0) return voice.interval(item.due)
  return `${voice.interval(item.due)} · ${voice.away(item.days)}`
}
