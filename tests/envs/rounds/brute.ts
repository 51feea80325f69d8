import type { Task } from '../../../envs/rounds/checker.ts'
import type { Step } from '../../../envs/rounds/day.ts'

/** A day that can be lived: its steps, whom it meets, what that is worth, and whether it keeps promises and comes back in time. */
export interface Lived {
  readonly steps: readonly Step[]
  readonly met: readonly string[]
  readonly value: number
  readonly right: boolean
}

/** Every day there is without a needless step, by going through all orders of meetings one after the other. */
export function everyDay({ people, places, start, goal }: Task): Lived[] {
  const found: Lived[] = []
  const journey = (from: string, to: string): number => (from === to ? 0 : places.find(({ name }) => name === from)!.minutes[to]!)

  function goOn(place: string, now: number, met: string[], value: number, steps: Step[]): void {
    const goesBack = goal.back !== null && goal.back.place !== place
    const home = goal.back === null ? 0 : now + journey(place, goal.back.place)
    const inTime = goal.back === null || home <= minutes(goal.back.by)
    const right = inTime && goal.promised.every((name) => met.includes(name))
    found.push({ steps: goesBack ? [...steps, { travel: goal.back!.place }] : steps, met, value, right })
    for (const person of people) {
      if (met.includes(person.name) || (person.after !== null && !met.includes(person.after))) continue
      for (const slot of person.slots) {
        const arrives = now + journey(place, slot.place)
        const begins = Math.max(arrives, minutes(slot.from))
        if (begins + person.minutes > minutes(slot.until)) continue
        const next = [...steps]
        if (slot.place !== place) next.push({ travel: slot.place })
        if (begins > arrives) next.push({ wait: slot.from })
        next.push({ meet: person.name, minutes: person.minutes })
        goOn(slot.place, begins + person.minutes, [...met, person.name], value + person.value, next)
      }
    }
  }
  goOn(start.place, minutes(start.now), [], 0, [])
  return found
}

/** The best there is among them, and the sets of people that reach it; 0 and none where no day with a meeting is right. */
export function bestOf(days: readonly Lived[]): { readonly best: number; readonly sets: readonly string[] } {
  const right = days.filter((day) => day.right && day.met.length > 0)
  const best = right.reduce((most, { value }) => Math.max(most, value), 0)
  const sets = new Set(right.filter(({ value }) => value === best).map(({ met }) => [...met].sort().join()))
  return { best, sets: [...sets].sort() }
}

function minutes(time: string): number {
  const [hours, rest] = time.split(':')
  return Number(hours) * 60 + Number(rest)
}
