import { describe, expect, test } from 'vitest'
import { drawsFrom } from '../../../core/index.ts'
import { planText } from '../../../envs/roster/answers.ts'
import { pictureOf } from '../../../envs/roster/picture.ts'
import { cheapestPlans } from '../../../envs/roster/solver.ts'
import { publishedPlan, taskIn } from '../../../envs/roster/state.ts'
import { roster } from '../../../envs/roster/world.ts'
import { drawn, play } from './harness.ts'

const answer = roster.answer!
const { difficulties } = roster.generator!

describe.each(difficulties)('answers in one step, %s', (difficulty) => {
  const scenarios = Array.from({ length: 8 }, (_, seed) => drawn(seed, difficulty))

  test('the right one earns 1 as lines, as the whole roster, in any case, among other words, and as JSON', () => {
    for (const scenario of scenarios) {
      const right = answer.witness(scenario)
      const entries = right.split('\n').map((line) => {
        const [where, names] = line.split(': ')
        return [where!, names === 'nobody' ? [] : names!.split(', ')] as const
      })
      const spellings = [
        right,
        `Let me think.\n\n${right}\n\nThat is all.`,
        right.toUpperCase().replaceAll('\n', '\r\n'),
        right.replace(/^/gm, '- **').replaceAll(': ', '**: '),
        JSON.stringify(Object.fromEntries(entries)),
        `Here:\n\`\`\`json\n${JSON.stringify(Object.fromEntries(entries), null, 2)}\n\`\`\``,
      ]
      for (const text of spellings) expect(answer.judge(scenario, text).reward, text).toBe(1)
      expect(play(scenario, [{ text: right }], { play: 'answer' }).end.reward).toBe(1)
    }
  })

  test('every cheapest roster earns 1, and none of them without one of its lines', () => {
    for (const scenario of scenarios) {
      const task = taskIn(scenario)
      const { cost } = scenario.goal as { cost: number }
      for (const plan of cheapestPlans(task, cost).slice(0, 20)) {
        const lines = planText(task, plan).split('\n')
        expect(answer.judge(scenario, lines.join('\n')).reward).toBe(1)
        for (const left of lines) {
          expect(answer.judge(scenario, lines.filter((line) => line !== left).join('\n')).reward).toBe(0)
        }
      }
    }
  })

  test('what cannot be read, says two things or is not so earns 0 and throws nothing', () => {
    for (const scenario of scenarios) {
      const right = answer.witness(scenario)
      const [where] = right.split(':')
      const wrong = [
        '',
        'nonsense',
        '{}',
        '[]',
        'null',
        '{"a": 1}',
        `{"${where}": "x"}`,
        `{"${where}": [1, null, {}]}`,
        '{'.repeat(9000),
        'Monday early:'.repeat(9000),
        `${right}\n${where}: nobody`,
        `${right}\n${where}: Nobodyhere`,
        `${right}\nSunday night: ${taskIn(scenario)
          .people.map(({ person }) => person)
          .join(', ')}`,
        `${right}\n${' '.repeat(60_000)}`,
        '\u0000\uffff',
        answer.prompt(scenario),
      ]
      for (const text of wrong) expect(answer.judge(scenario, text).reward, text.slice(0, 80)).toBe(0)
    }
  })

  test('the task as text names everything that decides it', () => {
    for (const scenario of scenarios.slice(0, 2)) {
      const task = taskIn(scenario)
      const told = answer.prompt(scenario)
      for (const { person, declines, keeps } of task.people) {
        expect(told).toContain(`${person}:`)
        for (const { reason } of [...declines, ...keeps]) expect(told).toContain(reason)
      }
      for (const { day, shift, number } of task.shifts) expect(told).toContain(`${day} ${shift} (needs ${number}`)
      expect(told).toContain(`at least ${task.rules.min_rest_hours} hours`)
      const picture = pictureOf(task, publishedPlan(task), 0)
      for (const { person } of task.people) expect(picture).toContain(person)
    }
  })
})

test('blind guesses are right as often as their chance says', () => {
  let expected = 0
  let right = 0
  for (let seed = 0; seed < 60; seed++) {
    const scenario = drawn(`guess ${seed}`, 'starter')
    const draws = drawsFrom(`guess ${seed}`)
    const chance = answer.chance(scenario)
    expect(chance).toBeGreaterThan(0)
    for (let guess = 0; guess < 100; guess++) right += answer.judge(scenario, answer.guess(scenario, draws)).reward
    expected += 100 * chance
  }
  expect(expected).toBeGreaterThan(60)
  expect(Math.abs(right - expected)).toBeLessThan(4 * Math.sqrt(expected))
})
