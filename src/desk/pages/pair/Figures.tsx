import { Link } from '@tanstack/react-router'
import type { EntryDetail, Pair } from '../../answers.ts'
import { StatusChip } from '../../parts/Marks.tsx'
import { useVoice } from '../../settings.ts'
import { figureGroups, toldAt } from './figure-groups.ts'
import { FigurePlot } from './FigurePlot.tsx'

/** Least figures of one sort that make a plot; fewer are said in words. */
const LEAST = 3

function Rows({ entries }: { entries: readonly EntryDetail[] }) {
  const voice = useVoice()
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.id} className="figure-row">
          <span className="small soft">{toldAt(entry) ? voice.month(toldAt(entry)) : voice.words.noDay}</span>
          <Link to="/entry/$id" params={{ id: entry.id }}>{voice.amount(entry.amount ?? 0, entry.unit ?? '')}</Link>
          <span>{entry.promise ? entry.status ? <StatusChip status={entry.status} /> : <span className="small soft">{voice.words.facts.target}</span> : null}</span>
        </li>
      ))}
    </ul>
  )
}

function Group({ entries }: { entries: readonly EntryDetail[] }) {
  const voice = useVoice()
  const { desk, facts } = voice.words
  const name = facts.measure[(entries[0]!.measure ?? 'other') as 'trade']
  const dated = entries.filter((entry) => toldAt(entry) !== '')
  const last = dated.filter((entry) => !entry.promise).at(-1)
  const aim = entries.filter((entry) => entry.promise && entry.status !== 'superseded' && entry.status !== 'cancelled').at(-1)
  const amount = (entry: EntryDetail) => voice.amount(entry.amount ?? 0, entry.unit ?? '')
  return (
    <div className="figure-group">
      <h3>{name}</h3>
      <p className="small">{last ? desk.figures.last(amount(last), voice.month(toldAt(last))) : ''} {aim ? desk.figures.aim(amount(aim), aim.due ? voice.interval(aim.due) : '') : ''}</p>
      {dated.length >= LEAST ? <><FigurePlot entries={dated} name={name} /><details><summary className="small">{desk.figures.asTable}</summary><Rows entries={entries} /></details></> : <Rows entries={entries} />}
    </div>
  )
}

/** Figures over time, what was aimed for beside what was told. */
export function Figures({ pair }: { pair: Pair }) {
  const groups = figureGroups(pair.entries)
  const { pair: words } = useVoice().words
  if (!groups.length) return <p className="absent">{words.noFigures}</p>
  return groups.map((entries) => <Group key={`${entries[0]!.measure} ${entries[0]!.unit}`} entries={entries} />)
}
