import { describe, expect, test } from 'vitest'
import type { Json, Scenario } from '../../../core/index.ts'
import { wishText } from '../../../envs/calendar/people.ts'
import { taskOf } from '../../../envs/calendar/state.ts'
import { proposalsMax } from '../../../envs/calendar/tools/deeds.ts'
import { call, drawn, last, play } from './harness.ts'

const person = (person_id: string, fields: object = {}): object => ({
  person_id,
  name: `${person_id} Test`,
  city: 'Lisbon',
  utc_offset: 0,
  works_from: 540,
  works_to: 1020,
  busy: [],
  recurring: [],
  wishes: [],
  ...fields,
})

const wish = (fields: object): object => ({ day: null, from: 0, to: 1440, what: '', told: true, ...fields })

/** A week in Lisbon, 9 to 17, with one meeting of an hour for Ann and the others. */
function week(people: readonly object[], extra: object = {}): Scenario {
  const ids = people.map((one) => (one as { person_id: string }).person_id)
  const byId = Object.fromEntries(people.map((one, place) => [ids[place], one]))
  const meeting = { meeting_id: 'M1', title: 'Talk', minutes: 60, required: ids, optional: [], equipment: [] }
  return {
    ...drawn(1, 'starter'),
    id: 'made',
    patch: {
      office: { organiser: ids[0]!, city: 'Lisbon', utc_offset: 0, opens: 540, closes: 1020, days: 5, grid: 30 },
      people: byId as unknown as Json,
      rooms: {
        Cedar: { room: 'Cedar', seats: 2, equipment: [], taken: [{ title: 'a fair', day: 0, start: 600, end: 660 }] },
        Pine: { room: 'Pine', seats: 9, equipment: ['video'], taken: [] },
      },
      meetings: { M1: { ...meeting, after: null, pause: 0, on: 'any' } },
      ...extra,
    } as unknown as Scenario['patch'],
  }
}

const propose = (day: string, start: string) => call('propose_slot', { meeting_id: 'M1', day, start })

function reasons(scenario: Scenario, day: string, start: string): (string | null)[] {
  const result = last(play(scenario, [propose(day, start)])) as { answers: { reason: string | null }[] }
  return result.answers.map(({ reason }) => reason)
}

describe('people answer a proposal', () => {
  test('by their hours, in their own time', () => {
    const scenario = week([person('ann'), person('bo', { city: 'Mumbai', utc_offset: 330, works_from: 600, works_to: 1080 })])
    expect(reasons(scenario, 'Monday', '11:30')).toEqual([null, null])
    expect(reasons(scenario, 'Monday', '12:00')).toEqual([null, 'That is 17:30 - 18:30 for me, and I work 10:00 - 18:00.'])
  })

  test('by appointments and recurring meetings, but not on a day on which these are dropped', () => {
    const recurring = [{ title: 'a stand-up', days: [0, 1], start: 600, end: 630, except: [1] }]
    const busy = [{ title: 'a demo', day: 1, start: 720, end: 750 }]
    const scenario = week([person('ann', { busy, recurring })])
    expect(reasons(scenario, 'Monday', '09:30')).toEqual(['I have a stand-up then.'])
    expect(reasons(scenario, 'Monday', '10:30')).toEqual([null])
    expect(reasons(scenario, 'Tuesday', '09:30')).toEqual([null])
    expect(reasons(scenario, 'Tuesday', '11:30')).toEqual(['I have a demo then.'])
    expect(reasons(scenario, 'Tuesday', '12:30')).toEqual([null])
  })

  test.each([
    [wish({ kind: 'not_before', to: 660 }), 'Monday', '10:30', '11:00', 'I never meet before 11:00.'],
    [wish({ kind: 'not_after', from: 900 }), 'Monday', '14:30', '14:00', 'I have to be out of meetings by 15:00.'],
    [wish({ kind: 'no_day', day: 4 }), 'Friday', '10:00', undefined, 'I take no meetings on Fridays.'],
    [
      wish({ kind: 'keep_free', from: 720, to: 780, what: 'lunch' }),
      'Monday',
      '12:30',
      '13:00',
      'I keep 12:00 - 13:00 free for lunch, every day.',
    ],
  ])('by what they keep to: %j', (kept, day, no, yes, sentence) => {
    const scenario = week([person('ann', { wishes: [kept] })])
    expect(reasons(scenario, day, no)).toEqual([sentence])
    if (yes !== undefined) expect(reasons(scenario, day, yes)).toEqual([null])
    expect(last(play(scenario, [call('ask_preferences', { person_id: 'ann' })]))).toMatchObject({ says: [sentence] })
    const quiet = week([person('ann', { wishes: [{ ...kept, told: false }] })])
    expect(last(play(quiet, [call('ask_preferences', { person_id: 'ann' })]))).toMatchObject({ says: [] })
    expect(reasons(quiet, day, no)).toEqual([sentence])
  })

  test('only so many times', () => {
    const scenario = week([person('ann')])
    const often = Array.from({ length: proposalsMax }, () => propose('Monday', '09:00'))
    expect(last(play(scenario, often))).toMatchObject({ proposals_left: 0 })
    expect(last(play(scenario, [...often, propose('Monday', '09:30')]))).toBe('patience_spent')
  })

  test('only where the office has the slot', () => {
    const scenario = week([person('ann')], {})
    for (const [day, start] of [
      ['Monday', '08:30'],
      ['Monday', '16:30'],
      ['Monday', '09:15'],
    ] as const) {
      expect(last(play(scenario, [propose(day, start)]))).toBe('slot_impossible')
    }
  })
})

