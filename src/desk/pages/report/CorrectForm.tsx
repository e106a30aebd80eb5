import { useEffect, useRef, useState, type FormEvent } from 'react'
import { FORM_WORDS } from './slots.ts'
import type { Fact, Interval } from '../../answers.ts'
import { DayField } from '../../parts/DayField.tsx'
import { useVoice } from '../../settings.ts'

const DAYS = new Set(['when', 'due', 'period'])

function slotsOf(fact: Fact): string[] {
  return Object.keys(fact).filter((slot) => slot in FORM_WORDS)
}

function writtenValue(fact: Fact, slot: string): [string, string] {
  const value = (fact as unknown as Record<string, unknown>)[slot]
  if (DAYS.has(slot)) return [(value as Interval | null)?.start ?? '', (value as Interval | null)?.end ?? '']
  return [value === null || value === undefined ? '' : String(value), '']
}

function valueOf(slot: string, first: string, second: string): unknown {
  if (DAYS.has(slot)) return first ? { start: first, end: second && second >= first ? second : first } : null
  const sort = FORM_WORDS[slot]
  if (first.trim() === '') return null
  if (sort === 'number') return Number(first)
  if (sort === 'yes') return first === 'true'
  return first.trim()
}

function Value({ slot, first, second, change }: { slot: string; first: string; second: string; change: (first: string, second: string) => void }) {
  const { words } = useVoice()
  const label = words.slots[slot] ?? slot
  const sort = FORM_WORDS[slot]!
  if (DAYS.has(slot)) {
    return (
      <>
        <DayField label={words.report.from} value={first} change={(day) => change(day, second && second >= day ? second : day)} />
        <DayField label={words.report.until} value={second} least={first} change={(day) => change(first, day)} />
      </>
    )
  }
  if (typeof sort === 'object') {
    const tables = words.facts as unknown as Record<string, Record<string, string>>
    return <label className="field"><span>{label}</span><select value={first} onChange={(event) => change(event.target.value, '')}>{sort.map((one) => <option key={one} value={one}>{tables[slot]?.[one] ?? one}</option>)}</select></label>
  }
  if (sort === 'yes') return <label className="field"><span>{label}</span><select value={first} onChange={(event) => change(event.target.value, '')}><option value="true">{words.yes}</option><option value="false">{words.no}</option></select></label>
  return <label className="field"><span>{label}</span><input type={sort === 'number' ? 'number' : 'text'} value={first} dir="auto" onChange={(event) => change(event.target.value, '')} /></label>
}

/** Corrects one slot of a fact. */
export function CorrectForm({ fact, send, close }: { fact: Fact; send: (slot: string, value: unknown) => void; close: () => void }) {
  const { words } = useVoice()
  const slots = slotsOf(fact)
  const [slot, setSlot] = useState(slots[0] ?? '')
  const [[first, second], setValue] = useState(() => writtenValue(fact, slots[0] ?? ''))
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => { field.current?.focus() }, [])
  const choose = (next: string) => { setSlot(next); setValue(writtenValue(fact, next)) }
  const submit = (event: FormEvent) => { event.preventDefault(); send(slot, valueOf(slot, first, second)) }
  return (
    <form className="correct" onSubmit={submit}>
      <label className="field"><span>{words.report.whatToCorrect}</span><select ref={field} value={slot} onKeyDown={(event) => { if (event.key === 'Escape') close() }} onChange={(event) => choose(event.target.value)}>{slots.map((one) => <option key={one} value={one}>{words.slots[one] ?? one}</option>)}</select></label>
      <Value slot={slot} first={first} second={second} change={(a, b) => setValue([a, b])} />
      <div className="row"><button type="submit" className="button first">{words.report.correct}</button><button type="button" className="button quiet" onClick={close}>{words.frame.close}</button></div>
    </form>
  )
}
