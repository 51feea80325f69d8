import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { later } from '../server/arena.ts'

/** What a client asked the stand-in. */
export interface Asked {
  readonly headers: Readonly<Record<string, unknown>>
  readonly path: string
  readonly body: {
    readonly model: string
    readonly temperature: number
    readonly messages: readonly { readonly role: string; readonly content: string | null; readonly [more: string]: unknown }[]
    readonly tools?: readonly { readonly function: { readonly name: string } }[]
  }
}

/** An answer: words, calls by name and JSON text, a whole message, or a whole reply, which may be late. */
export type Answer =
  | string
  | { readonly calls: readonly (readonly [name: string, args: string])[] }
  | { readonly message: object }
  | { readonly status?: number; readonly text: string; readonly afterMs?: number }

export interface StandIn {
  readonly baseUrl: string
  readonly asked: Asked[]
  close(): Promise<void>
}

/** An endpoint on this machine that speaks as OpenAI's does and answers from a script: a list to be used up, or a function. */
export async function standIn(script: readonly Answer[] | ((asked: Asked) => Answer)): Promise<StandIn> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const one = { headers: request.headers, path: request.url!, body: (await json(request)) as Asked['body'] }
    const answer = typeof script === 'function' ? script(one) : script[asked.length]
    asked.push(one)
    const { status = 200, text, afterMs = 0 } = replyOf(answer ?? { status: 410, text: 'The script is used up.' })
    setTimeout(() => response.writeHead(status, { 'content-type': 'application/json' }).end(text), afterMs)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  later(close)
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked, close }
}

function replyOf(answer: Answer): { status?: number; text: string; afterMs?: number } {
  if (typeof answer === 'string') return replyOf({ message: { role: 'assistant', content: answer } })
  if ('text' in answer) return answer
  if ('message' in answer) return { text: JSON.stringify({ choices: [{ index: 0, message: answer.message }] }) }
  const calls = answer.calls.map(([name, args], place) => ({
    id: `theirs_${place}`,
    type: 'function',
    function: { name, arguments: args },
  }))
  return replyOf({ message: { role: 'assistant', content: null, tool_calls: calls } })
}
