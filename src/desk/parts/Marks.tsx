import type { Status } from '../answers.ts'
import type { EntryKindName, StatusName } from '../../wording/words.ts'
import { useVoice } from '../settings.ts'

/** A shape for each kind, so that a kind is known without its colour. */
const SHAPES: Record<EntryKindName, React.ReactNode> = {
  visit: <path d="M2.5 8h9M8 4l4 4-4 4" fill="none" />,
  meeting: <><circle cx="5.6" cy="8" r="3.4" fill="none" /><circle cx="10.4" cy="8" r="3.4" fill="none" /></>,
  session: <><circle cx="8" cy="8" r="5.2" fill="none" /><circle cx="8" cy="8" r="1.6" /></>,
  signing: <path d="M3 12.5h10M4.5 9.5 11 3l2 2-6.5 6.5-2.6.6z" fill="none" />,
  framework: <path d="M3 13V6l5-3.5L13 6v7M3 13h10M8 13V8.5" fill="none" />,
  pledge: <path d="M8 2.5v11M8 3.5h5L11.5 6 13 8.5H8" fill="none" />,
  figure: <path d="M3 13V9M8 13V3M13 13V6.5" fill="none" />,
  office: <><circle cx="8" cy="5.4" r="2.6" fill="none" /><path d="M3.2 13.5c.7-3 2.4-4.2 4.8-4.2s4.100 1.200 4.800 4.200" fill="none" /></>,
  person: <><circle cx="8" cy="5.4" r="2.6" fill="none" /><path d="M3.2 13.5c.7-3 2.4-4.2 4.8-4.2s4.100 1.200 4.800 4.200" fill="none" /></>,
  statement: <path d="M3 4h10v7H7.500L4.500 13.500V11H3z" fill="none" />,
  body: <><circle cx="8" cy="8" r="5.2" fill="none" /><path d="M8 2.800v10.400M2.800 8h10.400" fill="none" /></>,
}

/** The mark of a kind in its colour; a visit's arrow follows the direction of the page. */
export function KindMark({ kind, size = 16 }: { kind: EntryKindName; size?: number }) {
  return <svg className={`kind-mark of-${kind}`} width={size} height={size} viewBox="0 0 16 16" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">{SHAPES[kind]}</svg>
}

/** The mark and the name of a kind. */
export function KindName({ kind }: { kind: EntryKindName }) {
  return <span className="kind-name"><KindMark kind={kind} />{useVoice().words.kinds[kind]}</span>
}

const SIGNS: Record<StatusName, string> = { open: '○', met: '●', 'met late': '◐', moved: '↷', superseded: '⇥', cancelled: '×', missed: '×', overdue: '!', disputed: '≠' }
const COLOURS: Record<StatusName, string> = { open: 'open', met: 'met', 'met late': 'late', moved: 'moved', superseded: 'moved', cancelled: 'cancelled', missed: 'overdue', overdue: 'overdue', disputed: 'doubt' }

/** What became of a promise: a sign, a word, a colour. */
export function StatusChip({ status }: { status: Status }) {
  return <span className={`chip as-${COLOURS[status]}`}><span aria-hidden="true">{SIGNS[status]}</span>{useVoice().words.statuses[status]}</span>
}

/** Colour of a status by its name in the tokens. */
export const statusColour = (status: Status): string => COLOURS[status]
