import { z } from '@hono/zod-openapi'
import type { Fact } from '../../facts/fact.ts'
import type { Act } from '../../store/index.ts'
import { asAdded } from '../../register/decision.ts'
import { wholeText } from '../../text/report.ts'
import { paged } from '../cursor.ts'
import { Refusal } from '../problem.ts'
import { AboutShape, ActShape, DecisionShape, DoubtLineShape, pageOf, SearchHitsShape, TodayShape } from '../shapes/answers.ts'
import { DueItemShape, EntryKindShape, StatusShape } from '../shapes/entries.ts'
import { Day } from '../shapes/facts.ts'
import { answers, asking, makeRoutes, ofParty, pageAsked, paging, route, type Rooms } from './describe.ts'

/** Letters that one span of evidence may have. */
const LONGEST_EVIDENCE = 300
/** Most that is decided in one go. */
const MOST_TOGETHER = 400

const dueList = pageOf(DueItemShape, 'DueItems')

const day = route('reader', {
  method: 'get', path: '/today', tags: ['Follow-up'], operationId: 'getToday', summary: 'What is new, due, overdue and in doubt', request: { query: z.object({ ...asking, since: z.coerce.number().int().min(0).optional().openapi({ description: 'The mark of an earlier answer: what is new since.' }) }) }, responses: answers(TodayShape, 'Today'),
})
const due = route('reader', {
  method: 'get', path: '/due', tags: ['Follow-up'], operationId: 'listDue', summary: 'What is due', request: { query: z.object({ ...paging, ...asking, ...ofParty, before: Day.optional() }) }, responses: answers(dueList, 'A page of what is due'),
})
const overdue = route('reader', {
  method: 'get', path: '/overdue', tags: ['Follow-up'], operationId: 'listOverdue', summary: 'What is past due', request: { query: z.object({ ...paging, ...asking, ...ofParty }) }, responses: answers(dueList, 'A page of what is past due'),
})
const doubts = route('reader', {
  method: 'get', path: '/doubts', tags: ['Follow-up'], operationId: 'listDoubts', summary: 'Doubts to settle', request: { query: z.object({ ...paging, ...asking, ...ofParty }) },
  responses: answers(pageOf(DoubtLineShape, 'DoubtLines'), 'A page of doubts'),
})
const search = route('reader', {
  method: 'get', path: '/search', tags: ['Search'], operationId: 'search', summary: 'Reports and entries by words, in any script', request: { query: z.object({ ...paging, ...asking, ...ofParty, q: z.string().min(1).max(400), kind: EntryKindShape.optional(), status: StatusShape.optional(), language: z.string().max(20).optional(), outlet: z.string().max(300).optional(), from: Day.optional(), to: Day.optional() }) },
  responses: answers(SearchHitsShape, 'What was found, best first'),
})
const decide = route('editor', {
  method: 'post', path: '/decisions', tags: ['Decisions'], operationId: 'decide', summary: 'Confirms, corrects, rejects, adds, joins, parts or undoes',
  request: { body: { required: true, content: { 'application/json': { schema: z.object({ act: ActShape, why: z.string().max(2000).default('') }).openapi('GivenDecision') } } } },
  responses: answers(DecisionShape, 'The decision as kept'),
})
const decideTogether = route('editor', {
  method: 'post', path: '/decisions/together', tags: ['Decisions'], operationId: 'decideTogether', summary: 'Decides several things in one go: all of them are kept, or none',
  request: { body: { required: true, content: { 'application/json': { schema: z.object({ acts: z.array(ActShape).min(1).max(MOST_TOGETHER), why: z.string().max(2000).default('') }).openapi('GivenDecisions') } } } },
  responses: answers(z.object({ items: z.array(DecisionShape) }).openapi('MadeDecisions'), 'The decisions as kept'),
})
const decisions = route('reader', {
  method: 'get', path: '/decisions', tags: ['Decisions'], operationId: 'listDecisions', summary: 'Decisions, of one report or entry or of all', request: { query: z.object({ about: z.string().optional() }) },
  responses: answers(z.object({ items: z.array(DecisionShape) }).openapi('Decisions'), 'Decisions'),
})
const about = route('reader', { method: 'get', path: '/about', tags: ['Server'], operationId: 'getAbout', summary: 'Version, languages read, and what the register holds', responses: answers(AboutShape, 'About') })

