import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Act, EntryLine, Fact } from '../../answers.ts'
import { factCaption, modalityInWords, slotsInWords } from '../../../wording/captions.ts'
import { KindMark, StatusChip } from '../../parts/Marks.tsx'
import { useVoice } from '../../settings.ts'
import { CorrectForm } from './CorrectForm.tsx'

interface Card { fact: Fact; number: number; entry: EntryLine | null; decided: Act['do'] | null; chosen: boolean; correcting: boolean; choose: () => void; act: { confirm: () => void; reject: () => void; correct: (shown: boolean) => void; send: (slot: string, value: unknown) => void } }

function Details({ card }: { card: Card }) {
  const voice = useVoice()
  const { words } = voice
  const [ruleShown, showRule] = useState(false)
  return (
    <>
      <dl>
        {slotsInWords(card.fact, voice).map(({ slot, label, value }) => <div key={slot}><dt>{label}</dt><dd>{value}</dd></div>)}
        {card.entry ? (
          <div><dt>{words.report.entry}</dt><dd className="row"><Link to="/entry/$id" params={{ id: card.entry.id }}>{card.entry.reports.length ? voice.count('sayReports', card.entry.reports.length) : words.review.openEntry}</Link>{card.entry.status ? <StatusChip status={card.entry.status} /> : null}</dd></div>
        ) : null}
        <div><dt>{words.report.confidence}</dt><dd><button type="button" className="sure" onClick={() => showRule(!ruleShown)} aria-expanded={ruleShown} title={words.report.rule}>{voice.percent(card.fact.confidence)}</button></dd></div>
        {ruleShown ? <div><dt>{words.report.rule}</dt><dd dir="ltr" className="small">{card.fact.rule}</dd></div> : null}
      </dl>
      {card.correcting ? <CorrectForm fact={card.fact} send={card.act.send} close={() => card.act.correct(false)} /> : (
        <div className="row keys-row">
          <button type="button" className="button quiet" onClick={card.act.confirm}><kbd>Y</kbd>{words.report.confirm}</button>
          <button type="button" className="button quiet" onClick={() => card.act.correct(true)}><kbd>E</kbd>{words.report.correct}</button>
          <button type="button" className="button quiet" onClick={card.act.reject}><kbd>N</kbd>{words.report.reject}</button>
        </div>
      )}
    </>
  )
}

/** A fact beside the text: in two lines, and in full when it is chosen. */
export function FactCard(card: Card) {
  const voice = useVoice()
  const { fact, decided } = card
  const modality = 'modality' in fact && fact.modality !== 'happened' ? modalityInWords(fact.modality, voice) : null
  const said = decided === 'reject' ? voice.words.report.rejected : decided === 'confirm' || decided === 'correct' ? voice.words.report.confirmed : null
  return (
    <li id={`fact-${card.number}`} className={`fact of-${fact.kind}${card.chosen ? ' lit' : ''}${decided === 'reject' ? ' rejected' : ''}`}>
      <button type="button" className="fact-head" aria-pressed={card.chosen} onClick={card.choose}>
        <span className="fact-kind small"><KindMark kind={fact.kind} />{voice.words.kinds[fact.kind]}{modality ? <span> · {modality}</span> : null}{said ? <span className={decided === 'reject' ? 'as-overdue' : 'as-met'}> · {said}</span> : null}</span>
        <span className="fact-name">{factCaption(fact, voice)}</span>
      </button>
      {card.chosen ? <Details card={card} /> : null}
    </li>
  )
}
