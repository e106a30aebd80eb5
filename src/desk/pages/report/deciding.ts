import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Act, Decision } from '../../answers.ts'
import { send, type AskError } from '../../client.ts'
import { tell } from '../../frame/Toast.tsx'
import { decisionsAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'
import { standing } from './decided.ts'

/** Sends decisions one after another, says so, and lets every page be asked anew. */
export function useDeciding() {
  const client = useQueryClient()
  const { report, state } = useVoice().words
  const sent = useMutation<Decision[], AskError, { acts: Act[]; said?: string }>({
    mutationFn: async ({ acts }) => {
      const made: Decision[] = []
      for (const act of acts) made.push(await send<Decision>('/decisions', { act }))
      return made
    },
    onSuccess: async (made, { said }) => {
      const undoing = made.every(({ act }) => act.do === 'undo')
      tell({ text: undoing ? report.undone : said ?? report.kept, act: undoing ? undefined : { label: report.undo, do: () => sent.mutate({ acts: made.toReversed().map(({ id }) => ({ do: 'undo', decision: id })) }) } })
      await client.invalidateQueries()
    },
    onError: (error) => tell({ text: error.offline ? state.offline : error.message }),
  })
  /** Resolves to whether it was kept, once every page knows. */
  const decideAndWait = (acts: Act[], said?: string) => sent.mutateAsync({ acts, said }).then(() => true, () => false)
  return { decide: (acts: Act[], said?: string) => sent.mutate({ acts, said }), decideAndWait }
}

/** Decisions about a report that hold, oldest first. */
export function useDecisions(report: string): Decision[] {
  return standing(useQuery(decisionsAsked(report)).data?.items ?? [])
}
