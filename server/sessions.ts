import type { Episode, OpenWorld } from '../core/index.ts'
import { type Limits, ProtocolError } from '../core/protocol/index.ts'
import { freshId } from './identity.ts'
import { Session } from './session.ts'

/** So many episodes that have not moved are kept ready; older ones are made again when they are stepped. */
const readyMax = 4096

/** Every session of a server by the id of its episode. */
export class Sessions {
  readonly #sessions = new Map<string, Session>()
  readonly #limits: Limits
  readonly #now: () => number
  /** Replies to resets and forks by their client's key, with the params they answered. */
  readonly #keyed = new Map<string, { readonly params: string; readonly result: object; readonly made: number }>()
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
    this.#ready[this.#readyNext]?.rest()
    this.#ready[this.#readyNext] = session
    this.#readyNext = (this.#readyNext + 1) % readyMax
  }

  close(id: string): Session | undefined {
    const session = this.#sessions.get(id)
    this.#sessions.delete(id)
    return session
  }

  /** Answers a request with a key as it was answered before, or makes the answer now. Throws `key_conflict` where the params differ. */
  once(key: string | undefined, params: () => string, make: () => object): object {
    if (key === undefined) return make()
    const text = params()
    const known = this.#keyed.get(key)
    if (known && known.params !== text)
      throw new ProtocolError('key_conflict', 'This key was used with other params; make a new key for a new request.')
    if (known) return known.result
    const result = make()
    this.#keyed.set(key, { params: text, result, made: this.#now() })
    return result
  }

  /** Closes what nothing has named for longer than `idleMsMax`; returns those sessions. */
  expire(): Session[] {
    const deadline = this.#now() - this.#limits.idleMsMax / 1000
    const expired: Session[] = []
    for (const session of this.#sessions.values()) if (session.touched < deadline) expired.push(session)
    for (const { id } of expired) this.#sessions.delete(id)
    for (const [key, { made }] of this.#keyed) if (made < deadline) this.#keyed.delete(key)
    return expired
  }
}
