import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkWorld } from '../../../core/check/index.ts'
import { resolveOptions, selectScenario, start, step } from '../../../core/index.ts'
import { drawsFrom } from '../../../core/random.ts'
import { difficulties } from '../../../envs/naturalplan/planning.ts'
import { itemOf } from '../../../envs/naturalplan/world.ts'
import { openFromFiles, packageFolder } from '../../../scenarios/index.ts'
import { verdicts, worlds } from './support.ts'

const seeds = Array.from({ length: 40 }, (_, seed) => String(seed))

describe.each(worlds)('fresh tasks of %s, without data', (_, world) => {
  const open = openFromFiles(world, {}).open!
  const options = resolveOptions(world, {})
  const drawn = (seed: string, difficulty: string) =>
    selectScenario(open, { seed, split: 'fresh-train' }, resolveOptions(world, { difficulty }))

  test('have one right answer or a proven optimum, which their witness reaches by both verdicts', () => {
    for (const difficulty of difficulties) {
      for (const scenario of seeds.map((seed) => drawn(seed, difficulty))) {
        const item = itemOf(scenario.goal)
        expect(verdicts(world, item, world.answer!.witness(scenario))).toEqual({ official: 1, sound: 1 })
        const { answers = 1, met, optimum } = world.planning.solve(item)
        expect([answers, met]).toEqual([1, optimum])
        expect(scenario).toMatchObject({ difficulty, kind: world.planning.sizeOf(item).kind })
        expect(world.planning.sizeOf(item).difficulty).toBe(difficulty)
      }
    }
  })

  test('are shown in the page as they are', () => {
    const scenario = selectScenario(open, { scenario: 'starter.3.0', seed: '0' }, options)
    const page = readFileSync(join(packageFolder, 'envs/naturalplan/README.md'), 'utf8')
    expect(page).toContain(world.answer!.witness(scenario))
    if (world.id === 'naturalplan/trip') {
      const [asked, links] = world.answer!.prompt(scenario).split('\n\n')
      expect(page.replaceAll(/\n> ?/g, ' ')).toContain(`${asked}  ${links!.replace('\n', ' ')}`)
    }
  })

  test('keep every rule of the proof', () => {
    const reports = [...checkWorld(open, { episodes: 10, seed: 'naturalplan' })]
    expect(reports.flatMap(({ findings }) => findings)).toEqual([])
    expect(reports).toHaveLength(20)
  })

  test('are searched longer the harder they are', () => {
    const means = difficulties.map((difficulty) => {
      const searched = seeds.map((seed) => drawn(seed, difficulty).search!)
      return searched.reduce((sum, search) => sum + search, 0) / seeds.length
    })
    // On one day a calendar has as many slots for seven people as for two.
    const growing = world.id === 'naturalplan/calendar' ? means.slice(1) : means
    expect(growing).toEqual([...growing].sort((left, right) => left - right))
  })

  test('are drawn again by their names, and come in two splits', () => {
    const scenario = drawn('7', 'medium')
    expect(selectScenario(open, { scenario: scenario.id, seed: 'any' }, options)).toEqual(scenario)
    expect([...open.splits.keys()]).toEqual(['fresh-train', 'fresh-test'])
  })

  test('are guessed blindly about as often as they say', () => {
    let [right, expected] = [0, 0]
    for (const seed of seeds) {
      const scenario = drawn(seed, 'starter')
      for (let guess = 0; guess < 25; guess++) {
        right += world.answer!.judge(scenario, world.answer!.guess(scenario, drawsFrom(`${seed} ${guess}`))).reward
      }
      expected += 25 * world.answer!.chance(scenario)
    }
    expect(Math.abs(right - expected)).toBeLessThan(4 * Math.sqrt(expected) + 1)
  })

  test('are played in one step, and the option says which verdict is the reward', () => {
    const scenario = drawn('1', 'easy')
    const answer = world.answer!.witness(scenario)
    for (const verdict of ['official', 'sound']) {
      const [episode, first] = start(open, scenario, '0', resolveOptions(world, { verdict }))
      expect(first.observation.messages).toEqual([{ role: 'user', text: world.answer!.prompt(scenario) }])
      expect(step(open, episode, { text: answer })[1]).toMatchObject({ reward: 1, terminated: true })
      expect(step(open, episode, { text: answer.toUpperCase() })[1]).toMatchObject({
        reward: verdict === 'sound' ? 1 : 0,
        info: { components: { official: 0, sound: 1 } },
      })
      expect(step(open, episode, { text: 'I give up.' })[1]).toMatchObject({ reward: 0, terminated: true })
      expect(step(open, episode, {})[1]).toMatchObject({ reward: 0, truncated: true })
    }
  })
})
