import { canonical, type Json, quote } from './json.ts'

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

/** The text of an action that the digest covers: compact JSON, keys sorted, no ids. Written out by hand, since every step needs it. */
export function actionText({ as, calls, stop, text, thought }: Action): string {
  let json = as === undefined ? '{' : `{"as":"${as}"`
  const add = (field: string): void => {
    json += json === '{' ? field : `,${field}`
  }
  if (calls !== undefined) add(`"calls":[${callsText(calls)}]`)
  if (stop !== undefined) add(`"stop":${stop}`)
  if (text !== undefined) add(`"text":${quote(text)}`)
  if (thought !== undefined) add(`"thought":${quote(thought)}`)
  return `${json}}`
}

function callsText(calls: readonly Call[]): string {
  return calls.length === 1 ? callText(calls[0]!) : calls.map(callText).join(',')
}

function callText({ name, arguments: args }: Call): string {
  return args === undefined ? `{"name":${quote(name)}}` : `{"arguments":${canonical(args)},"name":${quote(name)}}`
}
