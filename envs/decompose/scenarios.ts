import type { Draws, Generator, Json, ScenarioDraft } from '../../core/index.ts'
import { graphOf, ordersOf } from './graph.ts'
import type { Problem, Step } from './problem.ts'
import { drawProblem, type Knobs } from './puzzles.ts'
import { fewestSteps } from './solver.ts'
import { instructionOf, planText } from './text.ts'

/** The knobs of each difficulty, from easy to hard. */
export const difficulties: Readonly<Record<string, Knobs>> = {
  starter: { nodes: [2, 3], parts: [0, 0], width: 1, useless: 1, dead: 1, detours: 0 },
  easy: { nodes: [4, 5], parts: [0, 2], width: 2, useless: 2, dead: 1, detours: 0 },
  medium: { nodes: [6, 7], parts: [0, 2], width: 2, useless: 2, dead: 2, detours: 1 },
  hard: { nodes: [8, 10], parts: [2, 3], width: 3, useless: 3, dead: 2, detours: 1 },
  expert: { nodes: [11, 12], parts: [2, 4], width: 4, useless: 4, dead: 3, detours: 2 },
}

/** More results than that are not wanted at once, each wanted part counted. */
const wantedMax = 4

/** Draws tasks whose plan with the fewest steps is proven to be the only one. */
export const generator: Generator = {
  difficulties: Object.keys(difficulties),
  splits: { train: 80, test: 20 },
  draw: (draws, difficulty) => drawProven(draws, difficulties[difficulty]!),
}

/** Draws until there is a proven task with so many steps (4 to 12) under the knobs of `medium`. */
export function provenTask(draws: Draws, size: number): ScenarioDraft {
  for (;;) {
    const proven = drawProven(draws, { ...difficulties['medium']!, nodes: [size, size] })
    if (proven) return proven
  }
}

function drawProven(draws: Draws, knobs: Knobs): ScenarioDraft | undefined {
  const problem = drawProblem(draws, knobs)
  if (problem.wanted.length > wantedMax) return undefined
  const [plan, other] = fewestSteps(problem)
  if (!plan || other) return undefined
  const { nodes, width } = knobs
  if (plan.length < nodes[0] || plan.length > nodes[1]) return undefined
  const orders = ordersOf(graphOf(plan))
  if (orders.width < width) return undefined
  return draftOf(draws, problem, plan, orders.count)
}

function draftOf(draws: Draws, problem: Problem, plan: readonly Step[], search: number): ScenarioDraft {
  return {
    kind: problem.parts.length === 0 ? 'whole' : 'parts',
    base: 'empty',
    instruction: instructionOf(problem, draws),
    goal: problem as unknown as Json,
    witness: [{ text: planText(graphOf(plan)) }],
    search,
  }
}
