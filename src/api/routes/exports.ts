import { z } from '@hono/zod-openapi'
import { docxOf } from '../../exports/brief-docx.ts'
import { briefOfPair, type Brief } from '../../exports/brief.ts'
import { calendarOf } from '../../exports/calendar.ts'
import { chromiumHere, pdfOf } from '../../exports/pdf.ts'
import { prints } from '../access/print.ts'
import { Refusal } from '../problem.ts'
import { BriefShape, ProblemShape } from '../shapes/answers.ts'
import { Day, Party } from '../shapes/facts.ts'
import { answers, listed, makeRoutes, ofParties, route, type Rooms } from './describe.ts'
import { every } from './every.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Entries of a pair that its brief looks at. */
const PART = 500

const language = z.enum(['ar', 'en']).default('ar').openapi({ description: 'Language of the words around what reports say.' })
const ofPair = z.object({ a: Party, b: Party })
const wished = z.object({ lang: language, from: Day.optional(), to: Day.optional() })

function file(type: string, description: string) {
  return {
    200: { description, content: { [type]: { schema: z.string().openapi({ format: 'binary' }) } } },
    default: { description: 'What went wrong, where, and what to do.', content: { 'application/problem+json': { schema: ProblemShape } } },
  }
}

const brief = route('reader', { method: 'get', path: '/pairs/{a}/{b}/brief', tags: ['Exports'], operationId: 'getBrief', summary: 'A brief on two parties, each statement with its sources', request: { params: ofPair, query: wished }, responses: answers(BriefShape, 'The brief') })
const asWord = route('reader', { method: 'get', path: '/pairs/{a}/{b}/brief.docx', tags: ['Exports'], operationId: 'getBriefDocx', summary: 'The brief as a Word document', request: { params: ofPair, query: wished }, responses: file(DOCX, 'The document') })
const asPdf = route('reader', { method: 'get', path: '/pairs/{a}/{b}/brief.pdf', tags: ['Exports'], operationId: 'getBriefPdf', summary: 'The brief as PDF, printed by Chromium where this machine has one', request: { params: ofPair, query: wished }, responses: file('application/pdf', 'The document') })
const calendar = route('reader', { method: 'get', path: '/calendar.ics', tags: ['Exports'], operationId: 'getCalendar', summary: 'What is due as a calendar to subscribe to; of one party, or of two', request: { query: z.object({ ...ofParties, lang: language }) }, responses: file('text/calendar', 'The calendar') })
async function pairBrief({ register, today }: Rooms, { a, b }: { a: string; b: string }, { lang, from, to }: { lang: 'ar' | 'en'; from?: string; to?: string }): Promise<Brief> {
  const pair = await register.pair(a, b, { today: today(), limit: PART, offset: 0 })
  if (pair.entries.total === 0) throw new Refusal(404, `Pairs: expected two parties of which this register holds something, found ${a} and ${b}. All of them are listed at /api/pairs.`)
  const people = await Promise.all(pair.parties.map((party) => register.people(party, { limit: 12, offset: 0, today: today() })))
  return briefOfPair({ ...pair, entries: pair.entries.items, people: people.flatMap((page) => page.items), today: today() }, { language: lang, from, to })
}

function attachment(name: string): Record<string, string> {
  return { 'content-disposition': `attachment; filename="${name}"` }
}

function addBriefs(routes: ReturnType<typeof makeRoutes>, rooms: Rooms) {
  return routes
    .openapi(brief, async (c) => c.json(await pairBrief(rooms, c.req.valid('param'), c.req.valid('query')), 200))
    .openapi(asWord, async (c) => {
      const { a, b } = c.req.valid('param')
      const made = await docxOf(await pairBrief(rooms, { a, b }, c.req.valid('query')))
      return new Response(made as Uint8Array<ArrayBuffer>, { headers: { 'content-type': DOCX, ...attachment(`diwan-${a}-${b}.docx`) } }) as never
    })
    .openapi(asPdf, async (c) => {
      const { a, b } = c.req.valid('param')
      const { lang, from, to } = c.req.valid('query')
      await pairBrief(rooms, { a, b }, { lang, from, to })
      const chromium = chromiumHere()
      if (!chromium) throw new Refusal(501, 'PDF: expected a Chromium on this machine to print with, found none. Install one (on Debian: apt-get install chromium) or name it with DIWAN_CHROMIUM; the Word document needs none.')
      const page = new URL(`/print/${prints.give(c.get('person')!)}/brief/${encodeURIComponent(a)}/${encodeURIComponent(b)}`, rooms.self())
      for (const [name, value] of Object.entries({ lang, from, to })) if (value) page.searchParams.set(name, value)
      return new Response(await pdfOf(page.href, chromium) as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'application/pdf', ...attachment(`diwan-${a}-${b}.pdf`) } }) as never
    })
}

/** Routes of documents and calendars. */
export function exportRoutes(rooms: Rooms) {
  const { register, today } = rooms
  return addBriefs(makeRoutes(), rooms)
    .openapi(calendar, async (c) => {
      const { party, lang } = c.req.valid('query')
      const parties = listed(party)
      const due = await every((page) => register.due({ ...page, party: parties[0], today: today() }))
      const shown = due.filter((item) => parties.every((one) => item.entry.parties.includes(one)))
      const ics = calendarOf(shown, { language: lang, pageOf: (entry) => new URL(`/entry/${encodeURIComponent(entry)}`, c.req.url).href })
      return new Response(ics, { headers: { 'content-type': 'text/calendar; charset=utf-8' } }) as never
    })
}
