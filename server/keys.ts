import { ProtocolError } from '../core/protocol/index.ts'

/** So many replies are kept whose episodes are all gone: who closed them has no use for one, and a long training run makes millions. */
const spentMax = 16_384

interface Keyed {
  readonly params: string
  readonly made: number
  result: object | undefined
  /** How many of the episodes that it made are still there. */
  episodes: number
}

/** Replies to resets and forks by their client's key, so that a request that comes again makes nothing. */
export class Keys {
  readonly #keyed = new Map<string, Keyed>()
  /** Keys whose episodes are all gone, oldest first. */
  readonly #spent = new Set<string>()

  get size(): number {
    return this.#keyed.size
  }

  /** Answers as it was answered before, or makes the answer now; what cannot be made is not kept. Throws `key_conflict` where the params differ. */
  once(key: string, params: string, now: number, make: () => object): object {
    const known = this.#keyed.get(key)
    if (known && known.params !== params)
      throw new ProtocolError('key_conflict', 'This key was used with other params; make a new key for a new request.')
    if (known?.result) return known.result
    const keyed: Keyed = { params, made: now, result: undefined, episodes: 0 }
    this.#keyed.set(key, keyed)
    try {
      keyed.result = make()
      return keyed.result
    } finally {
      if (!keyed.result) this.#keyed.delete(key)
    }
  }

  /** An episode was made for a key. */
  hold(key: string): void {
    this.#keyed.get(key)!.episodes++
  }

  /** An episode that was made for a key is gone. */
  release(key: string): void {
    const keyed = this.#keyed.get(key)
    if (!keyed) return
    keyed.episodes--
    if (keyed.episodes > 0) return
    this.#spent.add(key)
    if (this.#spent.size > spentMax) this.#drop(this.#spent.values().next().value!)
  }

  /** Forgets what was answered before a time. */
  expire(deadline: number): void {
    for (const [key, { made }] of this.#keyed) {
      if (made >= deadline) break
      this.#drop(key)
    }
  }

  #drop(key: string): void {
    this.#spent.delete(key)
    this.#keyed.delete(key)
  }
}
