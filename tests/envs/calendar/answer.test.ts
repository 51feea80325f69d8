import { describe, expect, test } from 'vitest'
import { drawsFrom, type Scenario } from '../../../core/index.ts'
import { planOf } from '../../../envs/calendar/answer.ts'
import { difficulties } from '../../../envs/calendar/knobs.ts'
import { taskOf } from '../../../envs/calendar/state.ts'
import { minutesOf } from '../../../envs/calendar/times.ts'
import { drawn, open, play } from './harness.ts'

const { judge, prompt, witness, guess, chance } = open.world.answer!
const scenarios = difficulties.flatMap((difficulty) => [1, 2, 3, 4, 5, 6].map((seed) => drawn(seed, difficulty)))
const reward = (scenario: Scenario, text: string): number => judge(scenario, text).reward

function asJson(scenario: Scenario, text: string): string {
  const { bookings, moves } = planOf(taskOf(scenario), text)
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
  const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  return JSON.stringify({
    bookings: bookings.map((one) => ({ ...one, day: days[one.day], start: clock(one.start) })),
    moves: moves.map((one) => ({ ...one, day: days[one.day], start: clock(one.start) })),
  })
}

describe('a single answer', () => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('of %s is right in each form', (_, scenario) => {
    const text = witness(scenario)
    expect(reward(scenario, text)).toBe(1)
    expect(reward(scenario, asJson(scenario, text))).toBe(1)
    expect(reward(scenario, `M1: Monday, 09:00 - 10:00, room Attic would not do.\nPLAN:\n${text}\n`)).toBe(1)
    expect(reward(scenario, `\`\`\`json\n${asJson(scenario, text)}\n\`\`\``)).toBe(1)
    expect(reward(scenario, text.toLowerCase().replaceAll(', ', '  '))).toBe(1)
    const { end } = play(scenario, [{ text }], { play: 'answer' })
    expect([end.status, end.reason, end.reward]).toEqual(['terminated', 'answered', 1])
  })

  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'of %s is wrong with anything amiss',
    (_, scenario) => {
      const text = witness(scenario)
      const lines = text.split('\n')
      for (const place of lines.keys()) expect(reward(scenario, lines.filter((_, number) => number !== place).join('\n'))).toBe(0)
      expect(reward(scenario, `${text}\n${lines[0]}`)).toBe(0)
      expect(reward(scenario, text.replaceAll('room ', 'room Z'))).toBe(0)
      expect(reward(scenario, text.replaceAll(/:(\d\d) -/g, ':05 -'))).toBe(0)
      const words = [
        '',
        ' ',
        'Monday',
        '{',
        '{}',
        '[]',
        'null',
        '{"bookings": 7}',
        '{"bookings": [null]}',
        '\u0000',
        text.repeat(3),
      ]
      for (const nonsense of words) expect(reward(scenario, nonsense)).toBe(0)
    },
  )

  test('may be huge and is judged in no time', () => {
    const [scenario] = scenarios
    const huge = ['M1: Monday, 09:00 - 10:00, room Cedar\n'.repeat(20_000), '{'.repeat(500_000), 'M'.repeat(1_000_000)]
    for (const text of huge) expect(reward(scenario!, text)).toBe(0)
  })

  test('is asked for with all that has to be known', () => {
    for (const scenario of scenarios) {
      const text = prompt(scenario)
      const { people, rooms, events } = taskOf(scenario)
      for (const { name } of people) expect(text).toContain(name)
      for (const { room } of rooms) expect(text).toContain(room)
      for (const { event_id } of events) expect(text).toContain(`${event_id}, `)
      expect(text).toContain(scenario.instruction)
      expect(text).not.toMatch(/undefined|NaN|null/)
    }
  })

  test('given blindly is right about as often as is said', () => {
    let [right, expected, tries] = [0, 0, 0]
    for (let seed = 0; seed < 40; seed++) {
      const scenario = drawn(`blind${seed}`, 'starter')
      const draws = drawsFrom(`guess ${seed}`)
      for (let drawn = 0; drawn < 300; drawn++) right += reward(scenario, guess(scenario, draws))
      tries += 300
      expected += 300 * chance(scenario)
    }
    expect(tries).toBe(12_000)
    expect(Math.abs(right - expected)).toBeLessThan(4 * Math.sqrt(expected))
  })

  test('by chance alone is hopeless where a meeting has to be moved', () => {
    const moves = scenarios.filter(({ kind }) => kind === 'move')
    expect(moves.length).toBeGreaterThan(2)
    for (const scenario of moves) expect(chance(scenario)).toBeLessThan(0.001)
  })
})

test('times are read as people write them', () => {
  expect(['9:30', '09:30', '24:00', '25:00', '9:60', 'noon', ''].map(minutesOf)).toEqual([
    570,
    570,
    1440,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
