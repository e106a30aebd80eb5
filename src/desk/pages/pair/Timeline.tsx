import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DueItem, EntryDetail, Pair } from '../../answers.ts'
import { entryCaption, placeInWords } from '../../../wording/captions.ts'
import type { Voice } from '../../../wording/voice.ts'
import { dayAt, dayCount } from '../../parts/day.ts'
import { dueInWords, whenInWords } from '../../parts/EntryRow.tsx'
import { KindMark, StatusChip, statusColour } from '../../parts/Marks.tsx'
import { useVoice } from '../../settings.ts'
import { clustersOf, lanesOf, levelFor, promisesOf, spanOf, type Cluster, type LaneName, type PromiseSpan } from './lanes.ts'

const LANE_PX = 42, ROW_PX = 11, AXIS_PX = 30
const ZOOMS = [1, 1.6, 2.5, 4, 6.5, 10, 16, 26]

interface Scale { x: (day: number) => number; width: number; from: number; to: number; rtl: boolean }
/** What is pointed at: an entry or a promise. */
export interface Pointed { entry: EntryDetail | DueItem['entry']; item?: DueItem }

function laneName(name: LaneName, voice: Voice): string {
  if (name.startsWith('to:')) return voice.words.pair.visitsTo(voice.party(name.slice(3)))
  return name === 'framework' ? voice.words.pair.framework : voice.words.pair.lanes[name as 'meeting' | 'session' | 'signing']
}

function useWidth() {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(900)
  useEffect(() => {
    const watch = new ResizeObserver(([seen]) => setWidth(Math.max(280, Math.floor(seen!.contentRect.width))))
    watch.observe(frame.current!)
    return () => watch.disconnect()
  }, [])
  return { frame, width }
}

function Years({ scale, height }: { scale: Scale; height: number }) {
  const voice = useVoice()
  const first = Number(dayAt(scale.from).slice(0, 4)), last = Number(dayAt(scale.to).slice(0, 4))
  const year_px = scale.width / (last - first)
  const every = [1, 2, 5, 10].find((step) => step * year_px >= 46) ?? 20
  const years = Array.from({ length: last - first }, (_, i) => first + i)
  return (
    <g className="years">
      {years.map((year) => {
        const from = scale.x(dayCount(`${year}-01-01`)), to = scale.x(dayCount(`${year + 1}-01-01`))
        return (
          <g key={year}>
            <line x1={from} x2={from} y1="0" y2={height - AXIS_PX} />
            {(year - first) % every === 0 ? <text x={every === 1 ? (from + to) / 2 : from} y={height - 9} textAnchor="middle">{voice.plain(year)}</text> : null}
          </g>
        )
      })}
    </g>
  )
}

function MarkOf({ cluster, y, point, open, closer }: { cluster: Cluster; y: number; point: (pointed: Pointed | null) => void; open: (id: string) => void; closer: (at: number) => void }) {
  const voice = useVoice()
  const { entry, said } = cluster.marks[0]!
  if (cluster.marks.length > 1) {
    return (
      <g className={`mark many of-${entry.kind}`} role="button" tabIndex={0} aria-label={`${voice.number(cluster.marks.length)} · ${voice.words.kinds[entry.kind]}`} transform={`translate(${cluster.at} ${y})`} onClick={() => closer(cluster.at)} onKeyDown={(event) => { if (event.key === 'Enter') closer(cluster.at) }}>
        <rect x="-13" y="-10" width="26" height="20" rx="10" /><text y="4.500" textAnchor="middle" aria-hidden="true">{voice.plain(cluster.marks.length)}</text>
      </g>
    )
  }
  const firm = entry.modality === 'happened' || entry.modality === null
  const off = entry.modality === 'cancelled' || entry.modality === 'denied'
  const pointed = { entry }
  return (
    <g transform={`translate(${cluster.at} ${y})`}><a href={`/entry/${encodeURIComponent(entry.id)}`} className={`mark of-${entry.kind}${firm ? '' : ' planned'}${said ? '' : ' unsaid'}`} aria-label={`${entry.kind === 'session' && entry.ordinal !== null ? `${voice.plain(entry.ordinal)} · ` : ''}${entryCaption(entry, voice)} · ${whenInWords(entry, voice)}`}
      onClick={(event) => { event.preventDefault(); open(entry.id) }} onMouseEnter={() => point(pointed)} onFocus={() => point(pointed)}>
      <circle r="13" className="reach" />
      {entry.kind === 'session' && entry.ordinal !== null ? <><circle r="10" /><text y="4.500" textAnchor="middle" aria-hidden="true">{voice.plain(entry.ordinal)}</text></>
        : entry.kind === 'signing' ? <rect x="-5.500" y="-5.500" width="11" height="11" transform="rotate(45)" /> : entry.kind === 'framework' ? <path d="M-7 6V-3L0-8 7-3V6z" /> : <circle r="6.500" />}
      {off ? <path d="M-8-8 8 8" className="struck" /> : null}
    </a></g>
  )
}

