import { expect, test } from 'vitest'
import type { Action } from '../../core/index.ts'
import { openWorld } from '../../core/index.ts'
import { storefront } from '../../envs/storefront/world.ts'
import { readTexts, sha256 } from '../../scenarios/index.ts'
import { open, startServer } from './arena.ts'
import type { Any, Raw } from './raw.ts'

const opened = openWorld(storefront, { texts: readTexts(storefront, {}) as Record<string, string>, sha256 })

/** The reward of a plan in a scenario. */
async function rewardOf(raw: Raw, scenario: string, plan: readonly Action[]): Promise<number> {
  const { episodes } = await raw.result('reset', { world: 'storefront', scenario, options: { catalogue: 'small' } })
  let step: Any
  for (const [place, action] of plan.entries()) {
    step = await raw.result('step', { episode: episodes[0], turn: place + 1, action })
    if (step.terminated || step.truncated) break
  }
  return step.reward
}

test('a twin is started by its name, begins alike, and wants another end', async () => {
  const raw = await open(
    await startServer({ inspect: true, worlds: new Map([['storefront', { world: storefront, open: opened }]]) }),
  )
  const reset = (scenario: string): Promise<Any> =>
    raw.result('reset', { world: 'storefront', scenario, seed: 1, options: { catalogue: 'small' } })
  const witnessOf = ({ episodes }: Any): Promise<Any> => raw.result('inspect', { episode: episodes[0], what: 'witness' })
  const one = await reset('easy.2.0')
  const { twins, witness } = await witnessOf(one)
  expect(twins).toHaveLength(1)
  const other = await reset(twins[0])
  expect(other.scenario).toBe(twins[0])
  expect([other.contract, other.observation]).toEqual([one.contract, one.observation])
  const { witness: otherWitness, twins: none } = await witnessOf(other)
  expect(none).toEqual([])
  expect(await rewardOf(raw, 'easy.2.0', witness)).toBe(1)
  expect(await rewardOf(raw, twins[0], otherWitness)).toBe(1)
  expect(await rewardOf(raw, twins[0], witness)).toBe(0)
  expect(await rewardOf(raw, 'easy.2.0', otherWitness)).toBe(0)
  expect(await raw.error('reset', { world: 'storefront', scenario: 'easy.2.0~never' })).toMatchObject({
    code: 'scenario_unknown',
    message: expect.stringContaining(twins[0]),
  })
})
