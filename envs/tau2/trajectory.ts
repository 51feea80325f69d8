import { type Call, type Episode, type Json, Malformed, type Past, pastOf } from '../../core/index.ts'
import { dumps, type PythonDict } from '../python/index.ts'
import { goalOf } from './scenarios.ts'
import type { HistoryMessage } from './tasks.ts'
import { readArguments } from './toolkit.ts'

/** A turn of a record. */
export type PastTurn = Extract<Past, { readonly action: unknown }>

/** What the reference opens every conversation with, in the agent's name. */
export const greeting = 'Hi! How can I help you today?'

/** The token with which an agent ends a conversation, and the name of the call that means the same. */
export const stopToken = '###STOP###'
export const stopCall = 'done'

const userStopTokens = [stopToken, '###TRANSFER###', '###OUT-OF-SCOPE###']

/** Whether a user's words end the conversation. */
export function userStops(text: string): boolean {
  return userStopTokens.some((token) => text.includes(token))
}

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

/** Every call of both sides, given history included, failed ones too. A message with `done` counts as a text, whatever else it calls. */
export function madeCalls(episode: Episode): MadeCall[] {
  const given = goalOf(episode.origin.scenario).history.flatMap(({ calls }) => calls ?? [])
  return [
    ...given,
    ...turnsOf(episode).flatMap(({ action, hands }) =>
      [...(saysDone(action.calls) ? [] : (action.calls ?? [])), ...hands].flatMap(readCall),
    ),
  ]
}

function readCall({ name, arguments: given }: Call): MadeCall[] {
  try {
    return [{ name, arguments: readArguments(given) }]
  } catch (problem) {
    if (problem instanceof Malformed) return []
    throw problem
  }
}

/** Everything that the agent said, given history and greeting included, words beside calls too. */
export function agentTexts(episode: Episode): string[] {
  const { scenario, options } = episode.origin
  const { history } = goalOf(scenario)
  const given = history.filter(({ role }) => role === 'assistant').map(({ text }) => text ?? '')
  const opening = history.length > 0 || options.user === 'none' ? given : [greeting]
  const own = turnsOf(episode).filter(({ action }) => action.as !== 'user')
  return [...opening, ...own.map(({ action }) => (saysDone(action.calls) ? stopToken : (action.text ?? '')))]
}

/** Whether an action's calls have the one that ends the conversation. */
export function saysDone(calls: readonly Call[] | undefined): boolean {
  return calls?.some(({ name }) => name === stopCall) ?? false
}

function turnsOf(episode: Episode): PastTurn[] {
  return pastOf(episode).filter((entry: Past): entry is PastTurn => 'action' in entry)
}
