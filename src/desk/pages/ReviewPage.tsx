import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Act, DoubtLine, EntryDetail, ReportDetail } from '../answers.ts'
import { useKeys } from '../keys.ts'
import { entryCaption } from '../../wording/captions.ts'
import { Failing, Loading, Nothing } from '../parts/States.tsx'
import { useTitle } from '../parts/title.ts'
import { doubtsAsked, entryAsked, reportAsked } from '../questions.ts'
import { useVoice } from '../settings.ts'
import { choiceInWords } from './report/DoubtCard.tsx'
import { useDeciding } from './report/deciding.ts'
import { directionOf } from './report/ReportText.tsx'
import { settleEntry, settleReport } from './report/settling.ts'
import '../look/review.css'

function numberWithin(doubt: DoubtLine): number {
  return Number(doubt.id.slice(doubt.id.lastIndexOf('/') + 1).replace(/^.*#/, ''))
}

/** Decisions behind each choice of a doubt; none where nothing can be corrected. */
function actsOf(doubt: DoubtLine, entry: EntryDetail | undefined, report: ReportDetail | undefined, choice: number): Act[] {
  if (entry) return settleEntry(entry, entry.doubts[numberWithin(doubt)]?.slot ?? '', choice)
  const own = report?.doubts[numberWithin(doubt)]
  return report && own ? settleReport(report.report.id, own, report.facts, choice) : []
}

function Spans({ doubt, entry, report }: { doubt: DoubtLine; entry?: EntryDetail; report?: ReportDetail }) {
  const voice = useVoice()
  if (entry) {
    const slot = entry.doubts[numberWithin(doubt)]?.slot ?? ''
    const values = entry.values[slot] ?? []
    return (
      <div className="beside">
        {values.slice(0, 4).map((value, i) => {
          const sources = entry.sources.filter((source) => value.reports.includes(source.report) && (slot !== 'modality' || source.modality === value.value))
          return (
            <div key={i}>
              <p className="doubt-value">{choiceInWords(typeof value.value === 'string' ? value.value : JSON.stringify(value.value), voice, slot)}</p>
              {sources.slice(0, 2).map((source) => (
                <blockquote key={`${source.report}${source.fact}`} className="quote" dir={directionOf(source.language)}><Link to="/report/$id" params={{ id: source.report }} search={{ fact: source.fact }}>{source.quotes[0]?.trim()}</Link><footer className="small soft" dir={voice.words.direction}><bdi>{source.outlet}</bdi> · {source.published ? voice.day(source.published) : voice.words.report.noDate}</footer></blockquote>
              ))}
            </div>
          )
        })}
      </div>
    )
  }
  return <div className="beside">{doubt.quotes.slice(0, 4).map((quote, i) => <blockquote key={i} className="quote" dir={directionOf(report?.report.language ?? '')}>{quote}</blockquote>)}</div>
}

function useDoubt(doubt: DoubtLine) {
  const entry = useQuery({ ...entryAsked(doubt.about), enabled: doubt.of === 'entry' }).data
  const report = useQuery({ ...reportAsked(doubt.about), enabled: doubt.of === 'report' }).data
  return { entry: doubt.of === 'entry' ? entry : undefined, report: doubt.of === 'report' ? report : undefined }
}

function One({ doubt, at, of, step, stays }: { doubt: DoubtLine; at: number; of: number; step: (by: number) => void; stays: (id: string) => void }) {
  const voice = useVoice()
  const { words } = voice
  const { entry, report } = useDoubt(doubt)
  const { decideAndWait } = useDeciding()
  const [settling, setSettling] = useState(false)
  const slot = entry?.doubts[numberWithin(doubt)]?.slot ?? ''
  const loaded = entry !== undefined || report !== undefined
  const can = loaded && !settling && doubt.choices.some((_, i) => actsOf(doubt, entry, report, i).length > 0)
  // One choice a doubt: until the register has answered, keys pressed in haste must not settle the next one by the choice of this.
  const settle = async (choice: number) => {
    const acts = actsOf(doubt, entry, report, choice)
    if (!can || !acts.length) return
    setSettling(true)
    await decideAndWait(acts, words.review.settled)
    setSettling(false)
    stays(doubt.id)
  }
  const byNumber = (choice: number) => () => { if (choice < doubt.choices.length) void settle(choice) }
  useKeys({ 0: () => step(1), j: () => step(1), k: () => step(-1), 1: byNumber(0), 2: byNumber(1), 3: byNumber(2), 4: byNumber(3) })
  const name = (words.facts.doubt as Record<string, string>)[doubt.kind] ?? words.entryDoubts[doubt.kind] ?? doubt.kind
  return (
    <article className="sheet review" aria-label={name}>
      <div className="row apart"><p className="chip as-doubt">{name}{slot ? ` · ${words.slots[slot] ?? slot}` : ''}</p><span className="soft small">{words.review.of(voice.plain(at + 1), voice.plain(of))}</span></div>
      <h2 className="review-about">{entry ? entryCaption(entry, voice) : <bdi>{report?.report.title ?? ''}</bdi>}</h2>
      <p className="soft">{words.doubtHelp[doubt.kind] ?? ''}</p>
      <Spans doubt={doubt} entry={entry} report={report} />
      <h3>{words.review.choose}</h3>
      {loaded && !settling && !can ? <p className="soft small">{words.review.cannot}</p> : null}
      <ol className="row review-choices">
        {doubt.choices.slice(0, 4).map((choice, i) => <li key={i}><button type="button" className="button" disabled={!can} onClick={() => { void settle(i) }}><kbd>{i + 1}</kbd>{choiceInWords(choice.value, voice, slot)}{doubt.chosen === i ? <span className="small soft">({words.review.chosen})</span> : null}</button></li>)}
        <li><button type="button" className="button quiet" onClick={() => step(1)}><kbd>0</kbd>{words.review.leave}</button></li>
      </ol>
      <p className="row small">
        {entry ? <Link to="/entry/$id" params={{ id: entry.id }}>{words.review.openEntry}</Link> : null}
        {doubt.reports[0] ? <Link to="/report/$id" params={{ id: doubt.reports[0] }}>{words.review.openReport}</Link> : null}
      </p>
    </article>
  )
}

/** One doubt after another, with its spans beside each other and the choices, by keyboard alone. */
export function ReviewPage() {
  const { review: words } = useVoice().words
  const asked = useQuery(doubtsAsked())
  const client = useQueryClient()
  const [at, setAt] = useState(0)
  useTitle(words.title)
  if (asked.isError) return <Failing error={asked.error} again={() => { void asked.refetch() }} />
  if (asked.isPending) return <div className="sheet"><Loading /></div>
  const items = asked.data.items
  const now = items.length ? at % items.length : 0
  return (
    <div className="reviewing">
      <div className="heading"><div><h1>{words.title}</h1><p>{words.help}</p></div></div>
      {items.length === 0 ? <div className="sheet"><Nothing words={words.none} /></div> : <One key={items[now]!.id} doubt={items[now]!} at={now} of={items.length} step={(by) => setAt((now + by + items.length) % items.length)} stays={(id) => { if (client.getQueryData(doubtsAsked().queryKey)?.items[now]?.id === id) setAt(now + 1) }} />}
    </div>
  )
}
