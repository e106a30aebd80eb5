import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Act, Decision, MadeDecisions } from '../../answers.ts'
import { send, type AskError } from '../../client.ts'
import { tell } from '../../frame/Toast.tsx'
import { phraseInWords } from '../../../wording/phrases.ts'
import { decisionsAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { standing } from './decided.ts'

const undoing = (made: readonly Decision[]): Act[] => made.toReversed().map(({ id }) => ({ do: 'undo', decision: id }))

/** Sends decisions made together, all or none, says so, and has every page asked anew. */
export function useDeciding() {
  const client = useQueryClient()
  const voice = useVoice()
  const { report, state } = voice.words
  const sent = useMutation<Decision[], AskError, { acts: Act[]; said?: string; undo?: () => void; haste?: boolean }>({
    mutationFn: async ({ acts }) => (await send<MadeDecisions>('/decisions/together', { acts })).items,
    onSuccess: async (made, { said, undo, haste }) => {
      const undone = made.every(({ act }) => act.do === 'undo')
      tell({ text: undone ? report.undone : said ?? report.kept, act: undone ? undefined : { label: report.undo, do: undo ?? (() => sent.mutate({ acts: undoing(made) })) } })
      const asked = client.invalidateQueries()
      if (!haste) await asked
    },
    onError: (error) => tell({ text: error.offline ? state.offline : phraseInWords(error.message, voice) }),
  })
  return {
    decide: (acts: Act[], said?: string) => sent.mutate({ acts, said }),
    /** Resolves to what was made once the register has it, or to null; pages are asked anew meanwhile. `undo` is what the line at the foot does. */
    decideInHaste: (acts: Act[], said?: string, undo?: () => void) => sent.mutateAsync({ acts, said, undo, haste: true }).catch(() => null),
    undoInHaste: (made: readonly Decision[]) => sent.mutateAsync({ acts: undoing(made), haste: true }).catch(() => null),
  }
}

/** Decisions about a report that hold, oldest first. */
export function useDecisions(report: string): Decision[] {
  return standing(useQuery(decisionsAsked(report)).data?.items ?? [])
}
