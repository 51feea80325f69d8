import type { Call, Database, Json, Past, Scenario } from '../../core/index.ts'
import type { Overlay } from '../../core/store/overlay.ts'
import { dumps, type PythonDict } from '../python/index.ts'
import type { HistoryMessage } from './tasks.ts'
import { greeting, stopCall } from './tokens.ts'

/** What is judged: the end of a conversation, and what was called and said on the way. */
export interface Trajectory {
  readonly scenario: Scenario
  /** Why it ended. */
  readonly reason: string
  /** Both databases at the end. */
  readonly overlay: Overlay
  readonly database: Database<never>
  /** Every call of both sides, given history included, failed ones too. */
  calls(): readonly MadeCall[]
  /** Everything that the agent said, given history and greeting included, words beside calls too. */
  said(): readonly string[]
}

/** Whether an end is judged at all; any other earns nothing. */
export function isJudged(reason: string): boolean {
  return reason === 'user_stop' || reason === 'agent_stop'
}

/** A turn of a record. */
export type PastTurn = Extract<Past, { readonly action: unknown }>

const greeted: readonly Json[] = [{ role: 'assistant', text: greeting }]
const nothing: readonly Json[] = []

/** The messages before the first turn as the agent sees them: the given history without what only the user saw, or the greeting. */
export function openingMessages(history: readonly HistoryMessage[], solo: boolean): readonly Json[] {
  if (history.length === 0) return solo ? nothing : greeted
  const names = new Map(history.flatMap(({ calls }) => calls ?? []).map(({ id, name }) => [id, name]))
  return history
    .filter(({ role, calls, requestor }) => !(role === 'user' && calls) && !(role === 'tool' && requestor === 'user'))
    .map(({ role, text, calls, id, failed }): Json => {
      if (role === 'tool')
        return { role, text: text ?? '', name: names.get(id) ?? '', call: id, ...(failed ? { error: 'refused' } : {}) }
      const made = calls?.map((call) => ({ id: call.id, name: call.name, arguments: dumps(call.arguments) }))
      return { role, text: text ?? '', ...(made ? { calls: made } : {}) }
    })
}

/** A call that somebody made. */
export interface MadeCall {
  readonly name: string
  readonly arguments: PythonDict
}

/** Whether an action's calls have the one that ends the conversation. */
export function saysDone(calls: readonly Call[] | undefined): boolean {
  return calls?.some(({ name }) => name === stopCall) ?? false
}
