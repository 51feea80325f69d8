import { describe, expect, test } from 'vitest'
import type { Json, Scenario } from '../../../core/index.ts'
import { pictureOf } from '../../../envs/roster/picture.ts'
import { type Person, publishedPlan, type Shift, shiftKey, taskIn } from '../../../envs/roster/state.ts'
import { roster } from '../../../envs/roster/world.ts'
import { call, drawn, outcomeOf, person, play, shift } from './harness.ts'

/** A scenario by hand, for what no generated one is sure to have. */
function scenarioOf(people: Person[], shifts: Shift[], cost = 1): Scenario {
  const patch = {
    rules: { days: 3, min_rest_hours: 11, max_in_row: 2 },
    people: Object.fromEntries(people.map((entry) => [entry.person, entry as unknown as Json])),
    shifts: Object.fromEntries(shifts.map((entry) => [shiftKey(entry.day, entry.shift), entry as unknown as Json])),
  }
  const about = { id: 'made', split: 'train', kind: 'ward', difficulty: 'easy', base: 'empty', instruction: 'Mend it.' }
  return { ...about, patch, user: null, goal: { cost }, witness: [] }
}

const people = [
  person('Ada', { ill: ['Tuesday'], max_shifts: 2 }),
  person('Ben', { skills: ['keys'], call_in: 4, release: 2 }),
  person('Cleo', {
    leave: ['Tuesday'],
    call_in: 3,
    declines: [{ days: ['Monday'], shifts: ['late'], reason: 'my choir sings then' }],
    keeps: [{ day: 'Wednesday', shift: 'early', reason: 'I train a new colleague in it' }],
  }),
  person('Dan', { max_nights: 0, max_shifts: 1 }),
  person('Eve'),
]
const shifts = [
  shift('Monday', 'early', ['Ada']),
  shift('Monday', 'late', ['Ben'], { number: 2 }),
  shift('Monday', 'night', ['Eve']),
  shift('Tuesday', 'early', []),
  shift('Tuesday', 'late', []),
  shift('Tuesday', 'night', ['Eve']),
  shift('Wednesday', 'early', ['Cleo']),
  shift('Wednesday', 'late', [], { number: 2, needs: [{ skill: 'keys', number: 2 }] }),
  shift('Wednesday', 'night', []),
]
const made = scenarioOf(people, shifts)
const at = (who: string, day: string, kind: string): Json => ({ person: who, day, shift: kind })

describe('a change', () => {
  test.each([
    ['person_unknown', 'assign', at('Zoe', 'Tuesday', 'early')],
    ['day_outside', 'assign', at('Dan', 'Sunday', 'early')],
    ['ill', 'assign', at('Ada', 'Tuesday', 'early')],
    ['on_leave', 'assign', at('Cleo', 'Tuesday', 'early')],
    ['two_in_a_day', 'assign', at('Eve', 'Tuesday', 'late')],
    ['rest_too_short', 'assign', at('Ben', 'Tuesday', 'early')],
    ['too_many_in_row', 'assign', at('Eve', 'Wednesday', 'night')],
    ['works_already', 'assign', at('Eve', 'Tuesday', 'night')],
    ['shift_full', 'assign', at('Dan', 'Monday', 'early')],
    ['skill_missing', 'assign', at('Dan', 'Wednesday', 'late')],
    ['too_many_nights', 'assign', at('Dan', 'Wednesday', 'night')],
    ['declined', 'assign', at('Cleo', 'Monday', 'late')],
    ['keeps_shift', 'unassign', at('Cleo', 'Wednesday', 'early')],
    ['not_working', 'unassign', at('Dan', 'Monday', 'early')],
    [
      'same_person',
      'swap',
      { ...(at('Ben', 'Monday', 'late') as object), other: 'Ben', other_day: 'Monday', other_shift: 'late' },
    ],
    [
      'same_shift',
      'swap',
      { ...(at('Ben', 'Monday', 'late') as object), other: 'Eve', other_day: 'Monday', other_shift: 'late' },
    ],
    ['day_outside', 'show_day', { day: 'Friday' }],
    ['day_outside', 'find_free', { day: 'Friday' }],
    ['person_unknown', 'show_person', { person: 'Zoe' }],
  ])('is refused with %s by %s %j, and costs nothing', (code, name, args) => {
    const { steps } = play(made, [{ calls: [call(name, args), call('show_cost')] }])
    const [refused, cost] = steps[0]!.observation.messages
    expect(steps[0]!.info.outcomes[0]).toMatchObject({ status: 'refused', code })
    expect(refused!.text).toMatch(/[a-z].*\./)
    expect(JSON.parse(cost!.text)).toEqual({ cost: 0, changes: [] })
  })

  test('too many shifts are refused', () => {
    const second = call('assign', at('Dan', 'Wednesday', 'late'))
    expect(outcomeOf(made, call('assign', at('Dan', 'Tuesday', 'early')), second).code).toBe('too_many_shifts')
  })

  test('is paid when it is made, also when it is taken back', () => {
    const give = call('assign', at('Dan', 'Tuesday', 'early'))
    const take = call('unassign', at('Dan', 'Tuesday', 'early'))
    const { text } = outcomeOf(made, give, take, give, call('show_cost'))
    expect(JSON.parse(text)).toMatchObject({ cost: 3, changes: [{ what: 'added' }, { what: 'removed' }, { what: 'added' }] })
  })

  test('a swap pays two shifts taken and two given, and is all or nothing', () => {
    const swapped = { other: 'Ada', other_day: 'Monday', other_shift: 'early' }
    const fair = call('swap', { ...(at('Ben', 'Monday', 'late') as object), ...swapped })
    expect(JSON.parse(outcomeOf(made, fair).text)).toMatchObject({ cost: 2 + 1 + 4 + 1 })
    const { text } = outcomeOf(
      made,
      call('swap', { ...(at('Eve', 'Tuesday', 'night') as object), other: 'Ben', other_day: 'Monday', other_shift: 'late' }),
      call('show_cost'),
    )
    expect(JSON.parse(text).cost).toBe(0)
  })
})

