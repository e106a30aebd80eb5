import { createContext, useContext, useSyncExternalStore } from 'react'
import { spokenOf, Voice, wordsOf, type Manner } from '../wording/voice.ts'

/** What a person chose for this browser. */
export interface Settings extends Manner { language: string; theme: 'system' | 'light' | 'dark' }

const PLACE = 'diwan.settings'
const dark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

function stored(): Partial<Settings> {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Settings>
  } catch {
    return {}
  }
}

/** What the address names wins, so that a link can be sent in a language, and what prints a page can say how. */
function begin(): Settings {
  const asked = new URLSearchParams(location.search)
  const kept = stored()
  const digits = asked.get('digits') === 'arab' ? 'arab' : kept.digits ?? 'latn'
  return { theme: 'system', ...kept, digits, hijri: asked.get('hijri') === 'true' || (kept.hijri ?? false), language: spokenOf([asked.get('lang') ?? '']) ?? kept.language ?? spokenOf(navigator.languages) ?? 'ar' }
}

let settings = begin()

function show(): void {
  const words = wordsOf(settings.language)
  const root = document.documentElement
  root.lang = words.language
  root.dir = words.direction
  root.dataset['theme'] = settings.theme === 'system' ? (dark.matches ? 'dark' : 'light') : settings.theme
}

show()
dark.addEventListener('change', show)

/** Changes settings and keeps them in this browser. */
export function change(part: Partial<Settings>): void {
  settings = { ...settings, ...part }
  try {
    localStorage.setItem(PLACE, JSON.stringify(settings))
  } catch {
    // A browser that keeps nothing still shows the desk.
  }
  show()
  for (const listener of listeners) listener()
}

/** The settings as they are now. */
export function useSettings(): Settings {
  return useSyncExternalStore((listener) => { listeners.add(listener); return () => listeners.delete(listener) }, () => settings)
}

/** The language in which the desk speaks, for every page. */
export const VoiceContext = createContext<Voice>(new Voice(wordsOf('ar')))

/** The voice of the desk. */
export function useVoice(): Voice {
  return useContext(VoiceContext)
}
