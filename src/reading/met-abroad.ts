import { acts } from './acting.ts'
import type { Mention } from './mention.ts'
import type { Survey } from './survey.ts'

const HOST_REACH = 4

/** The state whose officer is meant by a title alone, where a guest meets them there: "flew to PLACE, where he met the foreign minister", "a visit to STATE during which he meets the president". Null where the words do not say that a guest meets them, or where no place of another state stands before. */
export function hostMet(survey: Survey, m: Mention): string | null {
  if (survey.pack.order === 'subject-first' || !m.offices.length || m.person !== null) return null
  const verb = metBy(survey, m)
  if (verb < 0) return null
  const before = survey.mentionsIn(survey.sentenceOf(m.from).index).filter((b) => b.to <= verb)
  const guest = before.find((b) => acts(b) && !b.preposition && b.sort === 'person')
  const guestOf = guest?.party ?? guest?.person?.party
  const place = before.findLast((b) => b.placeId !== null && b.party !== null && (b.preposition === 'to' || b.preposition === 'in' || b.preposition === '' || b.preposition === 'by'))
  return guestOf && place && place.party !== guestOf ? place.party : null
}

/** The verb of meeting that a guest meets someone by, told of a visit ("where he met", "during which he meets"); -1 where none stands right before. */
function metBy(survey: Survey, m: Mention): number {
  let i = m.head.from - 1
  if (m.head.preposition === 'with') i--
  let therein = false
  for (; m.head.from - i <= HOST_REACH && (survey.is(i, 'therein') || survey.is(i, 'adverb') || survey.dateAt(i) !== null); i--) therein ||= survey.is(i, 'therein')
  const met = survey.tag(i, 'word', 'meet')
  if (!met || met.tag.form !== 'past' && met.tag.form !== 'present') return -1
  return therein || survey.is(i - 1, 'whereupon') || m.head.preposition === 'with' || m.head.preposition === 'by' ? i : -1
}

/** Whether someone behind a verb of meeting is met by a guest who came there, and is not its subject: the clause tells of a visit, and they are of another party than whoever made it. */
export function isHostMet(survey: Survey, at: number, guest: Mention | undefined, m: Mention): boolean {
  if (survey.pack.order === 'subject-first' || !guest || guest.sort !== 'person' || !survey.is(at, 'meet') || !(survey.is(at - 1, 'whereupon') || survey.is(at + 1, 'therein'))) return false
  const of = guest.party ?? guest.person?.party, theirs = m.party ?? m.person?.party
  return Boolean(of && theirs && of !== theirs)
}
