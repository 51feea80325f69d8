import type { AnswerPlay, Draws, Grade, Scenario } from '../../core/index.ts'
import { differencesOf, gradePlan } from './checker.ts'
import { readPlan } from './reader.ts'
import { cheapestPlans } from './solver.ts'
import { type Goal, inTime, type Plan, publishedPlan, type Shift, shiftKey, type Task, taskIn } from './state.ts'
import { personText, rulesText, shiftText } from './text.ts'

/** A roster as one question: the whole task as text, and the answer as the shifts that change. */
export const answer: AnswerPlay = {
  prompt(scenario) {
    const task = taskIn(scenario)
    const published = publishedPlan(task)
    return [
      scenario.instruction,
      `Rules:\n${rulesText(task)}`,
      `People (points for changes; whatever is not named here they accept):\n${task.people.map(personText).join('\n')}`,
      `Roster as it stands:\n${task.shifts.map((shift) => shiftText(task, shift, published)).join('\n')}`,
      form,
    ].join('\n\n')
  },
  judge(scenario, text): Grade {
    const task = taskIn(scenario)
    const plan = readPlan(task, text)
    return gradePlan(task, plan ?? publishedPlan(task), costIn(scenario), plan !== undefined)
  },
  witness(scenario) {
    const [task, witness] = [taskIn(scenario), scenario.witness]
    const plan = publishedPlan(task)
    const change = (person: string, key: string, adds: boolean): void => {
      const others = plan.get(key)!.filter((name) => name !== person)
      plan.set(key, adds ? [...others, person] : others)
    }
    for (const { name, arguments: given } of witness.flatMap(({ calls = [] }) => calls)) {
      const { person, day, shift, other, other_day, other_shift } = given as unknown as Record<string, string>
      const [here, there] = [`${day}/${shift}`, `${other_day}/${other_shift}`]
      if (name === 'assign') change(person!, here, true)
      if (name === 'unassign' || name === 'swap') change(person!, here, false)
      if (name !== 'swap') continue
      change(other!, there, false)
      change(person!, there, true)
      change(other!, here, true)
    }
    return planText(task, plan)
  },
  guess(scenario, draws) {
    const task = taskIn(scenario)
    return planText(task, new Map(task.shifts.map((shift) => [shiftKey(shift.day, shift.shift), guessed(task, shift, draws)])))
  },
  chance(scenario) {
    const task = taskIn(scenario)
    return cheapestPlans(task, costIn(scenario)).reduce((sum, plan) => sum + chanceOf(task, plan), 0)
  },
}

const form = [
  'Answer with one line for each shift that changes, and on it everybody who works that shift then, such as:',
  'Tuesday late: Ada, Boris',
  'A shift without a line stays as it stands. JSON is read too: {"Tuesday late": ["Ada", "Boris"]}.',
].join('\n')

function costIn({ goal }: Scenario): number {
  return (goal as unknown as Goal).cost
}

/** The shifts that a plan changes, a line each. */
export function planText(task: Task, plan: Plan): string {
  const changed = new Set(differencesOf(task, plan).map(({ shift }) => shift))
  const lines = inTime([...changed]).map(({ day, shift }) => {
    const people = plan.get(shiftKey(day, shift))!
    return `${day} ${shift}: ${people.length > 0 ? people.join(', ') : 'nobody'}`
  })
  return lines.join('\n')
}

const guessesAnew = 8

/** Who works a shift and as many others as it lacks; once in a while anybody. */
function guessed({ people }: Task, { number, published }: Shift, draws: Draws): string[] {
  const kept = draws.chance(1, guessesAnew) ? [] : published
  const others = people.map(({ person }) => person).filter((name) => !kept.includes(name))
  return [...kept, ...draws.sample(others, number - kept.length)]
}

/** The chance that a guess is just this plan: the shifts are guessed one by one. */
function chanceOf({ people, shifts }: Task, plan: Plan): number {
  return shifts.reduce((product, { day, shift, number, published }) => {
    const names = plan.get(shiftKey(day, shift))!
    const kept = published.every((name) => names.includes(name))
    const filled = kept ? (guessesAnew - 1) / choose(people.length - published.length, number - published.length) : 0
    return (product * (filled + 1 / choose(people.length, number))) / guessesAnew
  }, 1)
}

function choose(from: number, count: number): number {
  let ways = 1
  for (let taken = 1; taken <= count; taken++) ways = (ways * (from - taken + 1)) / taken
  return ways
}
