import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { SearchHit, SearchHits, Span, Status } from '../answers.ts'
import { EntryRow } from '../parts/EntryRow.tsx'
import { Some } from '../parts/Some.tsx'
import { Failing, Loading, Nothing } from '../parts/States.tsx'
import { Take } from '../parts/Take.tsx'
import { useTitle } from '../parts/title.ts'
import { searchAsked, type SearchWish } from '../questions.ts'
import { useVoice } from '../settings.ts'
import type { Voice } from '../../wording/voice.ts'
import type { EntryKindName } from '../../wording/words.ts'
import '../look/search.css'

const route = getRouteApi('/search')
const FACETS = ['party', 'kind', 'year', 'language', 'outlet', 'status'] as const
/** Entries shown before the sentences of reports. */
const FIRST_ENTRIES = 6
/** Width of a window in which what narrows down is folded away above what was found. */
const NARROW_PX = 900
type Facet = (typeof FACETS)[number]

/** A text with the words that were looked for marked in it. */
export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  let from = 0
  const parts: React.ReactNode[] = []
  for (const [start, end] of marks) {
    parts.push(text.slice(from, start), <mark key={start}>{text.slice(start, end)}</mark>)
    from = end
  }
  return [...parts, text.slice(from)]
}

/** Direction of a text by its first letter, so that lines of the other direction can be set beside the others. */
const directionIn = (text: string) => (/^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr')

function ReportHit({ hit }: { hit: SearchHit }) {
  const voice = useVoice()
  return (
    <li className="hit">
      <Link to="/report/$id" params={{ id: hit.id }} className="entry-name words" dir={directionIn(hit.title)}><Marked text={hit.title} marks={hit.titleMarks} /></Link>
      <p className="hit-words words" dir={directionIn(hit.snippet)}><Marked text={hit.snippet} marks={hit.marks} /></p>
      <p className="small soft">{hit.when ? voice.day(hit.when) : voice.words.report.noDate}</p>
    </li>
  )
}

function valueInWords(facet: Facet, value: string, voice: Voice): string {
  if (facet === 'party') return voice.party(value)
  if (facet === 'kind') return voice.words.kinds[value as EntryKindName]
  if (facet === 'status') return voice.words.statuses[value as Status]
  if (facet === 'language') return voice.language(value)
  return facet === 'year' ? voice.plain(Number(value)) : value
}

/** What the search can be narrowed down by; what is chosen stands first, pressed. */
function Facets({ facets, wish, set }: { facets: SearchHits['facets']; wish: SearchWish; set: (part: Partial<SearchWish>) => void }) {
  const voice = useVoice()
  const { words } = voice
  const names: Record<Facet, string> = { party: words.reports.party, kind: words.desk.relations.kind, year: words.desk.search.years, language: words.reports.language, outlet: words.report.outlet, status: words.pair.status }
  const chosen = FACETS.some((facet) => wish[facet] !== undefined)
  return (
    <aside aria-label={words.desk.search.facets}><details className="facets" open={innerWidth > NARROW_PX || chosen}>
      <summary><h2>{words.desk.search.facets}</h2></summary>
      {chosen ? <button type="button" className="button quiet" onClick={() => set({ party: undefined, kind: undefined, year: undefined, language: undefined, outlet: undefined, status: undefined })}>{words.desk.search.clear}</button> : null}
      {FACETS.map((facet) => {
        const values = wish[facet] !== undefined && !facets[facet].some((one) => one.value === wish[facet]) ? [{ value: wish[facet], count: 0 }, ...facets[facet]] : facets[facet]
        if (values.length < 2 && wish[facet] === undefined) return null
        return (
          <div key={facet} role="group" aria-label={names[facet]}>
            <h3>{names[facet]}</h3>
            <ul>{values.slice(0, 8).map(({ value, count }) => <li key={value}><button type="button" aria-pressed={wish[facet] === value} onClick={() => set({ [facet]: wish[facet] === value ? undefined : value })}><bdi>{valueInWords(facet, value, voice)}</bdi> <span className="soft">{voice.number(count)}</span></button></li>)}</ul>
          </div>
        )
      })}
    </details></aside>
  )
}

function Hits({ hits, more }: { hits: readonly SearchHit[]; more: (() => void) | null }) {
  const voice = useVoice()
  const { search, frame } = voice.words
  const entries = hits.filter((hit) => hit.entry), reports = hits.filter((hit) => hit.kind === 'report')
  return (
    <div className="stack">
      {entries.length ? <section className="sheet" aria-label={search.entries}><h2>{search.entries} <span className="soft">{voice.number(entries.length)}</span></h2><Some items={entries} first={FIRST_ENTRIES}>{(shown) => <ul className="list">{shown.map((hit) => <EntryRow key={hit.id} entry={hit.entry!} />)}</ul>}</Some></section> : null}
      {reports.length ? <section className="sheet" aria-label={search.reports}><h2>{search.reports} <span className="soft">{voice.number(reports.length)}</span></h2><ul className="list">{reports.map((hit) => <ReportHit key={hit.id} hit={hit} />)}</ul></section> : null}
      {more ? <p className="row centred"><button type="button" className="button" onClick={more}>{frame.more}</button></p> : null}
    </div>
  )
}

function Found({ pages, wish, set, more }: { pages: readonly SearchHits[]; wish: SearchWish; set: (part: Partial<SearchWish>) => void; more: (() => void) | null }) {
  const { search: words } = useVoice().words
  const hits = pages.flatMap((page) => page.items)
  return <div className="found"><Facets facets={pages[0]!.facets} wish={wish} set={set} />{hits.length ? <Hits hits={hits} more={more} /> : <div className="sheet"><Nothing words={words.none} /></div>}</div>
}

/** Reports and entries by words, in any script, narrowed down by what they have in common. */
export function SearchPage() {
  const voice = useVoice()
  const { search: words } = voice.words
  const found = route.useSearch()
  const q = found.q ?? ''
  const wish: SearchWish = { ...found, q }
  const navigate = route.useNavigate()
  const asked = useInfiniteQuery(searchAsked(wish))
  useTitle(q || words.title)
  const set = (part: Partial<SearchWish>) => { void navigate({ search: { ...wish, ...part }, replace: true }) }
  const narrowed = FACETS.some((facet) => wish[facet] !== undefined)
  const pages = asked.data?.pages ?? []
  const more = asked.hasNextPage && !asked.isFetchingNextPage ? () => { void asked.fetchNextPage() } : null
  return (
    <>
      <div className="heading"><div><p className="eyebrow">{pages.length && q ? voice.count('results', pages[0]!.total) : words.title}</p><h1><bdi>{q || words.title}</bdi></h1></div>
        {pages[0]?.total ? <Take table="search" of={q} query={{ ...wish, year: undefined, from: wish.year && `${wish.year}-01-01`, to: wish.year && `${wish.year}-12-31` }} /> : null}
      </div>
      {!q.trim() ? <div className="sheet"><Nothing words={words.start} /></div> : asked.isError ? <Failing error={asked.error} again={() => { void asked.refetch() }} /> : !pages.length ? <div className="sheet"><Loading /></div>
        : pages[0]!.total === 0 && !narrowed ? <div className="sheet"><Nothing words={words.none} /></div> : <Found pages={pages} wish={wish} set={set} more={more} />}
    </>
  )
}
