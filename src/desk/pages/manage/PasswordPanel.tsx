import { useState, type FormEvent } from 'react'
import { send } from '../../client.ts'
import { useVoice } from '../../settings.ts'
import { useDoing } from './session.ts'

/** One's own password. */
export function PasswordPanel() {
  const { ownPassword } = useVoice().words.access
  const { doing, wrong, act } = useDoing()
  const [present, setPresent] = useState('')
  const [next, setNext] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void act(() => send('/session/password', { present, next }))
  }
  return (
    <form className="sheet follow" onSubmit={submit}>
      <h2>{ownPassword.title}</h2>
      <div className="paste-more">
        <label className="field"><span>{ownPassword.present}</span><input type="password" dir="ltr" required autoComplete="current-password" value={present} onChange={(event) => setPresent(event.target.value)} /></label>
        <label className="field"><span>{ownPassword.next}</span><input type="password" dir="ltr" required minLength={12} autoComplete="new-password" value={next} onChange={(event) => setNext(event.target.value)} /></label>
      </div>
      <p className="small soft">{ownPassword.hint}</p>
      <p className="row"><button type="submit" className="button" disabled={doing}>{ownPassword.change}</button></p>
      {wrong ? <p className="small as-overdue" role="alert">{wrong}</p> : null}
    </form>
  )
}
