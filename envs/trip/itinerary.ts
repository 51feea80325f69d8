import { type Account, type City, weekdays } from './state.ts'

/** A flight of a plan. */
export interface PlannedLeg {
  readonly day: number
  readonly from: string
  readonly to: string
}

export interface Stay {
  readonly city: string
  readonly first_day: number
  readonly last_day: number
}

/** The weekday of a day of the trip, from 0 for Monday. */
export function weekdayOf({ first_weekday }: Pick<Account, 'first_weekday'>, day: number): number {
  return (weekdays.indexOf(first_weekday) + day - 1) % 7
}

/** What a flight costs on a day: null where none leaves that day, undefined where there is no link. */
export function fareOn(city: City, to: string, account: Account, day: number): number | null | undefined {
  return city.links.find((link) => link.to === to)?.fares[weekdayOf(account, day)]
}

export function byDay<Planned extends PlannedLeg>(legs: readonly Planned[]): Planned[] {
  return [...legs].sort((a, b) => a.day - b.day)
}

/** Where one is when by legs in the order of their days; a day on which one flies belongs to both cities. */
export function staysOf(legs: readonly PlannedLeg[], lastDay: number): Stay[] {
  const [first] = legs
  if (!first) return []
  const stays = [{ city: first.from, first_day: 1, last_day: first.day }]
  for (const [place, { day, to }] of legs.entries()) {
    stays.push({ city: to, first_day: day, last_day: legs[place + 1]?.day ?? lastDay })
  }
  return stays
}

/** The legs, of those in the order of their days, that leave from another city than the leg before arrived in. */
export function brokenLegs<Planned extends PlannedLeg>(legs: readonly Planned[]): { before: Planned; leg: Planned }[] {
  return legs.flatMap((leg, place) => {
    const before = legs[place - 1]
    return before && before.to !== leg.from ? [{ before, leg }] : []
  })
}
