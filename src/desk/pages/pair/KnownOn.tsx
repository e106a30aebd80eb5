import { useEffect, useState } from 'react'
import type { Pair } from '../../answers.ts'
import { dayAt, dayCount } from '../../parts/day.ts'
import { useVoice } from '../../settings.ts'

const WAIT_MS = 220

/** A slider that shows the pair as it was known on any day. */
export function KnownOn({ pair, on, choose }: { pair: Pair; on: string | undefined; choose: (day: string | undefined) => void }) {
  const voice = useVoice()
  const { pair: words } = voice.words
  const earliest = pair.entries.map((entry) => entry.firstKnown).filter((day) => day !== null).sort()[0] ?? pair.today
  const [from, setFrom] = useState(earliest)
  if (earliest < from) setFrom(earliest)
  const [dragged, drag] = useState<number | null>(null)
  const today = dayCount(pair.today)
  const day = dragged ?? (on ? dayCount(on) : today)
  useEffect(() => {
    if (dragged === null) return
    const timer = setTimeout(() => { choose(dragged >= today ? undefined : dayAt(dragged)); drag(null) }, WAIT_MS)
    return () => clearTimeout(timer)
  }, [dragged, today, choose])
  return (
    <div className="known-on">
      <label><span className="small soft">{words.knownOn}</span> <strong>{day >= today ? voice.words.today.title : voice.day(dayAt(day))}</strong>
        <input type="range" min={dayCount(from)} max={today} value={day} onChange={(event) => drag(Number(event.target.value))} aria-valuetext={voice.day(dayAt(day))} />
      </label>
      {on ? <button type="button" className="button quiet" onClick={() => choose(undefined)}>{words.backToToday}</button> : <span className="small soft">{words.knownOnHelp}</span>}
    </div>
  )
}