/** A fact that somebody adds, with words of the report as its evidence. */
function addedFact(fact: Fact, text: string): Fact {
  const wrong = fact.evidence.length === 0 || fact.evidence.some(([start, end]) => start < 0 || end > text.length || start >= end || end - start > LONGEST_EVIDENCE)
  if (wrong) throw new Refusal(422, `act.fact.evidence: expected one span or more within the ${text.length} letters of the report, each of at most ${LONGEST_EVIDENCE}, found ${JSON.stringify(fact.evidence).slice(0, 100)}. Select the words that say it.`)
  return asAdded(fact)
}

/** What somebody decides, looked at before it is kept. */
async function givenAct({ register }: Rooms, act: Act, where: string): Promise<Act> {
  if (act.do === 'undo') return act
  const about = await register.getReport(act.about.report)
  if (!about) throw new Refusal(404, `${where}.about.report: expected a report of this register, found "${act.about.report.slice(0, 100)}".`)
  return act.do === 'add' ? { ...act, fact: addedFact(act.fact, wholeText(about.report)) } : act
}

const LONGEST_TOLD = 400
const told = (act: Act) => (act.do === 'undo' ? `undo ${act.decision}` : `${act.do} ${act.about.kind} ${act.about.report}`)

/** What points at nothing is the asker's to mend, not the server's. */
async function asDecided<T>(decide: () => Promise<T>): Promise<T> {
  try {
    return await decide()
  } catch (error) {
    if (error instanceof Error && /^(?:decision|undo|settle): expected/.test(error.message)) throw new Refusal(409, error.message)
    throw error
  }
}

/** Routes of what is due, in doubt and decided, and of search. */
export function followUpRoutes(rooms: Rooms) {
  const { register, today } = rooms
  return makeRoutes()
    .openapi(day, async (c) => c.json(await register.today({ ...c.req.valid('query'), today: today() }), 200))
    .openapi(due, async (c) => {
      const { before, party, asKnownOn, ...page } = c.req.valid('query')
      return c.json(paged(await register.due({ ...pageAsked(page), before, party, asKnownOn, today: today() })), 200)
    })
    .openapi(overdue, async (c) => {
      const { party, asKnownOn, ...page } = c.req.valid('query')
      return c.json(paged(await register.overdue({ ...pageAsked(page), party, asKnownOn, today: today() })), 200)
    })
    .openapi(doubts, async (c) => {
      const { party, asKnownOn, ...page } = c.req.valid('query')
      return c.json(paged(await register.doubts({ ...pageAsked(page), party, asKnownOn, today: today() })), 200)
    })
    .openapi(search, async (c) => {
      const { q, limit, cursor, ...filter } = c.req.valid('query')
      const found = await register.search(q, { ...filter, ...pageAsked({ limit, cursor }), today: today() })
      return c.json({ ...paged(found), facets: found.facets }, 200)
    })
    .openapi(decide, async (c) => {
      const { act, why } = c.req.valid('json')
      const given = await givenAct(rooms, act, 'act')
      c.set('about', told(act))
      return c.json(await asDecided(() => register.decide(given, c.get('person')!.email, why, rooms.now())), 200)
    })
    .openapi(decideTogether, async (c) => {
      const { acts, why } = c.req.valid('json')
      const given: Act[] = []
      for (const [i, act] of acts.entries()) given.push(await givenAct(rooms, act, `acts.${i}`))
      c.set('about', [...new Set(acts.map(told))].join(', ').slice(0, LONGEST_TOLD))
      return c.json({ items: await asDecided(() => register.decideAll(given, c.get('person')!.email, why, rooms.now())) }, 200)
    })
    .openapi(decisions, async (c) => c.json({ items: await register.decisions(c.req.valid('query').about) }, 200))
    .openapi(about, async (c) => c.json({ version: rooms.version, today: today(), languages: [...rooms.languages], place: register.place, counts: await register.counts() }, 200))
}
