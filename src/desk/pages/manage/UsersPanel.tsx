import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Role, User, Users } from '../../answers.ts'
import { amend, ask, remove, send } from '../../client.ts'
import { useVoice } from '../../settings.ts'
import { useDoing } from './session.ts'

const ROLES: readonly Role[] = ['reader', 'analyst', 'editor', 'admin']
const usersAsked = () => queryOptions({ queryKey: ['users'], queryFn: ({ signal }) => ask<Users>('/users', {}, signal) })

function RoleChoice({ value, choose, label }: { value: string; choose: (role: Role) => void; label: string }) {
  const { roles } = useVoice().words.access
  return <select className="input" value={value} aria-label={label} onChange={(event) => choose(event.target.value as Role)}>{ROLES.map((role) => <option key={role} value={role}>{roles[role]}</option>)}</select>
}

function UserRow({ user }: { user: User }) {
  const voice = useVoice()
  const { users } = voice.words.access
  const { doing, wrong, act } = useDoing()
  return (
    <li className="result">
      <p className="row apart"><span><bdi dir="auto">{user.name}</bdi> <span className="soft small" dir="ltr">{user.email}</span></span><button type="button" className="button quiet" disabled={doing} onClick={() => { void act(() => remove(`/users/${user.id}`)) }}>{users.remove}</button></p>
      <RoleChoice value={user.role} label={`${users.role}: ${user.email}`} choose={(role) => { void act(() => amend(`/users/${user.id}`, { role })) }} />
      <p className="small soft">{users.lastSeen}: {user.lastSeen ? voice.shortDay(user.lastSeen.slice(0, 10)) : users.never}{user.ways.length ? ` · ${users.ways}: ${user.ways.map((way) => (way === 'credential' ? users.byPassword : way)).join(', ')}` : ''}</p>
      {wrong ? <p className="small as-overdue" role="alert">{wrong}</p> : null}
    </li>
  )
}

function AddForm({ first }: { first: boolean }) {
  const { users, ownPassword } = useVoice().words.access
  const { doing, wrong, act } = useDoing()
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('reader')
  const [password, setPassword] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await act(() => send('/users', { email, name: name || undefined, role: first ? 'admin' : role, password: password || undefined }))) { setEmail(''); setName(''); setPassword('') }
  }
  return (
    <form className="follow" onSubmit={(event) => { void submit(event) }}>
      <div className="paste-more">
        <label className="field"><span>{users.email}</span><input type="email" dir="ltr" required autoComplete="off" value={email} onChange={(event) => setEmail(event.target.value)} /></label>
        <label className="field"><span>{users.name}</span><input type="text" dir="auto" autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} /></label>
        <label className="field"><span>{users.password}</span><input type="password" dir="ltr" autoComplete="new-password" minLength={12} required={first} value={password} onChange={(event) => setPassword(event.target.value)} /></label>
        {first ? null : <div className="field"><span>{users.role}</span><RoleChoice value={role} choose={setRole} label={users.role} /></div>}
      </div>
      <p className="small soft">{ownPassword.hint} {first ? '' : users.passwordHint}</p>
      <p className="row"><button type="submit" className="button first" disabled={doing}>{users.add}</button></p>
      {wrong ? <p className="small as-overdue" role="alert">{wrong}</p> : null}
    </form>
  )
}

/** Who may sign in, with their roles; for admins. */
export function UsersPanel() {
  const { users } = useVoice().words.access
  const held = useQuery(usersAsked()).data?.items
  return (
    <section className="sheet" aria-labelledby="users">
      <h2 id="users">{users.title}</h2>
      <p className="soft small">{users.help}</p>
      {held && !held.length ? <p>{users.none}</p> : null}
      <ul>{held?.map((user) => <UserRow key={user.id} user={user} />)}</ul>
      {held ? <AddForm first={held.length === 0} /> : null}
    </section>
  )
}
