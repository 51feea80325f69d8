import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { get } from '../../../envs/python/index.ts'
import type { Flight, FlightOnDate, User } from '../../../envs/tau2/airline/state.ts'
import { airline } from '../../../envs/tau2/airline/world.ts'
import { replayCorpus } from '../../../envs/tau2/corpus.ts'
import { call, openOwn, type Played, played } from './support.ts'

interface Differential {
  readonly databases: Readonly<Record<string, string>>
  readonly rows: readonly string[]
}

const { databases, rows } = (
  JSON.parse(readFileSync(new URL('./differential.json', import.meta.url), 'utf8')) as { airline: Differential }
).airline

test('random calls on an invented database are answered as the reference does, and come to its hashes', () => {
  const { differences, steps } = replayCorpus(openOwn(airline, databases, [{}]), rows)
  expect(differences).toEqual([])
  expect(steps).toBe(150)
})

/** What the first call of an episode was answered. */
function answered({ steps: [step] }: Played): string {
  return step!.observation.messages.find(({ role }) => role === 'tool')!.text
}

const open = openOwn(airline, databases, [{}])
const first = (name: string, given: object | string) => played(open, '0', [call(name, given)])
const heldBy = ({ end }: Played) => (end.overlay['users']!.get('ann_1') as User).payment_methods

describe('a booking', () => {
  const booking = {
    user_id: 'ann_1',
    origin: 'AAA',
    destination: 'BBB',
    flight_type: 'one_way',
    cabin: 'economy',
    flights: [{ flight_number: 'F1', date: '2024-05-20' }],
    passengers: [{ first_name: 'Ann', last_name: 'F', dob: '1990-04-05' }],
    payment_methods: [{ payment_id: 'gift_card_1', amount: 100 }],
    total_baggages: 0,
    nonfree_baggages: 0,
    insurance: 'no',
  }

  test('holds nothing of its own but what it changed', () => {
    const { overlay } = first('book_reservation', booking).end
    const changed = Object.entries(overlay).map(([table, { entities }]) => [table, [...entities.keys()]])
    expect(Object.fromEntries(changed)).toEqual({ flights: ['F1'], users: ['ann_1'], reservations: ['HATHAT'] })
    const { tables } = open.base('pristine')
    const [flight, booked] = [tables['flights']!.entities.get('F1'), overlay['flights']!.get('F1')] as [Flight, Flight]
    const days = flight.dates.map.filter(([date, onDate]) => get(booked.dates, date) !== onDate)
    expect(days.map(([date]) => date)).toEqual(['2024-05-20'])
    const prices = ({ dates }: Flight) => (get(dates, '2024-05-20') as FlightOnDate).prices
    expect(prices(booked)).toBe(prices(flight))
    const [user, charged] = [tables['users']!.entities.get('ann_1'), overlay['users']!.get('ann_1')] as [User, User]
    expect(charged['saved_passengers']).toBe(user['saved_passengers'])
    expect(get(charged.payment_methods, 'certificate_1')).toBe(get(user.payment_methods, 'certificate_1'))
  })

  test('that fails at a certificate named twice keeps what was taken before, and is no reservation', () => {
    const payments = [
      { payment_id: 'gift_card_1', amount: 50 },
      { payment_id: 'certificate_2', amount: 50 },
      { payment_id: 'certificate_2', amount: 0 },
    ]
    const failed = first('book_reservation', { ...booking, payment_methods: payments })
    expect(answered(failed)).toBe("Error: 'certificate_2'")
    expect(Object.keys(failed.end.overlay)).toEqual(['users'])
    expect(heldBy(failed).map.map(([id]) => id)).toEqual(['gift_card_1', 'credit_card_1', 'certificate_1'])
    expect(get(heldBy(failed), 'gift_card_1')).toMatchObject({ amount: { float: '350.1' } })
  })

  test('with a list that is not all objects is told everything that does not fit, by its place', () => {
    const passengers = ['x', { first_name: 'Ann', last_name: 1 }]
    const failed = first('book_reservation', { ...booking, passengers, payment_methods: [...booking.payment_methods, null] })
    const more = 'For further information visit https://errors.pydantic.dev/2.13/v'
    expect(answered(failed).split('\n')).toEqual([
      'Error: 4 validation errors for Reservation',
      'passengers.0',
      "  Input should be a valid dictionary or instance of Passenger [type=model_type, input_value='x', input_type=str]",
      `    ${more}/model_type`,
      'passengers.1.last_name',
      '  Input should be a valid string [type=string_type, input_value=1, input_type=int]',
      `    ${more}/string_type`,
      'passengers.1.dob',
      "  Field required [type=missing, input_value={'first_name': 'Ann', 'last_name': 1}, input_type=dict]",
      `    ${more}/missing`,
      'payment_history.1',
      '  Input should be a valid dictionary or instance of Payment [type=model_type, input_value=None, input_type=NoneType]',
      `    ${more}/model_type`,
    ])
  })
})

describe('bags', () => {
  const change = (nonfree: string, method: string) =>
    `{"reservation_id": "R1", "total_baggages": 3.0, "nonfree_baggages": ${nonfree}, "payment_id": "${method}"}`

  test('are kept as they were spelled', () => {
    const { end } = first('update_reservation_baggages', change('2.0', 'credit_card_1'))
    const kept = { total_baggages: { float: '3.0' }, nonfree_baggages: { float: '2.0' } }
    expect(end.overlay['reservations']!.get('R1')).toMatchObject(kept)
  })

  test('whose price is no whole number are paid for and not brought', () => {
    const failed = first('update_reservation_baggages', change('2.25', 'gift_card_1'))
    expect(answered(failed)).toMatch(/^Error: 1 validation error for Payment\namount\n.*input_value=62.5, input_type=float/)
    expect(Object.keys(failed.end.overlay)).toEqual(['users'])
    expect(get(heldBy(failed), 'gift_card_1')).toMatchObject({ amount: { float: '337.6' } })
  })
})

test('a search with one stop looks for the day after the 8th without a zero', () => {
  const found = answered(first('search_onestop_flight', { origin: 'AAA', destination: 'AAA', date: '2024-05-08' }))
  expect(JSON.parse(found)).toMatchObject([
    [
      { flight_number: 'F4', scheduled_arrival_time_est: '00:30:00+1', date: '2024-05-08' },
      { flight_number: 'F5', date: '2024-05-9' },
    ],
  ])
})
