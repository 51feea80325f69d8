/** The order of requests for one episode: each waits for those before it, so that a request that is sent again cannot come too late. */
export class Queue {
  #last: Promise<void> | undefined

  /** Takes the next place. `ready` is absent where nothing is before it; `leave` lets the next one in. */
  enter(): { readonly ready: Promise<void> | undefined; leave(): void } {
    const ready = this.#last
    let open: () => void = () => undefined
    const place = new Promise<void>((resolve) => {
      open = resolve
    })
    this.#last = place
    return {
      ready,
      leave: () => {
        if (this.#last === place) this.#last = undefined
        open()
      },
    }
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const { ready, leave } = this.enter()
    try {
      if (ready) await ready
      return await work()
    } finally {
      leave()
    }
  }
}
