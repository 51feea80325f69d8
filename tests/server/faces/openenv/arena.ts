import { WebSocket } from 'ws'
import type { Server, ServerOptions } from '../../../../server/index.ts'
import { later, startServer } from '../../arena.ts'
import type { Any } from '../../raw.ts'
import { hostToys } from '../../toy.ts'

/** A server whose world has a slash in its id. */
export function startToy(options: Partial<ServerOptions> = {}): Promise<Server> {
  return startServer({ worlds: hostToys('shop/toy'), ...options })
}

export function httpUrl({ port }: Server, route: string, world = 'shop/toy'): string {
  return `http://127.0.0.1:${port}/worlds/${world}${route}`
}

/** A client that takes the next frame for the answer to its last, as OpenEnv's do. */
export class Line {
  readonly socket: WebSocket
  readonly #frames: Any[] = []
  readonly #takers: ((frame: Any) => void)[] = []
  readonly closed: Promise<number>

  private constructor(url: string, options: object) {
    this.socket = new WebSocket(url, { maxPayload: 0, ...options })
    this.closed = new Promise((resolve) => this.socket.on('close', resolve))
    this.socket.on('error', () => undefined)
    this.socket.on('message', (data: Buffer) => {
      const frame = JSON.parse(String(data))
      const taker = this.#takers.shift()
      if (taker) taker(frame)
      else this.#frames.push(frame)
    })
  }

  static async open(server: Server, route = '/ws', options: object = {}, world = 'shop/toy'): Promise<Line> {
    const line = new Line(httpUrl(server, route, world).replace('http', 'ws'), options)
    later(async () => line.socket.terminate())
    await new Promise((resolve, reject) => {
      line.socket.on('open', resolve)
      line.socket.on('unexpected-response', (_request, { statusCode }) => reject(new Error(`HTTP ${statusCode}`)))
    })
    return line
  }

  /** Frames that came and nobody asked for. */
  get unasked(): readonly Any[] {
    return this.#frames
  }

  ask(frame: unknown): Promise<Any> {
    const answer = new Promise<Any>((resolve) => this.#takers.push(resolve))
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
    return answer
  }

  async reset(data: object = {}): Promise<Any> {
    return (await this.ask({ type: 'reset', data })).data
  }

  async step(data: object): Promise<Any> {
    return (await this.ask({ type: 'step', data })).data
  }
}

export function call(tool: string, given: object = {}): object {
  return { type: 'call_tool', tool_name: tool, arguments: given }
}

let requests = 0

/** What a JSON-RPC method answers over HTTP. */
export async function rpc(server: Server, method: string, params: object = {}): Promise<Any> {
  const id = ++requests
  const response = await fetch(httpUrl(server, '/mcp'), {
    method: 'POST',
    body: JSON.stringify({ jsonrpc: '2.0', method, params, id }),
  })
  return { status: response.status, ...((await response.json()) as object) }
}

export async function ask(server: Server, route: string, body?: unknown, init: RequestInit = {}, world?: string): Promise<Any> {
  const sent = body === undefined ? {} : { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }
  const response = await fetch(httpUrl(server, route, world), { ...sent, ...init })
  return { status: response.status, body: await response.json() }
}
