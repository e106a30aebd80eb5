import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useKeys } from '../keys.ts'
import { doubtCountAsked } from '../questions.ts'
import { useVoice } from '../settings.ts'
import { OtherLanguages } from './OtherLanguages.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { SettingsButton } from './SettingsButton.tsx'
import { ToastLine } from './Toast.tsx'

function Brand() {
  const { words } = useVoice()
  return (
    <Link to="/" className="brand">
      <svg viewBox="0 0 32 32" aria-hidden="true"><path d="M4 8h24M4 16h24M12 24h16" stroke="currentColor" strokeWidth="3" strokeLinecap="round" /><circle cx="5.5" cy="24" r="2.2" fill="var(--pledge)" /></svg>
      {words.brand}
    </Link>
  )
}

function Pages() {
  const { words, number } = useVoiceParts()
  const doubts = useQuery(doubtCountAsked()).data ?? 0
  return (
    <nav aria-label={words.frame.menu}>
      <Link to="/" activeOptions={{ exact: true }}>{words.pages.today}</Link>
      <Link to="/reports">{words.pages.reports}</Link>
      <Link to="/relations">{words.pages.relations}</Link>
      <Link to="/review">{words.pages.review}{doubts > 0 ? <span className="count">{number(doubts)}</span> : null}</Link>
      <Link to="/add">{words.pages.add}</Link>
    </nav>
  )
}

function useVoiceParts() {
  const voice = useVoice()
  return { words: voice.words, number: (value: number) => voice.number(value) }
}

function Find({ field, asked }: { field: React.RefObject<HTMLInputElement | null>; asked: string }) {
  const { frame } = useVoice().words
  const navigate = useNavigate()
  const [typed, setTyped] = useState(asked)
  const go = (event: FormEvent) => {
    event.preventDefault()
    void navigate({ to: '/search', search: { q: typed.trim() || undefined } })
  }
  return (
    <form className="find" role="search" onSubmit={go}>
      <input ref={field} type="search" value={typed} dir={typed ? 'auto' : undefined} aria-label={frame.search} placeholder={innerWidth < 600 ? frame.search : frame.searchHint} onChange={(event) => setTyped(event.target.value)} enterKeyHint="search" />
    </form>
  )
}

/** What stands around every page: name, pages, search, language, settings. */
export function Frame() {
  const { words } = useVoice()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [keysShown, showKeys] = useState(false)
  const asked = useRouterState({ select: (state) => (state.location.pathname === '/search' ? (state.location.search as { q?: string }).q ?? '' : '') })
  const path = useRouterState({ select: (state) => state.location.pathname })
  useEffect(() => { void scrollTo(0, 0) }, [path])
  const go = (to: '/' | '/reports' | '/relations' | '/review' | '/add') => () => { void navigate({ to }) }
  useKeys({
    '/': () => field.current?.focus(), '?': () => showKeys(true),
    'g t': go('/'), 'g p': go('/reports'), 'g r': go('/relations'), 'g v': go('/review'), 'g a': go('/add'),
  })
  return (
    <>
      <a className="skip" href="#page">{words.frame.skip}</a>
      <header className="top">
        <Brand />
        <Pages />
        <Find key={asked} field={field} asked={asked} />
        <div className="tools">
          <OtherLanguages />
          <button type="button" className="button quiet wide" onClick={() => showKeys(true)} aria-label={words.frame.keys} title={words.frame.keys}><kbd>?</kbd></button>
          <SettingsButton />
        </div>
      </header>
      <main className="page" id="page" tabIndex={-1}><Outlet /></main>
      <ToastLine />
      <KeysDialog shown={keysShown} show={showKeys} />
    </>
  )
}
