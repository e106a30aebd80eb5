import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { ReportLine } from '../answers.ts'
import { Failing, Loading, Nothing } from '../parts/States.tsx'
import { Take } from '../parts/Take.tsx'
import { useTitle } from '../parts/title.ts'
import { aboutAsked, matrixAsked, reportsAsked } from '../questions.ts'
import { useVoice } from '../settings.ts'
import { directionOf } from './report/ReportText.tsx'
import '../look/lists.css'

const route = getRouteApi('/reports')
const LINE_PX = 96

function Line({ line }: { line: ReportLine }) {
  const voice = useVoice()
  const dir = directionOf(line.language)
  return (
    <article className="report-line">
      <h2 className="words" dir={dir} lang={line.language || undefined}><Link to="/report/$id" params={{ id: line.id }}>{line.title || line.id}</Link></h2>
      <p className="small soft">
        {line.outlet ? <><span dir="auto">{line.outlet}</span> · </> : null}{line.published ? voice.day(line.published) : voice.words.report.noDate} · {voice.language(line.language)}
        {line.parties.length ? <> · {voice.parties(line.parties.slice(0, 4))}{line.parties.length > 4 ? ' …' : ''}</> : null} · {line.reader === null ? voice.words.unknown : voice.count('facts', line.facts)}
        {line.doubts ? <span className="as-doubt"> · {voice.count('doubts', line.doubts)}</span> : null}
      </p>
    </article>
  )
}

function Filters() {
  const voice = useVoice()
  const { words } = voice
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const cells = useQuery(matrixAsked()).data?.items
  const languages = useQuery(aboutAsked()).data?.languages ?? []
  const parties = useMemo(() => [...new Set((cells ?? []).flatMap((cell) => cell.parties))].sort((a, b) => voice.compare(voice.party(a), voice.party(b))), [cells, voice])
  const set = (part: { party?: string; language?: string }) => { void navigate({ search: { ...search, ...part }, replace: true }) }
  return (
    <div className="filters">
      <label><span className="hidden-but-read">{words.reports.party}</span><select value={search.party ?? ''} onChange={(event) => set({ party: event.target.value || undefined })}><option value="">{words.reports.party}: {words.reports.all}</option>{parties.map((party) => <option key={party} value={party}>{voice.party(party)}</option>)}</select></label>
      <label><span className="hidden-but-read">{words.reports.language}</span><select value={search.language ?? ''} onChange={(event) => set({ language: event.target.value || undefined })}><option value="">{words.reports.language}: {words.reports.all}</option>{languages.map((language) => <option key={language} value={language}>{voice.language(language)}</option>)}</select></label>
      <Take table="reports" of={words.reports.title} query={{ party: search.party, language: search.language }} />
    </div>
  )
}

function Lines({ lines, more }: { lines: readonly ReportLine[]; more: (() => void) | null }) {
  const frame = useRef<HTMLDivElement>(null)
  // Its functions are called here only and handed to no memo.
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useWindowVirtualizer({ count: lines.length, estimateSize: () => LINE_PX, overscan: 8, scrollMargin: frame.current?.offsetTop ?? 0, getItemKey: (i) => lines[i]!.id })
  const shown = virtual.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => { if (more && last >= lines.length - 20) more() }, [last, lines.length, more])
  return (
    <div ref={frame} className="virtual" role="list" style={{ blockSize: virtual.getTotalSize() }}>
      {shown.map((item) => <div key={item.key} role="listitem" data-index={item.index} ref={virtual.measureElement} style={{ transform: `translateY(${item.start - virtual.options.scrollMargin}px)` }}><Line line={lines[item.index]!} /></div>)}
    </div>
  )
}

/** All reports, latest first. */
export function ReportsPage() {
  const voice = useVoice()
  const { words } = voice
  const search = route.useSearch()
  const asked = useInfiniteQuery(reportsAsked(search))
  useTitle(words.reports.title)
  const lines = useMemo(() => asked.data?.pages.flatMap((page) => page.items) ?? [], [asked.data])
  const total = asked.data?.pages[0]?.total ?? 0
  const more = asked.hasNextPage && !asked.isFetchingNextPage ? () => { void asked.fetchNextPage() } : null
  const filtered = search.party !== undefined || search.language !== undefined
  return (
    <>
      <div className="heading"><div><p className="eyebrow">{asked.data ? voice.count('reports', total) : ' '}</p><h1>{words.reports.title}</h1></div><Filters /></div>
      <div className="sheet">
        {asked.isPending ? <Loading /> : asked.isError ? <Failing error={asked.error} again={() => { void asked.refetch() }} /> : lines.length === 0
          ? <Nothing words={filtered ? words.reports.noneFound : words.reports.none}>{filtered ? null : <Link to="/add" className="button first">{words.pages.add}</Link>}</Nothing> : <Lines lines={lines} more={more} />}
      </div>
    </>
  )
}
