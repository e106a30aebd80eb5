import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Replies, Reply } from '../../answers.ts'
import { amend, ask } from '../../client.ts'
import { useVoice } from '../../settings.ts'
import { useDoing } from './session.ts'

type State = Reply['state']
const STATES: readonly State[] = ['waiting', 'approved', 'refused']
const repliesAsked = (state: State) => infiniteQueryOptions({
  queryKey: ['replies', state], queryFn: ({ pageParam, signal }) => ask<Replies>('/replies', { state, limit: 20, cursor: pageParam }, signal), initialPageParam: '', getNextPageParam: (page) => page.next,
})

function ReplyCard({ reply }: { reply: Reply }) {
  const voice = useVoice()
  const { replies, view } = voice.words.access
  const { doing, wrong, act } = useDoing()
  const rule = (state: State) => () => { void act(() => amend(`/replies/${reply.id}`, { state })) }
  return (
    <li className="result">
      <p className="small soft">{view.kinds[reply.kind]} · <bdi dir="auto">{reply.name}</bdi> · <bdi dir="ltr">{reply.email}</bdi> ({replies.onlyEditors}) · {voice.shortDay(reply.at.slice(0, 10))}</p>
      <p className="words as-written" dir="auto">{reply.text}</p>
      <p className="small">{replies.about}: {reply.of === 'entry' ? <Link to="/entry/$id" params={{ id: reply.about }} dir="auto">{reply.about}</Link> : <Link to="/report/$id" params={{ id: reply.about }} search={{}} dir="auto">{reply.about}</Link>}{reply.ruledBy ? <span className="soft"> · {replies[reply.state]}: <bdi dir="ltr">{reply.ruledBy}</bdi></span> : null}</p>
      <p className="row">
        {reply.state === 'approved' ? null : <button type="button" className="button first" disabled={doing} onClick={rule('approved')}>{replies.approve}</button>}
        {reply.state === 'refused' ? null : <button type="button" className="button" disabled={doing} onClick={rule('refused')}>{replies.refuse}</button>}
      </p>
      {wrong ? <p className="small as-overdue" role="alert">{wrong}</p> : null}
    </li>
  )
}

/** What readers of the public pages left, to be approved or refused; for editors. */
export function RepliesPanel() {
  const { access, frame } = useVoice().words
  const { replies } = access
  const [state, setState] = useState<State>('waiting')
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(repliesAsked(state))
  const all = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="sheet" aria-labelledby="replies">
      <h2 id="replies">{replies.title}</h2>
      <p className="soft small">{replies.help}</p>
      <p className="row above" role="group" aria-labelledby="replies">{STATES.map((one) => <button key={one} type="button" className="button" aria-pressed={one === state} onClick={() => setState(one)}>{replies[one]}</button>)}</p>
      {data && !all.length ? <p className="above">{state === 'waiting' ? replies.none : access.record.none}</p> : null}
      <ul>{all.map((reply) => <ReplyCard key={reply.id} reply={reply} />)}</ul>
      {hasNextPage ? <p className="row above"><button type="button" className="button" onClick={() => { void fetchNextPage() }}>{frame.more}</button></p> : null}
    </section>
  )
}
