import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Followed, Retried } from '../../answers.ts'
import { AskError, remove, send } from '../../client.ts'
import { Take } from '../../parts/Take.tsx'
import { asidesAsked, sourcesAsked } from '../../questions.ts'
import { phraseInWords, refusalInWords } from '../../../wording/phrases.ts'
import { useVoice } from '../../settings.ts'
import { useDoing } from '../manage/session.ts'

function SourceRow({ source }: { source: Followed }) {
  const voice = useVoice()
  const { incoming } = voice.words
  const { doing, act } = useDoing()
  return (
    <li className="result">
      <div className="row apart">
        <p className="words" dir="auto">{source.title || source.address}</p>
        <button type="button" className="button quiet" disabled={doing} onClick={() => { void act(() => remove('/sources', { address: source.address })) }}>{incoming.end}</button>
      </div>
      {source.title ? <p className="small soft" dir="ltr">{source.address}</p> : null}
      <p className="small soft">{incoming.lastSeen}: {source.lastSeen ? voice.shortDay(source.lastSeen.slice(0, 10)) : incoming.never} · {incoming.perDay(voice.count('reports', source.perDay))}{source.waiting ? ` · ${voice.number(source.waiting)} ${incoming.waiting}` : ''}{source.setAside ? ` · ${voice.number(source.setAside)} ${incoming.setAside}` : ''}</p>
      {source.trouble ? <p className="small as-overdue">{phraseInWords(source.trouble, voice)}</p> : null}
    </li>
  )
}

function FollowForm() {
  const { incoming } = useVoice().words
  const { doing, wrong, act } = useDoing()
  const [address, setAddress] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act(() => send<Followed>('/sources', { address: address.trim() }))) setAddress('')
  }
  return (
    <form className="follow" onSubmit={(event) => { void submit(event) }}>
      <label className="field"><span>{incoming.address}</span><input type="url" required value={address} dir="ltr" placeholder="https://" onChange={(event) => setAddress(event.target.value)} /></label>
      <p className="row"><button type="submit" className="button" disabled={doing || !address.trim()}>{incoming.follow}</button></p>
      {wrong ? <p className="small as-overdue" role="alert">{wrong}</p> : null}
    </form>
  )
}

function Asides() {
  const voice = useVoice()
  const { incoming } = voice.words
  const asked = useQuery(asidesAsked())
  const { doing, wrong, act } = useDoing()
  const again = (id: string) => act(async () => {
    const { taken, why } = await send<Retried>(`/asides/${encodeURIComponent(id)}/retry`, {})
    if (!taken) throw new AskError(why, 422)
  })
  if (!asked.data?.total) return null
  return (
    <section className="sheet" aria-label={incoming.asides}>
      <div className="section-head"><h2>{incoming.asides} <span className="soft">{voice.number(asked.data.total)}</span></h2><Take table="set-aside/asides" of={incoming.asides} /></div>
      {wrong ? <p className="small as-overdue" role="alert">{wrong}</p> : null}
      <ul>{asked.data.items.map((aside) => (
        <li className="result" key={aside.id}>
          <p className="small">{phraseInWords(aside.where, voice)}</p>
          <p className="small soft">{refusalInWords(aside, voice)}</p>
          <p className="row"><button type="button" className="button quiet" disabled={doing} onClick={() => { void again(aside.id) }}>{incoming.retry}</button><button type="button" className="button quiet" disabled={doing} onClick={() => { void act(() => remove(`/asides/${encodeURIComponent(aside.id)}`)) }}>{incoming.drop}</button></p>
        </li>
      ))}</ul>
    </section>
  )
}

/** What is followed and how it does, and what could not be taken in. */
export function SourcesPanel() {
  const { incoming } = useVoice().words
  const asked = useQuery(sourcesAsked())
  return (
    <>
      <section className="sheet" aria-label={incoming.sources}>
        <div className="section-head"><h2>{incoming.sources}</h2>{asked.data?.items.length ? <Take table="sources" of={incoming.sources} /> : null}</div>
        <p className="small soft">{incoming.help}</p>
        <FollowForm />
        <ul>{asked.data?.items.map((source) => <SourceRow key={source.address} source={source} />)}</ul>
      </section>
      <Asides />
    </>
  )
}
