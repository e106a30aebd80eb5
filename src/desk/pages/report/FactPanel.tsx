import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Act, EntryLine, Fact, ReportDetail } from '../../answers.ts'
import { useKeys } from '../../keys.ts'
import { Nothing } from '../../parts/States.tsx'
import { useVoice } from '../../settings.ts'
import { decisionsAsked } from '../../questions.ts'
import { AddFact } from './AddFact.tsx'
import { decidedAbout, pointerTo, standing } from './decided.ts'
import { useDeciding, useDecisions } from './deciding.ts'
import { DoubtCard, SettledDoubts } from './DoubtCard.tsx'
import { FactCard } from './FactCard.tsx'
import { settleBy } from './settling.ts'

interface Panel { detail: ReportDetail; order: readonly number[]; chosen: number | null; choose: (fact: number | null) => void }

function Chevron({ up = false }: { up?: boolean }) {
  return <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round"><path d={up ? 'M3 9l4-4 4 4' : 'M3 5l4 4 4-4'} /></svg>
}

function Stepper({ panel, open, setOpen, step }: { panel: Panel; open: boolean; setOpen: (open: boolean) => void; step: (by: 1 | -1) => void }) {
  const voice = useVoice()
  const { words } = voice
  const { order, chosen } = panel
  const place = chosen === null ? 0 : order.indexOf(chosen) + 1
  return (
    <div className="stepper">
      <h2>{words.report.facts} <span className="soft small">{place ? words.report.at(voice.plain(place), voice.plain(order.length)) : voice.plain(order.length)}</span></h2>
      <div className="row">
        <button type="button" className="button quiet" onClick={() => step(-1)} disabled={order.length === 0} aria-label={words.report.previous} title={words.report.previous}><Chevron up /><kbd>K</kbd></button>
        <button type="button" className="button quiet" onClick={() => step(1)} disabled={order.length === 0} aria-label={words.report.next} title={words.report.next}><Chevron /><kbd>J</kbd></button>
        <button type="button" className="button quiet sheet-toggle" onClick={() => setOpen(!open)} aria-expanded={open}>{open ? words.report.sheetClose : words.report.sheetOpen}</button>
      </div>
    </div>
  )
}

function useActs(panel: Panel, setCorrecting: (correcting: boolean) => void) {
  const { report: said, review: { settled }, acts: { add: added } } = useVoice().words
  const { detail, chosen } = panel
  const client = useQueryClient()
  const { decide } = useDeciding()
  const decisions = useDecisions(detail.report.id)
  const about = chosen === null ? null : pointerTo(detail.report.id, detail.facts[chosen]!)
  // What was decided a moment ago may not be on the page yet, and must be what is undone.
  const undoLast = async () => {
    const { items } = await client.fetchQuery({ ...decisionsAsked(detail.report.id), staleTime: 0 })
    const last = standing(items).at(-1)
    if (last) decide([{ do: 'undo', decision: last.id }])
  }
  const acts = {
    confirm: () => about && decide([{ do: 'confirm', about }], said.confirmed),
    reject: () => about && decide([{ do: 'reject', about }], said.rejected),
    correct: (shown: boolean) => setCorrecting(shown),
    send: (slot: string, value: unknown) => { if (about) decide([{ do: 'correct', about, slot, value } as Act], said.corrected); setCorrecting(false) },
    add: (fact: Fact) => decide([{ do: 'add', about: pointerTo(detail.report.id, fact), fact }], added),
    undo: () => { void undoLast() },
    takeBack: (decision: string) => decide([{ do: 'undo', decision }]),
    settle: (doubt: number, value: string) => decide(settleBy(detail.report.id, detail.doubts[doubt]!, value), settled),
  }
  return { acts, decisions }
}

/** Facts beside the text, doubts first, one lit at a time; on a phone a sheet below it. */
export function FactPanel(panel: Panel) {
  const { detail, order, chosen, choose } = panel
  const { words } = useVoice()
  const [open, setOpen] = useState(false)
  const [correcting, setCorrecting] = useState<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const { acts, decisions } = useActs(panel, (shown) => setCorrecting(shown ? chosen : null))
  const text = `${detail.report.title}\n${detail.report.text}`
  const entries = useMemo(() => new Map<number, EntryLine>(detail.entries.map(({ fact, entry }) => [fact, entry])), [detail.entries])
  const step = (by: 1 | -1) => choose(order[chosen === null ? (by === 1 ? 0 : order.length - 1) : (order.indexOf(chosen) + by + order.length) % order.length] ?? null)
  const byNumber = (choice: number) => () => { const chosen = detail.doubts[0]?.choices[choice]; if (chosen) acts.settle(0, chosen.value) }
  useKeys({
    j: () => step(1), k: () => step(-1), y: acts.confirm, n: acts.reject, e: () => setCorrecting(chosen), u: acts.undo, Escape: () => { choose(null); setOpen(false) },
    1: byNumber(0), 2: byNumber(1), 3: byNumber(2), 4: byNumber(3),
  })
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector(`#fact-${chosen}`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [chosen])
  return (
    <aside className={`facts${open ? ' open' : ''}${chosen === null ? ' none-chosen' : ''}`} aria-label={words.report.facts}>
      <Stepper panel={panel} open={open} setOpen={setOpen} step={step} />
      {detail.facts.length === 0 && detail.doubts.length === 0 ? <div className="sheet"><Nothing words={words.report.quiet} /></div> : null}
      {detail.doubts.length ? <ul className="doubts" aria-label={words.report.doubts}>{detail.doubts.map((doubt, i) => <DoubtCard key={i} doubt={doubt} facts={detail.facts} words={text} first={i === 0} settle={(value) => acts.settle(i, value)} />)}</ul> : null}
      {detail.settled.length ? <SettledDoubts detail={detail} decisions={decisions} takeBack={acts.takeBack} /> : null}
      {chosen === null && detail.facts.length ? <p className="choose-help small soft">{words.report.chooseHelp}</p> : null}
      <AddFact detail={detail} add={acts.add} />
      <ul className="fact-list" ref={list}>
        {order.map((number) => (
          <FactCard key={number} fact={detail.facts[number]!} number={number} entry={entries.get(number) ?? null} decided={decidedAbout(decisions, detail.facts[number]!)}
            chosen={chosen === number} correcting={correcting === number} choose={() => choose(chosen === number ? null : number)} act={acts} />
        ))}
      </ul>
    </aside>
  )
}
