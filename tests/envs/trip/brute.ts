import type { Scenario } from '../../../core/index.ts'

/** A trip that fits, whatever it costs. */
export interface Found {
  readonly order: readonly string[]
  readonly cost: number
}

interface Looked {
  readonly cities: Record<string, { links: { to: string; fares: (number | null)[] }[] }>
  readonly events: Record<string, { first_day: number; last_day: number }>
  readonly account: { first_weekday: string; budget: number; last_day: number }
}

interface Wanted {
  readonly start: string | null
  readonly stays: { city: string; days: number; event: string | null }[]
}

const names = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Every trip of a scenario that keeps to stays, start, events and flights, found by walking through its links day by day. */
export function everyTrip({ patch, goal }: Scenario): Found[] {
  const { cities, events, account } = patch as unknown as Looked
  const { start, stays } = goal as unknown as Wanted
  const found: Found[] = []
  const walk = (order: readonly string[], arrival: number, cost: number): void => {
    const here = stays.find(({ city }) => city === order.at(-1))!
    const departure = arrival + here.days - 1
    const event = here.event === null ? undefined : events[here.event]!
    if (event && (event.first_day < arrival || event.last_day > departure)) return
    if (order.length === stays.length) {
      if (departure === account.last_day) found.push({ order, cost })
      return
    }
    for (const { to, fares } of cities[here.city]!.links) {
      const fare = fares[(names.indexOf(account.first_weekday) + departure - 1) % 7]
      if (typeof fare !== 'number' || order.includes(to) || !stays.some(({ city }) => city === to)) continue
      walk([...order, to], departure, cost + fare)
    }
  }
  for (const { city } of stays) if (start === null || start === city) walk([city], 1, 0)
  return found
}

/** Every order of the numbers below a size. */
export function orders(size: number): number[][] {
  if (size === 0) return [[]]
  return orders(size - 1).flatMap((order) => Array.from({ length: size }, (_, place) => order.toSpliced(place, 0, size - 1)))
}
