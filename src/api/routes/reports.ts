import { z } from '@hono/zod-openapi'
import { paged } from '../cursor.ts'
import { Refusal } from '../problem.ts'
import { AddedShape, GivenReportShape, pageOf, ReportDetailShape, ReportLineShape } from '../shapes/answers.ts'
import { answers, asking, makeRoutes, ofParty, pageAsked, paging, route, type Rooms } from './describe.ts'

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
  responses: answers(z.object({ added: z.array(AddedShape) }).openapi('AddedReports'), 'What became of each, in the same order'),
})

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
      return c.json({ added: await register.add(reports) }, 200)
    })
}
