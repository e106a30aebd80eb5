import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Suspense, useCallback, useMemo, useState } from 'react'
import { KINDS } from '../../kinds.ts'
import type { Report, ReportDetail } from '../../answers.ts'
import { Loading, Nothing } from '../../parts/States.tsx'
import { KindMark } from '../../parts/Marks.tsx'
import { useTitle } from '../../parts/title.ts'
import { reportAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { FactPanel } from './FactPanel.tsx'
import { ReportText } from './ReportText.tsx'
import { SameStory } from './SameStory.tsx'
import { inOrder } from './segments.ts'
import '../../look/report.css'
import '../../look/today.css'

const route = getRouteApi('/report/$id')
/** Kinds whose words are not marked until asked for: nearly every name in a report has an office. */
const UNMARKED = ['office']

function Head({ detail }: { detail: ReportDetail }) {
  const voice = useVoice()
  const { words } = voice
  const { report, doubts, copies } = detail
  const inferred = doubts.some((doubt) => doubt.kind === 'published-inferred' && doubt.chosen !== null)
  return (
    <p className="report-head small soft">
      {report.outlet ? <span><bdi>{report.outlet}</bdi></span> : null}
      <span>{report.published ? voice.day(report.published) : words.report.noDate}</span>
      {inferred ? <span className="chip as-doubt">{words.report.inferred}</span> : null}
      <span>{voice.language(report.language)}</span>
      {/^https?:/.test(report.url) ? <a href={report.url} rel="noreferrer" target="_blank">{words.report.source} ↗</a> : null}
      {copies.length ? <span>{words.report.copies} {copies.slice(0, 3).map((copy, i) => <span key={copy}>{i ? '، ' : ''}<Link to="/report/$id" params={{ id: copy }}>{voice.plain(i + 1)}</Link></span>)}</span> : null}
    </p>
  )
}

function KindFilter({ detail, kinds, toggle }: { detail: ReportDetail; kinds: ReadonlySet<string>; toggle: (kind: string) => void }) {
  const voice = useVoice()
  const counts = KINDS.map((kind) => [kind, detail.facts.filter((fact, number) => fact.kind === kind && !detail.takenBack.includes(number)).length] as const).filter(([, count]) => count > 0)
  return (
    <div className="kind-filter" role="group" aria-label={voice.words.report.showKinds}>
      {counts.map(([kind, count]) => <button key={kind} type="button" className={`of-${kind}`} aria-pressed={kinds.has(kind)} onClick={() => toggle(kind)}><KindMark kind={kind} size={14} />{voice.words.kinds[kind]} <span className="soft">{voice.number(count)}</span></button>)}
    </div>
  )
}

function useKinds() {
  const [kinds, setKinds] = useState<ReadonlySet<string>>(() => new Set(KINDS.filter((kind) => !UNMARKED.includes(kind))))
  const toggle = (kind: string) => setKinds((now) => { const next = new Set(now); if (!next.delete(kind)) next.add(kind); return next })
  return { kinds, toggle }
}

function Reading({ id }: { id: string }) {
  const { words } = useVoice()
  const detail = useSuspenseQuery(reportAsked(id)).data
  const { fact } = route.useSearch()
  const navigate = route.useNavigate()
  const { kinds, toggle } = useKinds()
  const chosen = fact !== undefined && fact < detail.facts.length && !detail.takenBack.includes(fact) ? fact : null
  const lit = useMemo(() => (chosen === null ? [] : [chosen]), [chosen])
  const order = useMemo(() => inOrder(detail.facts).filter((number) => !detail.takenBack.includes(number)), [detail.facts, detail.takenBack])
  const choose = useCallback((next: number | null) => { void navigate({ search: { fact: next ?? undefined }, replace: true }) }, [navigate])
  const report = detail.report as Report
  useTitle(report.title)
  if (detail.takenDown) return <div className="sheet"><Nothing words={{ title: words.report.takenDown, help: detail.takenDown.why }} /></div>
  return (
    <div className="report-page">
      <article className="sheet paper">
        <Head detail={detail} />
        {detail.facts.length ? <KindFilter detail={detail} kinds={kinds} toggle={toggle} /> : null}
        <ReportText report={report} facts={detail.facts} hidden={detail.takenBack} doubts={detail.doubts} kinds={kinds} chosen={chosen} lit={lit} choose={choose} />
        <SameStory detail={detail} />
      </article>
      <FactPanel detail={detail} order={order} chosen={chosen} choose={choose} />
    </div>
  )
}

/** A report as a reading page: its text, and beside it what it says. */
export function ReportPage() {
  const { id } = route.useParams()
  return <Suspense fallback={<div className="sheet"><Loading /></div>}><Reading key={id} id={id} /></Suspense>
}
