import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import type { Pair } from '../../answers.ts'
import { Failing, Loading, Nothing } from '../../parts/States.tsx'
import { Take, type TableName } from '../../parts/Take.tsx'
import { useTitle } from '../../parts/title.ts'
import { address, type Query } from '../../client.ts'
import { pairAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { Bodies } from './Bodies.tsx'
import { Figures } from './Figures.tsx'
import { FourFacts } from './FourFacts.tsx'
import { KnownOn } from './KnownOn.tsx'
import { Promises } from './Promises.tsx'
import { EntryTable, Instruments, People, Statements } from './Sections.tsx'
import { standsAt } from './lanes.ts'
import { Timeline } from './Timeline.tsx'
import '../../look/pair.css'

const route = getRouteApi('/pair/$a/$b')

function Section({ title, count, tools, children, id }: { title: string; count?: number; tools?: React.ReactNode; children: React.ReactNode; id?: string }) {
  const voice = useVoice()
  return (
    <section className="sheet" id={id} aria-label={title}>
      <div className="section-head"><h2>{title}{count === undefined ? null : <span className="soft"> {voice.plain(count)}</span>}</h2>{tools}</div>
      {children}
    </section>
  )
}

/** The pair taken away: as a document, a calendar, a table. */
function Takeaway({ pair, on }: { pair: Pair; on?: string }) {
  const voice = useVoice()
  const { words } = voice
  const [a, b] = pair.parties
  return (
    <div className="takeaway row">
      <Link to="/brief/$a/$b" params={{ a, b }} className="button first">{words.brief.name}</Link>
      <a className="button" href={address('/calendar.ics', { party: [a, b], lang: words.language })}>{words.brief.calendar}</a>
      <Take table="entries" of={voice.parties(pair.parties)} query={{ party: [a, b], asKnownOn: on }} />
    </div>
  )
}

/** Whether anything of a pair has a day, its own or that of a report. */
const standsInTime = (pair: Pair) => pair.entries.some((entry) => standsAt(entry) !== null)

function TimelineSection({ pair }: { pair: Pair }) {
  const { pair: words } = useVoice().words
  const [asTable, setTable] = useState(false)
  const tools = (
    <div className="row small-gap">
      <button type="button" className="button" aria-pressed={!asTable} onClick={() => setTable(false)}>{words.asLanes}</button>
      <button type="button" className="button" aria-pressed={asTable} onClick={() => setTable(true)}>{words.asTable}</button>
    </div>
  )
  return <Section title={words.timeline} tools={tools}>{asTable ? <EntryTable pair={pair} /> : <Timeline pair={pair} />}</Section>
}

function Sections({ pair, on }: { pair: Pair; on?: string }) {
  const { pair: words } = useVoice().words
  const take = (of: string, table: TableName, query: Query = {}) => <Take table={table} of={of} query={{ party: [...pair.parties], asKnownOn: on, ...query }} />
  return (
    <>
      {standsInTime(pair) ? <TimelineSection pair={pair} /> : null}
      <div className="two">
        <div className="stack">
          <Section title={words.promises} count={pair.promises.length} id="promises" tools={pair.promises.length ? take(words.promises, 'entries', { promise: 'true' }) : null}><Promises promises={pair.promises} among={pair.parties} /></Section>
          <Section title={words.instruments} count={pair.counts['signing'] ?? 0} id="instruments" tools={pair.counts['signing'] ? take(words.instruments, 'entries', { kind: 'signing' }) : null}><Instruments pair={pair} /></Section>
        </div>
        <div className="stack">
          <Section title={words.bodies} count={pair.bodies.length} id="bodies" tools={pair.counts['session'] ? take(words.bodies, 'entries', { kind: 'session' }) : null}><Bodies bodies={pair.bodies} /></Section>
          <Section title={words.figures} id="figures" tools={pair.counts['figure'] ? take(words.figures, 'entries', { kind: 'figure' }) : null}><Figures pair={pair} /></Section>
          <Section title={words.people} id="people" tools={take(words.people, 'people')}><People pair={pair} on={on} /></Section>
          <Section title={words.statements} id="statements" tools={take(words.statements, 'statements')}><Statements pair={pair} on={on} /></Section>
        </div>
      </div>
    </>
  )
}

/** Two parties: where they stand, and all that the register holds of them. */
export function PairPage() {
  const voice = useVoice()
  const { words } = voice
  const { a, b } = route.useParams()
  const { on } = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useQuery(pairAsked(a, b, on))
  const title = `${voice.party(a)}${words.and}${voice.party(b)}`
  useTitle(title)
  const choose = useCallback((day: string | undefined) => { void navigate({ search: { on: day }, replace: true, resetScroll: false }) }, [navigate])
  if (asked.isError) return <Failing error={asked.error} again={() => { void asked.refetch() }} />
  const pair = asked.data
  return (
    <>
      <div className="heading pair-heading">
        <div><p className="eyebrow">{words.pair.eyebrow} · {on ? words.pair.asOn(voice.day(on)) : words.pair.asToday}</p><h1>{title}</h1>{pair && pair.total > 0 ? <Takeaway pair={pair} on={on} /> : null}</div>
        {pair && (on || standsInTime(pair)) ? <KnownOn pair={pair} on={on} choose={choose} /> : null}
      </div>
      {!pair ? <div className="sheet"><Loading /></div> : pair.total === 0 && !on ? <div className="sheet"><Nothing words={words.pair.none}><Link to="/relations" className="button">{words.pages.relations}</Link><Link to="/add" className="button first">{words.pages.add}</Link></Nothing></div> : (
        <div className={`stack${asked.isPlaceholderData ? ' stale' : ''}`}>
          <FourFacts pair={pair} />
          <Sections pair={pair} on={on} />
        </div>
      )}
    </>
  )
}
