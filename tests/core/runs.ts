import {
  type Action,
  type FirstTimestep,
  type OpenWorld,
  resolveOptions,
  type Scenario,
  start,
  step,
  type Timestep,
} from '../../core/index.ts'
import { draw, writtenScenario } from './toy.ts'

export const call = (name: string, args: object | string = {}): Action => ({ calls: [{ name, arguments: args as never }] })
export const roll = call('roll', { sides: 100 })
export const cancel = call('cancel_order', { id: 'O3', reason: 'mistake' })
export const reserve = call('reserve_order', { id: 'O3' })
export const finish = call('finish')

export function begin(
  open: OpenWorld,
  given: Record<string, unknown> = {},
  scenario: Scenario = writtenScenario('begun'),
  seed = '7',
) {
  return start(open, scenario, seed, resolveOptions(open.world, given))
}

/** Plays actions and returns the last episode with every timestep. */
export function run(
  open: OpenWorld,
  actions: readonly Action[],
  given: Record<string, unknown> = {},
  scenario?: Scenario,
  seed?: string,
) {
  let [episode] = begin(open, given, scenario, seed)
  const timesteps: Timestep[] = []
  for (const action of actions) {
    const [moved, timestep] = step(open, episode, action)
    episode = moved
    timesteps.push(timestep)
  }
  return { episode, timesteps, digests: timesteps.map(({ digest }) => digest) }
}

export function hardScenario(): Scenario {
  const { twins: _, ...drawn } = draw({ integer: () => 3, pick: (values: readonly unknown[]) => values[0] } as never, 'hard')
  return { id: 'hard', split: 'written', difficulty: 'hard', patch: {}, user: null, goal: null, ...drawn } as Scenario
}

export const texts = (timestep: Timestep | FirstTimestep) => timestep.observation.messages.map(({ text }) => text)
