import { memo, useEffect, useMemo, useRef } from 'react'
import type { Doubt, Fact, Report } from '../../answers.ts'
import { factCaption } from '../../../wording/captions.ts'
import { useVoice } from '../../settings.ts'
import { paragraphsOf, segmentsOf, type Segment } from './segments.ts'

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|ku|ug)(?:-|$)/

/** The direction in which a language is written; that of its first strong letter where the language is not known. */
export function directionOf(language: string): 'rtl' | 'ltr' | 'auto' {
  return language === '' ? 'auto' : RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'
}

interface Shown { report: Report; facts: readonly Fact[]; hidden: readonly number[]; doubts: readonly Doubt[]; kinds: ReadonlySet<string>; chosen: number | null; lit: readonly number[]; choose: (fact: number) => void }

function modalityClass(fact: Fact): string {
  return 'modality' in fact ? ` is-${fact.modality}` : fact.kind === 'pledge' ? ' is-planned' : ''
}

/** The words of a segment: a link to the narrowest fact that it says; pressed again, to the next one. */
function Run({ segment, shown }: { segment: Segment; shown: Shown }) {
  const voice = useVoice()
  const number = segment.facts[0]
  const isLit = segment.facts.some((one) => shown.lit.includes(one))
  const classes = segment.doubts.length ? 'doubted' : ''
  if (number === undefined) return classes ? <span className={classes}>{segment.text}</span> : segment.text
  const leading = shown.chosen !== null && segment.facts.includes(shown.chosen) ? shown.chosen : number
  const fact = shown.facts[leading]!
  const next = segment.facts[(segment.facts.indexOf(leading) + (leading === shown.chosen ? 1 : 0)) % segment.facts.length]!
  return (
    <a href={`#fact-${next}`} className={`said of-${fact.kind}${modalityClass(fact)}${isLit ? ' lit' : ''} ${classes}`} data-facts={segment.facts.join(' ')} title={`${voice.words.kinds[fact.kind]}: ${factCaption(fact, voice)}`}
      onClick={(event) => { event.preventDefault(); shown.choose(next) }}>{segment.text}</a>
  )
}

const HEAD_PX = 110

/** Scrolls until words stand in the free part of the window: under the head of the page, above the sheet of facts of a phone. */
function bringIntoView(words: Element): void {
  const { top, bottom } = words.getBoundingClientRect()
  const free = innerWidth <= 900 ? innerHeight * 0.54 : innerHeight - 60
  if (top < HEAD_PX || bottom > free) void scrollBy({ top: top - HEAD_PX - (innerWidth <= 900 ? 30 : innerHeight / 4), behavior: 'smooth' })
}

/** The text of a report, set to be read, with every fact marked in it. */
export const ReportText = memo(function ReportText(shown: Shown) {
  const { report, facts, hidden, doubts, kinds, lit } = shown
  const frame = useRef<HTMLDivElement>(null)
  const whole = `${report.title}\n${report.text}`
  const marked = useMemo(() => facts.flatMap((fact, number) => (!hidden.includes(number) && (kinds.has(fact.kind) || lit.includes(number)) ? [{ number, spans: fact.evidence }] : [])), [facts, hidden, kinds, lit])
  const parts = (start: number, end: number) => segmentsOf(whole, start, end, marked, doubts).map((segment) => <Run key={segment.start} segment={segment} shown={shown} />)
  useEffect(() => {
    const words = frame.current?.querySelector('.lit')
    if (!words) return
    // Until the fonts have come, nothing stands where it will.
    void document.fonts.ready.then(() => bringIntoView(words))
  }, [lit])
  return (
    <div ref={frame} className="report-text" dir={directionOf(report.language)} lang={report.language || undefined}>
      <h1 data-from={0}>{parts(0, report.title.length)}</h1>
      {paragraphsOf(whole, report.title.length + 1).map(({ start, end }) => <p key={start} data-from={start}>{parts(start, end)}</p>)}
    </div>
  )
})
