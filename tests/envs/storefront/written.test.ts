import { expect, test } from 'vitest'
import { checkScenario } from '../../../core/check/index.ts'
import { resolveOptions, type Scenario, selectScenario } from '../../../core/index.ts'
import type { Script } from '../../../envs/storefront/script.ts'
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

test('a customer who names an item that stands in two of its orders is found to be ambiguous', () => {
  const scenario = selectScenario(open, { seed: '1', scenario: 'hard.3.0' }, resolveOptions(storefront, {}))
  const { wishes } = scenario.user as unknown as Script
  const [key, order] = Object.entries(scenario.patch['orders']!).find(([key]) => key === wishes[0]!.order)!
  const second = { ...(order as object), order_id: 'O19999' }
  const patch = {
    ...scenario.patch,
    orders: { ...(scenario.patch['orders'] as object), O19999: second },
  } as unknown as Scenario['patch']
  const { findings } = checkScenario(open, { ...scenario, patch })
  expect(findings.map(({ rule, detail }) => `${rule}: ${detail}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^unambiguous: The customer names the .*, which stands in ${key} and in O19999`)),
  )
})

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
