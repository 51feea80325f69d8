import { describe, expect, test } from 'vitest'
import { drawsFrom, type Json, type Scenario } from '../../../core/index.ts'
import { answer, rightGraph } from '../../../envs/decompose/answers.ts'
import { type Edge, type Graph, ordersOf } from '../../../envs/decompose/graph.ts'
import { Problem } from '../../../envs/decompose/problem.ts'
import { nodesMax, readPlan } from '../../../envs/decompose/reading.ts'
import { difficulties as knobs } from '../../../envs/decompose/scenarios.ts'
import { planText } from '../../../envs/decompose/text.ts'
import { allOrders, bestPairing, leads } from './brute.ts'
import { difficulties, drawn, open, renumbered } from './harness.ts'

const scenarios = difficulties.flatMap((difficulty) => [0, 1, 2, 3, 4, 5].map((seed) => drawn(difficulty, `answer-${seed}`)))

function rewardOf(scenario: Scenario, graph: Graph): number {
  return answer.judge(scenario, planText(graph)).reward
}

function jsonOf({ tools, edges }: Graph): string {
  const ends = edges.map(([from, to]) => [from === 0 ? 'START' : from, to === tools.length + 1 ? 'END' : to])
  return JSON.stringify({ nodes: tools, edges: ends }, null, 2)
}

describe('a right graph', () => {
  test('earns 1 under every numbering and order, as lines and as JSON', () => {
    const draws = drawsFrom('renumbered')
    for (const scenario of scenarios) {
      for (let time = 0; time < 20; time++) {
        const graph = renumbered(rightGraph(scenario)!, draws)
        for (const text of [planText(graph), jsonOf(graph)]) {
          expect(answer.judge(scenario, text)).toEqual({ reward: 1, components: { exact: 1, node_f1: 1, edge_f1: 1, form: 1 } })
        }
      }
    }
  })

  test('earns 1 with its nodes in each order in which they can be carried out', () => {
    for (const scenario of scenarios.filter(({ difficulty }) => difficulty === 'medium')) {
      const right = rightGraph(scenario)!
      const orders = allOrders(right)
      expect(orders).toHaveLength(scenario.search!)
      for (const order of orders) {
        const numbers = new Map(order.map((node, place) => [node, place + 1]))
        const edges = right.edges.map(([from, to]): Edge => [numbers.get(from) ?? from, numbers.get(to) ?? to])
        expect(rewardOf(scenario, { tools: order.map((node) => right.tools[node - 1]!), edges })).toBe(1)
      }
    }
  })
})

describe('a wrong graph', () => {
  test('earns 0 with any one edge less, more or turned round', () => {
    for (const scenario of scenarios) {
      const { tools, edges } = rightGraph(scenario)!
      const end = tools.length + 1
      for (const edge of edges) {
        const rest = edges.filter((other) => other !== edge)
        expect(rewardOf(scenario, { tools, edges: rest })).toBe(0)
        if (edge[0] > 0 && edge[1] < end) expect(rewardOf(scenario, { tools, edges: [...rest, [edge[1], edge[0]]] })).toBe(0)
      }
      for (let from = 0; from < end; from++) {
        for (let to = 1; to <= end; to++) {
          if (edges.some(([a, b]) => a === from && b === to)) continue
          expect(rewardOf(scenario, { tools, edges: [...edges, [from, to]] })).toBe(0)
        }
      }
    }
  })

  test('earns 0 with any one node less, more or of another tool', () => {
    for (const scenario of scenarios) {
      const { tools, edges } = rightGraph(scenario)!
      const end = tools.length + 1
      const names = (scenario.goal as { tools: { name: string }[] }).tools.map(({ name }) => name)
      tools.forEach((tool, place) => {
        const without = edges.filter(([from, to]) => from !== place + 1 && to !== place + 1)
        const down = (node: number): number => (node > place + 1 ? node - 1 : node)
        const fewer = {
          tools: tools.filter((_, at) => at !== place),
          edges: without.map(([from, to]) => [down(from), down(to)] as const),
        }
        expect(rewardOf(scenario, fewer)).toBe(0)
        for (const other of [...names, 'no_tool']) {
          if (other !== tool) expect(rewardOf(scenario, { tools: tools.with(place, other), edges })).toBe(0)
        }
      })
      for (const name of names) {
        const moved = edges.map(([from, to]): Edge => [from, to === end ? end + 1 : to])
        expect(rewardOf(scenario, { tools: [...tools, name], edges: [...moved, [0, end], [end, end + 1]] })).toBe(0)
      }
    }
  })

  test('earns 1 only where it is equal, if two equal tools change what needs them', () => {
    let [equal, unlike] = [0, 0]
    for (let seed = 0; seed < 40; seed++) {
      const scenario = drawn('medium', `crossed-${seed}`)
      const { tools, edges } = rightGraph(scenario)!
      for (const [place, [a, x]] of edges.entries()) {
        for (const [b, y] of edges.slice(place + 1)) {
          if (a === 0 || a === b || tools[a - 1] !== tools[b - 1] || x === y) continue
          const rest = edges.filter(([from, to]) => !(from === a && to === x) && !(from === b && to === y))
          const said: Graph = { tools, edges: [...rest, [a, y], [b, x]] }
          const best = bestPairing({ tools, edges }, said)
          const isEqual = best.nodes === tools.length && best.edges === edges.length
          expect(rewardOf(scenario, said)).toBe(isEqual ? 1 : 0)
          if (isEqual) equal += 1
          else unlike += 1
        }
      }
    }
    expect(equal).toBeGreaterThan(0)
    expect(unlike).toBeGreaterThan(0)
  })

  test('is told how like it is', () => {
    const scenario = open.scenarios.get('floor_plan')!
    const text = '1: estimate_risk_score\n2: plot_floor_plan\nEdges: (START,1) (1,2) (2,END)'
    expect(answer.judge(scenario, text).components).toEqual({ exact: 0, node_f1: 0.8, edge_f1: 6 / 8, form: 1 })
  })
})

