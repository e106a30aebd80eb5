import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { SearchHit } from '../answers.ts'
import { EntryRow } from '../parts/EntryRow.tsx'
import { Failing, Loading, Nothing } from '../parts/States.tsx'
import { useTitle } from '../parts/title.ts'
import { searchAsked } from '../questions.ts'
import { useVoice } from '../settings.ts'

const route = getRouteApi('/search')

/** A text with the words asked for marked; letters are compared without vowel marks, hamza and case. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const parts = useMemo(() => text.split(/(\s+)/), [text])
  return parts.map((part, i) => (words.some((word) => fold(part).includes(word)) ? <mark key={i}>{part}</mark> : part))
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ى/g, 'ي').replace(/ة/g, 'ه').replace(/ı/g, 'i')
}

function ReportHit({ hit, words }: { hit: SearchHit; words: readonly string[] }) {
  const voice = useVoice()
  return (
    <li className="entry-row">
      <span aria-hidden="true" className="soft">¶</span>
      <div>
        <Link to="/report/$id" params={{ id: hit.id }} className="entry-name words" dir="auto"><Marked text={hit.title} words={words} /></Link>
        <p className="quote" dir="auto"><Marked text={hit.snippet} words={words} /></p>
        <p className="small soft">{hit.when ? voice.day(hit.when) : voice.words.report.noDate}</p>
      </div>
    </li>
  )
}

function Hits({ hits, q }: { hits: readonly SearchHit[]; q: string }) {
  const { search } = useVoice().words
  const words = useMemo(() => q.split(/\s+/).map(fold).filter((word) => word.length > 1), [q])
  const entries = hits.filter((hit) => hit.kind === 'entry' && hit.entry), reports = hits.filter((hit) => hit.kind === 'report')
  return (
    <div className="two">
      <section className="sheet" aria-label={search.reports}><h2>{search.reports} <span className="soft">{useVoice().number(reports.length)}</span></h2>{reports.length ? <ul className="list">{reports.map((hit) => <ReportHit key={hit.id} hit={hit} words={words} />)}</ul> : <Nothing words={search.none} />}</section>
      <section className="sheet" aria-label={search.entries}><h2>{search.entries} <span className="soft">{useVoice().number(entries.length)}</span></h2>{entries.length ? <ul className="list">{entries.map((hit) => <EntryRow key={hit.id} entry={hit.entry!} />)}</ul> : <Nothing words={search.none} />}</section>
    </div>
  )
}

/** Reports and entries by words, in any script. */
export function SearchPage() {
  const voice = useVoice()
  const { search: words } = voice.words
  const { q = '', kind } = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useQuery(searchAsked(q))
  useTitle(q || words.title)
  const hits = (asked.data?.items ?? []).filter((hit) => !kind || hit.kind === 'report' || hit.entry?.kind === kind)
  const kinds = [...new Set((asked.data?.items ?? []).flatMap((hit) => hit.entry?.kind ?? []))]
  return (
    <>
      <div className="heading"><div><p className="eyebrow">{asked.data && q ? voice.count('results', asked.data.total) : words.title}</p><h1><bdi>{q || words.title}</bdi></h1></div>
        {kinds.length > 1 ? <div className="row">{kinds.map((one) => <button key={one} type="button" className="button" aria-pressed={kind === one} onClick={() => { void navigate({ search: { q, kind: kind === one ? undefined : one }, replace: true }) }}>{voice.words.kinds[one]}</button>)}</div> : null}
      </div>
      {!q.trim() ? <div className="sheet"><Nothing words={words.start} /></div> : asked.isError ? <Failing error={asked.error} again={() => { void asked.refetch() }} /> : asked.isPending ? <div className="sheet"><Loading /></div>
        : asked.data.items.length === 0 ? <div className="sheet"><Nothing words={words.none} /></div> : <Hits hits={hits} q={q} />}
    </>
  )
}