function PromiseLine({ span, scale, top, point, open }: { span: PromiseSpan; scale: Scale; top: number; point: (pointed: Pointed | null) => void; open: (id: string) => void }) {
  const voice = useVoice()
  const [a, b] = [scale.x(span.from), scale.x(span.to)]
  const { entry, status } = span.item
  const pointed = { entry, item: span.item }
  return (
    <a href={`/entry/${encodeURIComponent(entry.id)}`} className={`promise as-${statusColour(status)}${span.open ? ' endless' : ''}`} aria-label={`${entryCaption(entry, voice)} · ${voice.words.statuses[status]}`}
      onClick={(event) => { event.preventDefault(); open(entry.id) }} onMouseEnter={() => point(pointed)} onFocus={() => point(pointed)}>
      <rect x={Math.min(a, b) - 4} y={top - 3} width={Math.abs(a - b) + 8} height={ROW_PX} className="reach" />
      <rect x={Math.min(a, b)} y={top} width={Math.max(5, Math.abs(a - b))} height="5" rx="2.500" />
      {status === 'met' || status === 'met late' ? <circle cx={b} cy={top + 2.5} r="4.500" /> : status === 'overdue' ? <path d={`M${b} ${top - 3}v11`} className="stop" /> : null}
    </a>
  )
}

/** What is pointed at, in words, under the lanes. */
function Readout({ pointed, among }: { pointed: Pointed | null; among: readonly string[] }) {
  const voice = useVoice()
  if (!pointed) return <p className="readout soft small">{voice.words.pair.chosenHelp}</p>
  const { entry, item } = pointed
  return (
    <p className="readout small">
      <KindMark kind={entry.kind} /> <strong>{entryCaption(entry, voice, among)}</strong>
      <span className="soft">{item ? dueInWords(item, voice) : whenInWords(entry, voice)}{entry.place ? ` · ${placeInWords(entry, voice)}` : ''} · {voice.count('reports', entry.reports.length)}</span>
      {entry.status ? <StatusChip status={entry.status} /> : null}
    </p>
  )
}

function useScale(pair: Pair, fit: number, zoom: number, rtl: boolean) {
  return useMemo(() => {
    const today = dayCount(pair.asKnownOn ?? pair.today)
    const lanes = lanesOf(pair.entries, pair.parties)
    const promises = promisesOf(pair.promises, today)
    const { from, to } = spanOf(lanes, promises, today)
    const width = Math.round(fit * zoom)
    const across = (day: number) => ((day - from) / (to - from)) * width
    const scale: Scale = { from, to, width, rtl, x: rtl ? (day) => width - across(day) : across }
    return { lanes, promises, scale, today }
  }, [pair, fit, zoom, rtl])
}

