import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { BodyHistory, EntryDetail, FactPointer, Ground, Link as EntryLink, Source } from '../answers.ts'
import { bodyInWords, entryCaption, modalityInWords, officeInWords, placeInWords, valueInWords } from '../../wording/captions.ts'
import { groundsInWords, saidInWords } from '../../wording/grounds.ts'
import { phraseInWords } from '../../wording/phrases.ts'
import { isolated } from '../../wording/voice.ts'
import { EntryRow, PairLink, Support, whenInWords } from '../parts/EntryRow.tsx'
import { KindMark, StatusChip } from '../parts/Marks.tsx'
import { Failing, Loading } from '../parts/States.tsx'
import { useTitle } from '../parts/title.ts'
import { bodyAsked, decisionsAsked, entryAsked, whyAsked } from '../questions.ts'
import { useVoice } from '../settings.ts'
import { Bodies } from './pair/Bodies.tsx'
import { useDeciding } from './report/deciding.ts'
import { directionOf } from './report/ReportText.tsx'
import '../look/entry.css'
import '../look/pair.css'

const route = getRouteApi('/entry/$id')

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return <section className="sheet" aria-label={title}><h2>{title}</h2>{children}</section>
}

/** A source as decisions point at its fact; a person is known by offices. */
const pointer = (entry: EntryDetail, source: Source): FactPointer => ({ report: source.report, kind: entry.kind === 'person' ? 'office' : entry.kind, span: source.spans[0]! })

function SourceLine({ source, entry }: { source: Source; entry: EntryDetail }) {
  const voice = useVoice()
  const { decide } = useDeciding()
  const other = entry.kind === 'body' ? undefined : entry.sources.find((one) => one.report !== source.report && one.spans.length > 0)
  const modality = source.modality && source.modality !== 'happened' ? modalityInWords(source.modality, voice) : null
  return (
    <li className="source">
      <p className="small soft"><bdi>{source.outlet}</bdi>{source.outlet ? ' · ' : ''}{source.published ? voice.day(source.published) : voice.words.report.noDate} · {voice.language(source.language)}{modality ? ` · ${modality}` : ''} · {voice.percent(source.confidence)}</p>
      {source.quotes.map((quote, i) => <Link key={i} to="/report/$id" params={{ id: source.report }} search={{ fact: source.fact }} className="quote" dir={directionOf(source.language)} lang={source.language || undefined}>{quote.trim()}</Link>)}
      <p className="small"><Link to="/report/$id" params={{ id: source.report }} search={{ fact: source.fact }} className="soft"><bdi>{source.title}</bdi></Link>
        {other && source.spans.length ? <button type="button" className="button quiet" title={voice.words.desk.joining.partHelp} onClick={() => decide([{ do: 'part', about: pointer(entry, source), with: pointer(entry, other) }], voice.words.desk.joining.parted)}>{voice.words.desk.joining.part}</button> : null}</p>
    </li>
  )
}

function Values({ entry }: { entry: EntryDetail }) {
  const voice = useVoice()
  const { words } = voice
  const slots = Object.entries(entry.values).filter(([, values]) => values.length > 0)
  return (
    <table className="cards">
      <thead><tr><th>{words.pair.matters}</th><th>{words.entry.value}</th><th>{words.entry.whoSays}</th></tr></thead>
      <tbody>
        {slots.flatMap(([slot, values]) => values.map((value, i) => (
          <tr key={`${slot}${i}`} className={i ? 'other-value' : ''}>
            <td className="soft">{i === 0 ? words.slots[slot] ?? slot : ''}</td>
            <td>{saidInWords(slot, value.value, entry, voice)}</td>
            <td className="small">{value.reports.length === 1 ? <Link to="/report/$id" params={{ id: value.reports[0]! }}>{voice.count('reports', 1)}</Link> : `${voice.count('reports', value.reports.length)} (${voice.count('independent', value.independent)})`}</td>
          </tr>
        )))}
      </tbody>
    </table>
  )
}

