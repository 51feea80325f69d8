import { describe, expect, test } from 'vitest'
import { drawsFrom } from '../../../core/index.ts'
import { answer, readPlan } from '../../../envs/rounds/answers.ts'
import { taskOf } from '../../../envs/rounds/checker.ts'
import { difficulties, drawn, open } from './harness.ts'

const written = open.scenarios.get('three_of_five')!
const right = `09:00 start at Anchor Quay
travel to Dyers Alley
wait until 10:45
meet Stefan for 15 minutes
travel to Anchor Quay
wait until 11:45
meet Viktor for 30 minutes
meet Carmen for 30 minutes`

describe('a plan as text', () => {
  test.each([
    ['in the documented form', right],
    ['without the start', right.split('\n').slice(1).join('\n')],
    ['after some thought', `First I thought of Nadia.\nmeet Nadia\n\nPLAN:\n${right}`],
    ['in a fence', `\`\`\`\n${right}\n\`\`\``],
    ['as a numbered list of sentences', right.replace(/^(.*)$/gm, '1. You $1.').replace('You 09:00 ', 'You ')],
    ['with the time before each line', right.replace(/^(travel|wait|meet)/gm, '9:15 - $1')],
    ['in capital letters', right.toUpperCase()],
    ['without minutes', right.replace(/ for .*/g, '')],
    ['with a wait in two parts', right.replace('wait until 10:45', 'wait until 09:30\nwait until 10:45')],
  ])('earns 1 %s', (_, text) => {
    expect(answer.judge(written, text).reward).toBe(1)
  })

  test.each([
    ['a missing wait', right.replace('wait until 10:45\n', '')],
    ['a missing meeting', right.replace(/\n.*$/, '')],
    ['a meeting that is too short', right.replace('30 minutes', '29 minutes')],
    ['a wait after the last meeting', `${right}\nwait until 13:00`],
    ['a journey after the last meeting', `${right}\ntravel to Trade Hall`],
    ['a detour', right.replace('travel to Dyers', 'travel to Trade Hall\ntravel to Dyers')],
    ['another start', right.replace('start at Anchor Quay', 'start at Dyers Alley')],
    ['a place that does not exist', right.replace('travel to Dyers Alley', 'travel to Nowhere')],
    ['words between the steps', right.replace('wait until 10:45', 'Then I wait a little.')],
    ['somebody twice', `${right}\nmeet Carmen for 30 minutes`],
    ['a time that is none', right.replace('10:45', '25:99')],
  ])('earns 0 with %s', (_, text) => {
    expect(answer.judge(written, text).reward).toBe(0)
  })

  test('is the witness of every difficulty', () => {
    for (const difficulty of difficulties) {
      for (let seed = 0; seed < 10; seed++) {
        const scenario = drawn(difficulty, `answer-${seed}`)
        expect(answer.judge(scenario, answer.witness(scenario)).reward).toBe(1)
      }
    }
  })
})

describe('a plan as JSON', () => {
  const steps = [
    { travel: 'Dyers Alley' },
    { wait: '10:45' },
    { meet: 'Stefan', minutes: 15 },
    { travel: 'Anchor Quay' },
    { wait: '11:45' },
    { meet: 'Viktor' },
    { meet: 'Carmen', minutes: 30 },
  ]

  test.each([
    ['an object', JSON.stringify({ steps })],
    ['a list', JSON.stringify(steps, null, 2)],
    ['a fence after PLAN:', `PLAN:\n\`\`\`json\n${JSON.stringify({ steps })}\n\`\`\``],
  ])('earns 1 as %s', (_, text) => {
    expect(answer.judge(written, text).reward).toBe(1)
  })

  test.each([
    ['a field too many', JSON.stringify({ steps, value: 3 })],
    ['a step of two kinds', JSON.stringify([{ travel: 'Dyers Alley', wait: '10:45' }])],
    ['a cut end', JSON.stringify({ steps }).slice(0, -3)],
    ['names of what every object has', JSON.stringify([{ travel: '__proto__' }, { meet: 'constructor' }])],
  ])('earns 0 with %s', (_, text) => {
    expect(answer.judge(written, text).reward).toBe(0)
  })
})

test('anything else earns 0 and is no fault', () => {
  const long = 200_000
  const nonsense = [
    '',
    ' \n\n',
    'null',
    '[]',
    '{}',
    '[[[[',
    '['.repeat(long),
    '{"steps":'.repeat(1000),
    'meet '.repeat(long),
    'PLAN:\n'.repeat(long),
    `${right}\n`.repeat(1000),
    '\u0000\ud800',
    '9'.repeat(long),
    `meet ${' for 1'.repeat(30)} minutes`,
  ]
  for (const text of nonsense) expect(answer.judge(written, text)).toMatchObject({ reward: 0 })
})

test('a blind guess is readable and right no oftener than its chance', () => {
  const draws = drawsFrom('guesses')
  let [rightOnes, expected] = [0, 0]
  for (let seed = 0; seed < 60; seed++) {
    const scenario = drawn(seed % 2 === 0 ? 'starter' : 'easy', `guess-${seed}`)
    const chance = answer.chance(scenario)
    for (let guess = 0; guess < 500; guess++) {
      const text = answer.guess(scenario, draws)
      if (guess === 0) expect(readPlan(taskOf(scenario), text)).toBeDefined()
      rightOnes += answer.judge(scenario, text).reward
      expected += chance
    }
  }
  expect(rightOnes).toBeGreaterThan(0)
  expect(rightOnes).toBeLessThan(expected + 4 * Math.sqrt(expected))
})
