import type { Result } from '../../../core/protocol/index.ts'

type Message = Result<'step'>['observation']['messages'][number]
type Outcome = Result<'step'>['info']['outcomes'][number]

/** What a tool returned, in the form of FastMCP's results, which clients unwrap by the key `data`. */
export interface ToolResult {
  readonly content: readonly object[]
  readonly structured_content: unknown
  readonly meta: object | null
  readonly data: unknown
  readonly is_error: false
}

export interface ToolError {
  readonly error_type: 'execution_error' | 'invalid_args' | 'tool_not_found'
  readonly message: string
}

export function toolResult(messages: readonly Message[]): ToolResult {
  return resultOf(messages, readValue(messages[0]?.text ?? ''))
}

/** What the user answered to a message, as one text. */
export function answerResult(messages: readonly Message[]): ToolResult {
  return resultOf(messages, messages.map(({ text }) => text).join('\n'))
}

/** What was wrong with a call; undefined where nothing was. */
export function toolError(known: boolean, outcome: Outcome | undefined, messages: readonly Message[]): ToolError | undefined {
  if (outcome === undefined || outcome.status === 'ok') return undefined
  const message = messages.map(({ text }) => text).join('\n')
  if (outcome.status !== 'malformed') return { error_type: 'execution_error', message }
  return { error_type: known ? 'invalid_args' : 'tool_not_found', message }
}

function resultOf(messages: readonly Message[], data: unknown): ToolResult {
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data)
  return {
    content: messages.map(({ text }) => ({ type: 'text', text, annotations: null, meta: null })),
    structured_content: isObject ? data : { result: data },
    meta: null,
    data,
    is_error: false,
  }
}

/** A result that is JSON of an object, a list or a text is that value; every other is the text as it stands. */
function readValue(text: string): unknown {
  if (!/^[{["]/.test(text)) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
