import { expect, test } from 'vitest'
import { storefront } from '../../../envs/storefront/world.ts'
import { readScenarios } from '../../../scenarios/index.ts'
import { open, play } from './harness.ts'

const scenarios = readScenarios(storefront)

test('there is a written scenario for every kind of task', () => {
  expect(scenarios.map(({ kind }) => kind).sort()).toHaveLength(10)
})

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the witness of the written scenario %s earns 1',
  (_, scenario) => {
    const { end, steps } = play(scenario, scenario.witness)
    expect(end.components).toEqual({ outcome: 1, clean: 1, policy: 1, said: 1, discreet: 1 })
    expect(steps.flatMap(({ info }) => info.outcomes).filter(({ status }) => status !== 'ok')).toEqual([])
  },
)

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'no write of %s can be left out',
  (_, { witness, ...scenario }) => {
    for (const [left, action] of witness.entries()) {
      if (!action.calls?.some(({ name }) => open.world.tools[name]!.effect === 'write')) continue
      expect(
        play(
          { witness, ...scenario },
          witness.filter((_, place) => place !== left),
        ).end.reward,
      ).toBe(0)
    }
  },
)
