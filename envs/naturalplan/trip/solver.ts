import type { Stay, Trip } from './item.ts'

/** A city with its first and last day; the day of a flight is the last of one stay and the first of the next. */
export interface Visit {
  readonly city: string
  readonly from: number
  readonly to: number
}

/** Plans of a trip, and how many partial ones were looked at. */
export interface Solutions {
  readonly plans: readonly (readonly Visit[])[]
  readonly search: number
}

/** All plans of a trip, or the first `most`. */
export function solve({ days, stays, flights }: Trip, most = Number.POSITIVE_INFINITY): Solutions {
  const plans: Visit[][] = []
  const plan: Visit[] = []
  const left = new Set(stays)
  let search = 0
  const extend = (): void => {
    const last = plan.at(-1)
    if (left.size === 0) {
      if (last?.to === days) plans.push([...plan])
      return
    }
    const reachable = last && flights.get(last.city)
    for (const stay of stays) {
      if (plans.length >= most) return
      if (!left.has(stay) || (last && !reachable?.has(stay.city))) continue
      const from = last?.to ?? 1
      const to = from + stay.days - 1
      if (!fitsWindow(stay, from, to)) continue
      search += 1
      // An event that is over before the next stay begins can be attended no more.
      if (missed(left, stay, to)) continue
      left.delete(stay)
      plan.push({ city: stay.city, from, to })
      extend()
      plan.pop()
      left.add(stay)
    }
  }
  extend()
  return { plans, search }
}

/** Whether the stay and the event in its city fit: the shorter of the two lies within the other. */
export function fitsWindow({ window }: Stay, from: number, to: number): boolean {
  if (!window) return true
  const [first, last] = window
  return (from <= first && last <= to) || (first <= from && to <= last)
}

function missed(left: ReadonlySet<Stay>, taken: Stay, now: number): boolean {
  for (const stay of left) {
    if (stay !== taken && stay.window && now > Math.max(stay.window[0], stay.window[1] - stay.days + 1)) return true
  }
  return false
}
