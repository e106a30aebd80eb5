import { Link } from '@tanstack/react-router'
import type { BodyHistory, EntryLine } from '../../answers.ts'
import { bodyInWords } from '../../../wording/captions.ts'
import { whenInWords } from '../../parts/EntryRow.tsx'
import { useVoice } from '../../settings.ts'

type Dot = { ordinal: number | null; session: EntryLine | null; day: string }

/** Sessions and gaps of a body in one order; sessions told twice under one number stand once. */
export function dotsOf(body: BodyHistory): Dot[] {
  const seen = new Set<number>()
  const held = body.sessions.flatMap((session): Dot[] => {
    if (session.ordinal !== null && seen.has(session.ordinal)) return []
    if (session.ordinal !== null) seen.add(session.ordinal)
    return [{ ordinal: session.ordinal, session, day: session.when?.start ?? session.firstKnown ?? '' }]
  })
  const gaps = body.gaps.filter((ordinal) => !seen.has(ordinal)).map((ordinal): Dot => ({ ordinal, session: null, day: '' }))
  return [...held, ...gaps].sort((a, b) => (a.ordinal !== null && b.ordinal !== null ? a.ordinal - b.ordinal : a.day.localeCompare(b.day)))
}

function Chain({ body }: { body: BodyHistory }) {
  const voice = useVoice()
  const { words } = voice
  return (
    <ol className="dots">
      {dotsOf(body).map(({ ordinal, session }, i) => {
        const number = ordinal === null ? '·' : voice.plain(ordinal)
        if (!session) return <li key={`gap-${ordinal}`}><span className="dot gap" title={words.pair.gap(number)}><span aria-hidden="true">{number}</span><span className="hidden-but-read">{words.pair.gap(number)}</span></span></li>
        return <li key={session.id + String(i)}><Link to="/entry/$id" params={{ id: session.id }} className="dot" title={whenInWords(session, voice)} aria-label={`${words.kinds.session} ${number}: ${whenInWords(session, voice)}`}>{number}</Link></li>
      })}
      {body.next ? <li><span className="dot next" title={`${words.pair.expected} ${voice.interval(body.next.due)}`}>{body.next.ordinal === null ? '…' : voice.plain(body.next.ordinal)}</span></li> : null}
    </ol>
  )
}

/** Joint bodies, each with the chain of its sessions. */
export function Bodies({ bodies }: { bodies: readonly BodyHistory[] }) {
  const voice = useVoice()
  const { pair: words } = voice.words
  if (!bodies.length) return <p className="absent">{words.noBodies}</p>
  return (
    <>
      <ul className="bodies">
        {bodies.map((body) => (
          <li key={body.entry}>
            <div>
              <Link to="/entry/$id" params={{ id: body.entry }} className="body-name">{bodyInWords(body, voice)}</Link>
              <p className="small soft">{body.rhythmMonths ? words.every(voice.count('months', Math.round(body.rhythmMonths))) : null}{body.next ? <span>{body.rhythmMonths ? ' · ' : ''}{words.expected} {voice.interval(body.next.due)}{body.next.host ? ` · ${voice.party(body.next.host)}` : ''}</span> : null}</p>
            </div>
            <Chain body={body} />
          </li>
        ))}
      </ul>
      {bodies.some((body) => body.gaps.length) ? <p className="small soft above">{words.gapNote}</p> : null}
    </>
  )
}
