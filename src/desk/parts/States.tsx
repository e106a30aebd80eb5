import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Nothing as NothingWords } from '../../wording/words.ts'
import { phraseInWords } from '../../wording/phrases.ts'
import { AskError } from '../client.ts'
import { useVoice } from '../settings.ts'

/** A page that waits for the register: grey lines where words will stand. */
export function Loading() {
  const { words } = useVoice()
  return <div className="loading" role="status" aria-label={words.state.loading}><i className="w40" /><i /><i className="w80" /><i className="w60" /><i /></div>
}

/** What is missing, why, and what to do. */
export function Nothing({ words, children }: { words: NothingWords; children?: ReactNode }) {
  return (
    <div className="nothing">
      <svg width="56" height="40" viewBox="0 0 56 40" aria-hidden="true"><path d="M8 8h40M8 20h40M24 32h24" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeDasharray="1 7" /></svg>
      <strong>{words.title}</strong>
      <p>{words.help}</p>
      {children ? <p className="row centred">{children}</p> : null}
    </div>
  )
}

/** The register did not answer: what it said, and trying again. */
export function Failing({ error, again }: { error: unknown; again?: () => void }) {
  const voice = useVoice()
  const { state } = voice.words
  if (error instanceof AskError && error.status === 404) return <div className="sheet"><Nothing words={state.missing} /><p className="soft small centred-text">{phraseInWords(error.message, voice)}</p></div>
  const offline = error instanceof AskError && error.offline
  return (
    <div className="sheet failing" role="alert">
      <h2>{state.failing}</h2>
      <p>{offline ? state.offline : state.failingHelp}</p>
      {!offline && error instanceof Error ? <p className="soft small">{phraseInWords(error.message, voice)}</p> : null}
      {again ? <p className="row above"><button type="button" className="button" onClick={again}>{state.again}</button></p> : null}
    </div>
  )
}

/** A page that failed as a whole. */
export function FailingPage({ error }: { error: unknown }) {
  const router = useRouter()
  return <Failing error={error} again={() => { void router.invalidate() }} />
}

/** An address at which nothing stands. */
export function MissingPage() {
  return <div className="sheet"><Nothing words={useVoice().words.state.missing} /></div>
}
