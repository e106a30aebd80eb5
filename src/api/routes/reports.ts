import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from '@hono/zod-openapi'
import { paged } from '../cursor.ts'
import { Refusal } from '../problem.ts'
import type { Report } from '../../text/report.ts'
import type { Added } from '../../store/index.ts'
import { AddedShape, GivenReportShape, pageOf, RefusedShape, ReportDetailShape, ReportLineShape } from '../shapes/answers.ts'
import { told, wantsEvents, type Tell } from './progress.ts'
import { answers, answersTold, asking, makeRoutes, ofParty, pageAsked, paging, route, type RefusedOfFile, type Rooms } from './describe.ts'

const list = route('reader', {
  method: 'get', path: '/reports', tags: ['Reports'], operationId: 'listReports', summary: 'Reports, latest first',
  request: { query: z.object({ ...paging, ...ofParty, ...asking, language: z.string().max(20).optional() }) },
  responses: answers(pageOf(ReportLineShape, 'ReportLines'), 'A page of reports'),
})

const one = route('reader', {
  method: 'get', path: '/reports/{id}', tags: ['Reports'], operationId: 'getReport', summary: 'A report with its facts, doubts and entries',
  request: { params: z.object({ id: z.string().min(1) }) },
  responses: answers(ReportDetailShape, 'The report'),
})

const add = route('analyst', {
  method: 'post', path: '/reports', tags: ['Reports'], operationId: 'addReports', summary: 'Adds reports: reads them and joins them in',
  request: { body: { required: true, content: { 'application/json': { schema: z.object({ reports: z.array(GivenReportShape).min(1).max(100) }).openapi('GivenReports') } } } },
  responses: answersTold(z.object({ added: z.array(AddedShape) }).openapi('AddedReports'), 'What became of each, in the same order'),
})

const file = route('analyst', {
  method: 'post', path: '/files', tags: ['Reports'], operationId: 'addFile', summary: 'Adds the reports of a file: a page, PDF, DOCX, mail, feed, archive, table or text',
  request: { query: z.object({ name: z.string().min(1).max(300).openapi({ description: 'Name of the file; its ending helps to tell its form.' }) }), body: { required: true, content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } } } },
  responses: answersTold(z.object({ added: z.array(AddedShape), refused: z.array(RefusedShape) }).openapi('AddedFile'), 'What became of the reports in it, and what could not be taken'),
})

/** Reports added between two words on how far it is. */
const AT_ONCE = 20
/** Most bytes a file may have. */
const MOST_FILE_BYTES = 64 * 2 ** 20

async function addTelling(rooms: Rooms, reports: readonly Report[], tell: Tell, before = 0): Promise<Added[]> {
  const all: Added[] = []
  for (let at = 0; at < reports.length; at += AT_ONCE) {
    const added = await rooms.register.add(reports.slice(at, at + AT_ONCE))
    all.push(...added)
    await tell({ done: before + all.length, of: before + reports.length, added })
  }
  return all
}

/** Writes what comes to a file, within bounds. */
async function keep(body: ReadableStream<Uint8Array>, path: string): Promise<void> {
  let bytes = 0
  const bounded = new TransformStream<Uint8Array, Uint8Array>({ transform: (chunk, out) => { if ((bytes += chunk.length) > MOST_FILE_BYTES) out.error(tooLarge()); else out.enqueue(chunk) } })
  await pipeline(Readable.fromWeb(body.pipeThrough(bounded) as never), createWriteStream(path))
}

const tooLarge = () => new Refusal(413, `Body: expected a file of at most ${MOST_FILE_BYTES} bytes. Add larger ones on the command line with npx diwan add.`)

/** Sets aside what could not be taken of a file; what an earlier try of the same file left and this one took waits no more. */
async function setAside({ register, now }: Rooms, name: string, refused: readonly RefusedOfFile[]): Promise<z.infer<typeof RefusedShape>[]> {
  const from = `handed in: ${name}`
  const kept = await register.incoming.setAside(refused.map(({ given, ...parts }) => ({ at: now(), from, source: null, ...parts, given: given ?? null })))
  const ids = new Set(kept.map(({ id }) => id))
  for (const aside of (await register.incoming.asides({ limit: MOST_LOOKED_AT })).items) if (aside.from === from && !ids.has(aside.id)) await register.incoming.settle(aside.id, now())
  return kept.map(({ id, where, expected, found, advice }) => ({ where, expected, found, advice, aside: id }))
}

/** Latest of what was set aside that are looked at for an earlier try of a file. */
const MOST_LOOKED_AT = 1000

async function addFile(rooms: Rooms, name: string, body: ReadableStream<Uint8Array>, tell: Tell) {
  const added: Added[] = [], refused: RefusedOfFile[] = []
  for await (const part of rooms.takeFile!(name, (path) => keep(body, path))) {
    added.push(...await addTelling(rooms, part.reports, tell, added.length))
    refused.push(...part.refused)
  }
  added.forEach((one) => { if (one.outcome === 'refused') refused.push({ where: `${name}: ${one.id}`, expected: 'a report that the register can take', found: one.why, advice: 'Give it another id, or mend it, and hand it in again.' }) })
  return { added, refused: await setAside(rooms, name, refused) }
}

/** Routes of reports. */
export function reportRoutes(rooms: Rooms) {
  const { register } = rooms
  return makeRoutes()
    .openapi(list, async (c) => {
      const query = c.req.valid('query')
      return c.json(paged(await register.listReports({ ...pageAsked(query), party: query.party, language: query.language, asKnownOn: query.asKnownOn })), 200)
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param')
      const found = await register.getReport(id)
      if (!found) throw new Refusal(404, `Reports: expected the id of a report in this register, found "${id.slice(0, 100)}". The list at /api/reports has all of them.`)
      return c.json(found, 200)
    })
    .openapi(add, async (c) => {
      const given = c.req.valid('json').reports
      for (const [i, report] of given.entries()) {
        if (!`${report.title ?? ''}${report.text}`.trim()) throw new Refusal(422, `reports.${i}.text: expected the words of a report, found nothing. Paste a headline and the text below it.`)
      }
      const reports = await Promise.all(given.map((report) => rooms.prepare(report)))
      c.set('about', reports.map(({ id }) => id).join(' '))
      if (wantsEvents(c)) return told(c, async (tell) => ({ added: await addTelling(rooms, reports, tell) }), rooms.unforeseen) as never
      return c.json({ added: await register.add(reports) }, 200)
    })
    .openapi(file, async (c) => {
      const { name } = c.req.valid('query')
      const { body } = c.req.raw
      if (!rooms.takeFile) throw new Refusal(501, 'Files: this server takes no files; add them on the command line with npx diwan add.')
      if (!body) throw new Refusal(400, 'Body: expected the bytes of a file, found none.')
      if (Number(c.req.header('content-length') ?? 0) > MOST_FILE_BYTES) throw tooLarge()
      c.set('about', name)
      if (wantsEvents(c)) return told(c, (tell) => addFile(rooms, name, body, tell), rooms.unforeseen) as never
      return c.json(await addFile(rooms, name, body, async () => {}), 200)
    })
}
