import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DueItem } from '../../answers.ts'
import { entryCaption } from '../../../wording/captions.ts'
import { dueInWords } from '../../parts/EntryRow.tsx'
import { KindMark, StatusChip } from '../../parts/Marks.tsx'
import { useVoice } from '../../settings.ts'

const ORDER = ['overdue', 'disputed', 'open', 'moved', 'met late', 'met', 'superseded', 'cancelled', 'missed']

const SHOWN = 12

/** Promises by what became of them, those that need someone first. */
export function Promises({ promises, among }: { promises: readonly DueItem[]; among: readonly string[] }) {
  const voice = useVoice()
  const { pair: words } = voice.words
  const [all, showAll] = useState(false)
  if (!promises.length) return <p className="absent">{words.noPromises}</p>
  const sorted = promises.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (b.due?.end ?? '').localeCompare(a.due?.end ?? ''))
  const shown = all ? sorted : sorted.slice(0, SHOWN)
  const firsts = new Set(ORDER.map((status) => sorted.find((item) => item.status === status)?.entry.id))
  return (
    <>
    <table className="cards">
      <thead><tr><th>{words.promised}</th><th>{words.dueBy}</th><th>{words.status}</th><th>{words.source}</th></tr></thead>
      <tbody>
        {shown.map((item) => (
          <tr key={item.entry.id} id={firsts.has(item.entry.id) ? `promises-${item.status.replace(' ', '-')}` : undefined}>
            <td><span className="with-mark"><KindMark kind={item.entry.kind} /><Link to="/entry/$id" params={{ id: item.entry.id }}>{entryCaption(item.entry, voice, among)}</Link></span></td>
            <td data-label={words.dueBy}>{dueInWords(item, voice)}</td>
            <td data-label={words.status}><StatusChip status={item.status} /></td>
            <td data-label={words.source} className="whole"><Link to="/report/$id" params={{ id: item.entry.reports[0]! }} className="small">{voice.count('reports', item.entry.reports.length)}</Link></td>
          </tr>
        ))}
      </tbody>
    </table>
    {shown.length < sorted.length ? <button type="button" className="button quiet" onClick={() => showAll(true)}>{words.more} ({voice.number(sorted.length)})</button> : null}
    </>
  )
}
