import type { LongBatch } from './codec/long-batch.ts'
import type { Job } from './schedule.ts'

/** A long frame on its way through the schedule: read a slice at a time. */
export class Reading implements Job {
  readonly #long: LongBatch
  readonly #done: (request: unknown) => void

  /** `done` is given the request, or undefined where the frame is not JSON. */
  constructor(long: LongBatch, done: (request: unknown) => void) {
    this.#long = long
    this.#done = done
  }

  run(deadline: number): boolean {
    let request: unknown
    try {
      while (!this.#long.isRead) {
        this.#long.readNext()
        if (performance.now() >= deadline) return false
      }
      request = this.#long.value
    } catch (problem) {
      if (!(problem instanceof SyntaxError)) throw problem
    }
    this.#done(request)
    return true
  }

  /** Its connection takes nothing else until it is read: there is no other place to keep. */
  wait(): void {}
}
