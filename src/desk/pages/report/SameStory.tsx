import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ReportDetail } from '../../answers.ts'
import { entryCaption } from '../../../wording/captions.ts'
import { reportAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { directionOf } from './ReportText.tsx'

const SHOWN = 5

/** Other reports that tell of the same entries, those that share most first. */
function sharing(detail: ReportDetail): [string, ReportDetail['entries']][] {
  const others = new Map<string, Map<string, ReportDetail['entries'][number]>>()
  for (const one of detail.entries) {
    for (const report of one.entry.reports) {
      if (report === detail.report.id) continue
      others.set(report, (others.get(report) ?? new Map()).set(one.entry.id, one))
    }
  }
  return [...others].map(([report, entries]): [string, ReportDetail['entries']] => [report, [...entries.values()]]).sort((a, b) => b[1].length - a[1].length).slice(0, SHOWN)
}

/** What other reports say of the same things, and where they differ from this one. */
export function SameStory({ detail }: { detail: ReportDetail }) {
  const voice = useVoice()
  const { words } = voice
  const others = useMemo(() => sharing(detail), [detail])
  const asked = useQueries({ queries: others.map(([report]) => reportAsked(report)) })
  if (others.length === 0) return null
  return (
    <section className="same-story" aria-label={words.report.sameStory}>
      <h2>{words.report.sameStory}</h2>
      <ul>
        {others.map(([id, shared], i) => {
          const other = asked[i]?.data?.report
          const differing = shared.filter(({ entry }) => entry.doubts.some((doubt) => doubt.reports.includes(id)))
          return (
            <li key={id}>
              <Link to="/report/$id" params={{ id }} className="latest-title words" dir={directionOf(other?.language ?? '')}>{other?.title ?? id}</Link>
              <p className="small soft">{other?.outlet ? <><bdi>{other.outlet}</bdi> · </> : null}{other?.published ? `${voice.day(other.published)} · ` : ''}{voice.count('entries', shared.length)}: {voice.list(shared.slice(0, 2).map(({ entry }) => entryCaption(entry, voice)))}
                {differing.map(({ entry }) => <span key={entry.id} className="as-doubt"> · {[...new Set(entry.doubts.map((doubt) => `${words.entryDoubts[doubt.kind] ?? doubt.kind}${doubt.slot ? ` (${words.slots[doubt.slot] ?? doubt.slot})` : ''}`))].join(' · ')}</span>)}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
