import type { Action, Episode, Json, Scenario } from '../../../core/index.ts'
import { trip } from '../../../envs/trip/world.ts'
import { harnessOf } from '../harness.ts'

export { call } from '../harness.ts'

const harness = harnessOf(trip)
export const { open, drawn } = harness

/** The end of an episode, and what each action was told, after the code where it was refused. */
export function play(
  scenario: Scenario,
  actions: readonly Action[],
  given: Readonly<Record<string, Json>> = {},
): { end: Episode; told: string[] } {
  const { end, steps } = harness.play(scenario, actions, given)
  const told = steps.map(({ observation, info }) =>
    [...info.outcomes.flatMap(({ code }) => code ?? []), ...observation.messages.map(({ text }) => text)].join(' '),
  )
  return { end, told }
}
