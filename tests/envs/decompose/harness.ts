import { type Draws, type OpenWorld, resolveOptions, type Scenario, selectScenario } from '../../../core/index.ts'
import type { Graph } from '../../../envs/decompose/graph.ts'
import { decompose } from '../../../envs/decompose/world.ts'
import { openFromFiles } from '../../../scenarios/index.ts'

export const open: OpenWorld = openFromFiles(decompose, {}, { parse: true }).open!
export const difficulties = decompose.generator!.difficulties

export function drawn(difficulty: string, seed: string): Scenario {
  return selectScenario(open, { seed }, resolveOptions(decompose, { difficulty }))
}

/** The same graph with other numbers, its nodes and edges in another order. */
export function renumbered({ tools, edges }: Graph, draws: Draws): Graph {
  const order = draws.shuffle(tools.map((_, place) => place + 1))
  const numberOf = (node: number): number => (node === 0 || node > tools.length ? node : order.indexOf(node) + 1)
  return {
    tools: order.map((node) => tools[node - 1]!),
    edges: draws.shuffle(edges).map(([from, to]) => [numberOf(from), numberOf(to)] as const),
  }
}