describe('asking', () => {
  const ask = (who: string, day: string, kind: string, about: string): { accepts: boolean; says: string } =>
    JSON.parse(outcomeOf(made, call('ask_person', { ...(at(who, day, kind) as object), about })).text)
  test('tells what a person knows: leave, illness, what it declines and keeps', () => {
    expect(ask('Ada', 'Tuesday', 'early', 'work').accepts).toBe(false)
    expect(ask('Cleo', 'Tuesday', 'early', 'work').accepts).toBe(false)
    expect(ask('Cleo', 'Monday', 'late', 'work')).toMatchObject({ accepts: false, says: expect.stringContaining('choir') })
    expect(ask('Cleo', 'Wednesday', 'early', 'give_up')).toMatchObject({ accepts: false, says: expect.stringContaining('train') })
    expect(ask('Ben', 'Tuesday', 'early', 'work').accepts).toBe(true)
  })

  test('what is said is what a write holds to, for everybody and every shift of generated tasks', () => {
    for (const difficulty of roster.generator!.difficulties) {
      const scenario = drawn(3, difficulty)
      const tables = scenario.patch as unknown as { people: Record<string, Person>; shifts: Record<string, Shift> }
      for (const { person: name } of Object.values(tables.people)) {
        for (const { day, shift: kind } of Object.values(tables.shifts)) {
          const { steps } = play(scenario, [
            {
              calls: [call('ask_person', { person: name, day, shift: kind, about: 'work' }), call('assign', at(name, day, kind))],
            },
          ])
          const [asked, assigned] = steps[0]!.observation.messages
          const { accepts } = JSON.parse(asked!.text) as { accepts: boolean }
          if (!assigned!.error) expect(accepts).toBe(true)
          if (steps[0]!.info.outcomes[1]!.code === 'declined') expect(accepts).toBe(false)
        }
      }
    }
  })
})

test('show_person does not tell what people are asked for', () => {
  const told = JSON.parse(outcomeOf(made, call('show_person', { person: 'Cleo' })).text)
  expect(told).toMatchObject({ person: 'Cleo', leave: ['Tuesday'], works: [{ day: 'Wednesday', shift: 'early' }] })
  expect(told).not.toHaveProperty('declines')
  expect(told).not.toHaveProperty('keeps')
})

test('list_open and find_free tell seats, skills and who is off', () => {
  const seats = JSON.parse(outcomeOf(made, call('list_open')).text) as object[]
  expect(seats).toHaveLength(5)
  expect(seats[3]).toEqual({ day: 'Wednesday', shift: 'late', open: 2, missing: [{ skill: 'keys', number: 2 }] })
  const free = JSON.parse(outcomeOf(made, call('find_free', { day: 'Tuesday' })).text) as { person: string }[]
  expect(free.map(({ person: name }) => name)).toEqual(['Ben', 'Dan'])
})

describe('the end', () => {
  test('undoing and redoing a change of the witness costs the reward, and the component says so', () => {
    const scenario = drawn(5, 'easy')
    const before = scenario.witness.slice(0, -1)
    const last = before.at(-1)!.calls![0]!
    const undo = { calls: [call('unassign', last.arguments!), last] }
    const { end } = play(scenario, [...before, undo, ...scenario.witness.slice(-1)])
    expect(end.reward).toBe(0)
    expect(end.components).toMatchObject({ covered: 1, rules: 1, agreed: 1, cost: 1, clean: 0 })
    expect(play(scenario, scenario.witness).end.reward).toBe(1)
  })
})

test('the picture shows what was added and taken away, and what is open', () => {
  const task = taskIn(made)
  const plan = publishedPlan(task).set('Tuesday/early', ['Dan']).set('Monday/late', [])
  expect(pictureOf(task, plan, 3).split('\n')).toEqual([
    '     │ Mon   Tue   Wed',
    '─────┼──────────────────',
    'Ada  │ E     ill   ·',
    'Ben  │ -l    ·     ·',
    'Cleo │ ·     leave E',
    'Dan  │ ·     +E    ·',
    'Eve  │ N     N     ·',
    '─────┼──────────────────',
    'open │ LL    L     LLN',
    'cost so far 3; E early, L late, N night, + in addition, - taken away',
    '',
  ])
})
