import { describe, expect, test } from 'vitest'
import { drawsFrom } from '../../../core/index.ts'
import { graphOf, ordersOf } from '../../../envs/decompose/graph.ts'
import { compare } from '../../../envs/decompose/matching.ts'
import type { Problem } from '../../../envs/decompose/problem.ts'
import { fewestSteps } from '../../../envs/decompose/solver.ts'
import { allOrders, bestPairing, leads, leastPlans, smallGraph, smallProblem } from './brute.ts'
import { drawn, renumbered } from './harness.ts'

test('the fewest steps are those found by going through all sets of calls, and so is whether they are the only ones', () => {
  const seen = { none: 0, one: 0, several: 0, long: 0 }
  for (let seed = 0; seed < 600; seed++) {
    const problem = smallProblem(drawsFrom(`problem-${seed}`))
    const expected = leastPlans(problem, 6)
    const found = fewestSteps(problem)
    expect(found.length, JSON.stringify(problem)).toBe(Math.min(2, expected.length))
    if (found[0]) expect(found[0].length).toBe(expected[0]!.length)
    if (found.length === 1) {
      expect(found[0]!.map(({ tool }) => tool).sort()).toEqual(expected[0]!.map(({ tool }) => tool).sort())
    }
    if (found.length === 0) seen.none += 1
    else seen[found.length === 1 ? 'one' : 'several'] += 1
    if ((found[0]?.length ?? 0) > 2) seen.long += 1
  }
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(10)
})

test('starter and easy tasks have one least plan by going through all sets of calls too', () => {
  for (let seed = 0; seed < 30; seed++) {
    for (const difficulty of ['starter', 'easy']) {
      expect(leastPlans(drawn(difficulty, `least-${seed}`).goal as unknown as Problem, 5)).toHaveLength(1)
    }
  }
})

describe('the graph of a plan', () => {
  test('leads from a step to another exactly where the other needs it in the end, and no edge can be left out', () => {
    for (let seed = 0; seed < 60; seed++) {
      const [plan] = fewestSteps(drawn(seed % 2 === 0 ? 'medium' : 'hard', `graph-${seed}`).goal as unknown as Problem)
      const { edges, tools } = graphOf(plan!)
      const needs = (later: number, earlier: number): boolean =>
        plan!.some(
          ({ makes }, place) =>
            plan![later]!.needs.includes(makes) && (place === earlier || (place !== later && needs(place, earlier))),
        )
      for (let from = 1; from <= tools.length; from++) {
        for (let to = 1; to <= tools.length; to++) expect(leads(edges, from, to)).toBe(needs(to - 1, from - 1))
        expect(edges.some(([a, b]) => a === 0 && b === from)).toBe(!tools.some((_, at) => needs(from - 1, at)))
        expect(edges.some(([a, b]) => a === from && b === tools.length + 1)).toBe(!tools.some((_, at) => needs(at, from - 1)))
      }
      for (const edge of edges) {
        const rest = edges.filter((other) => other !== edge)
        expect(leads(rest, ...edge)).toBe(false)
      }
    }
  })

  test('has as many orders as can be written down, and as many steps side by side', () => {
    for (let seed = 0; seed < 300; seed++) {
      const graph = smallGraph(drawsFrom(`orders-${seed}`), 6)
      const { count, width } = ordersOf(graph)
      expect(count).toBe(allOrders(graph).length)
      const nodes = graph.tools.map((_, place) => place + 1)
      let widest = 0
      for (let set = 1; set < 1 << nodes.length; set++) {
        const chosen = nodes.filter((node) => set & (1 << (node - 1)))
        const apart = chosen.every((a) => chosen.every((b) => !leads(graph.edges, a, b)))
        if (apart) widest = Math.max(widest, chosen.length)
      }
      expect(width).toBe(widest)
    }
  })
})

describe('two graphs compared', () => {
  test('agree in as much as the best of all pairings says', () => {
    const seen = { equal: 0, unlike: 0 }
    for (let seed = 0; seed < 500; seed++) {
      const draws = drawsFrom(`pair-${seed}`)
      const right = smallGraph(draws, 5)
      const said = draws.chance(1, 4) ? renumbered(right, draws) : smallGraph(draws, 5)
      const { nodes, edges, proven } = compare(right, said)
      const best = bestPairing(right, said)
      expect({ nodes, edges, proven }).toEqual({ ...best, proven: true })
      const equal = nodes === right.tools.length && edges === right.edges.length && said.edges.length === edges
      seen[equal ? 'equal' : 'unlike'] += 1
    }
    expect(Math.min(seen.equal, seen.unlike)).toBeGreaterThan(50)
  })
})
