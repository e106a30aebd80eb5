import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Role, Session } from '../../answers.ts'
import { phraseInWords } from '../../../wording/phrases.ts'
import { ask, AskError } from '../../client.ts'
import { useVoice } from '../../settings.ts'

/** Whether one has to sign in, and who is signed in. */
export const sessionAsked = () => queryOptions({ queryKey: ['session'], queryFn: ({ signal }) => ask<Session>('/session', {}, signal), staleTime: 60_000 })

const RANKS: readonly Role[] = ['reader', 'analyst', 'editor', 'admin']

/** Whether the person at this desk has a role or one above it. */
export function useMay(role: Role): boolean {
  const person = useQuery(sessionAsked()).data?.person
  return person ? RANKS.indexOf(person.role) >= RANKS.indexOf(role) : false
}

/** Does something that changes the register, shows anew what it holds, and keeps what went wrong. */
export function useDoing(): { doing: boolean; wrong: string; act: (work: () => Promise<unknown>) => Promise<boolean> } {
  const voice = useVoice()
  const client = useQueryClient()
  const [doing, setDoing] = useState(false)
  const [wrong, setWrong] = useState('')
  const act = async (work: () => Promise<unknown>) => {
    setDoing(true)
    setWrong('')
    try {
      await work()
      await client.invalidateQueries()
      return true
    } catch (error) {
      setWrong(error instanceof AskError && error.offline ? voice.words.state.offline : phraseInWords(error instanceof Error ? error.message : String(error), voice))
      return false
    } finally {
      setDoing(false)
    }
  }
  return { doing, wrong, act }
}
