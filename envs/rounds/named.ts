import type { Task } from './checker.ts'
import type { Puzzle } from './solver.ts'
import { minuteOf } from './state.ts'

/** A task in whole numbers, for the solver: people and places by their order in the task. */
export function puzzleOf({ people, places, start, goal }: Task): Puzzle {
  const place = numbering(places)
  const person = numbering(people)
  return {
    people: people.map(({ minutes, value, after, slots }) => ({
      minutes,
      value,
      after: after === null ? -1 : person(after),
      slots: slots.map((slot) => ({ place: place(slot.place), from: minuteOf(slot.from), until: minuteOf(slot.until) })),
    })),
    travel: places.map((from) => places.map(({ name }) => (name === from.name ? 0 : from.minutes[name]!))),
    start: { place: place(start.place), at: minuteOf(start.now) },
    promised: goal.promised.map(person),
    back: goal.back && { place: place(goal.back.place), by: minuteOf(goal.back.by) },
  }
}

function numbering(named: readonly { readonly name: string }[]): (name: string) => number {
  const numbers = new Map(named.map(({ name }, number) => [name, number]))
  return (name) => numbers.get(name)!
}
