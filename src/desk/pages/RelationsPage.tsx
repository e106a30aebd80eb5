import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { MatrixCell, Party } from '../answers.ts'
import { Failing, Loading, Nothing } from '../parts/States.tsx'
import { useTitle } from '../parts/title.ts'
import { matrixAsked } from '../questions.ts'
import { useVoice } from '../settings.ts'
import '../look/relations.css'

/** Parties in the matrix at a time: more cannot be read. */
const MOST = 24

function partiesOf(cells: readonly MatrixCell[]): Party[] {
  const weight = new Map<Party, number>()
  for (const { parties, entries } of cells) for (const party of parties) weight.set(party, (weight.get(party) ?? 0) + entries)
  return [...weight].sort((a, b) => b[1] - a[1]).map(([party]) => party)
}

function shade(entries: number, most: number): number {
  return Math.round(8 + 34 * (Math.log1p(entries) / Math.log1p(most)))
}

function Matrix({ cells, parties }: { cells: readonly MatrixCell[]; parties: readonly Party[] }) {
  const voice = useVoice()
  const at = useMemo(() => new Map(cells.flatMap((cell) => [[cell.parties.join(' '), cell], [cell.parties.toReversed().join(' '), cell]] as const)), [cells])
  const most = Math.max(1, ...cells.map((cell) => cell.entries))
  return (
    <div className="scrolls">
      <table className="matrix">
        <thead><tr><td>{'\u00a0'}</td>{parties.map((party) => <th key={party} scope="col"><span>{voice.party(party)}</span></th>)}</tr></thead>
        <tbody>
          {parties.map((row) => (
            <tr key={row}>
              <th scope="row">{voice.party(row)}</th>
              {parties.map((column) => {
                const cell = row === column ? undefined : at.get(`${row} ${column}`)
                if (!cell) return <td key={column} className={row === column ? 'same' : ''}>{'\u00a0'}</td>
                const share = shade(cell.entries, most)
                return (
                  <td key={column}>
                    <Link to="/pair/$a/$b" params={{ a: row, b: column }} style={{ background: `color-mix(in srgb, var(--lapis) ${share}%, var(--sheet))` }} title={`${voice.party(row)} · ${voice.party(column)}: ${voice.count('entries', cell.entries)}`}>
                      {voice.number(cell.entries)}{cell.overdue ? <i aria-hidden="true" /> : null}
                    </Link>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Order = 'entries' | 'open' | 'overdue' | 'last'

function Busiest({ cells }: { cells: readonly MatrixCell[] }) {
  const voice = useVoice()
  const { words } = voice
  const [order, setOrder] = useState<Order>('entries')
  const sorted = useMemo(() => cells.toSorted((a, b) => (order === 'last' ? (b.last ?? '').localeCompare(a.last ?? '') : b[order] - a[order]) || b.entries - a.entries).slice(0, 200), [cells, order])
  const head = (name: Order, label: string) => <th className={name === 'last' ? '' : 'number'} aria-sort={order === name ? 'descending' : undefined}><button type="button" className="sorter" onClick={() => setOrder(name)}>{label}{order === name ? ' ↓' : ''}</button></th>
  return (
    <div className="scrolls">
      <table>
        <thead><tr><th>{words.relations.party}</th>{head('entries', words.relations.entries)}{head('open', words.relations.open)}{head('overdue', words.relations.overdue)}{head('last', words.relations.last)}</tr></thead>
        <tbody>
          {sorted.map(({ parties: [a, b], entries, open, overdue, last }) => (
            <tr key={`${a} ${b}`}>
              <td><Link to="/pair/$a/$b" params={{ a, b }}>{voice.party(a)}{words.and}{voice.party(b)}</Link></td>
              <td className="number">{voice.number(entries)}</td><td className="number as-open">{open ? voice.number(open) : ''}</td><td className="number as-overdue">{overdue ? voice.number(overdue) : ''}</td><td className="when">{last ? voice.shortDay(last) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** All parties against all parties, and the busiest pairs. */
export function RelationsPage() {
  const voice = useVoice()
  const { relations: words, pages } = voice.words
  const asked = useQuery(matrixAsked())
  const [only, setOnly] = useState('')
  useTitle(words.title)
  const cells = useMemo(() => (asked.data?.items ?? []).filter((cell) => !only || cell.parties.includes(only)), [asked.data, only])
  const all = useMemo(() => partiesOf(asked.data?.items ?? []), [asked.data])
  const shown = useMemo(() => partiesOf(cells).slice(0, MOST), [cells])
  if (asked.isError) return <Failing error={asked.error} again={() => { void asked.refetch() }} />
  return (
    <>
      <div className="heading">
        <div><h1>{words.title}</h1><p>{words.help}</p></div>
        <div className="filters"><label><span className="hidden-but-read">{words.show}</span><select value={only} onChange={(event) => setOnly(event.target.value)}><option value="">{words.show}…</option>{all.toSorted((a, b) => voice.compare(voice.party(a), voice.party(b))).map((party) => <option key={party} value={party}>{voice.party(party)}</option>)}</select></label></div>
      </div>
      {asked.isPending ? <div className="sheet"><Loading /></div> : cells.length === 0 ? <div className="sheet"><Nothing words={words.none}><Link to="/add" className="button first">{pages.add}</Link></Nothing></div> : (
        <div className="stack">
          <section className="sheet" aria-label={words.matrix}><h2>{words.matrix}</h2><Matrix cells={cells} parties={shown} /></section>
          <section className="sheet" aria-label={words.busiest}><h2>{words.busiest}</h2><Busiest cells={cells} /></section>
        </div>
      )}
    </>
  )
}
