import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { remove } from '../../client.ts'
import { useVoice } from '../../settings.ts'
import { sessionAsked, useDoing, useMay } from './session.ts'

/** Who is signed in, the way to people and the public, and the way out; stands among the settings. */
export function Account() {
  const { access } = useVoice().words
  const session = useQuery(sessionAsked()).data
  const { act } = useDoing()
  const manages = useMay('editor')
  return (
    <>
      {session?.needed || manages ? <Link to="/manage" className="small">{access.manage.title}</Link> : null}
      {session?.needed && session.person ? <p className="row apart small"><span className="soft" dir="auto">{access.signIn.signedIn(session.person.name)}</span><button type="button" className="button quiet" onClick={() => { void act(() => remove('/session')) }}>{access.signIn.out}</button></p> : null}
    </>
  )
}
