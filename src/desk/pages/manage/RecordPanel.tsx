import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import type { Deeds } from '../../answers.ts'
import { ask } from '../../client.ts'
import { Take } from '../../parts/Take.tsx'
import { useVoice } from '../../settings.ts'

const deedsAsked = () => infiniteQueryOptions({
  queryKey: ['deeds'], queryFn: ({ pageParam, signal }) => ask<Deeds>('/audit', { limit: 30, cursor: pageParam }, signal), initialPageParam: '', getNextPageParam: (page) => page.next,
})

/** What people did, the latest first; for admins. */
export function RecordPanel() {
  const voice = useVoice()
  const { access, frame } = voice.words
  const { record } = access
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(deedsAsked())
  const deeds = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="sheet" aria-labelledby="record">
      <div className="section-head"><h2 id="record">{record.title}</h2>{deeds.length ? <Take table="record/deeds" of={record.title} /> : null}</div>
      <p className="soft small">{record.help}</p>
      {data && !deeds.length ? <p>{record.none}</p> : null}
      {deeds.length ? (
        <div className="scrolls">
          <table className="small cards">
            <thead><tr><th>{record.when}</th><th>{record.who}</th><th>{record.what}</th><th>{record.about}</th><th>{record.outcome}</th></tr></thead>
            <tbody>{deeds.map((deed, at) => (
              <tr key={`${deed.at}-${at}`}>
                <td><time dateTime={deed.at}>{voice.shortDay(deed.at.slice(0, 10))} <bdi dir="ltr">{deed.at.slice(11, 16)}</bdi></time></td><td data-label={record.who}><bdi dir="ltr">{deed.who}</bdi></td><td data-label={record.what}><bdi dir="ltr">{deed.what}</bdi></td><td data-label={record.about}><bdi dir="auto">{deed.about}</bdi></td><td data-label={record.outcome}>{deed.outcome < 400 ? record.done : `${record.refused} (${deed.outcome})`}</td>
              </tr>
            ))}</tbody>
          </table>
        </div>
      ) : null}
      {hasNextPage ? <p className="row above"><button type="button" className="button" onClick={() => { void fetchNextPage() }}>{frame.more}</button></p> : null}
    </section>
  )
}
