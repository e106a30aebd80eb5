import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { DueItem, Today } from '../answers.ts'
import { EntryRow } from '../parts/EntryRow.tsx'
import { Some } from '../parts/Some.tsx'
import { Failing, Loading, Nothing } from '../parts/States.tsx'
import { Take } from '../parts/Take.tsx'
import { useTitle } from '../parts/title.ts'
import { asidesAsked, reportsAsked, todayAsked } from '../questions.ts'
import { useVoice } from '../settings.ts'
import { keepVisit, visitBefore, type Visit } from '../visit.ts'
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

const SOON_DAYS = 90
const isSoon = (item: DueItem) => item.days !== null && item.days <= SOON_DAYS

function Numbers({ today }: { today: Today }) {
  const voice = useVoice()
  const { words } = voice
  const aside = useQuery(asidesAsked()).data?.total ?? 0
  return (
    <div className="numbers">
      <a href="#overdue" className={today.overdue.length ? 'as-overdue' : ''}><b>{voice.number(today.overdue.length)}</b><span>{words.today.overdue}</span></a>
      <a href="#due"><b>{voice.number(today.due.filter(isSoon).length)}</b><span>{words.today.due} {words.today.next90}</span></a>
      <Link to="/review" className={today.doubts ? 'as-doubt' : ''}><b>{voice.number(today.doubts)}</b><span>{words.today.doubts}</span></Link>
      <Link to="/reports"><b>{voice.number(today.reports)}</b><span>{words.today.read}{today.quiet ? <small> · {voice.number(today.quiet)} {words.desk.today.quiet}</small> : null}{aside ? <small> · {words.desk.today.setAside}: {voice.number(aside)}</small> : null}</span></Link>
    </div>
  )
}

/** What came in since the last visit; on the first, what is newest. */
function Fresh({ today, before, seen }: { today: Today; before: Visit | null; seen: () => void }) {
  const voice = useVoice()
  const { today: words, desk } = voice.words
  return (
    <section className="sheet" aria-label={words.fresh}>
      <div className="section-head"><div><h2>{words.fresh} {before ? <span className="soft">{voice.number(today.fresh.length)}</span> : null}</h2><p className="small soft">{before ? desk.today.since(voice.day(before.at.slice(0, 10))) : desk.today.first}</p></div>
        {before && today.fresh.length ? <button type="button" className="button" onClick={seen}>{desk.today.seen}</button> : null}</div>
      {today.fresh.length ? <Some items={today.fresh} first={8}>{(shown) => <ul className="list">{shown.map((entry) => <EntryRow key={entry.id} entry={entry} />)}</ul>}</Some> : <Nothing words={desk.today.nothingNew} />}
    </section>
  )
}

function DueSection({ today }: { today: Today }) {
  const { today: words } = useVoice().words
  const soon = today.due.filter(isSoon), later = today.due.filter((item) => !isSoon(item))
  return (
    <section className="sheet" id="due" aria-label={words.due}>
      <div className="section-head"><h2>{words.due} {words.next90}</h2><Take table="due" of={words.due} /></div>
      {soon.length ? <Due items={soon} /> : <Nothing words={words.nothingDue} />}
      {later.length ? <details className="later" open={soon.length === 0}><summary>{words.later}</summary><Due items={later} /></details> : null}
    </section>
  )
}

/** What is new, due, overdue and in doubt. */
export function TodayPage() {
  const voice = useVoice()
  const { words } = voice
  const [before, setBefore] = useState(visitBefore)
  const asked = useQuery(todayAsked(before?.mark))
  useTitle(words.today.title)
  const mark = asked.data?.mark
  useEffect(() => { if (mark !== undefined) keepVisit(mark, new Date().toISOString()) }, [mark])
  if (asked.isError) return <Failing error={asked.error} again={() => { void asked.refetch() }} />
  if (asked.isPending) return <div className="sheet"><Loading /></div>
  const today = asked.data
  const seen = () => { keepVisit(today.mark, new Date().toISOString(), true); setBefore(visitBefore()) }
  return (
    <>
      <div className="heading"><div><p className="eyebrow">{words.tagline}</p><h1>{voice.day(today.today)}</h1></div></div>
      <div className="stack">
        <Numbers today={today} />
        {today.reports === 0 ? <div className="sheet"><Nothing words={words.today.nothingFresh}><Link to="/add" className="button first">{words.pages.add}</Link></Nothing></div> : (
          <div className="two">
            <div className="stack">
              <section className="sheet" id="overdue" aria-label={words.today.overdue}><div className="section-head"><h2>{words.today.overdue}</h2><Take table="overdue" of={words.today.overdue} /></div>{today.overdue.length ? <Due items={today.overdue} /> : <Nothing words={words.today.nothingOverdue} />}</section>
              <DueSection today={today} />
            </div>
            <div className="stack">
              <Fresh today={today} before={before} seen={seen} />
              <Latest />
            </div>
          </div>
        )}
      </div>
    </>
  )
}
