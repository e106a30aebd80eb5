import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Act, DoubtLine, EntryDetail, ReportDetail } from '../../answers.ts'
import { useKeys } from '../../keys.ts'
import { entryCaption } from '../../../wording/captions.ts'
import { phraseInWords } from '../../../wording/phrases.ts'
import { entryAsked, reportAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { choiceInWords, GiveDay, slotOfDoubt } from '../report/DoubtCard.tsx'
import { directionOf } from '../report/ReportText.tsx'
import { isOfDay, letStand, settleBy, settleEntry, settleReport, type SettledBy } from '../report/settling.ts'

const SHOWN = 4

interface Asked { doubt: DoubtLine; entry?: EntryDetail; report?: ReportDetail }

function SaidBy({ outlet, published }: { outlet: string; published: string | null }) {
  const voice = useVoice()
  return <footer className="small soft" dir={voice.words.direction}><bdi>{outlet}</bdi>{outlet ? ' · ' : ''}{published ? voice.day(published) : voice.words.report.noDate}</footer>
}

/** The values that reports of an entry give, each with the sentences that say it. */
function ValuesBeside({ doubt, entry }: { doubt: DoubtLine; entry: EntryDetail }) {
  const voice = useVoice()
  const slot = doubt.slot ?? ''
  return (
    <div className="beside">
      {(entry.values[slot] ?? []).slice(0, SHOWN).map((value, i) => {
        const sources = entry.sources.filter((source) => value.reports.includes(source.report) && (slot !== 'modality' || source.modality === value.value))
        return (
          <div key={i}>
            <p className="doubt-value">{choiceInWords(typeof value.value === 'string' ? value.value : JSON.stringify(value.value), voice, slot)} <span className="soft small">{voice.count('sayReports', value.reports.length)}</span></p>
            {sources.slice(0, 2).map((source) => (
              <blockquote key={`${source.report}${source.fact}`} className="quote" dir={directionOf(source.language)} lang={source.language || undefined}><Link to="/report/$id" params={{ id: source.report }} search={{ fact: source.fact }}>{source.quotes[0]?.trim()}</Link><SaidBy {...source} /></blockquote>
            ))}
          </div>
        )
      })}
    </div>
  )
}

const AROUND = 90

/** The words that a doubt of a report rests on, each within its sentence as far as there is room. */
function WordsBeside({ doubt, report }: { doubt: DoubtLine; report: ReportDetail }) {
  const voice = useVoice()
  const text = `${report.report.title}\n${report.report.text}`
  const own = report.doubts.find((one) => one.kind === doubt.kind && (one.spans[0]?.[0] ?? 0) === (doubt.span?.[0] ?? 0))
  if (!own?.spans.length) return doubt.choices.length ? <p className="soft">{voice.words.review.noWords}</p> : null
  return (
    <div className="beside">
      {own.spans.slice(0, SHOWN).map(([start, end]) => {
        const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*\n/s, ''), after = text.slice(end, end + AROUND).replace(/\n.*$/s, '')
        return <blockquote key={start} className="quote" dir={directionOf(report.report.language)} lang={report.report.language || undefined}>{before.replace(/^\S*\s/, start > AROUND ? '… ' : '$&')}<mark>{text.slice(start, end)}</mark>{after.replace(/\s\S*$/, ' …')}<SaidBy {...report.report} /></blockquote>
      })}
    </div>
  )
}

function useAsked(doubt: DoubtLine): Asked {
  const entry = useQuery({ ...entryAsked(doubt.about), enabled: doubt.of === 'entry' }).data
  const report = useQuery({ ...reportAsked(doubt.about), enabled: doubt.of === 'report' }).data
  return { doubt, entry: doubt.of === 'entry' ? entry : undefined, report: doubt.of === 'report' ? report : undefined }
}

/** Decisions behind each choice of a doubt; none while its entry or report is not there yet. */
function actsOf({ doubt, entry, report }: Asked, choice: number): Act[] {
  if (entry) return settleEntry(entry, doubt.slot ?? '', choice)
  return report ? settleReport(doubt.about, ofReport(doubt), choice) : []
}

const ofReport = (doubt: DoubtLine): SettledBy => ({ kind: doubt.kind as SettledBy['kind'], choices: doubt.choices, spans: doubt.span ? [doubt.span] : [] })

/** A doubt: what it is about, what was said, and the choices, each with its key. */
export function DoubtSheet({ doubt, settling, leave, settle }: { doubt: DoubtLine; settling: boolean; leave: () => void; settle: (acts: Act[]) => void }) {
  const voice = useVoice()
  const { words } = voice
  const asked = useAsked(doubt)
  const { entry, report } = asked
  const slot = doubt.slot ?? ''
  const can = !settling && (entry !== undefined || report !== undefined)
  const by = (choice: number) => () => { if (can && choice < Math.min(SHOWN, doubt.choices.length)) settle(actsOf(asked, choice)) }
  const stand = entry ? letStand(entry, slot) : []
  useKeys({ 1: by(0), 2: by(1), 3: by(2), 4: by(3), s: () => { if (can) settle(stand) } })
  const name = (words.facts.doubt as Record<string, string>)[doubt.kind] ?? words.entryDoubts[doubt.kind] ?? doubt.kind
  return (
    <article className="sheet review" aria-label={name} aria-busy={settling}>
      <p className="chip as-doubt">{name}{slot ? ` · ${words.slots[slot] ?? slot}` : ''}</p>
      <h2 className="review-about" dir={report ? directionOf(report.report.language) : undefined}>{entry ? entryCaption(entry, voice) : report?.report.title ?? ''}</h2>
      <p className="soft">{doubt.choices.length ? words.doubtHelp[doubt.kind] ?? '' : phraseInWords(doubt.why, voice)}</p>
      {entry ? <ValuesBeside doubt={doubt} entry={entry} /> : report ? <WordsBeside doubt={doubt} report={report} /> : null}
      <h3>{words.review.choose}</h3>
      <ol className="row review-choices">
        {doubt.choices.slice(0, SHOWN).map((choice, i) => <li key={i}><button type="button" className="button" disabled={!can} onClick={by(i)}><kbd>{i + 1}</kbd>{choiceInWords(choice.value, voice, slot || slotOfDoubt(doubt.kind))}{doubt.chosen === i ? <span className="small soft">({words.review.chosen})</span> : null}</button>{report && choice.why ? <span className="small soft choice-why">{phraseInWords(choice.why, voice)}</span> : null}</li>)}
        {stand.length ? <li><button type="button" className="button" disabled={!can} onClick={() => settle(stand)} title={words.review.standHelp}><kbd>S</kbd>{words.review.stand}</button></li> : null}
        <li><button type="button" className="button quiet" onClick={leave}><kbd>0</kbd>{words.review.leave}</button></li>
      </ol>
      {isOfDay(doubt.kind) ? <GiveDay give={(day) => { if (can) settle(settleBy(doubt.about, ofReport(doubt), day)) }} /> : null}
      <p className="row small">
        {entry ? <Link to="/entry/$id" params={{ id: entry.id }}>{words.review.openEntry}</Link> : null}
        {doubt.reports[0] ? <Link to="/report/$id" params={{ id: doubt.reports[0] }}>{words.review.openReport}</Link> : null}
      </p>
    </article>
  )
}
