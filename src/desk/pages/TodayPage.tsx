import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DueItem, Today } from '../answers.ts'
import { EntryRow } from '../parts/EntryRow.tsx'
import { Failing, Loading, Nothing } from '../parts/States.tsx'
import { useTitle } from '../parts/title.ts'
import { reportsAsked, todayAsked } from '../questions.ts'
import { useVoice } from '../settings.ts'
import { directionOf } from './report/ReportText.tsx'
import '../look/today.css'

function Due({ items }: { items: readonly DueItem[] }) {
  const voice = useVoice()
  return <ul className="list">{items.map((item) => <EntryRow key={item.entry.id} entry={item.entry}>{item.due && item.days ? <p className={`small ${item.status === 'overdue' ? 'as-overdue' : 'soft'}`}>{voice.away(item.days)}</p> : null}</EntryRow>)}</ul>
}

function Latest() {
  const voice = useVoice()
  const { words } = voice
  const lines = useInfiniteQuery(reportsAsked({})).data?.pages[0]?.items.slice(0, 6) ?? []
  return (
    <section className="sheet" aria-label={words.today.latest}>
      <div className="section-head"><h2>{words.today.latest}</h2><Link to="/reports" className="small">{words.today.allReports}</Link></div>
      <ul className="latest">
        {lines.map((line) => (
          <li key={line.id}>
            <Link to="/report/$id" params={{ id: line.id }} className="words latest-title" dir={directionOf(line.language)} lang={line.language || undefined}>{line.title || line.id}</Link>
            <p className="small soft"><bdi>{line.outlet}</bdi>{line.outlet ? ' · ' : ''}{line.published ? voice.day(line.published) : words.report.noDate} · {voice.count('facts', line.facts)}{line.doubts ? <span className="as-doubt"> · {voice.count('doubts', line.doubts)}</span> : null}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Numbers({ today }: { today: Today }) {
  const voice = useVoice()
  const { words } = voice
  const soon = today.due.filter((item) => item.days !== null && item.days >= 0 && item.days <= 90).length
  return (
    <div className="numbers">
      <a href="#overdue" className={today.overdue.length ? 'as-overdue' : ''}><b>{voice.number(today.overdue.length)}</b><span>{words.today.overdue}</span></a>
      <a href="#due"><b>{voice.number(soon)}</b><span>{words.today.due} {words.today.next90}</span></a>
      <Link to="/review" className={today.doubts ? 'as-doubt' : ''}><b>{voice.number(today.doubts)}</b><span>{words.today.doubts}</span></Link>
      <Link to="/reports"><b>{voice.number(today.reports)}</b><span>{words.today.read}</span></Link>
    </div>
  )
}

/** What is new, due, overdue and in doubt. */
export function TodayPage() {
  const voice = useVoice()
  const { words } = voice
  const asked = useQuery(todayAsked())
  useTitle(words.today.title)
  if (asked.isError) return <Failing error={asked.error} again={() => { void asked.refetch() }} />
  if (asked.isPending) return <div className="sheet"><Loading /></div>
  const today = asked.data
  return (
    <>
      <div className="heading"><div><p className="eyebrow">{words.tagline}</p><h1>{voice.day(today.today)}</h1></div></div>
      <div className="stack">
        <Numbers today={today} />
        {today.reports === 0 ? <div className="sheet"><Nothing words={words.today.nothingFresh}><Link to="/add" className="button first">{words.pages.add}</Link></Nothing></div> : (
          <div className="two">
            <div className="stack">
              <section className="sheet" id="overdue" aria-label={words.today.overdue}><h2>{words.today.overdue}</h2>{today.overdue.length ? <Due items={today.overdue} /> : <Nothing words={words.today.nothingOverdue} />}</section>
              <section className="sheet" id="due" aria-label={words.today.due}><h2>{words.today.due}</h2>{today.due.length ? <Due items={today.due} /> : <Nothing words={words.today.nothingDue} />}</section>
            </div>
            <div className="stack">
              <Latest />
              <section className="sheet" aria-label={words.today.fresh}><h2>{words.today.fresh}</h2><ul className="list">{today.fresh.slice(0, 8).map((entry) => <EntryRow key={entry.id} entry={entry} />)}</ul></section>
            </div>
          </div>
        )}
      </div>
    </>
  )
}
