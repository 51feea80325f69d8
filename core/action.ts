import { canonical, type Json } from './json.ts'

/** One move: words for the user, or calls of tools in order. */
export interface Action {
  /** Who moves; the agent, unless a client plays the user too. */
  readonly as?: 'agent' | 'user'
  /** Recorded, and told to nobody. */
  readonly thought?: string
  /** Said to the other side; beside calls it is recorded and not delivered. */
  readonly text?: string
  readonly calls?: readonly Call[]
  /** The user hangs up. */
  readonly stop?: boolean
}

export interface Call {
  /** The client's own id for the call; it stands in no digest and no replay. */
  readonly id?: string
  readonly name: string
  /** An object, or the model's own JSON text, which keeps `2.0` apart from `2`. Anything else is malformed. */
  readonly arguments?: Json
}

/** An action without the client's ids: what is recorded and digested. */
export function withoutIds(action: Action): Action {
  if (!action.calls?.some((call) => call.id !== undefined)) return action
  return { ...action, calls: action.calls.map(({ id: _, ...call }) => call) }
}

/** The text of an action that the digest covers: compact JSON, keys sorted, no ids. */
export function actionText(action: Action): string {
  return canonical(withoutIds(action) as unknown as Json)
}
