import { useState } from 'react'
import type { Decision, Doubt, Fact, ReportDetail } from '../../answers.ts'
import { valueInWords } from '../../../wording/captions.ts'
import { phraseInWords } from '../../../wording/phrases.ts'
import type { Voice } from '../../../wording/voice.ts'
import { DayField } from '../../parts/DayField.tsx'
import { useVoice } from '../../settings.ts'
import { isOfDay } from './settling.ts'

/** What a choice of a doubt of a report is a value of. */
export const slotOfDoubt = (kind: string): string => ({ 'two-parties': 'party', 'count-mismatch': 'count', 'future-as-past': 'modality' })[kind] ?? ''

/** A choice of a doubt in words: a day, days, a number, or what stands there. */
export function choiceInWords(value: string, voice: Voice, slot = ''): string {
  if (/^\d{1,9}$/.test(value)) return voice.number(Number(value))
  const [start, end] = value.split('/')
  if (/^\d{4}-\d{2}-\d{2}$/.test(start!) && (end === undefined || /^\d{4}-\d{2}-\d{2}$/.test(end))) return voice.interval({ start: start!, end: end ?? start! })
  if (value.startsWith('{')) {
    try {
      return valueInWords(slot, JSON.parse(value), voice)
    } catch {
      return value
    }
  }
  return valueInWords(slot || (value in voice.words.facts.modality ? 'modality' : ''), value, voice)
}

/** A day given by hand, where no choice is right or there is none. */
export function GiveDay({ give }: { give: (day: string) => void }) {
  const { report, review } = useVoice().words
  const [day, setDay] = useState('')
  return (
    <form className="row give-day" onSubmit={(event) => { event.preventDefault(); if (day) give(day) }}>
      <DayField beside label={report.publishedOn} value={day} change={setDay} />
      <button type="submit" className="button" disabled={!day}>{review.giveDay}</button>
    </form>
  )
}

/** A doubt of the report: what was seen, what it could mean, and the choices. */
export function DoubtCard({ doubt, facts, words: text, first, settle }: { doubt: Doubt; facts: readonly Fact[]; words: string; first: boolean; settle: (value: string) => void }) {
  const voice = useVoice()
  const { words } = voice
  const seen = doubt.spans.slice(0, 2).map(([start, end]) => text.slice(start, end)).join(' … ')
  return (
    <li className="doubt" data-about={doubt.about === null ? '' : facts[doubt.about]?.kind}>
      <p className="doubt-name">{words.facts.doubt[doubt.kind]}</p>
      {doubt.spans.length ? <p className="words" dir="auto">«{seen}»</p> : null}
      <p className="small soft">{doubt.choices.length ? words.doubtHelp[doubt.kind] : phraseInWords(doubt.why, voice)}</p>
      <ol className="doubt-choices">
        {doubt.choices.slice(0, 4).map((choice, i) => (
          <li key={choice.value}>
            <button type="button" className="button" aria-pressed={doubt.chosen === i} onClick={() => settle(choice.value)}>{first ? <kbd>{i + 1}</kbd> : null}{choiceInWords(choice.value, voice, slotOfDoubt(doubt.kind))}</button>
            {doubt.chosen === i ? <span className="small soft">{words.report.taken}</span> : null}
            {choice.why ? <span className="small soft choice-why">{phraseInWords(choice.why, voice)}</span> : null}
          </li>
        ))}
      </ol>
      {isOfDay(doubt.kind) ? <GiveDay give={settle} /> : null}
    </li>
  )
}

/** Doubts of the report that somebody settled: by which value, who and when, and taking it back. */
export function SettledDoubts({ detail, decisions, takeBack }: { detail: ReportDetail; decisions: readonly Decision[]; takeBack: (decision: string) => void }) {
  const voice = useVoice()
  const { words } = voice
  return (
    <ul className="settled" aria-label={words.review.settled}>
      {detail.settled.map(({ doubt, by }) => {
        const decision = decisions.find(({ id }) => id === by)
        const value = decision?.act.do === 'settle' ? String(decision.act.value) : null
        return (
          <li key={`${doubt.kind}${doubt.spans[0]?.[0] ?? ''}`} className="small soft">
            <span><span className="as-met">{words.review.settled}</span> · {words.facts.doubt[doubt.kind]}{value ? `: ${choiceInWords(value, voice, slotOfDoubt(doubt.kind))}` : ''}{decision ? <> · <bdi>{decision.who}</bdi> · {voice.day(decision.at.slice(0, 10))}</> : null}</span>
            <button type="button" className="button quiet" onClick={() => takeBack(by)}>{words.report.undo}</button>
          </li>
        )
      })}
    </ul>
  )
}
