import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState, type FormEvent } from 'react'
import { DropZone, type DropZoneProps } from 'react-aria-components/DropZone'
import type { Added, AddedReports, GivenReport } from '../answers.ts'
import { AskError, send } from '../client.ts'
import { useTitle } from '../parts/title.ts'
import { useVoice } from '../settings.ts'
import { SourcesPanel } from './SourcesPanel.tsx'
import '../look/add.css'

const MOST_LETTERS = 2_000_000
interface Line { name: string; state: 'working' | 'done' | 'failed'; added?: Added; why?: string }

/** A file as a report: JSON with a title and text, or plain text. */
export function givenFrom(name: string, content: string): GivenReport | null {
  if (content.includes('\u0000')) return null
  if (!/\.json$/i.test(name)) return { name, text: content }
  try {
    const read = JSON.parse(content) as { report?: GivenReport } & GivenReport
    const report = read.report ?? read
    return typeof report.text === 'string' ? { name, text: report.text, title: report.title, published: report.published, outlet: report.outlet, url: report.url, language: report.language, id: report.id } : null
  } catch {
    return null
  }
}

function useAdding() {
  const { add } = useVoice().words
  const client = useQueryClient()
  const [lines, setLines] = useState<Line[]>([])
  const change = (name: string, line: Partial<Line>) => setLines((now) => now.map((one) => (one.name === name ? { ...one, ...line } : one)))
  const one = async (name: string, given: GivenReport | null, why: string) => {
    if (!given) return change(name, { state: 'failed', why })
    try {
      const { added } = await send<AddedReports>('/reports', { reports: [given] })
      change(name, { state: 'done', added: added[0] })
    } catch (error) {
      change(name, { state: 'failed', why: error instanceof AskError ? error.message : String(error) })
    }
  }
  const files = async (chosen: readonly File[]) => {
    setLines((now) => [...chosen.map((file): Line => ({ name: file.name, state: 'working' })), ...now.filter((line) => !chosen.some((file) => file.name === line.name))])
    for (const file of chosen) {
      const content = file.size > MOST_LETTERS * 3 ? '' : await file.text()
      await one(file.name, content && content.length <= MOST_LETTERS ? givenFrom(file.name, content) : null, content ? add.notText : add.tooBig)
    }
    await client.invalidateQueries()
  }
  const paste = async (given: GivenReport) => {
    const name = given.text.trim().split('\n')[0]!.slice(0, 90)
    setLines((now) => [{ name, state: 'working' }, ...now.filter((line) => line.name !== name)])
    await one(name, given, '')
    await client.invalidateQueries()
  }
  return { lines, files, paste, clear: () => setLines([]) }
}

function Result({ line }: { line: Line }) {
  const voice = useVoice()
  const { add } = voice.words
  const { added } = line
  return (
    <li className="result">
      <p className="words" dir="auto">{line.name}</p>
      {line.state === 'working' ? <p className="small soft">{add.working}</p> : line.state === 'failed' ? <p className="small as-overdue" dir="auto">{add.failed}: {line.why}</p> : (
        <p className="small soft">{add.outcomes[added!.outcome]}{added!.why ? `: ${added!.why}` : ''} · {voice.count('facts', added!.facts)}{added!.doubts ? ` · ${voice.count('doubts', added!.doubts)}` : ''} · <Link to="/report/$id" params={{ id: added!.id }}>{add.open}</Link></p>
      )}
    </li>
  )
}

function PasteForm({ paste }: { paste: (given: GivenReport) => Promise<void> }) {
  const { add } = useVoice().words
  const [text, setText] = useState('')
  const [published, setPublished] = useState('')
  const [outlet, setOutlet] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void paste({ text, published: published || null, outlet: outlet.trim() || undefined })
    setText('')
  }
  return (
    <form className="sheet paste" onSubmit={submit}>
      <label className="field"><span>{add.paste}</span><textarea rows={12} value={text} maxLength={MOST_LETTERS} dir="auto" placeholder={add.pasteHint} onChange={(event) => setText(event.target.value)} required /></label>
      <div className="paste-more">
        <label className="field"><span>{add.published}</span><input type="date" value={published} onChange={(event) => setPublished(event.target.value)} aria-describedby="published-hint" /></label>
        <label className="field"><span>{add.outlet}</span><input type="text" value={outlet} dir="auto" onChange={(event) => setOutlet(event.target.value)} /></label>
      </div>
      <p className="small soft" id="published-hint">{add.publishedHint}</p>
      <p className="row"><button type="submit" className="button first" disabled={!text.trim()}>{add.submit}</button></p>
    </form>
  )
}

/** Reports come in: pasted, or dropped as files; each is told what became of it. */
export function AddPage() {
  const { add } = useVoice().words
  const { lines, files, paste, clear } = useAdding()
  const field = useRef<HTMLInputElement>(null)
  useTitle(add.title)
  const drop = async ({ items }: Parameters<NonNullable<DropZoneProps['onDrop']>>[0]) => { void files(await Promise.all(items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : [])))) }
  return (
    <>
      <div className="heading"><div><h1>{add.title}</h1><p>{add.help}</p></div></div>
      <div className="two">
        <PasteForm paste={paste} />
        <div className="stack">
          <DropZone className="drop" aria-label={add.drop} onDrop={(event) => { void drop(event) }}>
            <strong>{add.drop}</strong><p className="small soft">{add.dropHint}</p>
            <button type="button" className="button" onClick={() => field.current?.click()}>{add.choose}</button>
            <input ref={field} type="file" multiple hidden accept=".txt,.json,text/plain,application/json" onChange={(event) => { void files([...(event.target.files ?? [])]); event.target.value = '' }} />
          </DropZone>
          {lines.length ? <section className="sheet" aria-label={add.results}><div className="row apart"><h2>{add.results}</h2><button type="button" className="button quiet" onClick={clear}>{add.clear}</button></div><ul aria-live="polite">{lines.map((line) => <Result key={line.name} line={line} />)}</ul></section> : null}
          <SourcesPanel />
        </div>
      </div>
    </>
  )
}
