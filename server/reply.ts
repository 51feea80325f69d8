import type { FirstTimestep, Timestep } from '../core/index.ts'

/** What a request is answered with: a value for one codec, its JSON for the other, each made when it is asked for. */
export class Reply {
  readonly #json: () => string
  readonly #value: () => object

  private constructor(json: () => string, value: () => object) {
    this.#json = json
    this.#value = value
  }

  static of(value: object): Reply {
    return new Reply(
      () => JSON.stringify(value),
      () => value,
    )
  }

  /** A timestep is JSON already: the digest covers that text. */
  static ofTimestep(step: Timestep): Reply {
    return new Reply(
      () => withDigest(step.json, step.digest),
      () => stepValue(step),
    )
  }

  static ofTimesteps(turn: number, steps: readonly Timestep[]): Reply {
    return new Reply(
      () => `{"turn":${turn},"replies":[${steps.map(({ json, digest }) => withDigest(json, digest)).join(',')}]}`,
      () => ({ turn, replies: steps.map(stepValue) }),
    )
  }

  static ofFirst(episodes: readonly string[], first: FirstTimestep): Reply {
    const { json, ...rest } = first
    return new Reply(
      () => `{"episodes":${JSON.stringify(episodes)},${withDigest(json, first.digest).slice(1)}`,
      () => ({ episodes, ...rest }),
    )
  }

  get json(): string {
    return this.#json()
  }

  get value(): object {
    return this.#value()
  }
}

function withDigest(json: string, digest: string): string {
  return `${json.slice(0, -1)},"digest":"${digest}"}`
}

function stepValue({ json: _, ...step }: Timestep): object {
  return step
}
