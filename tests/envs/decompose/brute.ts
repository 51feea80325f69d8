import type { Draws } from '../../../core/index.ts'
import type { Edge, Graph } from '../../../envs/decompose/graph.ts'
import type { Problem } from '../../../envs/decompose/problem.ts'

/** A call as a set of what it needs and what it makes, worked out from the problem by itself. */
export interface Call {
  readonly tool: string
  readonly needs: readonly string[]
  readonly makes: string
}

export function callsOf(problem: Problem): Call[] {
  const calls: Call[] = []
  for (const tool of problem.tools) {
    for (const part of tool.makes.of === 'part' ? problem.parts : ['']) {
      const needs: string[] = []
      for (const { kind, of } of tool.takes) {
        if (of === 'whole') needs.push(kind)
        if (of === 'part') needs.push(`${kind}/${part}`)
        if (of === 'every') for (const each of problem.parts) needs.push(`${kind}/${each}`)
      }
      calls.push({ tool: tool.name, needs, makes: part === '' ? tool.makes.kind : `${tool.makes.kind}/${part}` })
    }
  }
  return calls
}

/** All sets of calls of the least size after which all that is wanted is there, by going through all sets in order of size. */
export function leastPlans(problem: Problem, sizeMax: number): Call[][] {
  const calls = callsOf(problem)
  const wanted = problem.wanted.map(({ kind, part }) => (part === null ? kind : `${kind}/${part}`))
  for (let size = 0; size <= sizeMax; size++) {
    const plans = subsets(calls, size).filter((chosen) => {
      const there = reached(problem, chosen)
      return wanted.every((fact) => there.has(fact))
    })
    if (plans.length > 0) return plans
  }
  return []
}

function reached(problem: Problem, chosen: readonly Call[]): Set<string> {
  const there = new Set<string>()
  for (const { kind, of } of problem.given) {
    if (of === 'whole') there.add(kind)
    else for (const part of problem.parts) there.add(`${kind}/${part}`)
  }
  for (const _ of chosen) for (const { needs, makes } of chosen) if (needs.every((need) => there.has(need))) there.add(makes)
  return there
}

function subsets<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return all.flatMap((first, place) => subsets(all.slice(place + 1), size - 1).map((rest) => [first, ...rest]))
}

/** The most edges that fall onto each other, over every way to pair nodes of equal tools, and the most pairs. */
export function bestPairing(right: Graph, said: Graph): { nodes: number; edges: number } {
  let best = { nodes: 0, edges: 0 }
  const go = (paired: readonly number[]): void => {
    if (paired.length < right.tools.length) {
      said.tools.forEach((tool, place) => {
        if (tool === right.tools[paired.length] && !paired.includes(place + 1)) go([...paired, place + 1])
      })
      go([...paired, -1])
      return
    }
    const image = (node: number): number => [0, ...paired, said.tools.length + 1][node]!
    const edges = right.edges.filter(([from, to]) => said.edges.some(([a, b]) => a === image(from) && b === image(to))).length
    const nodes = paired.filter((node) => node > 0).length
    best = { nodes: Math.max(best.nodes, nodes), edges: Math.max(best.edges, edges) }
  }
  go([])
  return best
}

/** Every order of the nodes in which all edges lead forwards. */
export function allOrders({ tools, edges }: Graph): number[][] {
  const go = (done: readonly number[]): number[][] => {
    if (done.length === tools.length) return [[...done]]
    return tools.flatMap((_, at) => {
      const node = at + 1
      const free = edges.every(([from, to]) => to !== node || from === 0 || done.includes(from))
      return free && !done.includes(node) ? go([...done, node]) : []
    })
  }
  return go([])
}

/** Whether edges lead from one node to another. */
export function leads(edges: readonly Edge[], from: number, to: number): boolean {
  return edges.some(([a, b]) => a === from && (b === to || leads(edges, b, to)))
}

/** A graph with few tools, so that there are many equal ones; edges may lead anywhere but backwards. */
export function smallGraph(draws: Draws, sizeMax: number): Graph {
  const size = draws.integer(1, sizeMax)
  const tools = Array.from({ length: size }, () => draws.pick(['a', 'b', 'c']))
  const edges: Edge[] = []
  for (let from = 0; from <= size; from++) {
    for (let to = Math.max(1, from + 1); to <= size + 1; to++) if (draws.chance(2, 5)) edges.push([from, to])
  }
  return { tools, edges }
}

/** A problem of any kind, drawn without the world's generator: it may have several least plans, or none, or circles. */
export function smallProblem(draws: Draws): Problem {
  const parts = draws.chance(1, 2) ? ['P', 'Q'] : []
  const kindsOf = { whole: ['a', 'b', 'c', 'd'], part: parts.length > 0 ? ['x', 'y', 'z'] : [] }
  const any = (): { kind: string; of: 'whole' | 'part' } => {
    const of = kindsOf.part.length > 0 && draws.chance(1, 2) ? 'part' : 'whole'
    return { kind: draws.pick(kindsOf[of]), of }
  }
  const tools = Array.from({ length: draws.integer(4, 9) }, (_, place) => {
    const makes = any()
    const takes = Array.from({ length: draws.pick([1, 1, 2]) }, any).map(({ kind, of }) => ({
      kind,
      of:
        of === 'whole' ? ('whole' as const) : makes.of === 'part' && draws.chance(2, 3) ? ('part' as const) : ('every' as const),
    }))
    return { name: `t${place}`, takes, makes }
  })
  const wanted = Array.from({ length: draws.pick([1, 1, 2]) }, any).map(({ kind, of }) => ({
    kind,
    part: of === 'whole' ? null : draws.pick(parts),
  }))
  return { noun: 'thing', parts, given: [any(), any()], wanted, tools }
}
