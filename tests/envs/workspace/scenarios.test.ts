import { describe, expect, test } from 'vitest'
import { type Action, drawsFrom, type Episode, resolveOptions, type Scenario, start, step } from '../../../core/index.ts'
import { plots } from '../../../envs/workspace/plots/index.ts'
import { drawTask, difficulties as knobs, provenTask } from '../../../envs/workspace/scenarios.ts'
import { spansOf } from '../../../envs/workspace/spans.ts'
import { call, randomReward } from '../harness.ts'
import { sentencesOf } from './reader.ts'
import { difficulties, drawn, mean, open, play, witnessSpans } from './support.ts'

const count = 40
const scenarios = new Map(
  difficulties.map((difficulty) => [difficulty, Array.from({ length: count }, (_, seed) => drawn(`knobs-${seed}`, difficulty))]),
)
const isGrowing = (values: readonly number[]): boolean => values.every((value, at) => at === 0 || value > values[at - 1]!)
const callsOf = ({ witness }: { readonly witness: readonly Action[] }): number =>
  witness.reduce((sum, { calls = [] }) => sum + calls.length, 0)
const long = (spans: readonly number[], least: number): number => spans.filter((span) => span >= least).length

describe('the difficulties', () => {
  test.each(difficulties)('have as many calls as the README says of %s, one a turn', (difficulty) => {
    const [least, most] = knobs[difficulty]!.calls
    for (const scenario of scenarios.get(difficulty)!) {
      expect(scenario.witness).toHaveLength(callsOf(scenario))
      expect(callsOf(scenario)).toBeGreaterThanOrEqual(least)
      expect(callsOf(scenario)).toBeLessThanOrEqual(most)
      expect(JSON.stringify(scenario.patch).length).toBeLessThan(20_000)
    }
  })

  test('carry facts further and further', () => {
    const spans = difficulties.map((difficulty) => scenarios.get(difficulty)!.flatMap(witnessSpans))
    expect(isGrowing(spans.map(mean))).toBe(true)
    expect(isGrowing(spans.slice(2).map((of) => long(of, 20) / of.length))).toBe(true)
  })

  test('tell part of the work in files from hard on', () => {
    for (const difficulty of ['hard', 'expert'])
      for (const scenario of scenarios.get(difficulty)!) {
        const all = sentencesOf(scenario).size
        const told = scenario.instruction.match(/^\d+\. /gm)!.length
        expect(told).toBeLessThanOrEqual(Math.ceil(all / 3))
        expect(scenario.instruction.match(/stand in the file/g)).toHaveLength(knobs[difficulty]!.documents)
      }
  })

  test('are made of every plot', () => {
    const seen = scenarios
      .get('expert')!
      .flatMap((scenario) => [...sentencesOf(scenario).values()].map((text) => text.slice(0, 10)))
    expect(new Set(seen).size).toBeGreaterThanOrEqual(14)
    expect(Object.keys(plots).length).toBeGreaterThanOrEqual(10)
  })
})

describe('the knobs of the span', () => {
  const spansWith = (change: Partial<(typeof knobs)[string]>): number => {
    const drafts: Scenario[] = []
    for (let seed = 0; drafts.length < 25; seed++) {
      const draft = drawTask(drawsFrom(`span ${seed}`), { ...knobs['hard']!, changes: 0, urgent: 0, documents: 0, ...change })
      if (draft) drafts.push({ ...drawn(1, 'hard'), ...draft, id: `span-${seed}` } as Scenario)
    }
    return mean(drafts.flatMap(witnessSpans))
  }

  test('put more calls between finding and using, the more items are in work', () => {
    expect(isGrowing([1, 3, 6, 12].map((width) => spansWith({ width })))).toBe(true)
  })

  test('put more calls between finding and using, the further back facts are taken from', () => {
    expect(isGrowing([1, 5, 12].map((reach) => spansWith({ reach, width: 1 })))).toBe(true)
  })
})

test('a span is the number of calls from the last telling to the use', () => {
  const plan = [
    call('list_folder', { folder: '/none' }),
    call('read_line'),
    call('post', { channel: 'alerts', text: 'AB-77' }),
    call('post', { channel: 'x', text: 'AB-7' }),
  ]
  expect(spansOf(plan, ['AB-77 and AB-7', 'AB-7.', 'none'], 'the channel alerts')).toEqual([2, 2])
  expect(spansOf(plan, ['AB-77', '', ''], 'the code AB-7')).toEqual([2])
})

describe.each(['hard', 'expert'])('%s', (difficulty) => {
  test('is done by its witness, from the start and from every tenth step on', () => {
    for (let seed = 0; seed < 200; seed++) {
      const scenario = drawn(`oracle-${seed}`, difficulty)
      expect(callsOf(scenario)).toBeGreaterThanOrEqual(100)
      let [episode] = start(open, scenario, '1', resolveOptions(open.world, {}))
      const kept: [Episode, number][] = [[episode, 0]]
      for (const [at, action] of scenario.witness.entries()) {
        if (at % 10 === 0 && at > 0) kept.push([episode, at])
        episode = step(open, episode, action)[0]
      }
      expect(episode.reward, scenario.id).toBe(1)
      for (const [fork, at] of seed % 5 === 0 ? kept : []) {
        let ended = fork
        for (const action of scenario.witness.slice(at)) ended = step(open, ended, action)[0]
        expect(ended.reward, `${scenario.id} from ${at}`).toBe(1)
      }
    }
  }, 120_000)
})

describe('an end is right', () => {
  test('whenever things are done after all news too, as far as nothing has to come first', () => {
    let tried = 0
    for (let seed = 0; tried < 10 && seed < 200; seed++) {
      const scenario = drawn(`late-${seed}`, 'easy')
      const news = scenario.patch['agenda'] !== undefined
      const corrects = scenario.witness.some(({ calls = [] }) => /^(change|move_m)/.test(calls[0]!.name))
      if (!news || corrects || JSON.stringify(scenario.patch).includes('"replies"')) continue
      tried++
      expect(play(scenario, [call('wait_until', { time: '17:59' }), ...scenario.witness]).end.reward).toBe(1)
    }
    expect(tried).toBe(10)
  })

  test('however often one looks', () => {
    const scenario = drawn('looks', 'medium')
    const looking = scenario.witness.flatMap((action) => [call('list_news'), action, call('list_folder', { folder: '/none' })])
    expect(play(scenario, looking).end.reward).toBe(1)
  })
})

test('a task of about a size can be drawn', () => {
  for (const size of [10, 20, 50, 100, 130]) {
    const { witness } = provenTask(drawsFrom(`size ${size}`), size)
    expect(witness.length).toBeGreaterThanOrEqual(size - 3)
    expect(witness.length).toBeLessThanOrEqual(size + 9)
  }
})

test('random play earns next to nothing, also at the easiest', () => {
  const rewards = Array.from({ length: 300 }, (_, seed) =>
    randomReward(open, drawn(`random-${seed}`, 'starter'), seed, { turns: 60 }),
  )
  expect(mean(rewards)).toBeLessThanOrEqual(0.01)
})
