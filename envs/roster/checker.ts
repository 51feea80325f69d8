import type { Grade } from '../../core/index.ts'
import { declineOf, keepOf, missingSkills, weekProblem } from './rules.ts'
import { type Person, type Plan, type Shift, shiftKey, type Task } from './state.ts'

/** What a plan is worth, solver or no solver: each of these is judged by itself. */
export interface Check {
  /** Every shift has as many people as it needs, with the skills it needs. */
  readonly covered: boolean
  /** Nobody's week breaks a hard rule. */
  readonly rules: boolean
  /** Nobody works what it declines, or has lost what it keeps. */
  readonly agreed: boolean
  /** What the plan costs against the published roster. */
  readonly cost: number
}

export interface Difference {
  readonly person: Person
  readonly shift: Shift
  readonly what: 'added' | 'removed'
}

/** Checks a plan that names only people and shifts of the task. */
export function checkPlan(task: Task, plan: Plan): Check {
  const differences = differencesOf(task, plan)
  return {
    covered: task.shifts.every((shift) => isCovered(task, shift, plan.get(shiftKey(shift.day, shift.shift)) ?? [])),
    rules: task.people.every((person) => weekProblem(task.rules, person, weekOf(task, plan, person)) === undefined),
    agreed: differences.every(({ person, shift: { day, shift }, what }) => {
      return (what === 'added' ? declineOf(person, day, shift) : keepOf(person, day, shift)) === undefined
    }),
    cost: costOf(differences),
  }
}

function isCovered({ people }: Task, shift: Shift, names: readonly string[]): boolean {
  const working = people.filter(({ person }) => names.includes(person))
  return working.length === shift.number && names.length === shift.number && missingSkills(shift, working).length === 0
}

/** The shifts of a person in a plan, in the order of time. */
export function weekOf({ shifts }: Task, plan: Plan, { person }: Person): Shift[] {
  return shifts.filter(({ day, shift }) => plan.get(shiftKey(day, shift))?.includes(person))
}

/** How a plan differs from the published roster, in the order of time: what is removed from a shift, then what is added. */
export function differencesOf({ shifts, people }: Task, plan: Plan): Difference[] {
  return shifts.flatMap((shift) => {
    const now = plan.get(shiftKey(shift.day, shift.shift)) ?? []
    const removed = people.filter(({ person }) => shift.published.includes(person) && !now.includes(person))
    const added = people.filter(({ person }) => !shift.published.includes(person) && now.includes(person))
    return [
      ...removed.map((person): Difference => ({ person, shift, what: 'removed' })),
      ...added.map((person): Difference => ({ person, shift, what: 'added' })),
    ]
  })
}

export function costOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { person, what }) => sum + (what === 'added' ? person.call_in : person.release), 0)
}

/** The verdict on a plan: 1 where everything holds and the cost is the proven least. `clean` is what the way of playing adds. */
export function gradePlan(task: Task, plan: Plan, optimum: number, clean: boolean): Grade {
  const { covered, rules, agreed, cost } = checkPlan(task, plan)
  const holds = { covered, rules, agreed, cost: cost === optimum, clean }
  const components = Object.fromEntries(Object.entries(holds).map(([name, held]) => [name, held ? 1 : 0]))
  return { reward: Object.values(holds).every(Boolean) ? 1 : 0, components }
}
