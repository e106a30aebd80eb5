import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Brief } from '../../answers.ts'
import { address } from '../../client.ts'
import { DayField } from '../../parts/DayField.tsx'
import { Failing, Loading } from '../../parts/States.tsx'
import { useTitle } from '../../parts/title.ts'
import { briefAsked, entryBriefAsked, type BriefAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { directionOf } from '../report/ReportText.tsx'
import '../../look/brief.css'

type BriefNote = Brief['notes'][number]

const route = getRouteApi('/brief/$a/$b')
const entryRoute = getRouteApi('/brief/$id')

function Note({ note }: { note: BriefNote }) {
  const voice = useVoice()
  return (
    <li id={`note-${note.number}`}>
      <span className="note-number">{voice.plain(note.number)}</span>
      <span><Link to="/report/$id" params={{ id: note.report }} search={{ fact: note.fact }}>{note.text}</Link>{note.quote ? <> <q dir={directionOf(note.language)} lang={note.language || undefined}>{note.quote}</q></> : null}</span>
    </li>
  )
}

function Document({ brief }: { brief: Brief }) {
  const voice = useVoice()
  return (
    <article className="brief sheet" dir={brief.direction} lang={brief.language}>
      <h1>{brief.title}</h1>
      <p className="soft small">{brief.subtitle}</p>
      {brief.sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <ul>{section.lines.map((line, i) => <li key={i}>{line.text}{line.notes.map((note) => <sup key={note}><a href={`#note-${note}`}>{voice.plain(note)}</a></sup>)}</li>)}</ul>
        </section>
      ))}
      {brief.notes.length ? <section className="brief-notes"><h2>{voice.words.brief.notes}</h2><ol>{brief.notes.map((note) => <Note key={note.number} note={note} />)}</ol></section> : null}
    </article>
  )
}

interface Period { from?: string; to?: string }

/** The language and the manner of the desk, as a brief is asked for. */
function useWish({ from, to }: Period): BriefAsked {
  const { words, manner } = useVoice()
  return { lang: words.language, ...(manner.digits === 'arab' && { digits: 'arab' }), ...(manner.hijri && { hijri: 'true' }), from, to }
}

/** A brief on screen as it is printed, with its period and its files. */
function Shown({ asked, files, back, period, set }: { asked: UseQueryResult<Brief, Error>; files: (ending: string) => string; back: React.ReactNode; period: Period; set: (part: Period) => void }) {
  const { brief: words } = useVoice().words
  useTitle(asked.data?.title ?? words.title)
  return (
    <div className="brief-page">
      <div className="brief-tools">
        {back}
        <DayField beside label={words.from} value={period.from ?? ''} most={period.to} change={(day) => set({ from: day || undefined })} />
        <DayField beside label={words.until} value={period.to ?? ''} least={period.from} change={(day) => set({ to: day || undefined })} />
        <span className="row"><a className="button" href={files('docx')} download>{words.asWord}</a><a className="button" href={files('pdf')} download>{words.asPdf}</a><button type="button" className="button" onClick={() => print()}>{words.print}</button></span>
      </div>
      {asked.isError ? <Failing error={asked.error} again={() => { void asked.refetch() }} /> : asked.isPending ? <div className="sheet"><Loading /></div> : <Document brief={asked.data} />}
    </div>
  )
}

/** A brief on two parties. */
export function BriefPage() {
  const { brief: words } = useVoice().words
  const { a, b } = route.useParams()
  const period = route.useSearch()
  const navigate = route.useNavigate()
  const wish = useWish(period)
  const asked = useQuery(briefAsked(a, b, wish))
  return (
    <Shown asked={asked} period={period} set={(part) => { void navigate({ search: { ...period, ...part }, replace: true }) }}
      files={(ending) => address(`/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}/brief.${ending}`, wish)} back={<Link to="/pair/$a/$b" params={{ a, b }} className="button quiet">{words.back}</Link>} />
  )
}

/** A brief on a person or a body. */
export function EntryBriefPage() {
  const { pages } = useVoice().words
  const { id } = entryRoute.useParams()
  const period = entryRoute.useSearch()
  const navigate = entryRoute.useNavigate()
  const wish = useWish(period)
  const asked = useQuery(entryBriefAsked(id, wish))
  return (
    <Shown asked={asked} period={period} set={(part) => { void navigate({ search: { ...period, ...part }, replace: true }) }}
      files={(ending) => address(`/entries/${encodeURIComponent(id)}/brief.${ending}`, wish)} back={<Link to="/entry/$id" params={{ id }} className="button quiet">{pages.entry}</Link>} />
  )
}