describe('the form', () => {
  const scenario = open.scenarios.get('floor_plan')!
  const right = answer.witness(scenario)

  test.each([
    ['after some thought', `1: draw_floor_plan needs a lab result.\n\nPLAN:\n${right}`],
    ['in a fence', `\`\`\`\n${right}\n\`\`\``],
    ['with a heading and blank lines', `Nodes:\n\n${right}`],
    ['with points, backticks and capitals', right.replace(/^(\d): (.*)$/gm, '$1. `$2`').toUpperCase()],
    ['with one edge a line', right.replaceAll(') (', '),\n( ').replace('Edges: ', 'Edges:\n')],
    ['with an edge told twice', `${right} (START,1)`],
    ['with numbers from anywhere', right.replaceAll('1', '41').replaceAll('3', '7')],
    ['as JSON in a fence', `PLAN:\n\`\`\`json\n${jsonOf(readPlan(right)!)}\n\`\`\``],
  ])('is read %s', (_, text) => {
    expect(answer.judge(scenario, text).reward).toBe(1)
  })

  test.each([
    ['words among the lines', right.replace('\n', '\nand then\n')],
    ['a number that stands twice', right.replace('2:', '1:')],
    ['an edge to a node that is not there', `${right} (1,9)`],
    ['an edge out of END', `${right} (END,1)`],
    ['an edge into START', `${right} (1,START)`],
    ['no edges', right.replace(/Edges.*/, '')],
    ['no nodes', right.replace(/^\d.*\n/gm, '')],
    ['a second plan behind it', `${right}\nPLAN:\nEdges: (START,END)`],
    ['JSON that is cut off', jsonOf(readPlan(right)!).slice(0, -3)],
    ['names that every object has', '{"nodes": ["__proto__", "constructor"], "edges": [["START", "__proto__"]]}'],
  ])('is not read with %s', (_, text) => {
    expect(answer.judge(scenario, text)).toEqual({ reward: 0, components: { exact: 0, node_f1: 0, edge_f1: 0, form: 0 } })
  })

  test('takes any text without a fault and in short time', () => {
    const long = 200_000
    const expert = drawn('expert', 'hostile')
    const { tools } = rightGraph(expert)!
    const twice = tools.filter((tool) => tools.indexOf(tool) !== tools.lastIndexOf(tool))
    expect(twice.length).toBeGreaterThan(1)
    const many = Array.from({ length: nodesMax }, (_, place) => `${place + 1}: ${twice[place % twice.length]}`).join('\n')
    const all = Array.from({ length: 190 }, (_, place) => `(${(place % 24) + 1},${(Math.trunc(place / 24) % 24) + 1})`).join(' ')
    const hostile = [
      '',
      ' \n\n',
      'null',
      '[]',
      '{}',
      '{'.repeat(long),
      '{"nodes":'.repeat(1000),
      '{"nodes":[],"edges":[]}',
      '{"nodes":["a"],"edges":[[1e308,1]]}',
      '('.repeat(long),
      '(1,'.repeat(long),
      `Edges: ${'(START,1)'.repeat(long / 10)}`,
      'PLAN:\n'.repeat(long),
      `1: ${'a'.repeat(long)}`,
      `${right}\n`.repeat(1000),
      '1: a\nEdges: (1,1)',
      '\u0000\ud800: \uffff',
      '9'.repeat(long),
      `${many}\nEdges: (START,1) (1,END)`,
      `${many}\nEdges: ${all}`,
    ]
    for (const text of hostile) {
      const begin = performance.now()
      expect(answer.judge(expert, text).reward).toBe(0)
      expect(performance.now() - begin, text.slice(0, 40)).toBeLessThan(1000)
    }
  })

  test('judges a goal that has no plan, or several, without a fault', () => {
    const goal = scenario.goal as { tools: object[] }
    const twice = {
      ...goal,
      tools: [...goal.tools, { ...goal.tools.at(-1)!, name: 'again' }, ...goal.tools.map((tool) => ({ ...tool }))],
    }
    for (const other of [{ ...goal, tools: goal.tools.slice(0, 1) }, twice]) {
      expect(answer.judge({ ...scenario, goal: other as unknown as Json }, right).reward).toBe(0)
    }
  })
})

