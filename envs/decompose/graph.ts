import type { Step } from './problem.ts'

/** A plan graph: the tools of nodes 1 to n, and edges, where 0 is START and n + 1 is END. */
export interface Graph {
  readonly tools: readonly string[]
  readonly edges: readonly Edge[]
}

export type Edge = readonly [from: number, to: number]

/** The graph of steps that stand in an order in which they can be carried out: who needs whom, without what other edges imply. */
export function graphOf(steps: readonly Step[]): Graph {
  const maker = new Map(steps.map(({ makes }, place) => [makes, place + 1]))
  const needs = steps.map((step) => [...new Set(step.needs.flatMap((need) => maker.get(need) ?? []))])
  const before: number[] = []
  for (const places of needs) before.push(places.reduce((set, place) => set | (1 << place) | before[place - 1]!, 0))
  const direct = needs.map((places) => places.filter((place) => !places.some((other) => before[other - 1]! & (1 << place))))
  const edges = direct.flatMap((places, at): Edge[] =>
    places.length === 0 ? [[0, at + 1]] : places.map((place) => [place, at + 1]),
  )
  const ends = steps.flatMap((_, at): Edge[] =>
    direct.some((places) => places.includes(at + 1)) ? [] : [[at + 1, steps.length + 1]],
  )
  return { tools: steps.map(({ tool }) => tool), edges: [...edges, ...ends] }
}

export interface Orders {
  /** How many orders of all steps keep to the edges: the linear extensions. */
  readonly count: number
  /** How many steps at most can be next at the same time: the size of the largest antichain. */
  readonly width: number
}

/** Counts the orders of a graph without circles of at most 16 nodes, by going through the sets of steps that can be done first. */
export function ordersOf({ tools, edges }: Graph): Orders {
  const size = tools.length
  const needs = Array.from({ length: size }, (_, at) =>
    edges.reduce((set, [from, to]) => (to === at + 1 && from > 0 ? set | (1 << (from - 1)) : set), 0),
  )
  const ways = new Float64Array(1 << size)
  ways[0] = 1
  let width = 0
  for (let done = 0; done < ways.length; done++) {
    if (ways[done] === 0) continue
    let ready = 0
    for (let at = 0; at < size; at++) {
      if (done & (1 << at) || (needs[at]! & done) !== needs[at]) continue
      ready += 1
      ways[done | (1 << at)]! += ways[done]!
    }
    width = Math.max(width, ready)
  }
  return { count: ways[ways.length - 1]!, width }
}
