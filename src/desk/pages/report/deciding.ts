import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Act, Decision, Fact, FactPointer } from '../../answers.ts'
import { send, type AskError } from '../../client.ts'
import { tell } from '../../frame/Toast.tsx'
import { decisionsAsked } from '../../questions.ts'
import { useVoice } from '../../settings.ts'

/** Decisions that hold: those that no later one undoes. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>()
  for (const { id, act } of decisions.toReversed()) if (act.do === 'undo' && !undone.has(id)) undone.add(act.decision)
  return decisions.filter(({ id, act }) => act.do !== 'undo' && !undone.has(id))
}

/** A fact as decisions point at it. */
export function pointerTo(report: string, fact: Fact): FactPointer {
  return { report, kind: fact.kind, span: fact.evidence[0]! }
}

/** What has been decided about a fact: the last word on it. */
export function decidedAbout(decisions: readonly Decision[], fact: Fact): Decision['act']['do'] | null {
  const about = decisions.filter(({ act }) => 'about' in act && act.about.kind === fact.kind && fact.evidence.some(([start, end]) => act.about.span[0] < end && start < act.about.span[1]))
  return about.at(-1)?.act.do ?? null
}

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
