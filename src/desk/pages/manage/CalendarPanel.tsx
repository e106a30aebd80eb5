import { useQuery } from '@tanstack/react-query'
import { useVoice } from '../../settings.ts'
import { sessionAsked } from './session.ts'

/** The address at which one's calendar program finds what is due. */
export function CalendarPanel() {
  const { words } = useVoice()
  const { calendar } = words.access
  const key = useQuery(sessionAsked()).data?.calendar
  if (!key) return null
  return (
    <section className="sheet" aria-labelledby="calendar">
      <h2 id="calendar">{calendar.title}</h2>
      <p className="soft small">{calendar.help}</p>
      <label className="field"><span>{calendar.address}</span><input type="text" dir="ltr" readOnly value={`${location.origin}/api/calendar.ics?lang=${words.language}&key=${key}`} onFocus={(event) => event.target.select()} /></label>
    </section>
  )
}
