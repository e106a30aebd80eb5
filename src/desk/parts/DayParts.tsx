import { parseDate } from '@internationalized/date'
import type { KeyboardEvent } from 'react'
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField'
import { Label } from 'react-aria-components/Label'
import type { DayFieldSettings } from './DayField.tsx'

/** Enter sends the form, as in any other field. */
const sendWhole = (event: KeyboardEvent) => { if (event.key === 'Enter') (event.target as HTMLElement).closest('form')?.requestSubmit() }

const dayIn = (value: string | undefined) => (value ? parseDate(value) : null)

/** The parts of a day as they are typed. */
export function DayParts({ label, value, change, least, most, describedBy, beside = false }: DayFieldSettings) {
  return (
    <DateField className={beside ? 'day-field beside-label' : 'field day-field'} value={dayIn(value)} minValue={dayIn(least)} maxValue={dayIn(most)} granularity="day" aria-describedby={describedBy} onChange={(day) => change(day?.toString() ?? '')} onKeyDown={sendWhole}>
      <Label className="small soft">{label}</Label>
      <DateInput className="day-input">{(segment) => <DateSegment segment={segment} className="day-segment" />}</DateInput>
    </DateField>
  )
}
