import type { Episode, OpenWorld } from '../core/index.ts'
import { type Limits, ProtocolError } from '../core/protocol/index.ts'
import { freshId } from './identity.ts'
import { Keys } from './keys.ts'
import { Session } from './session.ts'

/** So many episodes that have not moved are kept ready; older ones are made again when they are stepped. */
const readyMax = 4096

/** Every session of a server by the id of its episode. */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #limits: Limits
  readonly #now: () => number
  readonly #keys = new Keys()
  /** The key of the request that is being answered: what is opened now is its. */
  #key: string | undefined
  readonly #ready: Session[] = []
  #readyNext = 0

  /** `now` gives seconds that only grow. */
  constructor(limits: Limits, now: () => number) {
    this.#limits = limits
    this.#now = now
  }

  get size(): number {
    return this.#sessions.size
  }

  /** How many replies are kept for their keys. */
  get keys(): number {
    return this.#keys.size
  }

  [Symbol.iterator](): IterableIterator<Session> {
    return this.#sessions.values()
  }

  /** The session of an episode. A foreign, an expired and an absent one answer alike. */
  get(id: string): Session {
    const session = this.#sessions.get(id)
    if (!session)
      throw new ProtocolError(
        'episode_unknown',
        'There is no such episode; it may have been closed, or gone after nothing named it for too long.',
      )
    session.touched = this.#now()
    return session
  }

  find(id: string): Session | undefined {
    return this.#sessions.get(id)
  }

  /** Opens sessions on one episode, as many as asked for, and returns their ids. Throws `capacity` and makes none where they would be too many. */
  add(open: OpenWorld, episode: Episode, count: number): string[] {
    const ids = this.#room(count)
    for (const id of ids) this.#open(id, open, episode)
    return ids
  }

  /** Opens one session for each episode. */
  addEach(open: OpenWorld, episodes: readonly Episode[]): string[] {
    const ids = this.#room(episodes.length)
    for (const [place, id] of ids.entries()) this.#open(id, open, episodes[place]!)
    return ids
  }

  #room(count: number): string[] {
    if (this.#sessions.size + count > this.#limits.episodesMax) {
      throw new ProtocolError(
        'capacity',
        `This server holds ${this.#limits.episodesMax} episodes and has ${this.#sessions.size}; close some, or ask for fewer.`,
      )
    }
    return Array.from({ length: count }, freshId)
  }

  #open(id: string, open: OpenWorld, episode: Episode): void {
    const session = new Session(id, open, episode, this.#now())
    this.#sessions.set(id, session)
    if (this.#key !== undefined) {
      session.key = this.#key
      this.#keys.hold(this.#key)
    }
    this.#ready[this.#readyNext]?.rest()
    this.#ready[this.#readyNext] = session
    this.#readyNext = (this.#readyNext + 1) % readyMax
  }

  close(id: string): Session | undefined {
    const session = this.#sessions.get(id)
    if (session) this.#forget(session)
    return session
  }

  #forget({ id, key }: Session): void {
    this.#sessions.delete(id)
    if (key !== undefined) this.#keys.release(key)
  }

  /** Answers a request with a key as it was answered before, or makes the answer now. Throws `key_conflict` where the params differ. */
  once(key: string | undefined, params: () => string, make: () => object): object {
    if (key === undefined) return make()
    this.#key = key
    try {
      return this.#keys.once(key, params(), this.#now(), make)
    } finally {
      this.#key = undefined
    }
  }

  /** Closes what nothing has named for longer than `idleMsMax`; returns those sessions. */
  expire(): Session[] {
    const deadline = this.#now() - this.#limits.idleMsMax / 1000
    const expired: Session[] = []
    for (const session of this.#sessions.values()) if (session.touched < deadline) expired.push(session)
    for (const session of expired) this.#forget(session)
    this.#keys.expire(deadline)
    return expired
  }
}
