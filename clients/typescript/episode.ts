import type { ParamsInput, Result } from '../../core/protocol/index.ts'
import { type Action, type ChatMessage, type ChatTool, chatOpening, chatTool, chatTurn, type Observation } from './chat.ts'
import type { Connection } from './connection.ts'
import { freshKey } from './key.ts'
import { Queue } from './queue.ts'

export type Reset = Result<'reset'>
export type Step = Result<'step'>
export type Contract = Result<'describe'>
export type ReplayLine = Result<'replay'>['lines'][number]

export interface ForkSettings {
  /** The turn to fork at; the present one unless told. */
  readonly turn?: number
  readonly count?: number
  /** `keep`, the default, keeps the future's draws; any other label makes new ones. */
  readonly stream?: string
}

/** What an episode was started as: the same for its forks. */
export interface Origin {
  readonly world: string
  readonly reset: Reset
  readonly contract: Contract
}

/** Where an episode stood after a turn. */
interface Stand {
  readonly latest: Reset | Step
  /** How many messages its chat had. */
  readonly messages: number
}

/** One episode, as the client follows it. */
export class Episode {
  readonly id: string
  /** What the user side is told, where the client plays it too. */
  readonly user: Reset['user']
  readonly world: string
  /** Not for the policy's eyes. */
  readonly scenario: string
  readonly seed: string
  readonly policy: string
  /** The agent's tools, in the form of OpenAI's chat API. */
  readonly tools: readonly ChatTool[]
  /** The agent's chat so far, in the form of OpenAI's chat API; `step` adds to it. */
  readonly messages: ChatMessage[]
  /** @internal Requests for this episode, in order. */
  readonly queue = new Queue()
  readonly #connection: Connection
  readonly #origin: Origin
  readonly #stands: Stand[]

  /** @internal */
  constructor(connection: Connection, origin: Origin, id: string, from?: { messages: ChatMessage[]; stands: Stand[] }) {
    const { reset, contract } = origin
    this.id = id
    this.user = reset.user
    this.world = origin.world
    this.scenario = reset.scenario
    this.seed = reset.seed
    this.policy = contract.policy
    this.tools = contract.tools.map(chatTool)
    this.messages = from?.messages ?? chatOpening(contract.policy, reset.observation)
    this.#connection = connection
    this.#origin = origin
    this.#stands = from?.stands ?? [{ latest: reset, messages: this.messages.length }]
  }

  get #latest(): Reset | Step {
    return this.#stands.at(-1)!.latest
  }

  /** The number of turns played. */
  get turn(): number {
    return this.#stands.length - 1
  }

  /** What the last reply showed. */
  get observation(): Observation {
    return this.#latest.observation
  }

  /** In [0, 1]; 0 until the end. */
  get reward(): number {
    return 'reward' in this.#latest ? this.#latest.reward : 0
  }

  get terminated(): boolean {
    return 'terminated' in this.#latest && this.#latest.terminated
  }

  get truncated(): boolean {
    return 'truncated' in this.#latest && this.#latest.truncated
  }

  get info(): Step['info'] {
    return this.#latest.info
  }

  /** Who moves next, where the client plays the user too. */
  get next(): Step['next'] {
    return this.#latest.next
  }

  get digest(): string {
    return this.#latest.digest
  }

  /**
   * Plays the next turn. Rejects with a GymError; after ConnectionLost the same action, stepped again, is settled exactly once.
   * An InfrastructureError means that the episode has no reward, not that it earned none.
   */
  step(action: Action): Promise<Step> {
    return this.queue.run(async () => this.accept(action, await this.#connection.request('step', this.move(action))))
  }

  /** @internal The params of the next step. */
  move(action: Action): ParamsInput<'step'> {
    return { episode: this.id, turn: this.turn + 1, action }
  }

  /** @internal Takes the reply to a step. */
  accept(action: Action, step: Step): Step {
    for (const message of chatTurn(action, step)) this.messages.push(message)
    this.#stands.push({ latest: step, messages: this.messages.length })
    return step
  }

  /** Episodes that go on from this one, now or at an earlier turn, also after its end. Rejects with a GymError. */
  fork({ turn, count = 1, stream = 'keep' }: ForkSettings = {}): Promise<Episode[]> {
    return this.queue.run(async () => {
      const at = turn ?? this.turn
      const { episodes } = await this.#connection.request('fork', { episode: this.id, turn: at, count, stream, key: freshKey() })
      const { messages } = this.#stands[at]!
      return episodes.map((id) => {
        const from = { messages: this.messages.slice(0, messages), stands: this.#stands.slice(0, at + 1) }
        return new Episode(this.#connection, this.#origin, id, from)
      })
    })
  }

  /** The replay document so far, a line an item. */
  replay(): Promise<ReplayLine[]> {
    return this.queue.run(async () => (await this.#connection.request('replay', { episode: this.id })).lines)
  }

  /** Hidden things for authors. Rejects with `forbidden` unless the server was started to allow it. */
  inspect(what: ParamsInput<'inspect'>['what']): Promise<unknown> {
    return this.queue.run(() => this.#connection.request('inspect', { episode: this.id, what }))
  }

  /** Lets the episode go; closing twice is not an error. */
  async close(): Promise<void> {
    await this.queue.run(() => this.#connection.request('close', { episode: this.id }))
  }
}
