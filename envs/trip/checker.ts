import type { Scenario } from '../../core/index.ts'
import { brokenLegs, byDay, fareOn, type PlannedLeg, staysOf } from './itinerary.ts'
import type { Account, City, Event, Goal } from './state.ts'

/** Everything that a trip is judged by. */
export interface Task {
  readonly goal: Goal
  readonly account: Account
  readonly cities: Readonly<Record<string, City>>
  readonly events: Readonly<Record<string, Event>>
}

export const components = {
  flights: 'Every leg is a flight that there is on its day, and no two are on one day.',
  route: 'Every leg leaves from where the one before arrived, the first one from where the trip is to start.',
  stays: 'Every wanted city is stayed in once, for as many days as were wanted, and no other city is.',
  events: 'Every stay contains the event that is wanted there, from its first day to its last.',
  budget: 'Fares and cancellation fees are within the budget.',
  cheapest: 'Where the cheapest trip is wanted, no other that fits has lower fares.',
} as const

export type Verdict = Readonly<Record<keyof typeof components, 0 | 1>>

/** The task of a scenario, whose patch holds all there is to look up. */
export function taskOf({ goal, patch }: Scenario): Task {
  const { cities, events = {}, account } = patch as unknown as Pick<Task, 'cities' | 'events' | 'account'>
  return { goal: goal as unknown as Goal, account, cities, events }
}

/** Judges a trip by its legs, in any order, and what was paid for cancelled ones. It knows nothing of how the task was proven. */
export function check(task: Task, legs: readonly PlannedLeg[], fees = 0): Verdict {
  const { goal, account } = task
  if (legs.length === 0 || legs.length > account.last_day) return verdict({})
  const planned = byDay(legs)
  const fares = planned.map((leg) => fareFor(task, leg))
  const distinct = planned.every(({ day }, place) => day !== planned[place - 1]?.day)
  const flights = distinct && fares.every((fare) => typeof fare === 'number')
  const cost = fares.reduce<number>((sum, fare) => sum + (fare ?? 0), 0)
  const starts = goal.start === null || planned[0]!.from === goal.start
  return verdict({
    flights,
    route: starts && brokenLegs(planned).length === 0,
    stays: keepsStays(task, planned),
    events: keepsEvents(task, planned),
    budget: flights && cost + fees <= account.budget,
    cheapest: flights && (goal.cheapest === null || cost <= goal.cheapest),
  })
}

/** 1 where every component is, and else 0. */
export function rewardOf(verdict: Verdict): 0 | 1 {
  return Object.values(verdict).every((component) => component === 1) ? 1 : 0
}

function verdict(holds: Partial<Record<keyof Verdict, boolean>>): Verdict {
  const one = (name: keyof Verdict): 0 | 1 => (holds[name] ? 1 : 0)
  return {
    flights: one('flights'),
    route: one('route'),
    stays: one('stays'),
    events: one('events'),
    budget: one('budget'),
    cheapest: one('cheapest'),
  }
}

function fareFor({ cities, account }: Task, { day, from, to }: PlannedLeg): number | null | undefined {
  const isInside = Number.isInteger(day) && day >= 1 && day <= account.last_day
  // An answer may name anything, also what every object has.
  return isInside && Object.hasOwn(cities, from) ? fareOn(cities[from]!, to, account, day) : undefined
}

function keepsStays({ goal, account }: Task, planned: readonly PlannedLeg[]): boolean {
  const stays = staysOf(planned, account.last_day)
  if (stays.length !== goal.stays.length) return false
  return goal.stays.every(({ city, days }) => {
    const here = stays.filter((stay) => stay.city === city)
    return here.length === 1 && here[0]!.last_day - here[0]!.first_day + 1 === days
  })
}

function keepsEvents({ goal, account, events }: Task, planned: readonly PlannedLeg[]): boolean {
  const stays = staysOf(planned, account.last_day)
  return goal.stays.every(({ city, event }) => {
    if (event === null) return true
    const { first_day, last_day } = events[event]!
    return stays.some((stay) => stay.city === city && stay.first_day <= first_day && last_day <= stay.last_day)
  })
}
