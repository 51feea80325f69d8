import { factOf, givenFacts, type Problem, type Step, stepsOf } from './problem.ts'

/** No plan is longer. */
export const stepsMax = 12

/**
 * The plans with the fewest steps, at most two of them: one alone is the answer, two prove that the task has none. A plan is a set of
 * steps, each in an order in which it can be carried out; there is none where it would need more than {@link stepsMax} steps.
 */
export function fewestSteps(problem: Problem): readonly (readonly Step[])[] {
  const given = new Set(givenFacts(problem))
  const makers = makersOf(problem, given)
  const wanted = [...new Set(problem.wanted.map(({ kind, part }) => factOf(kind, part)))].filter((fact) => !given.has(fact))
  for (let limit = wanted.length; limit <= stepsMax; limit++) {
    const plans: Step[][] = []
    choose(wanted, [], { given, makers, limit, plans })
    if (plans.length > 0) return plans
  }
  return []
}

interface Search {
  readonly given: ReadonlySet<string>
  readonly makers: ReadonlyMap<string, readonly Step[]>
  readonly limit: number
  readonly plans: Step[][]
}

/** Chooses a maker for the first open fact in every way. Each open fact needs a step of its own, so these count already. */
function choose(open: readonly string[], chosen: readonly Step[], search: Search): void {
  const { given, makers, limit, plans } = search
  if (plans.length > 1 || chosen.length + open.length > limit) return
  const [fact, ...rest] = open
  if (fact === undefined) {
    const order = orderOf(chosen, given)
    if (order) plans.push(order)
    return
  }
  for (const step of makers.get(fact) ?? []) {
    const more = [...chosen, step]
    const further = step.needs.filter(
      (need) => !given.has(need) && !rest.includes(need) && !more.some(({ makes }) => makes === need),
    )
    choose([...rest, ...new Set(further)], more, search)
  }
}

/** For each fact that can be had and is not given, the steps that make it of facts that can be had. */
function makersOf(problem: Problem, given: ReadonlySet<string>): Map<string, Step[]> {
  const had = new Set(given)
  const makers = new Map<string, Step[]>()
  let left = stepsOf(problem)
  for (let before = -1; before !== left.length; ) {
    before = left.length
    const possible = left.filter(({ needs }) => needs.every((need) => had.has(need)))
    left = left.filter((step) => !possible.includes(step))
    for (const step of possible) {
      had.add(step.makes)
      if (!given.has(step.makes)) makers.set(step.makes, [...(makers.get(step.makes) ?? []), step])
    }
  }
  return makers
}

/** The steps in an order in which they can be carried out; undefined where they need each other. */
function orderOf(steps: readonly Step[], given: ReadonlySet<string>): Step[] | undefined {
  const had = new Set(given)
  const order: Step[] = []
  while (order.length < steps.length) {
    const next = steps.find((step) => !had.has(step.makes) && step.needs.every((need) => had.has(need)))
    if (!next) return undefined
    had.add(next.makes)
    order.push(next)
  }
  return order
}