function openingLevel(pair: Pair): number {
  const today = dayCount(pair.asKnownOn ?? pair.today)
  const lanes = lanesOf(pair.entries, pair.parties), promises = promisesOf(pair.promises, today)
  return levelFor([...lanes.flatMap((lane) => lane.marks.map((mark) => mark.day)), ...promises.map((promise) => promise.from)], spanOf(lanes, promises, today), ZOOMS)
}

/** The relation as lanes over time, which runs as the language is read; closer and further, panned by scrolling. */
export function Timeline({ pair }: { pair: Pair }) {
  const voice = useVoice()
  const { words } = voice
  const rtl = words.direction === 'rtl'
  const { frame, width: fit } = useWidth()
  const [level, setLevel] = useState(() => openingLevel(pair))
  const [pointed, point] = useState<Pointed | null>(null)
  const navigate = useNavigate()
  const { lanes, promises, scale, today } = useScale(pair, fit, ZOOMS[level]!, rtl)
  const wanted = useRef<number | null>(null)
  const rows = promises.reduce((most, span) => Math.max(most, span.row + 1), 0)
  const promisesTop = lanes.length * LANE_PX + 14
  const height = promisesTop + (rows ? rows * ROW_PX + 12 : 0) + AXIS_PX
  const open = (id: string) => { void navigate({ to: '/entry/$id', params: { id } }) }
  const closer = (at: number) => { wanted.current = at / scale.width; setLevel(Math.min(level + 1, ZOOMS.length - 1)) }
  useEffect(() => {
    const share = wanted.current ?? (rtl ? 0 : 1)
    wanted.current = null
    const left = share * scale.width - fit / 2
    frame.current!.scrollTo({ left: rtl ? Math.min(0, left - (scale.width - fit)) : left })
  }, [scale.width, fit, rtl, frame])
  return (
    <div className="timeline">
      <div className="timeline-tools row">
        <button type="button" className="button" onClick={() => setLevel(Math.max(0, level - 1))} disabled={level === 0} aria-label={words.pair.zoomOut} title={words.pair.zoomOut}>−</button>
        <button type="button" className="button" onClick={() => setLevel(Math.min(ZOOMS.length - 1, level + 1))} disabled={level === ZOOMS.length - 1} aria-label={words.pair.zoomIn} title={words.pair.zoomIn}>+</button>
      </div>
      <div className="timeline-body">
        <ul className="lane-names">{lanes.map((lane) => <li key={lane.name}><span>{laneName(lane.name, voice)}</span> <span className="soft">{voice.plain(lane.marks.length)}</span></li>)}{rows ? <li className="promises-name" style={{ flexGrow: height - promisesTop }}><span>{words.pair.lanes.promise}</span> <span className="soft">{voice.plain(promises.length)}</span></li> : null}</ul>
        <div ref={frame} className="scrolls lanes" role="group" aria-label={words.pair.timeline}>
          <svg width={scale.width} height={height} viewBox={`0 0 ${scale.width} ${height}`} direction="ltr">
            <Years scale={scale} height={height} />
            {lanes.map((lane, i) => <line key={lane.name} className="lane-line" x1="0" x2={scale.width} y1={i * LANE_PX + 25} y2={i * LANE_PX + 25} />)}
            <line className="today-line" x1={scale.x(today)} x2={scale.x(today)} y1="0" y2={height - AXIS_PX} />
            {promises.map((span) => <PromiseLine key={span.item.entry.id} span={span} scale={scale} top={promisesTop + span.row * ROW_PX} point={point} open={open} />)}
            {lanes.map((lane, i) => <g key={lane.name}>{clustersOf(lane.marks, scale.x).map((cluster) => <MarkOf key={cluster.marks[0]!.entry.id} cluster={cluster} y={i * LANE_PX + 25} point={point} open={open} closer={closer} />)}</g>)}
          </svg>
        </div>
      </div>
      <Readout pointed={pointed} among={pair.parties} />
    </div>
  )
}
