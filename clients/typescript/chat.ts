import type { ParamsInput, Result } from '../../core/protocol/index.ts'

export type Action = ParamsInput<'step'>['action']
export type Observation = Result<'step'>['observation']
export type ToolDescription = Result<'describe'>['tools'][number]

/** A message in the form of OpenAI's chat API. */
export type ChatMessage =
  | { role: 'system' | 'user'; content: string }
  | { role: 'assistant'; content: string | null; tool_calls?: ChatToolCall[] }
  | { role: 'tool'; tool_call_id: string; content: string }

export interface ChatToolCall {
  id: string
  type: 'function'
  /** `arguments` is JSON text. */
  function: { name: string; arguments: string }
}

/** A tool in the form of OpenAI's chat API; `parameters` is JSON Schema. */
export interface ChatTool {
  type: 'function'
  function: { name: string; description: string; parameters: unknown }
}

interface NamedCall {
  readonly id?: string | undefined
  readonly name: string
  readonly arguments?: unknown
}

export function chatTool({ name, description, parameters }: ToolDescription): ChatTool {
  return { type: 'function', function: { name, description, parameters } }
}

/** What stands before turn 1: the policy, and what the world says happened before. */
export function chatOpening(policy: string, observation: Observation): ChatMessage[] {
  return [{ role: 'system', content: policy }, ...chatObservation(observation, 0, [])]
}

/** What the agent's chat gains by a turn: its own move, if it was its move, and what it may see of the answer. */
export function chatTurn(action: Action, { turn, observation, next }: Result<'step'>): ChatMessage[] {
  // Where a client plays both sides, the observation is for the side that moves next, and the agent knows its own words.
  if (action.as === 'user') return next === 'user' ? [] : chatObservation(observation, turn, [])
  const calls = action.calls ?? []
  const ids = calls.map(({ id }, position) => id ?? callId(turn, position))
  const shown = next === 'user' ? { messages: observation.messages.filter(({ role }) => role !== 'assistant') } : observation
  return [chatMove(action.text, calls, ids), ...chatObservation(shown, turn, ids)]
}

function chatMove(text: string | undefined, calls: readonly NamedCall[], ids: readonly string[]): ChatMessage {
  if (calls.length === 0) return { role: 'assistant', content: text ?? '' }
  return {
    role: 'assistant',
    content: text ?? null,
    tool_calls: calls.map((call, position) => ({
      id: ids[position]!,
      type: 'function',
      function: { name: call.name, arguments: argumentsText(call.arguments) },
    })),
  }
}

/** `ids` are those of the move that was answered; a given history has moves of its own. */
function chatObservation({ messages }: Observation, turn: number, ids: readonly string[]): ChatMessage[] {
  let known = ids
  return messages.map(({ role, text, call, calls }, place) => {
    if (role === 'assistant') {
      const made = (calls ?? []) as NamedCall[]
      known = made.map(({ id }, position) => id ?? callId(turn, position, place))
      return chatMove(text, made, known)
    }
    if (role !== 'tool') return { role, content: text }
    return { role, tool_call_id: typeof call === 'string' ? call : (known[call ?? 0] ?? callId(turn, call ?? 0)), content: text }
  })
}

function callId(turn: number, position: number, place?: number): string {
  return place === undefined ? `call_${turn}_${position}` : `call_${turn}_${place}_${position}`
}

function argumentsText(given: unknown): string {
  return typeof given === 'string' ? given : JSON.stringify(given ?? {})
}
