import { describe, expect, test } from 'vitest'
import { drawsFrom, resolveOptions, type Scenario, twinsOf } from '../../../core/index.ts'
import { drawTask, difficulties as knobs } from '../../../envs/workspace/scenarios.ts'
import { difficulties, drawn, open, play, resultsOf } from './support.ts'

const pairs = (difficulty: string, count: number) =>
  Array.from({ length: count }, (_, seed) => drawn(`twins-${seed}`, difficulty)).flatMap((scenario) =>
    drawsFrom(`${scenario.id}/pairs`)
      .sample(twinsOf(open, scenario, resolveOptions(open.world, { difficulty })), 2)
      .map((twin) => ({ scenario, twin })),
  )

describe.each(difficulties)('the twins of %s', (difficulty) => {
  const all = pairs(difficulty, difficulty === 'hard' || difficulty === 'expert' ? 12 : 40)

  test('are there', () => expect(all.length).toBeGreaterThan(10))

  test('are asked the same, and their plans part after something told them apart', () => {
    for (const { scenario, twin } of all) {
      expect(twin.instruction).toBe(scenario.instruction)
      const texts = [scenario, twin].map((one) => resultsOf(play(one, one.witness)))
      const parting = scenario.witness.findIndex((action, at) => JSON.stringify(action) !== JSON.stringify(twin.witness[at]))
      expect(parting).toBeGreaterThan(0)
      expect(texts[0]!.slice(0, parting)).not.toEqual(texts[1]!.slice(0, parting))
    }
  })

  test('are right only by their own plans', () => {
    for (const { scenario, twin } of all) {
      expect(play(twin, twin.witness).end.reward).toBe(1)
      expect(play(twin, scenario.witness).end.reward).toBe(0)
      expect(play(scenario, twin.witness).end.reward).toBe(0)
    }
  })
})

test('there is one for every branch of every plot that has one, and for every urgent ticket', () => {
  const seen = new Set<string>()
  for (let seed = 0; seed < 12; seed++) {
    const draft = drawTask(drawsFrom(`all ${seed}`), knobs['expert']!)
    if (!draft) continue
    const scenario = { ...drawn(1, 'starter'), ...draft, id: `all-${seed}` } as Scenario
    for (const { branch, patch, witness } of draft.twins!()) {
      const twin = { ...scenario, patch, witness, id: `${scenario.id}~${branch}` }
      seen.add(branch.split('-')[0]!)
      expect(play(twin, twin.witness).end.reward, twin.id).toBe(1)
      expect(play(twin, scenario.witness).end.reward, twin.id).toBe(0)
      expect(play(scenario, twin.witness).end.reward, twin.id).toBe(0)
    }
  }
  const branching = [
    'quote',
    'cut',
    'order',
    'rest',
    'orders',
    'duty',
    'code',
    'triage',
    'review',
    'talk',
    'away',
    'scans',
    'vote',
    'forward',
  ]
  expect([...seen].sort()).toEqual([...branching, 'urgent'].sort())
}, 60_000)
