import type { Doubt, Fact } from '../../answers.ts'
import { valueInWords } from '../../../wording/captions.ts'
import type { Voice } from '../../../wording/voice.ts'
import { useVoice } from '../../settings.ts'

/** A choice of a doubt in words: a day, days, or what stands there. */
export function choiceInWords(value: string, voice: Voice, slot = ''): string {
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

/** A doubt of the report: what was seen, what it could mean, and the choices. */
export function DoubtCard({ doubt, facts, words: text, first, settle }: { doubt: Doubt; facts: readonly Fact[]; words: string; first: boolean; settle: ((choice: number) => void) | null }) {
  const voice = useVoice()
  const { words } = voice
  const seen = doubt.spans.slice(0, 2).map(([start, end]) => text.slice(start, end)).join(' … ')
  return (
    <li className="doubt" data-about={doubt.about === null ? '' : facts[doubt.about]?.kind}>
      <p className="doubt-name">{words.facts.doubt[doubt.kind]}</p>
      {doubt.spans.length ? <p className="words" dir="auto">«{seen}»</p> : null}
      <p className="small soft">{words.doubtHelp[doubt.kind]}</p>
      <ol className="doubt-choices">
        {doubt.choices.slice(0, 4).map((choice, i) => (
          <li key={choice.value}>
            <button type="button" className="button" aria-pressed={doubt.chosen === i} disabled={!settle} onClick={() => settle?.(i)}>{first && settle ? <kbd>{i + 1}</kbd> : null}{choiceInWords(choice.value, voice)}</button>
            {doubt.chosen === i ? <span className="small soft">{words.report.taken}</span> : null}
          </li>
        ))}
      </ol>
    </li>
  )
}
