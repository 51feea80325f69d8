import type { WebSocket } from 'ws'
import { jsonCodec } from '../../codec/codec.ts'
import type { Conversation } from './conversation.ts'
import { type ClientFrame, type ErrorData, errorData, readFrame, SessionUnknown } from './frames.ts'
import { answerRpc } from './json-rpc.ts'
import { serveRpc } from './rpc-methods.ts'
import type { Side } from './side.ts'
import type { Line } from './sockets.ts'

/** A `/ws`: each frame is answered by one frame, in order, and nothing else is ever sent. */
export class PlayLine implements Line {
  readonly #side: Side
  readonly #world: string
  readonly #socket: WebSocket
  /** Without one, why there is none. */
  readonly #conversation: Conversation | undefined
  readonly #refusal: unknown
  finished = false

  /** Opens a conversation of its own, or takes the one that a client made over HTTP. */
  constructor(side: Side, world: string, session: string | null, socket: WebSocket) {
    this.#side = side
    this.#world = world
    this.#socket = socket
    try {
      this.#conversation = session === null ? side.conversations.open(world, socket) : this.#find(session)
      side.conversations.attach(this.#conversation, socket)
    } catch (problem) {
      this.#refusal = problem
    }
  }

  #find(session: string): Conversation {
    const conversation = this.#side.conversations.find(this.#world, session)
    if (conversation) return conversation
    throw new SessionUnknown(
      `Unknown session_id: ${session}; it was closed, or nothing named it for too long. Make a new one by openenv/session/create.`,
    )
  }

  /** A refusal waits for the first frame: it would be lost on a client that has asked nothing yet. */
  answer(data: Buffer): string | undefined {
    if (this.#conversation === undefined) {
      this.finished = true
      return this.#failed(this.#refusal)
    }
    const decoded = jsonCodec.decode(data, this.#side.serving.limits.depthMax)
    if ('problem' in decoded) {
      this.#side.serving.counts.errors++
      const code = decoded.kind === 'frame' ? 'INVALID_JSON' : 'VALIDATION_ERROR'
      return errorFrame({ message: `${code === 'INVALID_JSON' ? 'Invalid JSON' : 'Invalid message'}: ${decoded.problem}`, code })
    }
    try {
      return this.#serve(this.#conversation, readFrame(decoded.value), data.length)
    } catch (problem) {
      return this.#failed(problem)
    }
  }

  #serve(conversation: Conversation, frame: ClientFrame, bytes: number): string | undefined {
    switch (frame.type) {
      case 'reset':
        return JSON.stringify({ type: 'observation', data: conversation.reset(frame.data) })
      case 'step':
        return JSON.stringify({ type: 'observation', data: conversation.step(frame.data, bytes) })
      case 'state':
        return JSON.stringify({ type: 'state', data: conversation.state() })
      case 'mcp': {
        const { conversations, told } = this.#side
        const rpc = { conversations, world: this.#world, own: conversation }
        return JSON.stringify({
          type: 'mcp',
          data: answerRpc(frame.data, (request) => serveRpc(rpc, request, bytes), told),
        })
      }
      case 'close':
        this.ended()
        this.finished = true
        return undefined
    }
  }

  #failed(problem: unknown): string {
    return errorFrame(errorData(problem, this.#side.told))
  }

  ended(): void {
    if (this.#conversation) this.#side.conversations.release(this.#conversation, this.#socket)
  }
}

function errorFrame(data: ErrorData): string {
  return JSON.stringify({ type: 'error', data })
}
