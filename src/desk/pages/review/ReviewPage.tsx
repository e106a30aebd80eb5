import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Act, Decision, DoubtLine } from '../../answers.ts'
import { useKeys } from '../../keys.ts'
import { Failing, Loading, Nothing } from '../../parts/States.tsx'
import { Take } from '../../parts/Take.tsx'
import { useTitle } from '../../parts/title.ts'
import { doubtsAsked, entryAsked, reportAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { useDeciding } from '../report/deciding.ts'
import { DoubtSheet } from './DoubtSheet.tsx'
import '../../look/review.css'

/** How many doubts ahead are asked for while one is looked at. */
const AHEAD = 3
/** The next page of the list is asked for when so few are left of this one. */
const FEW = 10

/** What has been settled since the page was opened, the last at the end. */
interface Done { doubt: DoubtLine; made: Decision[] }

/** Where in the list one is: at a doubt by its name, since the list changes under it; at a place where that is gone. */
function usePlace(items: readonly DoubtLine[]) {
  const [place, setPlace] = useState<{ id: string; at: number }>({ id: '', at: 0 })
  const found = items.findIndex((doubt) => doubt.id === place.id)
  const at = items.length === 0 ? 0 : found >= 0 ? found : Math.min(place.at, items.length - 1)
  const goTo = (next: number) => { const to = items.length ? (next + items.length) % items.length : 0; setPlace({ id: items[to]?.id ?? '', at: to }) }
  return { at, goTo, goToDoubt: (id: string, near: number) => setPlace({ id, at: near }) }
}

function useSettling({ at, goToDoubt }: ReturnType<typeof usePlace>, items: readonly DoubtLine[]) {
  const client = useQueryClient()
  const { review } = useVoice().words
  const { decideInHaste, undoInHaste } = useDeciding()
  const [settling, setSettling] = useState(false)
  const [done, setDone] = useState<readonly Done[]>([])
  const takeBack = async ({ doubt, made }: Done) => {
    if (!await undoInHaste(made)) return
    setDone((all) => all.filter((one) => one.made !== made))
    await client.refetchQueries({ queryKey: doubtsAsked().queryKey })
    goToDoubt(doubt.id, at)
  }
  // One choice a doubt: until the register has answered, keys pressed in haste must not settle the next one by the choice of this.
  const settle = async (doubt: DoubtLine, acts: Act[]) => {
    if (settling || !acts.length) return
    setSettling(true)
    const before: Done = { doubt, made: [] }
    const made = await decideInHaste(acts, review.settled, () => { void takeBack(before) })
    setSettling(false)
    if (!made) return
    before.made = made
    const next = items[at + 1] ?? items[at - 1]
    goToDoubt(next?.id ?? '', at)
    client.setQueryData(doubtsAsked().queryKey, (held) => held && { ...held, pages: held.pages.map((page) => ({ ...page, total: page.total - 1, items: page.items.filter((one) => one.id !== doubt.id) })) })
    setDone((all) => [...all, before])
  }
  return { settling, settle, done: done.length, undo: () => { const last = done.at(-1); if (last && !settling) void takeBack(last) } }
}

function Reviewing({ items, total }: { items: readonly DoubtLine[]; total: number }) {
  const voice = useVoice()
  const { review: words } = voice.words
  const client = useQueryClient()
  const place = usePlace(items)
  const { at, goTo } = place
  const { settling, settle, done, undo } = useSettling(place, items)
  useKeys({ 0: () => goTo(at + 1), j: () => goTo(at + 1), k: () => goTo(at - 1), u: undo })
  useEffect(() => {
    for (const doubt of items.slice(at + 1, at + 1 + AHEAD)) void (doubt.of === 'entry' ? client.prefetchQuery(entryAsked(doubt.about)) : client.prefetchQuery(reportAsked(doubt.about)))
  }, [client, items, at])
  return (
    <>
      <div className="row apart review-row">
        <p className="soft small" role="status" data-total={total}>{items.length ? words.of(voice.plain(at + 1), voice.number(total)) : null}{done ? <span className="as-met"> · {words.done(voice.number(done))}</span> : null}</p>
        <div className="row">
          {done ? <button type="button" className="button quiet" onClick={undo}><kbd>U</kbd>{voice.words.report.undo}</button> : null}
          <button type="button" className="button quiet" onClick={() => goTo(at - 1)} disabled={items.length < 2}><kbd>K</kbd>{words.previous}</button>
          <button type="button" className="button quiet" onClick={() => goTo(at + 1)} disabled={items.length < 2}><kbd>J</kbd>{words.skip}</button>
        </div>
      </div>
      {items.length === 0 ? <div className="sheet"><Nothing words={words.none} /></div> : <DoubtSheet key={items[at]!.id} doubt={items[at]!} settling={settling} leave={() => goTo(at + 1)} settle={(acts) => { void settle(items[at]!, acts) }} />}
    </>
  )
}

/** One doubt after another, with its spans beside each other and the choices, by keyboard alone. */
export function ReviewPage() {
  const { review: words } = useVoice().words
  const asked = useInfiniteQuery(doubtsAsked())
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = asked
  useTitle(words.title)
  const items = data?.pages.flatMap((page) => page.items) ?? []
  useEffect(() => { if (hasNextPage && !isFetchingNextPage && items.length < FEW) void fetchNextPage() }, [hasNextPage, isFetchingNextPage, items.length, fetchNextPage])
  if (asked.isError) return <Failing error={asked.error} again={() => { void asked.refetch() }} />
  return (
    <div className="reviewing">
      <div className="heading"><div><h1>{words.title}</h1><p>{words.help}</p></div>{items.length ? <Take table="doubts" of={words.title} /> : null}</div>
      {data ? <Reviewing items={items} total={data.pages.at(-1)!.total} /> : <div className="sheet"><Loading /></div>}
    </div>
  )
}
