import type { Action, Call, Draws, Generator, Json, ScenarioDraft } from '../../core/index.ts'
import { type Difference, differencesOf } from './checker.ts'
import { shiftKey, type Task } from './state.ts'
import { drawTask, type Knobs, type ProvenTask } from './tasks.ts'
import { instructionOf } from './text.ts'

export { provenTask } from './tasks.ts'

/** The knobs of each difficulty; the README says what they do. */
export const difficulties: Readonly<Record<string, Knobs>> = {
  starter: {
    size: { days: 3, people: 5, seats: [1, 1, 1], ill: 1, holes: 2, chains: 0 },
    temper: { declining: 2, skills: 1, priced: false },
    releases: 0,
  },
  easy: {
    size: { days: 4, people: 6, seats: [1, 1, 1], ill: 1, holes: 2, chains: 1 },
    temper: { declining: 4, skills: 1, priced: false },
    releases: 0,
  },
  medium: {
    size: { days: 5, people: 8, seats: [2, 2, 1], ill: 1, holes: 3, chains: 1 },
    temper: { declining: 5, skills: 2, priced: true },
    releases: 1,
  },
  hard: {
    size: { days: 6, people: 10, seats: [2, 2, 1], ill: 2, holes: 4, chains: 2 },
    temper: { declining: 5, skills: 2, priced: true },
    releases: 1,
  },
  expert: {
    size: { days: 7, people: 12, seats: [2, 2, 2], ill: 2, holes: 5, chains: 3 },
    temper: { declining: 6, skills: 2, priced: true },
    releases: 2,
  },
}

/** Draws rosters with holes, each with its cheapest mending proven. */
export const generator: Generator = {
  difficulties: Object.keys(difficulties),
  splits: { train: 80, test: 20 },
  draw(draws: Draws, difficulty: string): ScenarioDraft | undefined {
    const drawn = drawTask(draws, difficulties[difficulty]!)
    return drawn && draftOf(drawn)
  },
}

function draftOf({ workplace, task, solution }: ProvenTask): ScenarioDraft {
  const { rules, people, shifts } = task
  return {
    kind: workplace.kind,
    base: 'empty',
    patch: {
      rules: rules as unknown as Json,
      people: Object.fromEntries(people.map((person) => [person.person, person as unknown as Json])),
      shifts: Object.fromEntries(shifts.map((shift) => [shiftKey(shift.day, shift.shift), shift as unknown as Json])),
    },
    instruction: instructionOf(workplace.name, task),
    goal: { cost: solution.cost },
    witness: witnessOf(task, differencesOf(task, solution.plan)),
    search: solution.search,
  }
}

/** Looks at who changes, asks them, takes shifts away, swaps, and gives the rest out. */
export function witnessOf(task: Task, differences: readonly Difference[]): Action[] {
  const changed = task.people.filter((person) => differences.some((difference) => difference.person === person))
  const asked = differences.map(({ person: { person }, shift: { day, shift }, what }) => {
    return call('ask_person', { person, day, shift, about: what === 'added' ? 'work' : 'give_up' })
  })
  const writes = writesOf(differences).map((write): Action => ({ calls: [write] }))
  return [
    { calls: [call('show_rules', {}), call('list_people', {}), call('list_open', {})] },
    { calls: changed.map(({ person }) => call('show_person', { person })) },
    { calls: asked },
    ...writes,
    { calls: [call('finish', {})] },
  ]
}

function writesOf(differences: readonly Difference[]): Call[] {
  const swaps = swapsIn(differences)
  const single = differences.filter((difference) => !swaps.some((swap) => swap.includes(difference)))
  const args = ({ person: { person }, shift: { day, shift } }: Difference): Json => ({ person, day, shift })
  return [
    ...single.filter(({ what }) => what === 'removed').map((removed) => call('unassign', args(removed))),
    ...swaps.map(([first, second]) => {
      const { person, shift } = second!
      const other = { other: person.person, other_day: shift.day, other_shift: shift.shift }
      return call('swap', { ...(args(first!) as object), ...other })
    }),
    ...single.filter(({ what }) => what === 'added').map((added) => call('assign', args(added))),
  ]
}

/** Two people who give each other a shift, and lose no other: what each loses first, then what each gets. */
function swapsIn(differences: readonly Difference[]): Difference[][] {
  const losses = differences.filter(({ what }) => what === 'removed')
  const lone = losses.filter((loss) => losses.every((other) => other === loss || other.person !== loss.person))
  const found: Difference[][] = []
  for (const [place, first] of lone.entries()) {
    for (const second of lone.slice(place + 1)) {
      if (found.flat().includes(first) || found.flat().includes(second)) continue
      const gains = [gainOf(differences, first.person, second.shift), gainOf(differences, second.person, first.shift)]
      if (gains[0] && gains[1]) found.push([first, second, gains[0], gains[1]])
    }
  }
  return found
}

function gainOf(
  differences: readonly Difference[],
  person: Difference['person'],
  shift: Difference['shift'],
): Difference | undefined {
  return differences.find((gain) => gain.what === 'added' && gain.person === person && gain.shift === shift)
}

function call(name: string, args: Json): Call {
  return { name, arguments: args }
}
