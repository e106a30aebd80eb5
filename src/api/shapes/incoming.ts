import { z } from '@hono/zod-openapi'
import type { Aside, Followed } from '../../store/index.ts'
import { AddedShape } from './answers.ts'

/** A feed or sitemap that is followed, with its health. */
export const FollowedShape = z.object({
  address: z.string(), every_minutes: z.int(), since: z.string(), title: z.string(), lastSeen: z.string().nullable(), lastAsked: z.string().nullable(), next: z.string(), failures: z.int(), trouble: z.string(),
  waiting: z.int(), reports: z.int(), perDay: z.number(), setAside: z.int(), etag: z.string().nullable(), lastModified: z.string().nullable(),
}).openapi('Followed') satisfies z.ZodType<Followed>

/** What is asked to be followed. */
export const GivenSourceShape = z.object({ address: z.string().min(1).max(4000), every_minutes: z.int().min(1).max(44_640).default(15) }).openapi('GivenSource')

/** Something that could not be taken in. */
export const AsideShape = z.object({
  id: z.string(), at: z.string(), from: z.string(), source: z.string().nullable(), where: z.string(), expected: z.string(), found: z.string(), advice: z.string(), given: z.string().nullable(),
}).openapi('Aside') satisfies z.ZodType<Aside>

/** What became of trying again. */
export const RetriedShape = z.object({ id: z.string(), taken: z.boolean(), added: z.array(AddedShape), why: z.string() }).openapi('Retried')
