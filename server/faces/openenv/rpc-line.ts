import type { WebSocket } from 'ws'
import type { Conversation } from './conversation.ts'
import { answerRpc, readRpc } from './json-rpc.ts'
import { serveRpc } from './rpc-methods.ts'
import type { Side } from './side.ts'
import type { Line } from './sockets.ts'

/** A `/mcp` over WebSocket: JSON-RPC on a conversation of its own. */
export class RpcLine implements Line {
  readonly #side: Side
  readonly #world: string
  readonly #socket: WebSocket
  readonly #conversation: Conversation | undefined
  readonly #refusal: unknown

  constructor(side: Side, world: string, socket: WebSocket) {
    this.#side = side
    this.#world = world
    this.#socket = socket
    try {
      this.#conversation = side.conversations.open(world, socket)
    } catch (problem) {
      this.#refusal = problem
    }
  }

  get finished(): boolean {
    return this.#conversation === undefined
  }

  answer(data: Buffer): string {
    const { conversations, told, serving } = this.#side
    const own = this.#conversation
    const response = readRpc(data, serving.limits.depthMax, (value) =>
      answerRpc(
        value,
        (request) => {
          if (own === undefined) throw this.#refusal
          return serveRpc({ conversations, world: this.#world, own }, request, data.length)
        },
        told,
      ),
    )
    return JSON.stringify(response)
  }

  ended(): void {
    if (this.#conversation) this.#side.conversations.release(this.#conversation, this.#socket)
  }
}
