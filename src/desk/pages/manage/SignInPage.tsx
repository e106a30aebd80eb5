import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent, type ReactNode } from 'react'
import { send } from '../../client.ts'
import { useTitle } from '../../parts/title.ts'
import { Failing, Loading } from '../../parts/States.tsx'
import { useVoice } from '../../settings.ts'
import { OtherLanguages } from '../../frame/OtherLanguages.tsx'
import { sessionAsked, useDoing } from './session.ts'
import '../../look/manage.css'

/** Where one signs in: by password, or at the OpenID provider where there is one. */
export function SignInPage({ oidc }: { oidc: string | null }) {
  const { words } = useVoice()
  const { signIn } = words.access
  const { doing, wrong, act } = useDoing()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [refused] = useState(() => new URLSearchParams(location.search).has('error'))
  useTitle(signIn.title)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void act(() => send('/session', { email, password })).then((well) => { if (well && refused) location.replace('/') })
  }
  return (
    <main className="sign-in">
      <form className="sheet" onSubmit={submit}>
        <p className="row apart"><strong className="brand">{words.brand}</strong><OtherLanguages /></p>
        <h1>{signIn.title}</h1>
        <label className="field"><span>{signIn.email}</span><input type="email" dir="ltr" required autoComplete="username" value={email} onChange={(event) => setEmail(event.target.value)} /></label>
        <label className="field"><span>{signIn.password}</span><input type="password" dir="ltr" required autoComplete="current-password" value={password} onChange={(event) => setPassword(event.target.value)} /></label>
        <p className="row"><button type="submit" className="button first" disabled={doing}>{signIn.enter}</button>{oidc ? <a className="button" href="/api/session/oidc">{signIn.elsewhere(oidc)}</a> : null}</p>
        <div role="alert">{wrong || refused ? <p className="small as-overdue" dir="auto">{wrong || signIn.refused}</p> : null}</div>
      </form>
    </main>
  )
}

/** The desk for whoever may see it; the page for signing in for everybody else. */
export function Entrance({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(sessionAsked())
  if (error && !data) return <main className="page"><Failing error={error} again={() => { void refetch() }} /></main>
  if (!data) return <main className="page"><Loading /></main>
  return data.needed && !data.person ? <SignInPage oidc={data.oidc} /> : children
}
