import {
  type Action,
  canonical,
  type Episode,
  type EpisodeOptions,
  type Json,
  type OpenWorld,
  pastOf,
  reseed,
  selectScenario,
  start,
  step,
  type Timestep,
} from '../core/index.ts'
import { ProtocolError } from '../core/protocol/index.ts'
import { withCallIds } from '../core/timestep.ts'
import type { Waiting } from './queue.ts'

/**
 * A client's hold on one episode: which turn comes next, and how the last reply is made again for whoever lost it. Replies are
 * not kept: an equal step gives an equal reply, and a text kept for each episode would cost more than the step that makes it.
 * An episode that has not moved may be let go of too: it is made again from what it was started from.
 */
export class Session {
  readonly id: string
  readonly open: OpenWorld
  readonly scenario: string
  readonly seed: string
  readonly options: EpisodeOptions
  /** When a request last named it, in seconds of the server's clock. */
  touched: number
  #episode: Episode | undefined
  /** The episode before its last turn. */
  #before: Episode | undefined
  #fault: { readonly turn: number; readonly error: ProtocolError; readonly action: string } | undefined
  /** The key of the request that made it. */
  key: string | undefined
  /** What waits for its place behind a batch that is still being served. */
  waiting: Waiting[] | undefined

  constructor(id: string, open: OpenWorld, episode: Episode, now: number) {
    this.id = id
    this.open = open
    this.scenario = episode.origin.scenario.id
    this.seed = episode.origin.seed
    this.options = episode.origin.options
    this.touched = now
    this.#episode = episode
    this.#before = undefined
    this.#fault = undefined
    this.key = undefined
    this.waiting = undefined
  }

  get episode(): Episode {
    this.#episode ??= this.#begin()
    return this.#episode
  }

  /** Lets an episode go that has not moved; returns whether it did. */
  rest(): boolean {
    if (this.#episode === undefined || this.#episode.past !== undefined || this.#fault) return false
    this.#episode = undefined
    return true
  }

  #begin(): Episode {
    const { open, scenario, seed, options } = this
    return start(open, selectScenario(open, { scenario, seed }, options), seed, options)[0]
  }

  /** Applies the next turn, or answers the last one again. Every other turn is an error that changes nothing. */
  step(turn: number, action: Action): Timestep {
    const { episode } = this
    if (this.#fault) return this.#stepAfterFault(turn, action)
    if (turn === episode.turn && episode.turn > 0) return this.#again(action)
    if (turn !== episode.turn + 1) {
      throw new ProtocolError('turn_order', `Turn ${episode.turn + 1} comes next; the step was numbered ${turn}.`, {
        expected: episode.turn + 1,
      })
    }
    try {
      const [next, timestep] = step(this.open, episode, action)
      this.#before = episode
      this.#episode = next
      return named(timestep, action)
    } catch (problem) {
      if (problem instanceof ProtocolError) throw problem
      this.#fault = { turn, error: faultOf(problem), action: canonical(action as Json) }
      throw new SessionFault(this.#fault.error, problem)
    }
  }

  #again(action: Action): Timestep {
    let { past } = this.episode
    while (past && 'stream' in past) past = past.before
    if (!past || canonical(past.action as Json) !== canonical(action as Json)) throw this.#conflict()
    return this.#lastReply()
  }

  #conflict(): ProtocolError {
    const { turn } = this.episode
    return new ProtocolError('turn_conflict', `Turn ${turn} was another action; turn ${turn + 1} comes next.`, {
      expected: turn + 1,
    })
  }

  #stepAfterFault(turn: number, action: Action): never {
    const fault = this.#fault!
    if (turn === fault.turn && canonical(action as Json) === fault.action) throw fault.error
    throw new ProtocolError(
      'episode_void',
      `The episode is void since a fault at turn ${fault.turn}; fork it at an earlier turn, or reset.`,
    )
  }

  /** Whether a fault of the world ended it. */
  get void(): boolean {
    return this.#fault !== undefined
  }

  get running(): boolean {
    return !this.void && (this.#episode === undefined || this.#episode.status === 'running')
  }

  /** The last reply, as it was sent. */
  #lastReply(): Timestep {
    const { past } = this.episode
    if (!this.#before || !past || 'stream' in past) return this.#replay(this.episode.turn).replies.at(-1)!
    return named(step(this.open, this.#before, past.action)[1], past.action)
  }

  /** Every reply after a turn, oldest first. */
  repliesAfter(turn: number): Timestep[] {
    const { episode } = this
    if (turn === episode.turn) return []
    return turn === episode.turn - 1 ? [this.#lastReply()] : this.#replay(episode.turn).replies.slice(turn)
  }

  /** The episode as it was after a turn. */
  at(turn: number): Episode {
    const { episode } = this
    return turn === episode.turn ? episode : this.#replay(turn).episode
  }

  /** Plays the record again, up to a turn. */
  #replay(until: number): { episode: Episode; replies: Timestep[] } {
    let episode = this.#begin()
    const replies: Timestep[] = []
    for (const entry of pastOf(this.episode)) {
      if (entry.turn > until) break
      if ('stream' in entry) {
        episode = reseed(episode, entry.stream)
        continue
      }
      const [next, timestep] = step(this.open, episode, entry.action)
      episode = next
      replies.push(named(timestep, entry.action))
    }
    return { episode, replies }
  }
}

/** A fault of the world on its way out: what the client is told, and what went wrong for the log. */
export class SessionFault extends ProtocolError {
  readonly origin: unknown

  constructor(error: ProtocolError, origin: unknown) {
    super(error.code, error.message, error.data)
    this.origin = origin
  }
}

function faultOf(_problem: unknown): ProtocolError {
  return new ProtocolError(
    'fault',
    'The world failed at this step: a bug of ours. The episode is void and has no reward; the server logged why.',
  )
}

function named(timestep: Timestep, action: Action): Timestep {
  const { calls } = action
  if (!calls?.some(({ id }) => id !== undefined)) return timestep
  return withCallIds(
    timestep,
    calls.map(({ id }) => id),
  )
}
