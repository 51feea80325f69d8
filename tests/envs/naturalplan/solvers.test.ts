import { describe, expect, test } from 'vitest'
import { type Draws, drawsFrom } from '../../../core/random.ts'
import { type Meeting, meetingOf } from '../../../envs/naturalplan/calendar/item.ts'
import { solve as solveCalendar } from '../../../envs/naturalplan/calendar/solver.ts'
import type { Prompts } from '../../../envs/naturalplan/items.ts'
import { chanceOf } from '../../../envs/naturalplan/meeting/guess.ts'
import { type Friends, friendsOf } from '../../../envs/naturalplan/meeting/item.ts'
import { optimumOf } from '../../../envs/naturalplan/meeting/solver.ts'
import { type Trip, tripOf } from '../../../envs/naturalplan/trip/item.ts'
import { solve as solveTrip } from '../../../envs/naturalplan/trip/solver.ts'
import { itemsOf, needsData, withoutData, worlds } from './support.ts'

const tasks = 400

function given<Task>(name: string, read: (item: never) => Task): Task[] {
  const [, world] = worlds.find(([task]) => task === name)!
  return [...itemsOf(world).values()].map((item: Prompts) => read(item as never))
}

/** Plans of a trip, counted by the set of cities behind one and the last of them: the set alone says which day it is. */
function countTrips({ days, stays, flights }: Trip): number {
  const length = (mask: number): number => stays.reduce((sum, stay, at) => sum + (mask & (1 << at) ? stay.days - 1 : 0), 1)
  const fits = (mask: number, last: number): boolean => {
    const { window, days: stayed } = stays[last]!
    const end = length(mask)
    const start = end - stayed + 1
    if (!window) return true
    const attended = Math.min(end, window[1]) - Math.max(start, window[0]) + 1
    return attended === Math.min(stayed, window[1] - window[0] + 1)
  }
  const ways = new Map<string, number>()
  for (let mask = 1; mask < 1 << stays.length; mask++) {
    for (const [last, { city }] of stays.entries()) {
      if (!(mask & (1 << last)) || !fits(mask, last)) continue
      const rest = mask & ~(1 << last)
      const before = stays.map((stay, at) => (flights.get(stay.city)?.has(city) ? (ways.get(`${rest} ${at}`) ?? 0) : 0))
      ways.set(`${mask} ${last}`, rest === 0 ? 1 : before.reduce((sum, count) => sum + count, 0))
    }
  }
  const all = (1 << stays.length) - 1
  return length(all) === days ? stays.reduce((sum, _, last) => sum + (ways.get(`${all} ${last}`) ?? 0), 0) : 0
}

function randomTrip(draws: Draws): Trip {
  const cities = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].slice(0, draws.integer(2, 7))
  const stays = cities.map((city) => {
    const from = draws.integer(1, 12)
    const window = [from, from + draws.integer(0, 6)] as const
    return { city, days: draws.integer(1, 5), ...(draws.chance(1, 4) ? { window } : {}) }
  })
  const days = stays.reduce((sum, stay) => sum + stay.days - 1, 1) + (draws.chance(1, 20) ? 1 : 0)
  const flights = cities.map((from) => [from, new Set(cities.filter((to) => to !== from && draws.chance(2, 3)))] as const)
  return { days, stays, flights: new Map(flights) }
}

describe('all plans of a trip', () => {
  test('are as many as the sets of cities say, in random trips', () => {
    const counts = Array.from({ length: tasks }, (_, at) => {
      const trip = randomTrip(drawsFrom(`trip ${at}`))
      const { plans } = solveTrip(trip)
      expect(plans).toHaveLength(countTrips(trip))
      return plans.length
    })
    expect([0, 1, 2].map((least) => counts.some((count) => (least < 2 ? count === least : count >= 2)))).toEqual([
      true,
      true,
      true,
    ])
  })

  test.skipIf(withoutData)(`are as many in the given ones (${needsData})`, () => {
    for (const trip of given('trip', tripOf)) expect(solveTrip(trip).plans).toHaveLength(countTrips(trip))
  })
})

/** The most friends met in any order of any of them, by trying all. */
function mostMet({ start, friends, travel }: Friends): number {
  const further = (place: string, now: number, left: Friends['friends']): number => {
    let best = 0
    for (const friend of left) {
      const arrival = now + (friend.place === place ? 0 : travel.get(place)!.get(friend.place)!)
      const end = Math.max(arrival, friend.from) + friend.minutes
      if (end > friend.to) continue
      const rest = left.filter((other) => other !== friend)
      best = Math.max(best, 1 + further(friend.place, end, rest))
    }
    return best
  }
  return further(start.place, start.time, friends)
}

