import { z } from 'zod'
import type { Edge, Graph } from './graph.ts'

/** Longer plans are not read: no right one has more than half as many nodes. */
export const nodesMax = 24
const edgesMax = 200
const lineMax = 4_000

const JsonEnd = z.union([z.int(), z.string().max(20)])
const JsonPlan = z.object({
  nodes: z.array(z.string().max(200)).max(nodesMax),
  edges: z.array(z.tuple([JsonEnd, JsonEnd])).max(edgesMax),
})

/** The graph of an answer; undefined where it is in none of the two forms. What follows the last line `PLAN:` counts. */
export function readPlan(text: string): Graph | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  const marker = lines.findLastIndex((line) => line.length < 20 && /^\W{0,4}plan\W{0,4}$/i.test(line))
  const wanted = lines.slice(marker + 1).filter((line) => line !== '' && !line.startsWith('```'))
  return wanted[0]?.startsWith('{') ? readJson(wanted.join('\n')) : readLines(wanted)
}

function readJson(text: string): Graph | undefined {
  try {
    const { nodes, edges } = JsonPlan.parse(JSON.parse(text))
    return numbered(
      nodes.map((tool, place) => [String(place + 1), tool]),
      edges.map(([from, to]) => [String(from), String(to)]),
    )
  } catch {
    return undefined
  }
}

function readLines(lines: readonly string[]): Graph | undefined {
  if (lines.length > nodesMax + edgesMax || lines.some((line) => line.length > lineMax)) return undefined
  const nodes: [string, string][] = []
  const edges: [string, string][] = []
  for (const line of lines) {
    const [, number, tool] = /^(\d{1,3})[:.)]\s*([^\s()]+)$/.exec(line) ?? []
    if (number !== undefined) nodes.push([String(Number(number)), tool!])
    else if (!readEdges(line, edges)) return undefined
  }
  return numbered(nodes, edges)
}

/** Adds the edges of a line; false where it holds anything else. */
function readEdges(line: string, edges: [string, string][]): boolean {
  const heading = /^(?:nodes?|edges?):/i.exec(line)?.[0] ?? ''
  const rest = line
    .slice(heading.length)
    .replace(/\(\s*([a-z]{3,5}|\d{1,3})\s*,\s*([a-z]{3,5}|\d{1,3})\s*\)/gi, (_, from, to) => {
      edges.push([endName(from), endName(to)])
      return ''
    })
  return /^[\s,;.]*$/.test(rest)
}

function endName(said: string): string {
  return /^\d/.test(said) ? String(Number(said)) : said
}

/** Gives the nodes the numbers 1 to n in their order; undefined where a number stands twice or an edge leads to no node. */
function numbered(nodes: readonly [string, string][], edges: readonly [string, string][]): Graph | undefined {
  if (nodes.length === 0 || nodes.length > nodesMax || edges.length === 0 || edges.length > edgesMax) return undefined
  const places = new Map(nodes.map(([name], place) => [name, place + 1]))
  if (places.size < nodes.length) return undefined
  const placeOf = (said: string, outer: string, place: number): number | undefined =>
    said.toUpperCase() === outer ? place : places.get(said)
  const read = new Map<string, Edge>()
  for (const [said, next] of edges) {
    const from = placeOf(said, 'START', 0)
    const to = placeOf(next, 'END', nodes.length + 1)
    if (from === undefined || to === undefined) return undefined
    read.set(`${from} ${to}`, [from, to])
  }
  const tools = nodes.map(([, tool]) =>
    tool
      .trim()
      .replace(/^`(.*)`$/, '$1')
      .toLowerCase(),
  )
  return { tools, edges: [...read.values()] }
}
