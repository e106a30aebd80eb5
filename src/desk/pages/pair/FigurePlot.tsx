import { Link } from '@tanstack/react-router'
import { scaleLinear } from 'd3-scale'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { EntryDetail } from '../../answers.ts'
import { toldAt } from './figure-groups.ts'
import { dayAt, dayCount } from '../../parts/day.ts'
import { useVoice } from '../../settings.ts'

const HEIGHT = 236, TOP = 16, FOOT = 26, SIDE = 46, LEAST_WIDTH = 280
const YEAR_PX = 44

const placeOf = (entry: EntryDetail) => dayCount(toldAt(entry))
/** Until when something was aimed for: its day, else two years after it was told, drawn as open. */
const aimedUntil = (entry: EntryDetail) => (entry.due ? Math.max(placeOf(entry), dayCount(entry.due.end)) : placeOf(entry) + 730)

function useWidth() {
  const frame = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(420)
  useEffect(() => {
    const watch = new ResizeObserver(([seen]) => setWidth(Math.max(LEAST_WIDTH, Math.floor(seen!.contentRect.width))))
    watch.observe(frame.current!)
    return () => watch.disconnect()
  }, [])
  return { frame, width }
}

function useScales(entries: readonly EntryDetail[], width: number, rtl: boolean) {
  return useMemo(() => {
    const days = entries.flatMap((entry) => (entry.promise ? [placeOf(entry), aimedUntil(entry)] : [placeOf(entry)]))
    const year = (day: number) => Number(dayAt(day).slice(0, 4))
    const years = Array.from({ length: year(Math.max(...days)) - year(Math.min(...days)) + 2 }, (_, i) => year(Math.min(...days)) + i)
    const ends = [years[0]!, years.at(-1)!].map((one) => dayCount(`${one}-01-01`))
    const x = scaleLinear().domain(ends).range(rtl ? [width - SIDE, 8] : [SIDE, width - 8])
    const y = scaleLinear().domain([0, Math.max(...entries.map((entry) => entry.amount ?? 0))]).nice(4).range([HEIGHT - FOOT, TOP])
    const every = Math.max(1, Math.ceil(years.length / ((width - SIDE) / YEAR_PX)))
    return { x, y, years: years.filter((_, i) => i % every === 0) }
  }, [entries, width, rtl])
}

type Scales = ReturnType<typeof useScales>

function Axes({ scales, width, rtl }: { scales: Scales; width: number; rtl: boolean }) {
  const voice = useVoice()
  const { x, y, years } = scales
  return (
    <g className="plot-axes">
      {y.ticks(4).map((tick) => (
        <g key={tick}><line x1={rtl ? 8 : SIDE} x2={rtl ? width - SIDE : width - 8} y1={y(tick)} y2={y(tick)} /><text x={rtl ? width - SIDE + 6 : SIDE - 6} y={y(tick) + 4} textAnchor={rtl ? 'start' : 'end'}>{voice.number(tick, { notation: 'compact' })}</text></g>
      ))}
      {years.map((year) => <text key={year} x={x(dayCount(`${year}-01-01`))} y={HEIGHT - 7} textAnchor="middle">{voice.plain(year)}</text>)}
    </g>
  )
}

/** An aim: a dashed line from the day it was told to the day it was for, with a diamond at its end; struck through where another took its place. */
function Aim({ entry, scales, label }: { entry: EntryDetail; scales: Scales; label: string }) {
  const { x, y } = scales
  const [from, to, level] = [x(placeOf(entry)), x(aimedUntil(entry)), y(entry.amount ?? 0)]
  const replaced = entry.status === 'superseded' || entry.status === 'cancelled'
  return (
    <Link to="/entry/$id" params={{ id: entry.id }} className={`plot-aim${replaced ? ' replaced' : ''}`} aria-label={label}>
      <title>{label}</title>
      <line x1={from} x2={to} y1={level} y2={level} /><path d={`M${to - 6} ${level}l6-6 6 6-6 6z`} />{replaced ? <path className="struck" d={`M${to - 7} ${level + 7}l14-14`} /> : null}
    </Link>
  )
}

/** Amounts over time: what was told as dots on a line, what was aimed for as dashed lines that end in a diamond; time runs as the language is read. */
export function FigurePlot({ entries, name }: { entries: readonly EntryDetail[]; name: string }) {
  const voice = useVoice()
  const { desk, direction } = voice.words
  const rtl = direction === 'rtl'
  const { frame, width } = useWidth()
  const scales = useScales(entries, width, rtl)
  const { x, y } = scales
  const told = entries.filter((entry) => !entry.promise)
  const label = (entry: EntryDetail) => `${entry.promise ? desk.figures.aimed : desk.figures.told}: ${voice.amount(entry.amount ?? 0, entry.unit ?? '')} · ${voice.month(dayAt(placeOf(entry)))}${entry.status ? ` · ${voice.words.statuses[entry.status]}` : ''}`
  const top = told.reduce<EntryDetail | null>((most, entry) => (most === null || (entry.amount ?? 0) > (most.amount ?? 0) ? entry : most), null)
  return (
    <figure ref={frame} className="plot">
      <svg width={width} height={HEIGHT} role="group" aria-label={name} direction="ltr">
        <Axes scales={scales} width={width} rtl={rtl} />
        {entries.filter((entry) => entry.promise).map((entry) => <Aim key={entry.id} entry={entry} scales={scales} label={label(entry)} />)}
        <polyline className="plot-line" points={told.map((entry) => `${x(placeOf(entry))},${y(entry.amount ?? 0)}`).join(' ')} />
        {told.map((entry) => (
          <Link key={entry.id} to="/entry/$id" params={{ id: entry.id }} className="plot-dot" aria-label={label(entry)}><title>{label(entry)}</title><circle cx={x(placeOf(entry))} cy={y(entry.amount ?? 0)} r="5" /></Link>
        ))}
        {top ? <text className="plot-top" x={x(placeOf(top))} y={y(top.amount ?? 0) - 10} textAnchor="middle">{voice.number(top.amount ?? 0, { notation: 'compact' })}</text> : null}
      </svg>
      <figcaption className="small soft"><span className="plot-key told" aria-hidden="true" /> {desk.figures.told} <span className="plot-key aimed" aria-hidden="true" /> {desk.figures.aimed} · {entries[0]!.unit && /^[A-Z]{3}$/.test(entries[0]!.unit) ? voice.currency(entries[0]!.unit) : entries[0]!.unit}</figcaption>
    </figure>
  )
}