describe('bookings', () => {
  const book = (room: string) => call('book_meeting', { meeting_id: 'M1', room })
  const scenario = week([
    person('ann', { busy: [{ title: 'a demo', day: 1, start: 540, end: 600 }] }),
    person('bo'),
    person('cy'),
  ])

  test('need a proposal that everybody needed accepted, and a free room', () => {
    expect(last(play(scenario, [book('Pine')]))).toBe('not_proposed')
    expect(last(play(scenario, [propose('Tuesday', '09:00'), book('Pine')]))).toBe('not_agreed')
    expect(last(play(scenario, [propose('Monday', '10:00'), book('Cedar')]))).toBe('room_taken')
    expect(last(play(scenario, [propose('Monday', '10:00'), book('Attic')]))).toBe('room_unknown')
    expect(last(play(scenario, [propose('Monday', '10:00'), book('Pine')]))).toMatchObject({ start: '10:00', end: '11:00' })
    expect(last(play(scenario, [propose('Monday', '10:00'), book('Pine'), book('Pine')]))).toBe('booked_already')
    expect(last(play(scenario, [propose('Monday', '10:00'), book('Pine'), propose('Monday', '11:00')]))).toBe('booked_already')
  })

  test('stand in calendars and rooms until they are cancelled', () => {
    const booked = [propose('Monday', '13:00'), book('Pine')]
    const look = call('get_calendar', { person_id: 'bo', day: 'Monday' })
    const rooms = call('find_free_rooms', { day: 'Monday', start: '13:30', minutes: 30 })
    const cancel = call('cancel_meeting', { meeting_id: 'M1' })
    expect(last(play(scenario, [...booked, look]))).toMatchObject({
      entries: [{ start: '13:00', end: '14:00', meeting_id: 'M1' }],
    })
    expect(last(play(scenario, [...booked, rooms]))).toMatchObject([{ room: 'Cedar' }])
    expect(last(play(scenario, [...booked, cancel, rooms]))).toMatchObject([{ room: 'Cedar' }, { room: 'Pine' }])
    expect(last(play(scenario, [cancel]))).toBe('not_booked')
  })

  test('in a room that is too small are not refused, and not right', () => {
    const { end } = play(scenario, [propose('Monday', '13:00'), book('Cedar'), call('finish')])
    expect(end.components).toMatchObject({ booked: 1, people: 1, rooms: 0, best: 0 })
    expect(end.reward).toBe(0)
  })
})

test('an existing meeting is moved once, to where its owner and those in it can have it', () => {
  const event = { event_id: 'E1', title: 'Pairing hour', owner: 'bo', attendees: ['bo', 'cy'], day: 0, start: 600, minutes: 60 }
  const limits = { days: [1], from: 660, to: 900 }
  const people = [
    person('ann'),
    person('bo', { utc_offset: 60, city: 'Oslo' }),
    person('cy', { busy: [{ title: 'a demo', day: 1, start: 720, end: 750 }] }),
  ]
  const scenario = week(people, { events: { E1: { ...event, moved: false, limits } } })
  const move = (day: string, start: string) => call('move_event', { event_id: 'E1', day, start })
  expect(last(play(scenario, [move('Monday', '10:00')]))).toBe('unmoved')
  expect(last(play(scenario, [move('Monday', '13:00')]))).toBe('owner_declines')
  // 14:00 in the office is 15:00 for the owner, which is when the limits end.
  expect(last(play(scenario, [move('Tuesday', '13:30')]))).toBe('owner_declines')
  expect(last(play(scenario, [move('Tuesday', '12:00')]))).toBe('attendee_declines')
  expect(last(play(scenario, [move('Tuesday', '13:00')]))).toMatchObject({ day: 'Tuesday', start: '13:00' })
  expect(last(play(scenario, [move('Tuesday', '13:00'), move('Tuesday', '10:30')]))).toBe('moved_already')
  expect(reasons(scenario, 'Monday', '10:00')).toEqual([null, 'I have Pairing hour then.', 'I have Pairing hour then.'])
  expect(last(play(scenario, [move('Tuesday', '13:00'), propose('Monday', '10:00')]))).toMatchObject({ agreed: true })
  const look = call('get_calendar', { person_id: 'bo', day: 'Tuesday' })
  expect(last(play(scenario, [move('Tuesday', '13:00'), look]))).toMatchObject({
    clock: 'UTC+01:00',
    entries: [{ start: '14:00' }],
  })
})

test('what is unknown is refused kindly', () => {
  const scenario = week([person('ann')])
  expect(last(play(scenario, [call('get_person', { person_id: 'zed' })]))).toBe('person_unknown')
  expect(last(play(scenario, [call('get_event', { event_id: 'E9' })]))).toBe('event_unknown')
  expect(last(play(scenario, [call('cancel_meeting', { meeting_id: 'M9' })]))).toBe('meeting_unknown')
})

test('what is untold is heard from no look-up', () => {
  const scenario = drawn(4, 'expert')
  const { people } = taskOf(scenario)
  const untold = people.flatMap(({ person_id, wishes }) =>
    wishes.filter(({ told }) => !told).map((kept) => ({ person_id, kept })),
  )
  expect(untold.length).toBeGreaterThan(0)
  for (const { person_id, kept } of untold) {
    const reads = ['get_person', 'ask_preferences', 'get_recurring_meetings'].map((name) => call(name, { person_id }))
    const { steps } = play(scenario, reads)
    const told = steps.flatMap(({ observation }) => observation.messages.map(({ text }) => text)).join('\n')
    expect(told).not.toContain(wishText(kept))
  }
})