function History({ entry }: { entry: EntryDetail }) {
  const voice = useVoice()
  const titles = new Map(entry.sources.map((source) => [source.report, source.title]))
  return (
    <ol className="history">
      {entry.history.map((change, i) => (
        <li key={i}><StatusChip status={change.status} /> <span className="soft small">{change.since ? voice.day(change.since) : ''}</span>
          {change.why ? <p className="small">{phraseInWords(change.why, voice)}</p> : null}
          <p className="small">{change.reports.map((report) => <Link key={report} to="/report/$id" params={{ id: report }} className="said-by"><bdi>{titles.get(report) ?? voice.count('sayReports', 1)}</bdi></Link>)}{change.by.filter((by) => by !== entry.id).map((by) => <Other key={by} id={by} />)}</p></li>
      ))}
    </ol>
  )
}

function Other({ id }: { id: string }) {
  const voice = useVoice()
  const other = useQuery(entryAsked(id)).data
  return other ? <Link to="/entry/$id" params={{ id }} className="with-mark"><KindMark kind={other.kind} />{entryCaption(other, voice)} · {whenInWords(other, voice)}</Link> : null
}

function Links({ links }: { links: readonly EntryLink[] }) {
  const { links: words } = useVoice().words
  const asked = useQueries({ queries: links.slice(0, 30).map((link) => entryAsked(link.entry)) })
  return <ul className="list">{links.slice(0, 30).map((link, i) => (asked[i]?.data ? <li key={`${link.relation}${link.entry}`}><p className="small soft link-name">{words[link.relation]}</p><ul><EntryRow entry={asked[i].data} /></ul></li> : null))}</ul>
}

/** Joins an entry that was kept apart with this one. */
function JoinButton({ entry, other }: { entry: EntryDetail; other: string }) {
  const { desk } = useVoice().words
  const client = useQueryClient()
  const { decide } = useDeciding()
  const join = async () => {
    const found = await client.fetchQuery(entryAsked(other))
    const [mine, theirs] = [entry.sources.find((one) => one.spans.length), found.sources.find((one) => one.spans.length)]
    if (mine && theirs) decide([{ do: 'join', about: pointer(found, theirs), with: pointer(entry, mine) }], desk.joining.joined)
  }
  return <button type="button" className="button quiet" onClick={() => { void join() }}>{desk.joining.join}</button>
}

/** Why a report was joined or an entry kept apart, in the words of the interface. */
function Grounds({ grounds, entry }: { grounds: readonly Ground[]; entry: EntryDetail }) {
  return <p className="small soft">{groundsInWords(grounds, useVoice(), entry.spellings)}</p>
}

function Why({ entry }: { entry: EntryDetail }) {
  const voice = useVoice()
  const { entry: words } = voice.words
  const why = useQuery(whyAsked(entry.id)).data
  if (!why) return null
  if (why.joined.length < 2 && why.apart.length === 0) return <p className="absent">{words.alone}</p>
  return (
    <ul className="why">
      {why.joined.map((one) => <li key={`${one.report}${one.fact}`}><span className="chip as-met">{words.joined}</span> <Link to="/report/$id" params={{ id: one.report }} search={{ fact: one.fact }}><bdi>{entry.sources.find((source) => source.report === one.report)?.title ?? one.report}</bdi></Link> <span className="small soft">{words.matchScore} {voice.percent(one.score)}</span> <Grounds grounds={one.grounds} entry={entry} /></li>)}
      {why.apart.map((one) => <li key={one.entry.id}><span className="chip as-cancelled">{words.apart}</span> <Link to="/entry/$id" params={{ id: one.entry.id }}>{entryCaption(one.entry, voice)} · {whenInWords(one.entry, voice)}</Link> <span className="small soft">{words.matchScore} {voice.percent(one.score)}</span> <Grounds grounds={one.grounds} entry={entry} /><JoinButton entry={entry} other={one.entry.id} /></li>)}
    </ul>
  )
}

function Offices({ entry }: { entry: EntryDetail }) {
  const voice = useVoice()
  return <ul className="list">{entry.offices.map((office, i) => <li key={i} className="person"><span>{officeInWords(office.role, office.portfolio, voice)} · {voice.party(office.party)}</span><span className="small soft">{office.from ? `${voice.words.pair.seen} ${voice.interval({ start: office.from, end: office.to ?? office.from })}` : ''} · {voice.count('reports', office.reports)}</span></li>)}</ul>
}

