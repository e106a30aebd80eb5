import { z } from '@hono/zod-openapi'
import { calendarOf } from '../../exports/calendar.ts'
import { file, LanguageAsked, listed, makeRoutes, ofParties, route, type Rooms } from './describe.ts'
import { every } from './every.ts'

const calendar = route('reader', { method: 'get', path: '/calendar.ics', tags: ['Exports'], operationId: 'getCalendar', summary: 'What is due as a calendar to subscribe to; of one party, or of two', request: { query: z.object({ ...ofParties, lang: LanguageAsked, key: z.string().max(200).optional().openapi({ description: 'A person’s own key, instead of a session; GET /api/session tells it.' }) }) }, responses: file('text/calendar', 'The calendar') })

/** The route of what is due as a calendar. */
export function calendarRoutes({ register, today }: Rooms) {
  return makeRoutes().openapi(calendar, async (c) => {
    const { party, lang } = c.req.valid('query')
    const parties = listed(party)
    const due = await every((page) => register.due({ ...page, party: parties[0], today: today() }))
    const shown = due.filter((item) => parties.every((one) => item.entry.parties.includes(one)))
    const ics = calendarOf(shown, { language: lang, pageOf: (entry) => new URL(`/entry/${encodeURIComponent(entry)}`, c.req.url).href })
    return new Response(ics, { headers: { 'content-type': 'text/calendar; charset=utf-8' } }) as never
  })
}
