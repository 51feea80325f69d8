import type { WebSocket } from 'ws'
import { ProtocolError } from '../../../core/protocol/index.ts'
import { openWorldOf } from '../../hosted.ts'
import type { Serving } from '../../serving.ts'
import { Conversation } from './conversation.ts'
import type { TermsBook } from './tools.ts'

/** WebSockets may close with a number of their own from 4000 on. */
const takenOver = 4001

interface Held {
  readonly conversation: Conversation
  /** The socket with which it ends; none where a client made it over HTTP. */
  owner: WebSocket | undefined
  /** The `/ws` that plays it now. */
  attached: WebSocket | undefined
  /** Its client asked to close it while a socket was attached. */
  closing: boolean
  touchedMs: number
}

/** Every conversation of the face by its id. */
export class Conversations {
  readonly #serving: Serving
  readonly #terms: TermsBook
  readonly #held = new Map<string, Held>()

  constructor(serving: Serving, terms: TermsBook) {
    this.#serving = serving
    this.#terms = terms
  }

  get size(): number {
    return this.#held.size
  }

  /** One for a single request; nobody else finds it, and who makes it closes it. */
  brief(world: string): Conversation {
    openWorldOf(this.#serving.worlds, world)
    return new Conversation(this.#serving, this.#terms, world)
  }

  /** One that ends with its socket, or one that is closed by its id. Throws `capacity`, `world_unknown` or `world_unavailable`. */
  open(world: string, owner?: WebSocket): Conversation {
    const { episodesMax } = this.#serving.limits
    if (this.#held.size >= episodesMax) {
      throw new ProtocolError('capacity', `Server at capacity: ${this.#held.size}/${episodesMax} sessions active; close some.`)
    }
    const conversation = this.brief(world)
    this.#held.set(conversation.id, {
      conversation,
      owner,
      attached: undefined,
      closing: false,
      touchedMs: performance.now(),
    })
    return conversation
  }

  find(world: string, id: string): Conversation | undefined {
    const held = this.#held.get(id)
    if (held?.conversation.world !== world) return undefined
    held.touchedMs = performance.now()
    return held.conversation
  }

  /** Gives a conversation to a `/ws`. One that had it before is stale, or its client would not come again: it is closed. */
  attach(conversation: Conversation, socket: WebSocket): void {
    const held = this.#held.get(conversation.id)!
    const stale = held.attached
    held.attached = socket
    if (held.owner === stale && stale !== undefined) held.owner = socket
    stale?.close(takenOver, 'another connection has taken this session')
  }

  /** A socket is gone: a conversation ends with its owner, and stays where a client made it over HTTP. */
  release({ id }: Conversation, socket: WebSocket): void {
    const held = this.#held.get(id)
    if (!held) return
    held.touchedMs = performance.now()
    if (held.attached === socket) held.attached = undefined
    if (held.owner === socket || (held.closing && held.attached === undefined)) this.#end(held)
  }

  /** Closes a conversation, at once or when its socket goes. Returns which. */
  close({ id }: Conversation): 'closed' | 'closing' {
    const held = this.#held.get(id)!
    if (held.attached === undefined) {
      this.#end(held)
      return 'closed'
    }
    held.closing = true
    return 'closing'
  }

  #end(held: Held): void {
    this.#held.delete(held.conversation.id)
    held.conversation.close()
  }

  /** Keeps what a socket holds, and ends what nothing has named for `idleMsMax`. */
  sweep(): void {
    const deadline = performance.now() - this.#serving.limits.idleMsMax
    for (const held of this.#held.values()) {
      if (held.attached !== undefined || held.owner !== undefined) held.conversation.touch()
      else if (held.touchedMs < deadline) this.#end(held)
    }
  }

  /** Forgets all of them without closing their episodes, which the server does where it stops. */
  forget(): void {
    this.#held.clear()
  }
}
