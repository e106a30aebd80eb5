import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Voice, wordsOf } from '../wording/voice.ts'
import { AskError } from './client.ts'
import { Entrance } from './pages/manage/SignInPage.tsx'
import { makeDeskRouter } from './router.tsx'
import { useSettings, VoiceContext } from './settings.ts'
import './look/fonts.css'
import './look/tokens.css'
import './look/page.css'
import './look/frame.css'
import './look/parts.css'

/** A session that ended is looked at anew, which brings the page for signing in. */
const queryCache = new QueryCache({ onError: (error) => { if (error instanceof AskError && error.status === 401) void client.invalidateQueries({ queryKey: ['session'] }) } })
const client: QueryClient = new QueryClient({
  queryCache,
  defaultOptions: { queries: { staleTime: 15_000, retry: (times, error) => times < 1 && error instanceof AskError && error.status >= 500 } },
})
const router = makeDeskRouter(client)

function Desk() {
  const { language, digits, hijri } = useSettings()
  const voice = useMemo(() => new Voice(wordsOf(language), { digits, hijri, unbroken: true }), [language, digits, hijri])
  return (
    <I18nProvider locale={voice.locale}>
      <VoiceContext value={voice}>
        <Entrance><RouterProvider router={router} /></Entrance>
      </VoiceContext>
    </I18nProvider>
  )
}

createRoot(document.getElementById('desk')!).render(<StrictMode><QueryClientProvider client={client}><Desk /></QueryClientProvider></StrictMode>)
