import { type Draws, drawsFrom, type OpenWorld, resolveOptions, type Scenario, selectScenario } from '../../../core/index.ts'
import type { Task } from '../../../envs/rounds/checker.ts'
import type { Person, Place } from '../../../envs/rounds/state.ts'
import { rounds } from '../../../envs/rounds/world.ts'
import { openFromFiles } from '../../../scenarios/index.ts'

export const open: OpenWorld = openFromFiles(rounds, {}, { parse: true }).open!
export const difficulties = rounds.generator!.difficulties

export function drawn(difficulty: string, seed: string): Scenario {
  return selectScenario(open, { seed }, resolveOptions(rounds, { difficulty }))
}

/** A small task of any kind, drawn without the world's own generator: it may have several best days, or none. */
export function smallTask(seed: string): Task {
  const draws = drawsFrom(seed)
  const names = ['Ann', 'Bob', 'Cleo', 'Dov', 'Eve', 'Fay'].slice(0, draws.integer(1, 6))
  const places = ['Arch', 'Bay', 'Cove', 'Dell', 'Eyot'].slice(0, draws.integer(2, 5))
  const people = names.map((name, number): Person => {
    const minutes = draws.integer(5, 60)
    const after = number > 0 && draws.chance(1, 4) ? draws.pick(names.slice(0, number)) : null
    const slots = draws.sample(places, draws.integer(1, 2)).map((place) => {
      const from = draws.integer(8 * 60, 12 * 60)
      return { place, from: text(from), until: text(from + minutes + draws.integer(0, 120)) }
    })
    return { name, minutes, value: draws.integer(1, 3), after, slots }
  })
  return {
    people: draws.shuffle(people),
    places: smallTown(draws, places),
    start: { place: places[0]!, now: '09:00', entries: [] },
    goal: {
      best: 1,
      promised: draws.chance(1, 3) ? [draws.pick(names)] : [],
      back: draws.chance(1, 2) ? { place: draws.pick(places), by: text(draws.integer(10 * 60, 14 * 60)) } : null,
      weighted: true,
    },
  }
}

/** Times of 20 to 40 minutes: no way over a third place can be shorter. */
function smallTown(draws: Draws, names: readonly string[]): Place[] {
  return names.map((name) => {
    const others = names.filter((other) => other !== name)
    return { name, minutes: Object.fromEntries(others.map((other) => [other, draws.integer(20, 40)])) }
  })
}

function text(minute: number): string {
  const hours = Math.trunc(minute / 60)
  return `${hours < 10 ? '0' : ''}${hours}:${String(minute - hours * 60).padStart(2, '0')}`
}
