import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Matrix, Published, PublishedPairs } from '../../answers.ts'
import { ask, remove, send } from '../../client.ts'
import { useVoice } from '../../settings.ts'
import { useDoing } from './session.ts'

const publishedAsked = () => queryOptions({ queryKey: ['published'], queryFn: ({ signal }) => ask<PublishedPairs>('/published', {}, signal) })
const pairsAsked = () => queryOptions({ queryKey: ['parties of pairs'], queryFn: ({ signal }) => ask<Matrix>('/pairs', {}, signal), staleTime: 60_000 })

function PublishedRow({ pair, changes }: { pair: Published; changes: boolean }) {
  const voice = useVoice()
  const { published } = voice.words.access
  const { doing, act } = useDoing()
  const [a, b] = pair.parties
  return (
    <li className="result row apart">
      <span>{voice.parties(pair.parties)} <span className="soft small">· {voice.shortDay(pair.at.slice(0, 10))} · <bdi dir="ltr">{pair.who}</bdi></span></span>
      <span className="row"><a href={`/public/${encodeURIComponent(a)}/${encodeURIComponent(b)}?lang=${voice.words.language}`}>{published.open}</a>{changes ? <button type="button" className="button quiet" disabled={doing} onClick={() => { void act(() => remove('/published', { a, b })) }}>{published.end}</button> : null}</span>
    </li>
  )
}

function PublishForm() {
  const voice = useVoice()
  const { published } = voice.words.access
  const { doing, wrong, act } = useDoing()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const cells = useQuery(pairsAsked()).data?.items ?? []
  const parties = [...new Set(cells.flatMap((cell) => cell.parties))].toSorted((a, b) => voice.compare(voice.party(a), voice.party(b)))
  const beside = parties.filter((party) => cells.some((cell) => cell.parties.includes(party) && cell.parties.includes(first) && party !== first))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act(() => send('/published', { parties: [first, second] }))) { setFirst(''); setSecond('') }
  }
  const options = (all: readonly string[]) => [<option key="" value="">—</option>, ...all.map((party) => <option key={party} value={party}>{voice.party(party)}</option>)]
  return (
    <form className="follow" onSubmit={(event) => { void submit(event) }}>
      <div className="paste-more">
        <label className="field"><span>{published.first}</span><select required value={first} onChange={(event) => { setFirst(event.target.value); setSecond('') }}>{options(parties)}</select></label>
        <label className="field"><span>{published.second}</span><select required value={second} onChange={(event) => setSecond(event.target.value)}>{options(beside)}</select></label>
      </div>
      <p className="row"><button type="submit" className="button" disabled={doing || !second}>{published.publish}</button></p>
      {wrong ? <p className="small as-overdue" role="alert">{wrong}</p> : null}
    </form>
  )
}

/** Pairs that everybody may read; admins change them. */
export function PublishedPanel({ changes }: { changes: boolean }) {
  const { published } = useVoice().words.access
  const pairs = useQuery(publishedAsked()).data?.items
  return (
    <section className="sheet" aria-labelledby="published">
      <h2 id="published">{published.title}</h2>
      <p className="soft small">{published.help}</p>
      {pairs && !pairs.length ? <p className="above">{published.none}</p> : null}
      <ul>{pairs?.map((pair) => <PublishedRow key={pair.parties.join(' ')} pair={pair} changes={changes} />)}</ul>
      {changes ? <PublishForm /> : null}
    </section>
  )
}
