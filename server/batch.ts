import { type BatchFrame, openBatchFrame } from './batch-frame.ts'
import type { Codec } from './codec/codec.ts'
import { batchRequests, episodeOf, methodNamed } from './dispatch.ts'
import { returnTicket, takeTicket } from './queue.ts'
import type { RequestId } from './request-id.ts'
import type { Job } from './schedule.ts'
import { asProtocolError, type Serving, serveOne } from './serving.ts'
import type { Session } from './session.ts'

/** How many requests are served between two looks at the clock. */
const stride = 8

/** A batch on its way through the schedule: served in order, a slice at a time. */
export class Batch implements Job {
  readonly #serving: Serving
  readonly #requests: ReturnType<typeof batchRequests>
  readonly #sized: boolean
  readonly #done: (frame: BatchFrame) => void
  readonly #frame: BatchFrame
  /** The sessions whose queues it has tickets in, by the place of the request. */
  #tickets: (Session | undefined)[] | undefined

  /** Throws a ProtocolError where the batch as a whole cannot be served. `sized`: its frame is long enough to hold an action that is too long. */
  constructor(serving: Serving, codec: Codec, id: RequestId, params: unknown, sized: boolean, done: (frame: BatchFrame) => void) {
    this.#serving = serving
    this.#requests = batchRequests(serving, params)
    this.#sized = sized
    this.#done = done
    this.#frame = openBatchFrame(codec, id, this.#requests.length)
  }

  /** Takes a place in the queue of every episode that it still has a request for. */
  wait(): void {
    if (this.#tickets) return
    const { sessions } = this.#serving
    this.#tickets = this.#requests.map(({ params }, place) => {
      if (place < this.#frame.count) return undefined
      const id = episodeOf(params)
      const session = id === undefined ? undefined : sessions.find(id)
      if (session) takeTicket(session)
      return session
    })
  }

  run(deadline: number): boolean {
    const frame = this.#frame
    while (frame.count < this.#requests.length) {
      this.#serve(frame.count)
      if (frame.count % stride === 0 && performance.now() >= deadline) break
    }
    if (frame.count < this.#requests.length) return false
    this.#done(frame)
    return true
  }

  #serve(place: number): void {
    const { method, params } = this.#requests[place]!
    try {
      this.#frame.add(serveOne(this.#serving, methodNamed(method), params, this.#sized))
    } catch (problem) {
      this.#frame.add(asProtocolError(this.#serving, problem))
    }
    const session = this.#tickets?.[place]
    if (session) returnTicket(session)
  }
}
