import { describe, expect, test } from 'vitest'
import { drawsFrom, type Scenario } from '../../../core/index.ts'
import { run } from '../../../envs/procedures/interpreter.ts'
import { difficulties, provenTask } from '../../../envs/procedures/scenarios.ts'
import { taskOf } from '../../../envs/procedures/state.ts'
import { trades } from '../../../envs/procedures/trades/index.ts'
import { twinsOf } from '../../../envs/procedures/twins.ts'
import { nodesIn } from '../../../envs/procedures/uses.ts'
import { procedures } from '../../../envs/procedures/world.ts'
import { harnessOf, randomReward } from '../harness.ts'

const { drawn, play, open } = harnessOf(procedures)
const names = Object.keys(difficulties)
const scenarios = new Map(names.map((name) => [name, Array.from({ length: 60 }, (_, seed) => drawn(`s${seed}`, name))]))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const isGrowing = (values: readonly number[]): boolean =>
  values.every((value, place) => place === 0 || value > values[place - 1]!)
const means = (of: (scenario: Scenario) => number): number[] => names.map((name) => mean(scenarios.get(name)!.map(of)))

describe('difficulties', () => {
  test('mean something: the procedure, what happens in its run, and the calls of the witness grow', () => {
    expect(isGrowing(means(({ search }) => search!))).toBe(true)
    expect(isGrowing(means(({ witness }) => witness.length))).toBe(true)
    expect(isGrowing(means((scenario) => nodesIn(taskOf(scenario).workflow).length))).toBe(true)
  })

  test('keep to their knobs, and every trade and every construct comes up', () => {
    for (const name of names) {
      const { size, effects, guards } = difficulties[name]!
      for (const scenario of scenarios.get(name)!) {
        const { trade, workflow, matter } = taskOf(scenario)
        const nodes = nodesIn(workflow).length
        expect(nodes >= size[0] && nodes <= size[1]).toBe(true)
        let events = 0
        run(trade, workflow, matter, ({ kind }) => void (kind === 'event' && events++))
        expect(events).toBeGreaterThanOrEqual(effects)
        expect(twinsOf(trade, workflow, matter).length).toBeGreaterThanOrEqual(guards)
      }
    }
    const all = [...scenarios.values()].flat()
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(trades.map(({ id }) => id)))
    const used = new Set(all.flatMap((scenario) => nodesIn(taskOf(scenario).workflow).flatMap(({ node }) => Object.keys(node))))
    const forms = ['do', 'if', 'switch', 'forEach', 'while', 'parallel', 'try', 'approve', 'call', 'stop']
    expect(forms.filter((form) => !used.has(form))).toEqual([])
  })

  test('leave at least three dynamic branches in every procedure', () => {
    for (const { workflow } of trades) {
      const guards = nodesIn(workflow).filter(
        ({ node }) => 'if' in node || 'switch' in node || 'while' in node || 'approve' in node,
      )
      expect(guards.length).toBeGreaterThanOrEqual(3)
    }
  })
})

test('a twin has another right end, and neither plan nor one after the other is right in both', () => {
  let pairs = 0
  for (const scenario of [...scenarios.values()].flatMap((drawn) => drawn.slice(0, 12))) {
    const { trade, workflow, matter } = taskOf(scenario)
    for (const twin of twinsOf(trade, workflow, matter)) {
      pairs += 1
      const other: Scenario = { ...scenario, ...twin, id: `${scenario.id}~${twin.branch}` }
      const plans = [
        scenario.witness,
        twin.witness,
        [...scenario.witness.slice(0, -1), ...twin.witness],
        [...twin.witness.slice(0, -1), ...scenario.witness],
      ]
      const rewards = plans.map((plan) => [play(scenario, plan).end.reward, play(other, plan).end.reward])
      expect(rewards[0]).toEqual([1, 0])
      expect(rewards[1]).toEqual([0, 1])
      expect(rewards.filter(([one, two]) => one === 1 && two === 1)).toEqual([])
    }
  }
  expect(pairs).toBeGreaterThan(100)
})

test('the witness looks only where that tells it something new, and never at what the procedure does not need', () => {
  for (const scenario of scenarios.get('expert')!.slice(0, 20)) {
    const { steps } = play(scenario, scenario.witness)
    const reads = steps.flatMap(({ observation }, turn) => {
      const { name, arguments: given } = scenario.witness[turn]!.calls![0]!
      const { effect } = procedures.tools[name]!
      return effect === 'read' ? [`${name} ${JSON.stringify(given)} ${observation.messages.at(-1)!.text}`] : []
    })
    const counted = reads.filter((read) => reads.filter((other) => other === read).length > 1)
    expect(counted.filter((read) => !/contract|healthy|stable|complete|contained/.test(read))).toEqual([])
  }
})

test('draws of a size are tasks of that size', () => {
  for (const size of [3, 8, 15, 28]) {
    const draft = provenTask(drawsFrom(`size ${size}`), size)
    const nodes = nodesIn(taskOf({ goal: draft.goal!, patch: draft.patch! }).workflow).length
    expect(Math.abs(nodes - size)).toBeLessThanOrEqual(2)
  }
})

test('an agent that calls anything at random earns nothing', () => {
  const rewards = Array.from({ length: 200 }, (_, seed) =>
    randomReward(open, drawn(`random ${seed}`, names[seed % names.length]), seed),
  )
  expect(mean(rewards)).toBeLessThanOrEqual(0.01)
})
