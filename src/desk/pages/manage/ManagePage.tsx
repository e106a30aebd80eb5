import { useQuery } from '@tanstack/react-query'
import { useTitle } from '../../parts/title.ts'
import { useVoice } from '../../settings.ts'
import { CalendarPanel } from './CalendarPanel.tsx'
import { PasswordPanel } from './PasswordPanel.tsx'
import { PublishedPanel } from './PublishedPanel.tsx'
import { RecordPanel } from './RecordPanel.tsx'
import { RepliesPanel } from './RepliesPanel.tsx'
import { sessionAsked, useMay } from './session.ts'
import { UsersPanel } from './UsersPanel.tsx'
import '../../look/add.css'
import '../../look/manage.css'

/** People and the public: each panel for whom it serves. */
export function ManagePage() {
  const { manage } = useVoice().words.access
  const needed = useQuery(sessionAsked()).data?.needed ?? false
  const editor = useMay('editor')
  const admin = useMay('admin')
  useTitle(manage.title)
  return (
    <>
      <div className="heading"><div><h1>{manage.title}</h1><p>{manage.help}</p></div></div>
      <div className="managed">
        {editor ? <RepliesPanel /> : null}
        {editor ? <PublishedPanel changes={admin} /> : null}
        {admin ? <UsersPanel /> : null}
        {needed ? <CalendarPanel /> : null}
        {needed ? <PasswordPanel /> : null}
        {admin ? <RecordPanel /> : null}
      </div>
    </>
  )
}
