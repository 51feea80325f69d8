import type { FirstTimestep, Timestep } from '../core/index.ts'

/** What a request is answered with: a value for one codec, its JSON for the other, each made when it is asked for. */
export interface Reply {
  readonly json: string
  readonly value: object
}

/** A reply that is a value. */
export class PlainReply implements Reply {
  readonly value: object

  constructor(value: object) {
    this.value = value
  }

  get json(): string {
    return JSON.stringify(this.value)
  }
}

/** The reply to a step; its JSON is there already, since the digest covers it. */
export class StepReply implements Reply {
  readonly #step: Timestep

  constructor(step: Timestep) {
    this.#step = step
  }

  get json(): string {
    return withDigest(this.#step.json, this.#step.digest)
  }

  get value(): object {
    return withoutJson(this.#step)
  }
}

/** The reply to a reset. */
export class ResetReply implements Reply {
  readonly #episodes: readonly string[]
  readonly #first: FirstTimestep

  constructor(episodes: readonly string[], first: FirstTimestep) {
    this.#episodes = episodes
    this.#first = first
  }

  get json(): string {
    return `{"episodes":${JSON.stringify(this.#episodes)},${withDigest(this.#first.json, this.#first.digest).slice(1)}`
  }

  get value(): object {
    return { episodes: this.#episodes, ...withoutJson(this.#first) }
  }
}

/** The reply to a resume: where the episode stands, and the replies that were missed. */
export class ResumeReply implements Reply {
  readonly #turn: number
  readonly #steps: readonly Timestep[]

  constructor(turn: number, steps: readonly Timestep[]) {
    this.#turn = turn
    this.#steps = steps
  }

  get json(): string {
    return `{"turn":${this.#turn},"replies":[${this.#steps.map(({ json, digest }) => withDigest(json, digest)).join(',')}]}`
  }

  get value(): object {
    return { turn: this.#turn, replies: this.#steps.map(withoutJson) }
  }
}

function withDigest(json: string, digest: string): string {
  return `${json.slice(0, -1)},"digest":"${digest}"}`
}

function withoutJson({ json: _, ...rest }: Timestep | FirstTimestep): object {
  return rest
}
