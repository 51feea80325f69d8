import type { Codec } from './codec/codec.ts'
import { batchRequests, episodeOf, methodNamed } from './dispatch.ts'
import { type Encoded, encodePart } from './envelope.ts'
import { returnTicket, takeTicket } from './queue.ts'
import type { Job } from './schedule.ts'
import { asProtocolError, type Serving, serveOne } from './serving.ts'
import type { Session } from './session.ts'

/** How many requests are served between two looks at the clock. */
const stride = 8

/** A batch on its way through the schedule: served in order, a slice at a time. */
export class Batch implements Job {
  readonly #serving: Serving
  readonly #codec: Codec
  readonly #requests: ReturnType<typeof batchRequests>
  readonly #sized: boolean
  readonly #done: (parts: Encoded[]) => void
  readonly #parts: Encoded[] = []
  /** The sessions whose queues it has tickets in, by the place of the request. */
  #tickets: (Session | undefined)[] | undefined

  /** Throws a ProtocolError where the batch as a whole cannot be served. `sized`: its frame is long enough to hold an action that is too long. */
  constructor(serving: Serving, codec: Codec, params: unknown, sized: boolean, done: (parts: Encoded[]) => void) {
    this.#serving = serving
    this.#codec = codec
    this.#requests = batchRequests(serving, params)
    this.#sized = sized
    this.#done = done
  }

  /** Takes a place in the queue of every episode that it still has a request for. */
  wait(): void {
    if (this.#tickets) return
    const { sessions } = this.#serving
    this.#tickets = this.#requests.map(({ params }, place) => {
      if (place < this.#parts.length) return undefined
      const id = episodeOf(params)
      const session = id === undefined ? undefined : sessions.find(id)
      if (session) takeTicket(session)
      return session
    })
  }

  run(deadline: number): boolean {
    while (this.#parts.length < this.#requests.length) {
      this.#serve(this.#parts.length)
      if (this.#parts.length % stride === 0 && performance.now() >= deadline) break
    }
    if (this.#parts.length < this.#requests.length) return false
    this.#done(this.#parts)
    return true
  }

  #serve(place: number): void {
    const { method, params } = this.#requests[place]!
    try {
      this.#parts.push(encodePart(this.#codec, serveOne(this.#serving, methodNamed(method), params, this.#sized)))
    } catch (problem) {
      this.#parts.push(encodePart(this.#codec, asProtocolError(this.#serving, problem)))
    }
    const session = this.#tickets?.[place]
    if (session) returnTicket(session)
  }
}
