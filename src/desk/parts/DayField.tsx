import { lazy, Suspense } from 'react'

/** A field for a day: what it is called, the day it holds, and the days it may hold. */
export interface DayFieldSettings { label: string; value: string; change: (day: string) => void; least?: string; most?: string; describedBy?: string; beside?: boolean }

/** Calendars are large and no page waits for them. */
const Parts = lazy(() => import('./DayParts.tsx').then(({ DayParts }) => ({ default: DayParts })))

/** A day that is typed part by part, in the order and the words of the interface's language rather than of the browser's. */
export function DayField(settings: DayFieldSettings) {
  return <Suspense fallback={<div className={settings.beside ? 'day-field beside-label' : 'field day-field'}><span className="small soft">{settings.label}</span><div className="day-input" /></div>}><Parts {...settings} /></Suspense>
}
