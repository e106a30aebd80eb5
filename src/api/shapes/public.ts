import { z } from '@hono/zod-openapi'
import type { Published, RuledReply, ShownReply } from '../../store/index.ts'
import { EntryDetailShape } from './entries.ts'
import { Party } from './facts.ts'

const pair = z.tuple([Party, Party])

/** A pair that everybody may read. */
export const PublicPairLineShape = z.object({ parties: pair }).openapi('PublicPairLine')
/** An entry as everybody may read it: what is known and who says it; nothing of who decided what. Its slots are named one by one, so that what is added to entries is not public by itself. */
export const PublicEntryShape = EntryDetailShape.pick({
  id: true, kind: true, parties: true, persons: true, place: true, when: true, modality: true, status: true, ordinal: true, instrument: true, title: true, reports: true, independent: true, promise: true, due: true, caption: true, firstKnown: true, lastKnown: true, host: true, body: true, count: true, amount: true, unit: true, measure: true, what: true, level: true, placeId: true, bodyType: true, period: true, values: true, sources: true, spellings: true,
}).openapi('PublicEntry')
/** Entries of a pair that everybody may read, newest first. */
export const PublicPairShape = z.object({ parties: pair, entries: z.array(PublicEntryShape), total: z.int(), next: z.string().nullable() }).openapi('PublicPair')
/** An approved correction or reply, as everybody may read it: no e-mail address among its slots. */
export const ShownReplyShape = z.object({ id: z.string(), at: z.string(), kind: z.enum(['correction', 'reply']), name: z.string(), text: z.string() }).openapi('ShownReply') satisfies z.ZodType<ShownReply>
/** An entry with what readers replied. */
export const PublicEntryPageShape = z.object({ entry: PublicEntryShape, replies: z.array(ShownReplyShape) }).openapi('PublicEntryPage')
/** A report as everybody may read it: where it was published, and its sentences that public entries rest on. The text is its outlet's. */
export const PublicReportShape = z.object({
  id: z.string(), title: z.string(), outlet: z.string(), published: z.string().nullable(), language: z.string(), url: z.string(), entries: z.array(z.object({ entry: PublicEntryShape, quotes: z.array(z.string()) })), replies: z.array(ShownReplyShape),
}).openapi('PublicReport')

/** What a reader leaves. `form` is what the page or GET /api/public/form gave; `website` stays empty. */
export const GivenReplyShape = z.object({
  of: z.enum(['report', 'entry']), about: z.string().min(1).max(300), kind: z.enum(['correction', 'reply']), name: z.string().trim().min(2).max(80), email: z.string().trim().min(5).max(250), text: z.string().trim().min(15).max(4000), form: z.string().max(200), website: z.string().max(2000).default(''),
}).openapi('GivenReply')
/** That it arrived. */
export const ReceivedShape = z.object({ received: z.literal(true) }).openapi('Received')
/** What a form is signed with. */
export const FormShape = z.object({ form: z.string() }).openapi('Form')

/** A reply as editors see it. */
export const RuledReplyShape = z.object({
  id: z.string(), at: z.string(), of: z.enum(['report', 'entry']), about: z.string(), kind: z.enum(['correction', 'reply']), name: z.string(), email: z.string(), text: z.string(), state: z.enum(['waiting', 'approved', 'refused']), ruledBy: z.string().nullable(), ruledAt: z.string().nullable(),
}).openapi('Reply') satisfies z.ZodType<RuledReply>
/** What an editor rules. */
export const RulingShape = z.object({ state: z.enum(['waiting', 'approved', 'refused']) }).openapi('Ruling')

/** A public pair, with who made it public. */
export const PublishedShape = z.object({ parties: pair, at: z.string(), who: z.string() }).openapi('Published') satisfies z.ZodType<Published>
/** A pair to be made public. */
export const GivenPairShape = z.object({ parties: pair }).openapi('GivenPair')