function randomFriends(draws: Draws): Friends {
  const places = ['P', 'Q', 'R', 'S']
  const friends = Array.from({ length: draws.integer(1, 7) }, (_, at) => {
    const from = draws.integer(0, 40) * 15
    return {
      name: `N${at}`,
      place: draws.pick(places),
      from,
      to: from + draws.integer(1, 16) * 15,
      minutes: draws.integer(1, 6) * 15,
    }
  })
  const row = (from: string): Map<string, number> =>
    new Map(places.filter((to) => to !== from).map((to) => [to, draws.integer(5, 40)]))
  return {
    start: { place: 'P', time: 60 },
    friends,
    byName: new Map(friends.map((friend) => [friend.name, friend])),
    travel: new Map(places.map((from) => [from, row(from)])),
  }
}

/** The chance of a blind plan to meet `most` friends, by walking every order with and without a wait before each. */
function chanceByWalking({ start, friends, travel }: Friends, most: number): number {
  let [plans, right] = [0, 0]
  const walk = (place: string, now: number, left: Friends['friends'], met: number, going: boolean): void => {
    if (left.length === 0) {
      plans += 1
      if (met === most) right += 1
    }
    for (const friend of left) {
      const rest = left.filter((other) => other !== friend)
      const arrival = now + (friend.place === place ? 0 : travel.get(place)!.get(friend.place)!)
      for (const waits of [false, true]) {
        const begins = waits ? friend.from : arrival
        const possible = waits ? friend.from > arrival : arrival >= friend.from
        const meets = going && possible && begins + friend.minutes <= friend.to
        walk(friend.place, begins + friend.minutes, rest, met + (meets ? 1 : 0), meets)
      }
    }
  }
  walk(start.place, start.time, friends, 0, true)
  return right / plans
}

describe('the most friends that can be met', () => {
  test('are as many as trying every order meets, in random towns', () => {
    for (let at = 0; at < tasks; at++) {
      const friends = randomFriends(drawsFrom(`friends ${at}`))
      const { most, order } = optimumOf(friends)
      expect(most).toBe(mostMet(friends))
      expect(new Set(order).size).toBe(most)
    }
  })

  test('are met by a blind guess as often as it says', () => {
    for (let at = 0; at < 60; at++) {
      const friends = randomFriends(drawsFrom(`guess ${at}`))
      if (friends.friends.length > 5) continue
      const { most } = optimumOf(friends)
      expect(chanceOf(friends, most)).toBeCloseTo(chanceByWalking(friends, most), 10)
    }
  })

  test.skipIf(withoutData)(`are as many in the given ones with up to nine (${needsData})`, () => {
    const some = given('meeting', friendsOf).filter(({ friends }) => friends.length <= 9)
    for (const friends of some) expect(optimumOf(friends).most).toBe(mostMet(friends))
    expect(some.length).toBeGreaterThan(60)
  })
})

/** Slots by crossing out minutes. */
function slotsByMinutes({ days, opens, closes, minutes, blocks, earliest }: Meeting): string[] {
  const slots = days.flatMap((day) => {
    const taken = new Array<boolean>(24 * 60).fill(true).fill(false, opens, closes)
    for (const block of blocks) if (block.day === day) taken.fill(true, block.from, block.to)
    const starts = Array.from({ length: 48 }, (_, half) => half * 30)
    return starts.filter((start) => !taken.slice(start, start + minutes).includes(true)).map((start) => `${day} ${start}`)
  })
  return earliest ? slots.slice(0, 1) : slots
}

function randomMeeting(draws: Draws): Meeting {
  const days = ['Monday', 'Tuesday', 'Wednesday'].slice(0, draws.integer(1, 3))
  const blocks = Array.from({ length: draws.integer(0, 14) }, () => {
    const from = 9 * 60 + draws.integer(0, 15) * 30
    return { day: draws.pick(days), from, to: Math.min(17 * 60, from + draws.integer(1, 8) * 30), why: 'busy' }
  })
  const minutes = draws.pick([30, 60])
  return { people: ['Ann'], days, minutes, opens: 9 * 60, closes: 17 * 60, blocks, earliest: draws.chance(1, 4) }
}

describe('all slots of a meeting', () => {
  const said = (meeting: Meeting): string[] => solveCalendar(meeting).slots.map(({ day, from }) => `${day} ${from}`)

  test('are those whose minutes are free, in random calendars', () => {
    for (let at = 0; at < tasks; at++) {
      const meeting = randomMeeting(drawsFrom(`calendar ${at}`))
      expect(said(meeting)).toEqual(slotsByMinutes(meeting))
    }
  })

  test.skipIf(withoutData)(`are those in the given ones (${needsData})`, () => {
    for (const meeting of given('calendar', meetingOf)) expect(said(meeting)).toEqual(slotsByMinutes(meeting))
  })
})
