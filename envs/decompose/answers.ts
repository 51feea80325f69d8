import type { AnswerPlay, Draws, Grade, Json, Scenario } from '../../core/index.ts'
import { type Edge, type Graph, graphOf, ordersOf } from './graph.ts'
import { compare } from './matching.ts'
import type { Problem } from './problem.ts'
import { readPlan } from './reading.ts'
import { fewestSteps, stepsMax } from './solver.ts'
import { planText, promptOf } from './text.ts'

/** A task in words, and its plan graph as lines or as JSON. */
export const answer: AnswerPlay = {
  prompt: ({ goal, instruction }) => promptOf(problemOf(goal), instruction),
  judge(scenario, text) {
    const right = rightGraph(scenario)
    const said = readPlan(text)
    return right && said ? grade(right, said) : unread
  },
  witness: ({ witness }) => witness[0]?.text ?? '',
  guess: ({ goal }, draws) => guessOf(problemOf(goal), draws),
  chance: (scenario) => chanceOf(rightGraph(scenario), problemOf(scenario.goal).tools.length),
}

const unread: Grade = { reward: 0, components: { exact: 0, node_f1: 0, edge_f1: 0, form: 0 } }

/** Judges a graph: 1 where it is the right one under some numbering. */
export function grade(right: Graph, said: Graph): Grade {
  const { nodes, edges } = compare(right, said)
  const node_f1 = f1(nodes, right.tools.length, said.tools.length)
  const edge_f1 = f1(edges, right.edges.length, said.edges.length)
  const exact = node_f1 === 1 && edge_f1 === 1 ? 1 : 0
  return { reward: exact, components: { exact, node_f1, edge_f1, form: 1 } }
}

function f1(common: number, right: number, said: number): number {
  return (2 * common) / (right + said)
}

function problemOf(goal: Json): Problem {
  return goal as unknown as Problem
}

const graphs = new WeakMap<object, Graph>()

/** The one right graph of a scenario; undefined where its goal, which somebody may have written, has none or several. */
export function rightGraph({ goal }: Scenario): Graph | undefined {
  const known = graphs.get(goal as object)
  if (known) return known
  const [plan, other] = fewestSteps(problemOf(goal))
  if (!plan || other) return undefined
  const graph = graphOf(plan)
  graphs.set(goal as object, graph)
  return graph
}

/** Any number of calls of any tools, and of each two of them the later one needs the earlier one half of the time. */
function guessOf({ tools }: Problem, draws: Draws): string {
  const size = draws.integer(sizeLeast, stepsMax)
  const names = Array.from({ length: size }, () => draws.pick(tools).name)
  const edges: Edge[] = []
  for (let to = 2; to <= size; to++) {
    for (let from = 1; from < to; from++) if (draws.chance(1, 2)) edges.push([from, to])
  }
  const starts = names.flatMap((_, at): Edge[] => (edges.some(([, to]) => to === at + 1) ? [] : [[0, at + 1]]))
  const ends = names.flatMap((_, at): Edge[] => (edges.some(([from]) => from === at + 1) ? [] : [[at + 1, size + 1]]))
  return planText({ tools: names, edges: [...starts, ...edges, ...ends] })
}

const sizeLeast = 2

/**
 * Exact: the guess has the right size, and comes to one of the numberings of the right graph in which edges lead upwards. Of these there
 * are as many as orders of the steps, divided by the ways in which the graph is equal to itself.
 */
function chanceOf(right: Graph | undefined, tools: number): number {
  if (!right) return 0
  const size = right.tools.length
  let chance = ordersOf(right).count / compare(right, right).pairings / (stepsMax - sizeLeast + 1)
  for (let place = 0; place < size; place++) chance /= tools
  for (let pair = 0; pair < (size * (size - 1)) / 2; pair++) chance /= 2
  return chance
}
