import type { Graph } from './graph.ts'

export interface Likeness {
  /** How many nodes of the two graphs can be paired, each with one of the same tool. */
  readonly nodes: number
  /** How many edges fall onto each other under the best pairing. */
  readonly edges: number
  /** How many pairings reach that; between equal graphs these are the ways in which they are equal. */
  readonly pairings: number
  /** Whether the best pairing is proven; a search of more than {@link visitsMax} nodes gives up with the best so far. */
  readonly proven: boolean
}

/** Enough for every answer with the nodes of the right graph, of which no tool stands more than four times. */
export const visitsMax = 50_000

/** Compares two graphs whatever their numbering: nodes are paired by tool, and among equal tools so that the most edges agree. */
export function compare(right: Graph, said: Graph): Likeness {
  return new Pairing(right, said).search()
}

class Pairing {
  readonly #right: Graph
  readonly #said: Graph
  readonly #saidEdges: ReadonlySet<number>
  /** For each right node, the edges that it closes when nodes are paired in order; the last entry is END's. */
  readonly #closing: readonly (readonly (readonly [number, number])[])[]
  readonly #partners: number[]
  readonly #used = new Set<number>()
  readonly #free: Map<string, number>
  #best = -1
  #pairings = 0
  #visits = 0

  constructor(right: Graph, said: Graph) {
    this.#right = right
    this.#said = said
    const end = right.tools.length + 1
    this.#saidEdges = new Set(said.edges.map(([from, to]) => this.#key(from, to)))
    this.#closing = Array.from({ length: end + 1 }, (_, node) =>
      right.edges.filter(([from, to]) => closedAt(from, to, end) === node),
    )
    this.#partners = Array.from({ length: end + 1 }, (_, node) => (node === end ? said.tools.length + 1 : 0))
    this.#free = new Map()
    for (const tool of said.tools) this.#free.set(tool, (this.#free.get(tool) ?? 0) + 1)
  }

  search(): Likeness {
    const wanted = new Map<string, number>()
    for (const tool of this.#right.tools) wanted.set(tool, (wanted.get(tool) ?? 0) + 1)
    const nodes = [...wanted].reduce((sum, [tool, count]) => sum + Math.min(count, this.#free.get(tool) ?? 0), 0)
    const spare = new Map([...wanted].map(([tool, count]) => [tool, Math.max(0, count - (this.#free.get(tool) ?? 0))]))
    this.#visit(1, this.#agreeing(0), this.#right.edges.length - this.#closing[0]!.length, spare)
    const proven = this.#visits <= visitsMax
    return { nodes, edges: Math.max(0, this.#best), pairings: this.#pairings, proven }
  }

  /** Pairs one right node in every way. `open` edges are not decided yet: the bound. A node stays alone only where it must. */
  #visit(node: number, agree: number, open: number, spare: ReadonlyMap<string, number>): void {
    if (agree + open < this.#best) return
    const { tools } = this.#right
    if (node > tools.length) return this.#record(agree)
    if (++this.#visits > visitsMax) return
    const tool = tools[node - 1]!
    const left = open - this.#closing[node]!.length
    for (const [place, other] of this.#said.tools.entries()) {
      if (other !== tool || this.#used.has(place)) continue
      this.#used.add(place)
      this.#partners[node] = place + 1
      this.#visit(node + 1, agree + this.#agreeing(node), left, spare)
      this.#used.delete(place)
    }
    this.#partners[node] = -1
    const alone = spare.get(tool)!
    if (alone > 0) this.#visit(node + 1, agree + this.#agreeing(node), left, new Map([...spare, [tool, alone - 1]]))
  }

  #record(agree: number): void {
    this.#pairings = agree > this.#best ? 1 : this.#pairings + 1
    this.#best = agree
  }

  #agreeing(node: number): number {
    const partners = this.#partners
    return this.#closing[node]!.filter(([from, to]) => {
      const [a, b] = [partners[from]!, partners[to]!]
      return a >= 0 && b >= 0 && this.#saidEdges.has(this.#key(a, b))
    }).length
  }

  #key(from: number, to: number): number {
    return from * (this.#said.tools.length + 2) + to
  }
}

/** The node whose pairing decides an edge: the later one of its ends, of which START and END are known. */
function closedAt(from: number, to: number, end: number): number {
  return Math.max(from === end ? 0 : from, to === end ? 0 : to)
}
