import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Pair, Party } from '../../answers.ts'
import { entryCaption, officeInWords, placeInWords } from '../../../wording/captions.ts'
import { EntryRow, whenInWords } from '../../parts/EntryRow.tsx'
import { KindMark, StatusChip } from '../../parts/Marks.tsx'
import { Some } from '../../parts/Some.tsx'
import { peopleAsked, statementsAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { directionOf } from '../report/ReportText.tsx'

/** Instruments with signatories, period and status. */
export function Instruments({ pair }: { pair: Pair }) {
  const voice = useVoice()
  const { pair: words } = voice.words
  const signings = pair.entries.filter((entry) => entry.kind === 'signing')
  if (!signings.length) return <p className="absent">{words.noInstruments}</p>
  return (
    <Some items={signings}>{(shown) => (
      <ul className="list">{shown.map((entry) => (
        <EntryRow key={entry.id} entry={entry} withPair={false} among={pair.parties}>
          {entry.people.length ? <p className="small soft">{words.signedBy} {voice.actors(entry.people.map(({ name, party }) => ({ person: name, party })), entry.spellings)}</p> : null}
          {entry.period ? <p className="small soft">{voice.words.slots.period}: {voice.interval(entry.period)}</p> : null}
        </EntryRow>
      ))}</ul>
    )}</Some>
  )
}

function PeopleOf({ party, on }: { party: Party; on?: string }) {
  const voice = useVoice()
  const people = useQuery(peopleAsked(party, on)).data?.items ?? []
  return (
    <div>
      <h3>{voice.party(party)}</h3>
      {people.length === 0 ? <p className="absent">{voice.words.pair.noPeople}</p> : (
        <Some items={people}>{(shown) => (
          <ul className="list">{shown.map((person) => (
            <li key={`${person.entry}${person.role}${person.portfolio ?? ''}`} className="person">
              <Link to="/entry/$id" params={{ id: person.entry }}>{voice.name([person.name, ...person.names])}</Link>
              <span className="small soft">{officeInWords(person.role, person.portfolio, voice)}{person.from ? ` · ${voice.words.pair.seen} ${span(person.from, person.to)}` : ''}</span>
            </li>
          ))}</ul>
        )}</Some>
      )}
    </div>
  )
  function span(from: string, to: string | null): string {
    const [first, last] = [from.slice(0, 4), (to ?? from).slice(0, 4)]
    return first === last ? voice.month(from) : `${voice.plain(Number(first))}–${voice.plain(Number(last))}`
  }
}

/** People on both sides with the days on which they were seen in office. */
export function People({ pair, on }: { pair: Pair; on?: string }) {
  return <div className="sides">{pair.parties.map((party) => <PeopleOf key={party} party={party} on={on} />)}</div>
}

const STATEMENTS_FIRST = 4

/** What officials of both sides said, in their words, the latest first. */
export function Statements({ pair, on }: { pair: Pair; on?: string }) {
  const voice = useVoice()
  const { data, fetchNextPage } = useInfiniteQuery(statementsAsked(pair.parties[0], pair.parties[1], on))
  const [shown, show] = useState(STATEMENTS_FIRST)
  const said = data?.pages.flatMap((page) => page.items) ?? []
  const total = data?.pages[0]?.total ?? 0
  if (data && !total) return <p className="absent">{voice.words.pair.noStatements}</p>
  const more = async () => {
    if (shown < said.length) return show(said.length)
    const next = await fetchNextPage()
    show(next.data?.pages.flatMap((page) => page.items).length ?? shown)
  }
  return (
    <>
      <ul className="stack-small">{said.slice(0, shown).map((one) => (
        <li key={`${one.report}#${one.fact}`}>
          <p className="small soft">{one.person ? `${voice.name([one.person, ...one.names])} (${voice.party(one.party)})` : voice.party(one.party)} · {one.published ? voice.day(one.published) : voice.words.report.noDate}{one.outlet ? <> · <bdi>{one.outlet}</bdi></> : null}</p>
          <Link to="/report/$id" params={{ id: one.report }} search={{ fact: one.fact }} className="statement words" dir={directionOf(one.language)} lang={one.language || undefined}>{one.quote}</Link>
        </li>
      ))}</ul>
      {shown < total ? <button type="button" className="button quiet" onClick={() => { void more() }}>{voice.words.pair.more} ({voice.number(total)})</button> : null}
    </>
  )
}

/** All entries of the pair as a table. */
export function EntryTable({ pair }: { pair: Pair }) {
  const voice = useVoice()
  const { words } = voice
  return (
    <div className="scrolls">
      <table className="cards">
        <thead><tr><th>{words.slots.when}</th><th>{words.pair.matters}</th><th>{words.slots.place}</th><th>{words.pair.status}</th><th>{words.pair.source}</th></tr></thead>
        <tbody>
          {pair.entries.map((entry) => (
            <tr key={entry.id}>
              <td data-label={words.slots.when} className="when">{whenInWords(entry, voice)}</td>
              <td><span className="with-mark"><KindMark kind={entry.kind} /><span><span className="soft small">{words.kinds[entry.kind]}</span> <Link to="/entry/$id" params={{ id: entry.id }}>{entryCaption(entry, voice, pair.parties)}</Link></span></span></td>
              <td data-label={words.slots.place}>{placeInWords(entry, voice)}</td>
              <td data-label={words.pair.status}>{entry.status ? <StatusChip status={entry.status} /> : entry.modality && entry.modality !== 'happened' ? words.facts.modality[entry.modality] : ''}</td>
              <td data-label={words.pair.source} className="small"><Link to="/report/$id" params={{ id: entry.sources[0]?.report ?? entry.reports[0]! }} search={{ fact: entry.sources[0]?.fact }}>{voice.count('reports', entry.reports.length)}</Link></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
