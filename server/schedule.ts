/** Work that is done in slices. */
export interface Job {
  /** Goes on until the deadline (milliseconds of performance.now) and says whether it is done. */
  run(deadline: number): boolean
  /** Told once when it must wait: it keeps its place in the order of whatever it works on. */
  wait(): void
}

/** So long a slice may take before the sockets are read again. */
const sliceMs = 0.5

/** Runs long jobs in the order they came, one slice in each turn of the event loop, so that short requests are served in between. */
export class Schedule {
  readonly #jobs: Job[] = []

  /** Runs a job at once for one slice if no other is waiting; what is left of it waits its turn. */
  add(job: Job): void {
    const first = this.#jobs.length === 0
    if (first && job.run(performance.now() + sliceMs)) return
    job.wait()
    this.#jobs.push(job)
    if (first) setImmediate(() => this.#next())
  }

  get idle(): boolean {
    return this.#jobs.length === 0
  }

  #next(): void {
    if (this.#jobs[0]!.run(performance.now() + sliceMs)) this.#jobs.shift()
    if (this.#jobs.length > 0) setImmediate(() => this.#next())
  }
}
