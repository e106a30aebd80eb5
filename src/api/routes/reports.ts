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
import { answers, answersTold, asking, makeRoutes, ofParty, pageAsked, paging, route, type Rooms } from './describe.ts'

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
  const added: Added[] = []
  for (let at = 0; at < reports.length; at += AT_ONCE) {
    added.push(...await rooms.register.add(reports.slice(at, at + AT_ONCE)))
    await tell({ done: before + added.length, of: before + reports.length })
  }
  return added
}

/** Writes what comes to a file, within bounds. */
async function keep(body: ReadableStream<Uint8Array>, path: string): Promise<void> {
  let bytes = 0
  const bounded = new TransformStream<Uint8Array, Uint8Array>({ transform: (chunk, out) => { if ((bytes += chunk.length) > MOST_FILE_BYTES) out.error(tooLarge()); else out.enqueue(chunk) } })
  await pipeline(Readable.fromWeb(body.pipeThrough(bounded) as never), createWriteStream(path))
}

const tooLarge = () => new Refusal(413, `Body: expected a file of at most ${MOST_FILE_BYTES} bytes. Add larger ones on the command line with npx diwan add.`)

async function addFile(rooms: Rooms, name: string, body: ReadableStream<Uint8Array>, tell: Tell) {
  const out: { added: Added[]; refused: z.infer<typeof RefusedShape>[] } = { added: [], refused: [] }
  for await (const { reports, refused } of rooms.takeFile!(name, (path) => keep(body, path))) {
    out.added.push(...await addTelling(rooms, reports, tell, out.added.length))
    out.refused.push(...refused)
  }
  return out
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
