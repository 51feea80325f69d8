import type { Draws } from '../../core/index.ts'
import { buildTask, type Temper } from './build.ts'
import { checkPlan, differencesOf } from './checker.ts'
import { none, type Planted, plant, type Size } from './plant.ts'
import { type Solution, solve } from './solver.ts'
import { dayNames, kinds, shiftKey, type Task } from './state.ts'
import { firstNames, type Workplace, workplaces } from './words.ts'

/** What a task must be like to be taken. */
export interface Knobs {
  readonly size: Size
  readonly temper: Temper
  /** At least so many shifts must be taken from people in the cheapest roster found. */
  readonly releases: number
}

export interface ProvenTask {
  readonly workplace: Workplace
  readonly task: Task
  readonly solution: Solution
}

/** A task is given up for another where proving it takes more states. */
const statesMax = 20_000
const attempts = 60

/** Draws a task and proves its least cost; undefined where no draw was right. */
export function drawTask(draws: Draws, { size, temper, releases }: Knobs): ProvenTask | undefined {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const planted = plant(draws, size)
    if (!planted) continue
    const workplace = draws.pick(workplaces)
    const task = buildTask(draws, workplace, draws.sample(firstNames, size.people), planted, size, temper)
    const solution = solve(task, plantedCost(task, planted), statesMax)
    if (!solution) continue
    const released = differencesOf(task, solution.plan).filter(({ what }) => what === 'removed').length
    if (released >= releases) return { workplace, task, solution }
  }
  return undefined
}

/** What the planted way of mending costs: the cheapest cannot cost more. */
function plantedCost(task: Task, { mended }: Planted): number {
  const plan = new Map<string, string[]>(task.shifts.map(({ day, shift }) => [shiftKey(day, shift), []]))
  for (const [number, week] of mended.entries()) {
    for (const [day, kind] of week.entries()) {
      if (kind !== none) plan.get(shiftKey(dayNames[day]!, kinds[kind]!))!.push(task.people[number]!.person)
    }
  }
  return checkPlan(task, plan).cost
}

/** Draws one proven task of a size, which is the number of people (4 to 16), as the bench does. */
export function provenTask(draws: Draws, people: number): ProvenTask {
  const seats = Math.floor((people * 5) / 8)
  const even = Math.floor(seats / 3)
  const size: Size = {
    days: Math.min(7, Math.max(3, people - 3)),
    people,
    seats: [even + (seats % 3 > 0 ? 1 : 0), even + (seats % 3 > 1 ? 1 : 0), even],
    ill: people < 10 ? 1 : 2,
    holes: Math.max(2, Math.floor(people / 3)),
    chains: 1,
  }
  const temper: Temper = { declining: 5, skills: 2, priced: true }
  for (;;) {
    const drawn = drawTask(draws, { size, temper, releases: 1 })
    if (drawn) return drawn
  }
}
