import { readFileSync } from 'node:fs'
import { meansOf, nothingSeen, randomAction, see, seeCall } from '../../core/check/index.ts'
import {
  type Action,
  drawsFrom,
  type Episode,
  type FirstTimestep,
  type Json,
  type OpenWorld,
  openWorld,
  resolveOptions,
  type Scenario,
  selectScenario,
  start,
  step,
  type Timestep,
  type World,
} from '../../core/index.ts'
import { sha256 } from '../../scenarios/index.ts'

export interface Played {
  readonly first: FirstTimestep
  readonly steps: readonly Timestep[]
  readonly end: Episode
}

/** What the tests of a native world need: the world open with its writes parsed, drawn scenarios, and episodes. */
export interface Harness {
  readonly open: OpenWorld
  drawn(seed: number | string, difficulty?: string): Scenario
  /** Some actions in an episode, as far as it goes. */
  play(scenario: Scenario, actions: readonly Action[], options?: Readonly<Record<string, Json>>, seed?: string): Played
}

export function harnessOf(world: World): Harness {
  const policy = readFileSync(new URL(`../../envs/${world.id}/policy.md`, import.meta.url), 'utf8')
  const open = openWorld(world, { texts: { 'policy.md': policy }, sha256, parse: true })
  return {
    open,
    drawn: (seed, difficulty) =>
      selectScenario(open, { seed: String(seed) }, resolveOptions(world, difficulty === undefined ? {} : { difficulty })),
    play(scenario, actions, options = {}, seed = '1') {
      const [begun, first] = start(open, scenario, seed, resolveOptions(world, options))
      let end = begun
      const steps: Timestep[] = []
      for (const action of actions) {
        if (end.status !== 'running') break
        const [next, taken] = step(open, end, action)
        end = next
        steps.push(taken)
      }
      return { first, steps, end }
    },
  }
}

/** What the random policy earns in a scenario. */
export function randomReward(
  open: OpenWorld,
  scenario: Scenario,
  seed: number,
  options: Readonly<Record<string, Json>> = {},
): number {
  const draws = drawsFrom(`random ${seed}`)
  const seen = nothingSeen()
  let [episode, { observation }] = start(open, scenario, String(seed), resolveOptions(open.world, options))
  while (episode.status === 'running') {
    see(open, seen, observation.messages)
    const action = randomAction(open, meansOf(open, episode), seen, draws)
    for (const made of action.calls ?? []) seeCall(open, seen, made)
    const [next, timestep] = step(open, episode, action)
    episode = next
    observation = timestep.observation
  }
  return episode.reward
}

/** One call as an action. */
export function call(name: string, given: Readonly<Record<string, Json>> = {}): Action {
  return { calls: [{ name, arguments: given }] }
}
