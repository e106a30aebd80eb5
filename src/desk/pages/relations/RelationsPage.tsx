import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import type { MatrixCell, Party } from '../../answers.ts'
import { DayField } from '../../parts/DayField.tsx'
import { Failing, Loading, Nothing } from '../../parts/States.tsx'
import { Take } from '../../parts/Take.tsx'
import { useTitle } from '../../parts/title.ts'
import { matrixAsked } from '../../questions.ts'
import type { RelationsSearch } from '../../router.tsx'
import { useVoice } from '../../settings.ts'
import { firstOf, ORDERS, shade, weighed, type Order } from './weight.ts'
import '../../look/relations.css'

const WorldMap = lazy(() => import('./WorldMap.tsx').then(({ WorldMap: map }) => ({ default: map })))
const route = getRouteApi('/relations')
/** Parties in the matrix at a time, and pairs in the list: more cannot be read. */
const MOST = 24, MOST_PAIRS = 200
const KINDS = ['visit', 'meeting', 'session', 'signing', 'framework', 'pledge', 'figure'] as const

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
                return (
                  <td key={column}>
                    <Link to="/pair/$a/$b" params={{ a: row, b: column }} preload={false} style={{ background: `color-mix(in srgb, var(--lapis) ${shade(cell.entries, most)}%, var(--sheet))` }} title={`${voice.party(row)} · ${voice.party(column)}: ${voice.count('entries', cell.entries)}`}>
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

function Busiest({ cells, order, setOrder }: { cells: readonly MatrixCell[]; order: Order; setOrder: (order: Order) => void }) {
  const voice = useVoice()
  const { words } = voice
  const sorted = useMemo(() => cells.map((cell) => ({ ...cell, name: `${voice.party(cell.parties[0])}${words.and}${voice.party(cell.parties[1])}` })).sort((a, b) => firstOf(a, b, order, voice.compare)).slice(0, MOST_PAIRS), [cells, order, voice, words])
  const head = (name: Order, label: string) => <th className={name === 'last' || name === 'name' ? '' : 'number'} aria-sort={order === name ? (name === 'name' ? 'ascending' : 'descending') : undefined}><button type="button" className="sorter" onClick={() => setOrder(name)}>{label}{order === name ? ' ↓' : ''}</button></th>
  return (
    <div className="scrolls">
      <table className="cards">
        <thead><tr>{head('name', words.relations.party)}{head('entries', words.relations.entries)}{head('open', words.relations.open)}{head('overdue', words.relations.overdue)}{head('last', words.relations.last)}</tr></thead>
        <tbody>
          {sorted.map(({ parties: [a, b], name, entries, open, overdue, last }) => (
            <tr key={name}>
              <td><Link to="/pair/$a/$b" params={{ a, b }}>{name}</Link></td>
              <td className="number" data-label={words.relations.entries}>{voice.number(entries)}</td><td className="number as-open" data-label={words.relations.open}>{open ? voice.number(open) : ''}</td><td className="number as-overdue" data-label={words.relations.overdue}>{overdue ? voice.number(overdue) : ''}</td><td className="when" data-label={words.relations.last}>{last ? voice.shortDay(last) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Filters({ all, search, set }: { all: readonly Party[]; search: RelationsSearch; set: (part: RelationsSearch) => void }) {
  const voice = useVoice()
  const { relations: words, desk, brief, kinds } = voice.words
  const named = useMemo(() => all.toSorted((a, b) => voice.compare(voice.party(a), voice.party(b))), [all, voice])
  return (
    <div className="filters">
      <label><span className="hidden-but-read">{words.show}</span><select value={search.with ?? ''} onChange={(event) => set({ with: event.target.value || undefined })}><option value="">{words.show}…</option>{named.map((party) => <option key={party} value={party}>{voice.party(party)}</option>)}</select></label>
      <label><span className="hidden-but-read">{desk.relations.kind}</span><select value={search.kind ?? ''} onChange={(event) => set({ kind: event.target.value || undefined })}><option value="">{desk.relations.allKinds}</option>{KINDS.map((kind) => <option key={kind} value={kind}>{kinds[kind]}</option>)}</select></label>
      <DayField beside label={brief.from} value={search.from ?? ''} most={search.to} change={(day) => set({ from: day || undefined })} />
      <DayField beside label={brief.until} value={search.to ?? ''} least={search.from} change={(day) => set({ to: day || undefined })} />
      <label><span className="hidden-but-read">{desk.relations.order}</span><select value={search.order ?? 'entries'} onChange={(event) => set({ order: event.target.value === 'entries' ? undefined : event.target.value })}>{ORDERS.map((order) => <option key={order} value={order}>{desk.relations.orders[order]}</option>)}</select></label>
    </div>
  )
}

function Shown({ cells, search, set }: { cells: readonly MatrixCell[]; search: RelationsSearch; set: (part: RelationsSearch) => void }) {
  const voice = useVoice()
  const { relations: words, desk } = voice.words
  const order = ORDERS.find((one) => one === search.order) ?? 'entries'
  const mine = useMemo(() => cells.filter((cell) => !search.with || cell.parties.includes(search.with)), [cells, search.with])
  const parties = useMemo(() => [...weighed(mine)].map(([party, weight]) => ({ party, name: voice.party(party), ...weight })).sort((a, b) => firstOf(a, b, order, voice.compare)).slice(0, MOST).map(({ party }) => party), [mine, order, voice])
  const setFocus = useCallback((party: Party | undefined) => set({ with: party }), [set])
  const title = search.as === 'map' ? desk.relations.asMap : words.matrix
  return (
    <div className="stack">
      <section className="sheet" aria-label={title}>
        <div className="section-head"><h2>{title}</h2>
          <div className="row small-gap"><button type="button" className="button" aria-pressed={search.as !== 'map'} onClick={() => set({ as: undefined })}>{desk.relations.asMatrix}</button><button type="button" className="button" aria-pressed={search.as === 'map'} onClick={() => set({ as: 'map' })}>{desk.relations.asMap}</button></div></div>
        {search.as === 'map' ? <Suspense fallback={<Loading />}><WorldMap cells={cells} focus={search.with} setFocus={setFocus} /></Suspense> : <Matrix cells={mine} parties={parties} />}
      </section>
      <section className="sheet" aria-label={words.busiest}>
        <div className="section-head"><h2>{words.busiest}</h2><Take table="pairs" of={words.busiest} query={{ kind: search.kind, from: search.from, to: search.to, party: search.with }} /></div>
        <Busiest cells={mine} order={order} setOrder={(next) => set({ order: next === 'entries' ? undefined : next })} />
      </section>
    </div>
  )
}

/** All parties against all parties, as a matrix and on a map, and the busiest pairs; of a kind and a period. */
export function RelationsPage() {
  const voice = useVoice()
  const { relations: words, pages, desk } = voice.words
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useQuery(matrixAsked({ kind: search.kind, from: search.from, to: search.to }))
  const whole = useQuery(matrixAsked())
  useTitle(words.title)
  const set = useCallback((part: RelationsSearch) => { void navigate({ search: (before: RelationsSearch) => ({ ...before, ...part }), replace: true, resetScroll: false }) }, [navigate])
  const all = useMemo(() => [...weighed(whole.data?.items ?? []).keys()], [whole.data])
  if (asked.isError) return <Failing error={asked.error} again={() => { void asked.refetch() }} />
  const narrowed = search.kind !== undefined || search.from !== undefined || search.to !== undefined
  return (
    <>
      <div className="heading"><div><h1>{words.title}</h1><p>{words.help}</p></div><Filters all={all} search={search} set={set} /></div>
      {asked.isPending ? <div className="sheet"><Loading /></div> : asked.data.items.length > 0 ? <Shown cells={asked.data.items} search={search} set={set} />
        : <div className="sheet">{narrowed ? <Nothing words={desk.relations.noneFound} /> : <Nothing words={words.none}><Link to="/add" className="button first">{pages.add}</Link></Nothing>}</div>}
    </>
  )
}
