import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { docxOf } from '../../exports/brief-docx.ts'
import { briefOfEntry } from '../../exports/brief-entry.ts'
import { briefOfPair, type Brief, type BriefWish } from '../../exports/brief.ts'
import { chromiumHere, pdfOf } from '../../exports/pdf.ts'
import { prints } from '../access/print.ts'
import { Refusal } from '../problem.ts'
import { BriefShape } from '../shapes/answers.ts'
import { Day, Party } from '../shapes/facts.ts'
import { answers, file, LanguageAsked, makeRoutes, route, type Rooms } from './describe.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Entries that a brief looks at: of a pair, and of a person or a body. */
const PART = 500, MOST_OF_ONE = 80

const ofPair = z.object({ a: Party, b: Party })
const ofEntry = z.object({ id: z.string().min(1).max(300) })
const wished = z.object({ lang: LanguageAsked, from: Day.optional(), to: Day.optional(), digits: z.enum(['latn', 'arab']).optional().openapi({ description: 'How numbers are written; latn where it is not said.' }), hijri: z.enum(['true', 'false']).optional().openapi({ description: 'The Hijri day beside each day.' }) })
type Wish = z.infer<typeof wished>

const briefWish = ({ lang, from, to, digits = 'latn', hijri }: Wish): BriefWish => ({ language: lang, from, to, manner: { digits, hijri: hijri === 'true' } })

const brief = route('reader', { method: 'get', path: '/pairs/{a}/{b}/brief', tags: ['Exports'], operationId: 'getBrief', summary: 'A brief on two parties, each statement with its sources', request: { params: ofPair, query: wished }, responses: answers(BriefShape, 'The brief') })
const asWord = route('reader', { method: 'get', path: '/pairs/{a}/{b}/brief.docx', tags: ['Exports'], operationId: 'getBriefDocx', summary: 'The brief as a Word document', request: { params: ofPair, query: wished }, responses: file(DOCX, 'The document') })
const asPdf = route('reader', { method: 'get', path: '/pairs/{a}/{b}/brief.pdf', tags: ['Exports'], operationId: 'getBriefPdf', summary: 'The brief as PDF, printed by Chromium where this machine has one', request: { params: ofPair, query: wished }, responses: file('application/pdf', 'The document') })
const entryBrief = route('reader', { method: 'get', path: '/entries/{id}/brief', tags: ['Exports'], operationId: 'getEntryBrief', summary: 'A brief on a person or a body, each statement with its sources', request: { params: ofEntry, query: wished }, responses: answers(BriefShape, 'The brief') })
const entryAsWord = route('reader', { method: 'get', path: '/entries/{id}/brief.docx', tags: ['Exports'], operationId: 'getEntryBriefDocx', summary: 'The brief on a person or a body as a Word document', request: { params: ofEntry, query: wished }, responses: file(DOCX, 'The document') })
const entryAsPdf = route('reader', { method: 'get', path: '/entries/{id}/brief.pdf', tags: ['Exports'], operationId: 'getEntryBriefPdf', summary: 'The brief on a person or a body as PDF', request: { params: ofEntry, query: wished }, responses: file('application/pdf', 'The document') })

async function pairBrief({ register, today }: Rooms, { a, b }: { a: string; b: string }, wish: Wish): Promise<Brief> {
  const pair = await register.pair(a, b, { today: today(), limit: PART, offset: 0 })
  if (pair.entries.total === 0) throw new Refusal(404, `Pairs: expected two parties of which this register holds something, found ${a} and ${b}. All of them are listed at /api/pairs.`)
  const people = await Promise.all(pair.parties.map((party) => register.people(party, { limit: 12, offset: 0, today: today() })))
  return briefOfPair({ ...pair, entries: pair.entries.items, people: people.flatMap((page) => page.items), today: today() }, briefWish(wish))
}

async function oneBrief({ register, today }: Rooms, id: string, wish: Wish): Promise<Brief> {
  const asking = { today: today() }
  const entry = await register.entry(id, asking)
  if (!entry || (entry.kind !== 'person' && entry.kind !== 'body')) throw new Refusal(404, `Entries: expected the id of a person or a body of this register, found "${id.slice(0, 100)}". A brief on two parties stands at /api/pairs/{a}/{b}/brief.`)
  const body = entry.kind === 'body' ? await register.body(id, asking) : null
  const ids = body ? body.sessions.map((session) => session.id) : (await register.person(id, { ...asking, limit: MOST_OF_ONE, offset: 0 }))!.entries.items.map((one) => one.id)
  const entries = await Promise.all(ids.slice(0, MOST_OF_ONE).map((one) => register.entry(one, asking)))
  return briefOfEntry({ entry, entries: entries.filter((one) => one !== null), body, today: today() }, briefWish(wish))
}

function download(bytes: Uint8Array, type: string, name: string): never {
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'content-type': type, 'content-disposition': `attachment; filename="diwan-${name}"` } }) as never
}

/** The page of a brief as Chromium prints it, for whoever asks. */
async function printed(rooms: Rooms, c: Context, path: string, wish: Wish): Promise<Uint8Array> {
  const chromium = chromiumHere()
  if (!chromium) throw new Refusal(501, 'PDF: expected a Chromium on this machine to print with, found none. Install one (on Debian: apt-get install chromium) or name it with DIWAN_CHROMIUM; the Word document needs none.')
  const page = new URL(`/print/${prints.give(c.get('person')!)}/brief/${path}`, rooms.self())
  for (const [name, value] of Object.entries(wish)) if (value) page.searchParams.set(name, value)
  return pdfOf(page.href, chromium)
}

/** Routes of briefs: of a pair, of a person, of a body. */
export function briefRoutes(rooms: Rooms) {
  return makeRoutes()
    .openapi(brief, async (c) => c.json(await pairBrief(rooms, c.req.valid('param'), c.req.valid('query')), 200))
    .openapi(asWord, async (c) => {
      const { a, b } = c.req.valid('param')
      return download(await docxOf(await pairBrief(rooms, { a, b }, c.req.valid('query'))), DOCX, `${a}-${b}.docx`)
    })
    .openapi(asPdf, async (c) => {
      const { a, b } = c.req.valid('param')
      await pairBrief(rooms, { a, b }, c.req.valid('query'))
      return download(await printed(rooms, c, `${encodeURIComponent(a)}/${encodeURIComponent(b)}`, c.req.valid('query')), 'application/pdf', `${a}-${b}.pdf`)
    })
    .openapi(entryBrief, async (c) => c.json(await oneBrief(rooms, c.req.valid('param').id, c.req.valid('query')), 200))
    .openapi(entryAsWord, async (c) => {
      const { id } = c.req.valid('param')
      return download(await docxOf(await oneBrief(rooms, id, c.req.valid('query'))), DOCX, `${id.replaceAll(/[^a-z0-9-]/gi, '')}.docx`)
    })
    .openapi(entryAsPdf, async (c) => {
      const { id } = c.req.valid('param')
      await oneBrief(rooms, id, c.req.valid('query'))
      return download(await printed(rooms, c, encodeURIComponent(id), c.req.valid('query')), 'application/pdf', `${id.replaceAll(/[^a-z0-9-]/gi, '')}.pdf`)
    })
}
