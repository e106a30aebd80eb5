import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Brief } from '../../answers.ts'
import { address } from '../../client.ts'
import { Failing, Loading } from '../../parts/States.tsx'
import { useTitle } from '../../parts/title.ts'
import { briefAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { directionOf } from '../report/ReportText.tsx'
import '../../look/brief.css'

type BriefNote = Brief['notes'][number]

const route = getRouteApi('/brief/$a/$b')

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

/** A brief on two parties: on screen as it is printed, and as a file. */
export function BriefPage() {
  const voice = useVoice()
  const { brief: words } = voice.words
  const { a, b } = route.useParams()
  const { from, to } = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useQuery(briefAsked(a, b, { lang: voice.words.language, from, to }))
  useTitle(asked.data?.title ?? words.title)
  const file = (ending: string) => address(`/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}/brief.${ending}`, { lang: voice.words.language, from, to })
  const set = (part: { from?: string; to?: string }) => { void navigate({ search: { from, to, ...part }, replace: true }) }
  return (
    <div className="brief-page">
      <div className="brief-tools">
        <Link to="/pair/$a/$b" params={{ a, b }} className="button quiet">{words.back}</Link>
        <label className="row small soft">{words.from} <input type="date" className="input" value={from ?? ''} onChange={(event) => set({ from: event.target.value || undefined })} /></label>
        <label className="row small soft">{words.until} <input type="date" className="input" value={to ?? ''} onChange={(event) => set({ to: event.target.value || undefined })} /></label>
        <span className="row"><a className="button" href={file('docx')} download>{words.asWord}</a><a className="button" href={file('pdf')} download>{words.asPdf}</a><button type="button" className="button" onClick={() => print()}>{words.print}</button></span>
      </div>
      {asked.isError ? <Failing error={asked.error} again={() => { void asked.refetch() }} /> : asked.isPending ? <div className="sheet"><Loading /></div> : <Document brief={asked.data} />}
    </div>
  )
}
