import type { ChatMessage, ChatTool } from './chat.ts'

/** An endpoint that speaks OpenAI's chat completions, and how it is asked. */
export interface Endpoint {
  /** The whole address, `/chat/completions` included. */
  readonly address: string
  readonly model: string
  readonly apiKey: string | undefined
  readonly temperature: number
  readonly timeoutMs: number
}

/** The assistant's message as it came, or a sentence without its subject that says why there is none. */
export type Completion = { readonly message: Readonly<Record<string, unknown>> } | { readonly problem: string }

/** The address that chat completions have under a base URL. Throws a TypeError where that is no http address. */
export function completionsAddress(baseUrl: string): string {
  if (!URL.canParse(baseUrl) || !/^https?:/.test(baseUrl)) {
    throw new TypeError(`An OpenAI-compatible endpoint has an address such as http://127.0.0.1:8080/v1, not "${baseUrl}".`)
  }
  const base = baseUrl.replace(/\/+$/, '')
  return base.endsWith('/chat/completions') ? base : `${base}/chat/completions`
}

/** Asks for one completion. It never throws. */
export async function complete(
  { address, model, apiKey, temperature, timeoutMs }: Endpoint,
  messages: readonly ChatMessage[],
  tools: readonly ChatTool[],
): Promise<Completion> {
  // A key that was read from a file may end with a line break, which no header can hold.
  const authorization = apiKey && { authorization: `Bearer ${apiKey.trim()}` }
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: JSON.stringify({ model, temperature, messages, ...(tools.length > 0 && { tools }) }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    return completionOf(response.status, await response.text())
  } catch (problem) {
    const { name, message, cause } = problem as Error
    if (name === 'TimeoutError') return { problem: `did not answer in ${timeoutMs / 1000} seconds` }
    return { problem: `cannot be reached: ${cause instanceof Error && cause.message ? cause.message : message}` }
  }
}

function completionOf(status: number, text: string): Completion {
  if (status !== 200) return { problem: `answered with status ${status}: ${excerpt(text)}` }
  const body = jsonOf(text) as { choices?: { message?: unknown }[] } | null | undefined
  const message = body?.choices?.[0]?.message
  if (isObject(message)) return { message }
  return { problem: `sent no chat completion; expected choices[0].message in ${excerpt(text)}` }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value of a JSON text; undefined where it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What came, short enough for a message. */
export function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line === '') return 'an empty text'
  return line.length > 200 ? `${line.slice(0, 200)}...` : line
}
