import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Added, Refused } from '../../answers.ts'
import { phraseInWords, refusalInWords } from '../../../wording/phrases.ts'
import type { Voice } from '../../../wording/voice.ts'
import { useVoice } from '../../settings.ts'
import { MOST_BYTES, type Line, type useQueue } from './queue.ts'

/** Reports of one file that are listed until more are asked for; lines of files likewise. */
const REPORTS_SHOWN = 20, LINES_SHOWN = 60
const OUTCOMES = ['added', 'new version', 'held', 'taken down', 'refused'] as const

const sum = (reports: readonly Added[], of: 'facts' | 'doubts') => reports.reduce((all, one) => all + one[of], 0)

/** What became of the reports of a file, in a line. */
function outcomesInWords(reports: readonly Added[], voice: Voice): string {
  const { add } = voice.words
  const parts = OUTCOMES.flatMap((outcome) => { const count = reports.filter((one) => one.outcome === outcome).length; return count ? [reports.length === 1 ? add.outcomes[outcome] : `${add.outcomes[outcome]}: ${voice.number(count)}`] : [] })
  return [...parts, sum(reports, 'facts') ? voice.count('facts', sum(reports, 'facts')) : '', sum(reports, 'doubts') ? voice.count('doubts', sum(reports, 'doubts')) : ''].filter(Boolean).join(' · ')
}

function Reports({ reports }: { reports: readonly Added[] }) {
  const voice = useVoice()
  const { add } = voice.words
  const [most, show] = useState(REPORTS_SHOWN)
  return (
    <details className="added">
      <summary className="small">{add.each}</summary>
      <ol>{reports.slice(0, most).map((one) => <li key={one.id} className="small"><Link to="/report/$id" params={{ id: one.id }}><bdi>{one.id}</bdi></Link> <span className="soft">{outcomesInWords([one], voice)}</span></li>)}</ol>
      {reports.length > most ? <button type="button" className="button quiet" onClick={() => show(most + REPORTS_SHOWN * 10)}>{voice.words.pair.more} ({voice.number(reports.length)})</button> : null}
    </details>
  )
}

function Aside({ refused }: { refused: readonly Refused[] }) {
  const voice = useVoice()
  const { add } = voice.words
  const [most, show] = useState(3)
  return (
    <div className="aside-list">
      <p className="small as-doubt">{add.setAside(voice.number(refused.length))}</p>
      <ul>{refused.slice(0, most).map((one) => <li key={one.aside + one.where} className="small"><span>{phraseInWords(one.where, voice)}</span><span className="soft">{refusalInWords(one, voice)}</span></li>)}</ul>
      {refused.length > most ? <button type="button" className="button quiet" onClick={() => show(refused.length)}>{voice.words.pair.more} ({voice.number(refused.length)})</button> : null}
    </div>
  )
}

function State({ line }: { line: Line }) {
  const voice = useVoice()
  const { add } = voice.words
  switch (line.state) {
    case 'waiting': return <p className="small soft">{add.waits}</p>
    case 'sending': return <p className="small soft working"><progress aria-label={line.given.name} />{add.working}</p>
    case 'reading': return <p className="small soft working"><progress aria-label={line.given.name} value={line.done} max={line.of} />{add.readOf(voice.number(line.done), voice.number(line.of))}</p>
    case 'stopped': return <p className="small soft">{add.stopped}{line.reports.length ? ` · ${outcomesInWords(line.reports, voice)}` : ''}</p>
    case 'failed': return <p className="small as-overdue"><span>{add.failed}: </span><span>{'file' in line.given && line.given.file.size > MOST_BYTES ? add.tooBig : line.offline ? voice.words.state.offline : phraseInWords(line.why, voice)}</span></p>
    case 'done': return line.reports.length ? <p className="small soft">{outcomesInWords(line.reports, voice)}{line.reports.length === 1 ? <> · <Link to="/report/$id" params={{ id: line.reports[0]!.id }}>{add.open}</Link></> : null}</p> : line.refused.length ? null : <p className="small soft">{add.nothing}</p>
  }
}

function Result({ line, again }: { line: Line; again: (line: Line) => void }) {
  const voice = useVoice()
  const { add } = voice.words
  const size = 'file' in line.given ? line.given.file.size : 0
  return (
    <li className={`result is-${line.state}`}>
      <div className="row apart">
        <p className="words"><bdi>{line.given.name}</bdi>{size ? <span className="soft small"> {voice.bytes(size)}</span> : null}</p>
        {line.state === 'failed' || line.state === 'stopped' || (line.state === 'done' && line.refused.length) ? <button type="button" className="button quiet" onClick={() => again(line)}>{add.again}</button> : null}
      </div>
      <State line={line} />
      {line.reports.length > 1 ? <Reports reports={line.reports} /> : null}
      {line.refused.length ? <Aside refused={line.refused} /> : null}
    </li>
  )
}

/** Files that were handed in, how far each is, and what became of every report in it. */
export function Results({ queue }: { queue: ReturnType<typeof useQueue> }) {
  const voice = useVoice()
  const { add } = voice.words
  const { lines, busy } = queue
  const [most, show] = useState(LINES_SHOWN)
  const over = lines.filter((line) => line.state === 'done' || line.state === 'failed' || line.state === 'stopped').length
  const reports = lines.reduce((all, line) => all + line.reports.length, 0)
  const aside = lines.reduce((all, line) => all + line.refused.length, 0)
  return (
    <section className="sheet results" aria-label={add.results}>
      <div className="row apart">
        <h2>{add.results}</h2>
        <div className="row">{busy ? <button type="button" className="button quiet" onClick={queue.stop}>{add.stop}</button> : null}{over ? <button type="button" className="button quiet" onClick={queue.clear}>{add.clear}</button> : null}</div>
      </div>
      {lines.length > 1 ? <p className="small soft working"><progress aria-label={add.results} value={over} max={lines.length} />{add.filesOf(voice.number(over), voice.number(lines.length))} · {voice.count('reports', reports)}{aside ? <span className="as-doubt"> · {add.setAside(voice.number(aside))}</span> : null}</p> : null}
      <p className="hidden-but-read" role="status">{busy ? '' : `${voice.count('reports', reports)}${aside ? ` · ${add.setAside(voice.number(aside))}` : ''}`}</p>
      <ul>{lines.toReversed().slice(0, most).map((line) => <Result key={line.key} line={line} again={queue.again} />)}</ul>
      {lines.length > most ? <button type="button" className="button quiet" onClick={() => show(most + LINES_SHOWN)}>{voice.words.pair.more} ({voice.number(lines.length)})</button> : null}
    </section>
  )
}