function DecisionsOf({ entry }: { entry: EntryDetail }) {
  const voice = useVoice()
  const all = useQuery(decisionsAsked(entry.id)).data?.items ?? []
  if (!all.length) return <p className="absent">{voice.words.entry.noDecisions}</p>
  return <ul className="list">{all.map((decision) => <li key={decision.id} className="person"><span>{voice.words.acts[decision.act.do]}{decision.act.do === 'correct' ? `: ${voice.words.slots[decision.act.slot] ?? decision.act.slot} ← ${valueInWords(decision.act.slot, decision.act.value, voice)}` : ''}</span><span className="small soft">{isolated(decision.who)} · {voice.day(decision.at.slice(0, 10))}</span></li>)}</ul>
}

function Head({ entry }: { entry: EntryDetail }) {
  const voice = useVoice()
  const { words } = voice
  // What became of a promise says more than how it was last told.
  const modality = entry.status ? null : modalityInWords(entry.modality, voice)
  const place = placeInWords(entry, voice)
  const standing = entry.kind === 'person' || entry.kind === 'body'
  return (
    <div className="heading entry-heading">
      <div>
        <p className="eyebrow kind-name"><KindMark kind={entry.kind} size={18} /> {words.kinds[entry.kind]}{modality ? ` · ${modality}` : ''} · <PairLink parties={entry.parties} /></p>
        <h1>{entry.kind === 'person' && entry.names.length ? voice.name(entry.names) : entryCaption(entry, voice)}</h1>
        <p>{standing ? null : <>{whenInWords(entry, voice)}{place ? ` · ${place}` : ''} · </>}<Support entry={entry} /></p>
        {entry.names.length > 1 ? <p className="small">{words.entry.names}: {voice.list(entry.names.slice(0, 8).map(isolated))}</p> : null}
      </div>
      {entry.status ? <StatusChip status={entry.status} /> : null}
      {standing ? <Link to="/brief/$id" params={{ id: entry.id }} className="button first">{words.brief.name}</Link> : null}
    </div>
  )
}

function Whole({ entry, body }: { entry: EntryDetail; body: BodyHistory | null }) {
  const { words } = useVoice()
  return (
    <>
      <Head entry={entry} />
      <div className="two">
        <div className="stack">
          {body ? <Section title={words.entry.sessions}><Bodies bodies={[body]} /></Section> : null}
          {entry.offices.length ? <Section title={words.entry.offices}><Offices entry={entry} /></Section> : null}
          {entry.sources.length ? <Section title={words.entry.sources}><ul className="sources">{entry.sources.map((source) => <SourceLine key={`${source.report}#${source.fact}`} source={source} entry={entry} />)}</ul></Section> : null}
          {entry.kind !== 'person' && entry.kind !== 'body' ? <Section title={words.entry.why}><Why entry={entry} /></Section> : null}
        </div>
        <div className="stack">
          {entry.history.length ? <Section title={words.entry.history}><History entry={entry} /></Section> : null}
          {Object.keys(entry.values).length ? <Section title={words.entry.values}><Values entry={entry} /></Section> : null}
          {entry.links.length ? <Section title={words.entry.relations}><Links links={entry.links} /></Section> : null}
          <Section title={words.entry.decisions}><DecisionsOf entry={entry} /></Section>
        </div>
      </div>
    </>
  )
}

/** One thing that the register keeps: every value of each slot, who says it, what became of it. */
export function EntryPage() {
  const voice = useVoice()
  const { id } = route.useParams()
  const asked = useQuery(entryAsked(id))
  const ofBody = asked.data?.kind === 'body' || (asked.isError && id.startsWith('b'))
  const body = useQuery({ ...bodyAsked(id), enabled: ofBody })
  useTitle(asked.data ? entryCaption(asked.data, voice) : body.data?.name ?? '')
  if (asked.isPending || (ofBody && body.isPending)) return <div className="sheet"><Loading /></div>
  if (asked.data) return <Whole entry={asked.data} body={body.data ?? null} />
  if (body.data) {
    return (
      <>
        <div className="heading"><div><p className="eyebrow kind-name"><KindMark kind="body" size={18} /> {voice.words.kinds.body} · <PairLink parties={body.data.parties} /></p><h1>{bodyInWords(body.data, voice)}</h1></div></div>
        <div className="stack"><Section title={voice.words.entry.sessions}><Bodies bodies={[body.data]} /><ul className="list above">{body.data.sessions.map((session) => <EntryRow key={session.id} entry={session} withPair={false} />)}</ul></Section></div>
      </>
    )
  }
  return <Failing error={asked.error} again={() => { void asked.refetch() }} />
}
