import { comparable, likePhrases } from './words.ts'

/** Whether two lists of topics can be of one instrument: they share most of the shorter one, share none, or one says nothing. */
export function sameTopics(a: readonly string[] | undefined, b: readonly string[] | undefined): 'same' | 'other' | 'unknown' {
  if (!a?.length || !b?.length) return 'unknown'
  const shared = a.filter((topic) => b.includes(topic)).length
  return shared * 2 >= Math.min(a.length, b.length) ? 'same' : shared ? 'unknown' : 'other'
}

/** From this likeness on two titles in one script are one's. */
const ALIKE = 0.45

/** Whether what two cards or facts say of their subject is one: by titles in one script, else by what they are about. */
export function sameSubject(a: { titles: readonly string[]; topics: readonly string[] }, b: { titles: readonly string[]; topics: readonly string[] }): 'same' | 'other' | 'unknown' {
  const topics = sameTopics(a.topics, b.topics)
  const pairs = a.titles.flatMap((one) => b.titles.filter((other) => comparable(one, other)).map((other) => likePhrases(one, other)))
  if (!pairs.length) return topics
  return Math.max(...pairs) >= ALIKE ? 'same' : topics === 'same' ? 'unknown' : 'other'
}
