import type { Grade, Scenario } from '../../core/index.ts'
import { type Impossible, isImpossible, type Known, peopleMet, type Step, takeStep } from './day.ts'
import { type Day, type Goal, minuteOf, type Person, type Place } from './state.ts'

/** A task as data: the city, where the day starts, and what it is judged by. It knows no plan. */
export interface Task {
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly start: Day
  readonly goal: Goal
}

/** The task of a scenario, from its patch and its goal. */
export function taskOf({ patch, goal }: Pick<Scenario, 'patch' | 'goal'>): Task {
  const { people = {}, places = {}, day } = patch as unknown as Readonly<Record<string, Record<string, unknown>>>
  return {
    people: Object.values(people) as Person[],
    places: Object.values(places) as Place[],
    start: day as unknown as Day,
    goal: goal as unknown as Goal,
  }
}

export function knownOf({ people, places }: Task): Known {
  const persons = new Map(people.map((person) => [person.name, person]))
  const journeys = new Map(places.map(({ name, minutes }) => [name, new Map(Object.entries(minutes))]))
  return { person: (name) => persons.get(name), journey: (from, to) => journeys.get(from)?.get(to) }
}

/** Judges a plan from the start of the day: a step that is impossible makes it worth nothing. */
export function check(task: Task, plan: readonly Step[]): Grade {
  const ended = carryOut(task, plan)
  return isImpossible(ended) ? worthless : judgeDay(task, ended)
}

/** The day after a whole plan, or the first reason why it cannot be carried out. */
export function carryOut(task: Task, plan: readonly Step[]): Day | Impossible {
  const known = knownOf(task)
  let day = task.start
  for (const step of plan) {
    const next = takeStep(known, day, step)
    if (isImpossible(next)) return next
    day = next
  }
  return day
}

/** The verdict on a plan that cannot be read or carried out. */
export const worthless: Grade = { reward: 0, components: { possible: 0, best: 0, promised: 0, back: 0, clean: 0 } }

/** Judges the end of a day: the reward is 1 where every component is 1, and 0 otherwise. */
export function judgeDay({ people, goal }: Pick<Task, 'people' | 'goal'>, day: Day): Grade {
  const met = new Set(peopleMet(day))
  const value = people.reduce((sum, person) => sum + (met.has(person.name) ? person.value : 0), 0)
  const { best, promised, back } = goal
  const components = {
    possible: 1,
    best: value >= best ? 1 : 0,
    promised: promised.every((name) => met.has(name)) ? 1 : 0,
    back: back === null || (day.place === back.place && minuteOf(day.now) <= minuteOf(back.by)) ? 1 : 0,
    clean: isClean(day, goal) ? 1 : 0,
  }
  return { reward: Object.values(components).every((part) => part === 1) ? 1 : 0, components }
}

/** Whether nothing was done for nothing: somebody was met at the end of each journey, and after the last meeting is only the way back. */
function isClean({ entries }: Day, { back }: Goal): boolean {
  const lastMeeting = entries.findLastIndex(({ did }) => did === 'meet')
  const after = entries.slice(lastMeeting + 1)
  const isWayBack = after.length === 1 && after[0]!.did === 'travel' && after[0]!.place === back?.place
  if (after.length > 0 && !isWayBack) return false
  const moved = entries.slice(0, lastMeeting + 1).filter(({ did }) => did !== 'wait')
  return moved.every(({ did }, place) => did === 'meet' || moved[place + 1]?.did === 'meet')
}
