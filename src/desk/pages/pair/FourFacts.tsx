import { Link } from '@tanstack/react-router'
import type { EntryDetail, Pair, Status } from '../../answers.ts'
import { entryCaption, placeInWords } from '../../../wording/captions.ts'
import { isolated, type Voice } from '../../../wording/voice.ts'
import { whenInWords } from '../../parts/EntryRow.tsx'
import { statusColour } from '../../parts/Marks.tsx'
import { useVoice } from '../../settings.ts'

const STATUS_ORDER: readonly Status[] = ['overdue', 'open', 'disputed', 'met', 'met late', 'moved', 'superseded', 'cancelled', 'missed']
const knownAt = (entry: EntryDetail) => entry.when?.start ?? entry.firstKnown ?? ''

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return <div><p className="small soft">{label}</p>{children}</div>
}

function FrameworkFact({ pair, voice }: { pair: Pair; voice: Voice }) {
  const { pair: words } = voice.words
  const known = pair.entries.filter((entry) => entry.kind === 'framework' && entry.level !== 'standing-body').sort((a, b) => knownAt(b).localeCompare(knownAt(a)))
  const [now, before] = known
  if (!now) return <Fact label={words.framework}><p className="absent">{words.noFramework}</p></Fact>
  return (
    <Fact label={words.framework}>
      <Link to="/entry/$id" params={{ id: now.id }} className="fact-strong">{entryCaption(now, voice)}</Link>
      <p className="small soft">{now.when ? voice.words.since(voice.interval(now.when)) : voice.count('sayReports', now.reports.length)}{before ? ` · ${words.before} ${entryCaption(before, voice)}` : ''}</p>
    </Fact>
  )
}

function LastFact({ pair, voice }: { pair: Pair; voice: Voice }) {
  const { pair: words } = voice.words
  const last = pair.lastMeeting
  if (!last) return <Fact label={words.last}><p className="absent">{words.noLast}</p></Fact>
  return (
    <Fact label={words.last}>
      <Link to="/entry/$id" params={{ id: last.id }} className="fact-strong">{entryCaption(last, voice, pair.parties)}</Link>
      <p className="small soft">{whenInWords(last, voice)}{last.place ? <span> · {placeInWords(last, voice)}</span> : null} · {voice.count('reports', last.reports.length)}</p>
    </Fact>
  )
}

function NextFact({ pair, voice }: { pair: Pair; voice: Voice }) {
  const { pair: words } = voice.words
  const due = pair.promises.filter((item) => item.status === 'open' && item.due && (item.days ?? -1) >= 0).sort((a, b) => a.due!.start.localeCompare(b.due!.start))[0]
  if (due) {
    return (
      <Fact label={words.next}>
        <Link to="/entry/$id" params={{ id: due.entry.id }} className="fact-strong">{entryCaption(due.entry, voice, pair.parties)}</Link>
        <p className="small soft">{voice.interval(due.due!)}{due.days ? ` · ${voice.away(due.days)}` : ''}</p>
      </Fact>
    )
  }
  const body = pair.bodies.filter((one) => one.next).sort((a, b) => a.next!.due.start.localeCompare(b.next!.due.start)).find((one) => one.next!.due.end >= pair.today)
  if (!body) return <Fact label={words.next}><p className="absent">{words.noNext}</p></Fact>
  const next = body.next!
  return (
    <Fact label={words.next}>
      <Link to="/entry/$id" params={{ id: body.entry }} className="fact-strong">{isolated(body.name)}{next.ordinal === null ? '' : ` · ${voice.words.facts.ordinal(next.ordinal)}`}</Link>
      <p className="small soft">{voice.interval(next.due)} · {words.expected}{next.host ? ` · ${voice.party(next.host)}` : ''}</p>
    </Fact>
  )
}

function PromisesFact({ pair, voice }: { pair: Pair; voice: Voice }) {
  const { pair: words, statuses } = voice.words
  const counts = STATUS_ORDER.map((status) => [status, pair.promises.filter((item) => item.status === status).length] as const).filter(([, count]) => count > 0)
  if (!counts.length) return <Fact label={words.promises}><p className="absent">{words.noPromises}</p></Fact>
  return (
    <Fact label={words.promises}>
      <ul className="promise-counts">{counts.map(([status, count]) => <li key={status}><a href={`#promises-${status.replace(' ', '-')}`} className={`as-${statusColour(status)}`}><b>{voice.plain(count)}</b> {statuses[status]}</a></li>)}</ul>
    </Fact>
  )
}

/** Where the two stand, in one look: framework, last meeting, what is next, promises. */
export function FourFacts({ pair }: { pair: Pair }) {
  const voice = useVoice()
  return (
    <div className="four-facts">
      <FrameworkFact pair={pair} voice={voice} />
      <LastFact pair={pair} voice={voice} />
      <NextFact pair={pair} voice={voice} />
      <PromisesFact pair={pair} voice={voice} />
    </div>
  )
}
