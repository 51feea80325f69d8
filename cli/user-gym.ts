import { Connection, type ConnectOptions } from '../clients/typescript/connection.ts'
import { Gym } from '../clients/typescript/gym.ts'
import {
  type Action,
  type Episode,
  GymError,
  InfrastructureError,
  type ModelUser,
  ModelUserError,
  type ResetManySettings,
  type Step,
} from '../clients/typescript/index.ts'

/** Connects to a server, as `connect` does, with a model that plays the user. */
export async function connectWithUser(url: string, user: ModelUser, options: ConnectOptions): Promise<UserGym> {
  return new UserGym(await Connection.open(url, options), user)
}

/** A gym to whose policies an external user looks like any other: whenever they move, the user has moved. */
export class UserGym extends Gym {
  /** Why episodes have no reward, for each in which the model made no move. */
  readonly failures: string[] = []
  readonly #user: ModelUser
  readonly #ends = new WeakMap<Episode, Step | GymError>()

  constructor(connection: Connection, user: ModelUser) {
    super(connection)
    this.#user = user
  }

  override async resetMany(world: string, settings: ResetManySettings): Promise<Episode[]> {
    const episodes = await super.resetMany(world, settings)
    await Promise.all(episodes.map((episode) => this.#answer(episode)))
    return episodes
  }

  /** A user that failed, or hung up before the policy's first move, is what the policy's next move comes to. */
  override async stepAll(moves: readonly (readonly [Episode, Action])[]): Promise<(Step | GymError)[]> {
    const going = moves.filter(([episode]) => !this.#ends.has(episode))
    const steps = new Map<Episode, Step | GymError>()
    for (const [place, step] of (await super.stepAll(going)).entries()) steps.set(going[place]![0], step)
    return Promise.all(
      moves.map(async ([episode]) => {
        const step = steps.get(episode)
        if (step instanceof GymError) return step
        return this.#ends.get(episode) ?? (await this.#answer(episode)) ?? step!
      }),
    )
  }

  /** Lets the user move until it is the agent's move, or over. Resolves with the user's last step, if it made one, or what failed. */
  async #answer(episode: Episode): Promise<Step | GymError | undefined> {
    let step: Step | undefined
    try {
      while (episode.next === 'user' && !episode.terminated && !episode.truncated) step = await this.#user(this, episode)
    } catch (problem) {
      return this.#fail(episode, problem)
    }
    if (step && (step.terminated || step.truncated)) this.#ends.set(episode, step)
    return step
  }

  #fail(episode: Episode, problem: unknown): GymError {
    if (!(problem instanceof ModelUserError || problem instanceof GymError)) throw problem
    if (problem instanceof ModelUserError) this.failures.push(problem.message)
    // To a rollout it is what a fault of the server is: an end without a reward.
    const end = problem instanceof GymError ? problem : new InfrastructureError('fault', problem.message)
    this.#ends.set(episode, end)
    return end
  }
}
