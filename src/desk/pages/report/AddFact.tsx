import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react'
import type { Fact, ReportDetail, Span } from '../../answers.ts'
import { STATES } from '../../../world/parties.ts'
import { useKeys } from '../../keys.ts'
import { tell } from '../../frame/Toast.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { matrixAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { ADDED_KINDS, blank, factFrom, HAPPENING, lacking, NAMED, selectedSpan, SORTS, type AddedKind, type Filled } from './adding.ts'

/** The words selected in the text of the report at this moment. */
function selectedNow(): Span | null {
  const frame = document.querySelector<HTMLElement>('.report-text')
  return frame ? selectedSpan(frame, getSelection()) : null
}

/** The words selected in the text of the report, as long as they are. */
function useSelected(): Span | null {
  const [span, setSpan] = useState<Span | null>(null)
  useEffect(() => {
    const look = () => {
      const found = selectedNow()
      setSpan((before) => (before?.[0] === found?.[0] && before?.[1] === found?.[1] ? before : found))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return span
}

function Side({ label, party, person, parties, change }: { label: string; party: string; person: string; parties: readonly string[]; change: (party: string, person: string) => void }) {
  const voice = useVoice()
  return (
    <>
      <label className="field"><span>{label}</span><select value={party} onChange={(event) => change(event.target.value, person)}><option value="">{'\u2014'}</option>{parties.map((one) => <option key={one} value={one}>{voice.party(one)}</option>)}</select></label>
      <label className="field"><span>{voice.words.kinds.person}</span><input type="text" dir="auto" value={person} onChange={(event) => change(party, event.target.value)} /></label>
    </>
  )
}

function Slots({ filled, parties, set }: { filled: Filled; parties: readonly string[]; set: (part: Partial<Filled>) => void }) {
  const voice = useVoice()
  const { words } = voice
  const sorts = SORTS[filled.kind], named = NAMED[filled.kind]
  const tables = words.facts as unknown as Record<string, Record<string, string>>
  const [first, second] = filled.kind === 'visit' ? [words.slots['visitors'], words.slots['host']] : filled.kind === 'pledge' ? [words.slots['by'], words.slots['to']] : [words.slots['party'], words.slots['party']]
  return (
    <>
      <Side label={first!} party={filled.a} person={filled.personA} parties={parties} change={(a, personA) => set({ a, personA })} />
      <Side label={second!} party={filled.b} person={filled.personB} parties={parties} change={(b, personB) => set({ b, personB })} />
      {sorts ? <label className="field"><span>{words.slots[sorts.slot]}</span><select value={filled.sort || sorts.values[0]} onChange={(event) => set({ sort: event.target.value })}>{sorts.values.map((one) => <option key={one} value={one}>{tables[sorts.slot]?.[one] ?? one}</option>)}</select></label> : null}
      {named ? <label className="field wide"><span>{words.slots[named]}</span><input type="text" dir="auto" value={filled.name} onChange={(event) => set({ name: event.target.value })} /></label> : null}
      {filled.kind === 'figure' ? (
        <>
          <label className="field"><span>{words.slots['amount']}</span><input type="number" min="0" value={filled.amount} onChange={(event) => set({ amount: event.target.value })} /></label>
          <label className="field"><span>{words.slots['unit']}</span><input type="text" value={filled.unit} onChange={(event) => set({ unit: event.target.value })} /></label>
          <label className="row"><input type="checkbox" checked={filled.target} onChange={(event) => set({ target: event.target.checked })} />{words.slots['target']}</label>
        </>
      ) : (
        <>
          <DayField label={words.report.from} value={filled.from} change={(from) => set({ from })} />
          <DayField label={words.report.until} value={filled.until} least={filled.from} change={(until) => set({ until })} />
        </>
      )}
      {HAPPENING.includes(filled.kind) ? (
        <>
          <label className="field"><span>{words.slots['modality']}</span><select value={filled.modality} onChange={(event) => set({ modality: event.target.value })}>{Object.entries(words.facts.modality).map(([value, name]) => <option key={value} value={value}>{name}</option>)}</select></label>
          <label className="field"><span>{words.slots['place']}</span><input type="text" dir="auto" value={filled.place} onChange={(event) => set({ place: event.target.value })} /></label>
        </>
      ) : null}
    </>
  )
}

function useParties(detail: ReportDetail): string[] {
  const voice = useVoice()
  const cells = useQuery(matrixAsked()).data?.items
  return useMemo(() => {
    const own = [...new Set(detail.entries.flatMap(({ entry }) => entry.parties))]
    const others = new Set([...(cells ?? []).flatMap((cell) => cell.parties), ...STATES])
    return [...own, ...[...others].filter((party) => !own.includes(party)).sort((a, b) => voice.compare(voice.party(a), voice.party(b)))]
  }, [cells, detail.entries, voice])
}

function AddForm({ detail, span, add, close }: { detail: ReportDetail; span: Span; add: (fact: Fact) => void; close: () => void }) {
  const { words } = useVoice()
  const parties = useParties(detail)
  const said = `${detail.report.title}\n${detail.report.text}`.slice(...span)
  const [filled, setFilled] = useState(() => blank(said, parties))
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLSelectElement>(null)
  useEffect(() => { first.current?.focus() }, [])
  const missing = lacking(filled)
  const set = (part: Partial<Filled>) => setFilled((before) => ({ ...before, ...part }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!missing) add(factFrom(filled, span))
  }
  return (
    <form className="sheet correct add-fact" aria-label={words.desk.adding.name} onSubmit={submit}>
      <p className="words wide" dir="auto">«{said}»</p>
      <label className="field wide"><span>{words.desk.adding.kind}</span><select ref={first} onKeyDown={(event) => { if (event.key === 'Escape') close() }} value={filled.kind} onChange={(event) => set({ kind: event.target.value as AddedKind, sort: '' })}>{ADDED_KINDS.map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}</select></label>
      <Slots filled={filled} parties={parties} set={set} />
      {tried && missing ? <p className="small as-overdue wide" role="alert">{words.desk.adding.missing(words.slots[missing] ?? missing)}</p> : null}
      <div className="row wide"><button type="submit" className="button first">{words.desk.adding.add}</button><button type="button" className="button quiet" onClick={close}>{words.frame.close}</button></div>
    </form>
  )
}

/** Adds a fact that no rule found: words are selected in the text, then it is said what they say. */
export function AddFact({ detail, add }: { detail: ReportDetail; add: (fact: Fact) => void }) {
  const { desk } = useVoice().words
  const selected = useSelected()
  const [span, setSpan] = useState<Span | null>(null)
  // The browser tells of a selection a moment later; a quick hand presses the key before.
  const open = () => { const now = selectedNow() ?? selected; if (now) setSpan(now); else tell({ text: desk.adding.cannot }) }
  useKeys({ a: open })
  if (span) return <AddForm key={span.join()} detail={detail} span={span} add={(fact) => { add(fact); setSpan(null) }} close={() => setSpan(null)} />
  return <p className="row small soft add-hint"><button type="button" className={`button${selected ? ' first' : ''}`} onMouseDown={(event) => event.preventDefault()} onClick={open}><kbd>A</kbd>{desk.adding.name}</button><span>{selected ? '' : desk.adding.help}</span></p>
}