describe('a blind guess', () => {
  test('has exactly the share of all guesses that are right as its chance', () => {
    for (const seed of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const scenario = drawn('starter', `chance-${seed}`)
      const names = (scenario.goal as { tools: { name: string }[] }).tools.map(({ name }) => name)
      const { tools } = rightGraph(scenario)!
      const graphs = labelled(names, tools.length).flatMap((chosen) => closings(chosen))
      const right = graphs.filter((graph) => rewardOf(scenario, graph) === 1).length
      expect(answer.chance(scenario)).toBeCloseTo(right / graphs.length / 11, 12)
    }
  })

  test('can be read, and is right no oftener than its chance', () => {
    const draws = drawsFrom('guesses')
    let [right, expected] = [0, 0]
    for (let seed = 0; seed < 50; seed++) {
      const scenario = drawn('starter', `guess-${seed}`)
      for (let guess = 0; guess < 200; guess++) {
        const text = answer.guess(scenario, draws)
        expect(readPlan(text)).toBeDefined()
        right += answer.judge(scenario, text).reward
      }
      expected += 200 * answer.chance(scenario)
    }
    expect(right).toBeGreaterThan(0)
    expect(Math.abs(right - expected)).toBeLessThan(4 * Math.sqrt(expected))
  })
})

/** Every list of so many tools. */
function labelled(names: readonly string[], size: number): string[][] {
  return size === 0 ? [[]] : labelled(names, size - 1).flatMap((rest) => names.map((name) => [...rest, name]))
}

/** Every graph of these tools whose edges lead upwards, with its edges from START and to END. */
function closings(tools: readonly string[]): Graph[] {
  const end = tools.length + 1
  const pairs = tools.flatMap((_, from) => tools.flatMap((_, to): Edge[] => (from < to ? [[from + 1, to + 1]] : [])))
  return Array.from({ length: 1 << pairs.length }, (_, set) => {
    const edges = pairs.filter((_, pair) => set & (1 << pair))
    const starts = tools.flatMap((_, at): Edge[] => (edges.some(([, to]) => to === at + 1) ? [] : [[0, at + 1]]))
    const ends = tools.flatMap((_, at): Edge[] => (edges.some(([from]) => from === at + 1) ? [] : [[at + 1, end]]))
    return { tools, edges: [...starts, ...edges, ...ends] }
  })
}

describe('a written goal', () => {
  const { goal } = open.scenarios.get('one_alone')!
  const problem = goal as unknown as Problem
  const [first] = problem.tools

  test.each([
    ['two tools of one name', { ...problem, tools: [...problem.tools, first] }, 'Two tools have the same name'],
    ['a wanted part that is not there', { ...problem, wanted: [{ kind: 'budget', part: 'West' }] }, 'of a part that the task'],
    [
      'a tool for the whole that takes one part',
      { ...problem, tools: [{ ...first, makes: { kind: 'budget', of: 'whole' } }] },
      'takes nothing of one part',
    ],
  ])('is refused with %s', (_, other, sentence) => {
    expect(Problem.safeParse(goal).success).toBe(true)
    expect(Problem.safeParse(other).error?.message).toContain(sentence)
  })
})

describe('difficulties', () => {
  test('mean what they say, and each has more orders than the one before', () => {
    let before = 0
    for (const difficulty of difficulties) {
      const { nodes, width, useless, dead, detours } = knobs[difficulty]!
      let orders = 0
      for (let seed = 0; seed < 60; seed++) {
        const scenario = drawn(difficulty, `knobs-${seed}`)
        const graph = rightGraph(scenario)!
        expect(graph.tools.length).toBeGreaterThanOrEqual(nodes[0])
        expect(graph.tools.length).toBeLessThanOrEqual(nodes[1])
        expect(ordersOf(graph)).toMatchObject({ count: scenario.search })
        expect(ordersOf(graph).width).toBeGreaterThanOrEqual(width)
        const offered = (scenario.goal as { tools: object[] }).tools.length
        expect(offered - new Set(graph.tools).size).toBeGreaterThanOrEqual(useless + dead + detours)
        expect(graph.tools.some((_, at) => leads(graph.edges, at + 1, at + 1))).toBe(false)
        orders += scenario.search!
      }
      expect(orders / 60).toBeGreaterThan(before)
      before = orders / 60
    }
  })
})
