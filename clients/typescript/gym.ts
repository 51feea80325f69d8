import type { Limits, Method, ParamsInput, Result } from '../../core/protocol/index.ts'
import type { Action } from './chat.ts'
import { Connection, type ConnectOptions } from './connection.ts'
import { type Contract, Episode, type Reset, type Step } from './episode.ts'
import { errorFrom, GymError, type WireError } from './errors.ts'
import { freshKey } from './key.ts'

type ResetParams = ParamsInput<'reset'>

/** Which scenario to start, and how: without a scenario, an index or a seed the server draws one. */
export type ResetSettings = Pick<ResetParams, 'seed' | 'split' | 'index' | 'scenario' | 'options'>

/** Many episodes: one for each seed, or `count` at the same first state. */
export type ResetManySettings =
  | (Omit<ResetSettings, 'seed'> & { readonly seeds: readonly (string | number)[] })
  | (ResetSettings & { readonly count: number })

export type WorldSummary = Result<'worlds'>['worlds'][number]

interface BatchItem {
  readonly result?: unknown
  readonly error?: WireError
}

/** Connects to a server, such as `ws://127.0.0.1:8000/v1`. Rejects with ConnectionLost, or with `unauthorized`. */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Gym> {
  return new Gym(await Connection.open(url, options))
}

/** A server, as a client holds it. `connect` makes one. */
export class Gym {
  readonly #connection: Connection
  /** Contracts by digest: each is asked for once. */
  readonly #contracts = new Map<string, Promise<Contract>>()

  /** @internal */
  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** What the server refuses to pass. */
  get limits(): Readonly<Limits> {
    return this.#connection.limits
  }

  async worlds(): Promise<WorldSummary[]> {
    return (await this.#connection.request('worlds', {})).worlds
  }

  describe(world: string, options?: ResetSettings['options']): Promise<Contract> {
    return this.#connection.request('describe', options === undefined ? { world } : { world, options })
  }

  /** Starts an episode. Rejects with a GymError. */
  async reset(world: string, settings: ResetSettings = {}): Promise<Episode> {
    const [episode] = await this.#episodes(world, [await this.#connection.request('reset', resetParams(world, settings))])
    return episode!
  }

  /** Starts many episodes: all of them, or none, with the first error. */
  async resetMany(world: string, settings: ResetManySettings): Promise<Episode[]> {
    const requests = 'seeds' in settings ? manySeeds(world, settings) : manyCounted(world, settings)
    const items = await this.#batch(requests.map((params) => ({ method: 'reset' as const, params })))
    const resets = items.filter(({ error }) => !error).map(({ result }) => result as Reset)
    const failed = items.find(({ error }) => error)
    if (failed) {
      const made = resets.flatMap(({ episodes }) => episodes)
      await this.#batch(made.map((episode) => ({ method: 'close' as const, params: { episode } })))
      throw errorFrom(failed.error!)
    }
    return this.#episodes(world, resets)
  }

  async #episodes(world: string, resets: readonly Reset[]): Promise<Episode[]> {
    const made = resets.map(async (reset) => {
      const contract = await this.#contract(reset)
      return reset.episodes.map((id) => new Episode(this.#connection, { world, reset, contract }, id))
    })
    return (await Promise.all(made)).flat()
  }

  #contract({ contract, episodes }: Reset): Promise<Contract> {
    const known = this.#contracts.get(contract)
    if (known) return known
    const asked = this.#connection.request('describe', { episode: episodes[0]! })
    this.#contracts.set(contract, asked)
    asked.catch(() => this.#contracts.delete(contract))
    return asked
  }

  /**
   * Plays one turn in each of many episodes, in as few frames as the server takes. Resolves in order with a step, or with the
   * GymError of that item; rejects where the connection is lost.
   */
  async stepAll(moves: readonly (readonly [Episode, Action])[]): Promise<(Step | GymError)[]> {
    const episodes = moves.map(([episode]) => episode)
    if (new Set(episodes).size < episodes.length) {
      throw new GymError('request_invalid', 'stepAll takes one move for an episode; send the next one after its reply.')
    }
    const places = episodes.map(({ queue }) => queue.enter())
    try {
      for (const { ready } of places) if (ready) await ready
      const items = await this.#batch(
        moves.map(([episode, action]) => ({ method: 'step' as const, params: episode.move(action) })),
      )
      return items.map(({ result, error }, place) => {
        const [episode, action] = moves[place]!
        return error ? errorFrom(error) : episode.accept(action, result as Step)
      })
    } finally {
      for (const { leave } of places) leave()
    }
  }

  async #batch(requests: readonly { method: Method; params: object }[]): Promise<BatchItem[]> {
    const { requestsMax } = this.limits
    const frames: Promise<Result<'batch'>>[] = []
    for (let start = 0; start < requests.length; start += requestsMax) {
      frames.push(
        this.#connection.request('batch', {
          requests: requests.slice(start, start + requestsMax) as ParamsInput<'batch'>['requests'],
        }),
      )
    }
    return (await Promise.all(frames)).flatMap(({ results }) => results as BatchItem[])
  }

  /** Any request of the wire, as it is. It may be sent again after a lost connection: give resets and forks a `key`. */
  request<M extends Method>(method: M, params: ParamsInput<M>): Promise<Result<M>> {
    return this.#connection.request(method, params)
  }

  /** Closes the connection; the server keeps the episodes until they have been idle for `idleMsMax`. */
  close(): Promise<void> {
    return this.#connection.close()
  }
}

function resetParams(world: string, { seed, split, index, scenario, options }: ResetSettings, count = 1): ResetParams {
  return { world, seed, split, index, scenario, options, count, key: freshKey() }
}

function manySeeds(
  world: string,
  { seeds, ...settings }: ResetManySettings & { seeds: readonly (string | number)[] },
): ResetParams[] {
  return seeds.map((seed) => resetParams(world, { ...settings, seed }))
}

/** So many episodes one reset makes. */
const countMax = 4096

/** All at the same first state, so all resets have one seed. */
function manyCounted(world: string, { count, ...settings }: ResetSettings & { count: number }): ResetParams[] {
  const drawn = settings.seed === undefined && settings.scenario === undefined && settings.index === undefined
  const same = drawn ? { ...settings, seed: freshKey() } : settings
  const requests: ResetParams[] = []
  for (let left = count; left > 0; left -= countMax) requests.push(resetParams(world, same, Math.min(left, countMax)))
  return requests
}
