import { canonical, type Json } from '../../core/index.ts'
import { gridOf } from './grid.ts'
import { behaviour, type Case, type Moment, run } from './interpreter.ts'
import type { Workflow } from './language.ts'
import type { Trade } from './trade.ts'

/** Where cases are chosen from, at most: a larger grid is gone through in long strides. */
const lookedAtMost = 20_000
/** A smaller grid is gone through several times, with other values of what is not compared. */
const lookedAtLeast = 600
/** How many cases from everywhere in the grid are added to those at the boundaries. */
const furtherCases = 200

/** A case, and what the workflow that it was chosen for does in it. */
export interface Tried {
  readonly matter: Case
  readonly right: string | undefined
}

/** The boundary cases of a workflow, found as they are asked for: a wrong answer is mostly told by the first of them. */
interface Boundary {
  readonly found: Tried[]
  readonly further: Generator<Case>
}

const boundaries = new Map<string, Boundary>()
/** How many cases are kept of all workflows together, besides those of the last one. */
const keptMost = 60_000

/** The boundary cases of a workflow, by which another one is judged, always in the same order. Those that were found are kept as long as there is room. */
export function* boundaryCases(trade: Trade, workflow: Workflow): Generator<Tried> {
  const { found, further } = boundaryOf(trade, workflow)
  for (let place = 0; ; place++) {
    if (place === found.length) {
      const next = further.next()
      if (next.done) return
      found.push({ matter: next.value, right: behaviour(trade, workflow, next.value) })
    }
    yield found[place]!
  }
}

function boundaryOf(trade: Trade, workflow: Workflow): Boundary {
  const key = `${trade.id} ${canonical(workflow as unknown as Json)}`
  const known = boundaries.get(key)
  if (known) return known
  let kept = [...boundaries.values()].reduce((sum, { found }) => sum + found.length, 0)
  for (const [oldest, { found }] of boundaries) {
    if (kept <= keptMost) break
    boundaries.delete(oldest)
    kept -= found.length
  }
  const made = { found: [], further: chooseCases(trade, workflow) }
  boundaries.set(key, made)
  return made
}

/**
 * Goes through the grid and keeps a case that shows something new: on its way through the workflow, a value of a fact that was not
 * yet seen on that way, or another way in which the sides of a guard's comparisons lie. Ways are told apart by the turns taken.
 */
function* chooseCases(trade: Trade, workflow: Workflow): Generator<Case> {
  const grid = gridOf(trade, workflow)
  const count = Math.max(Math.min(grid.size, lookedAtMost), lookedAtLeast)
  // A prime, so that every place of every axis is come to.
  const stride = grid.size > lookedAtMost ? 7919 : 1
  const further = Math.max(1, Math.floor(count / furtherCases))
  const seen = new Map<string, Set<string>>()
  for (let place = 0; place < count; place++) {
    const matter = grid.at(stride === 1 ? place : (place * stride) % grid.size)
    const { way, shown } = shownBy(trade, workflow, matter)
    const known = seen.get(way) ?? new Set()
    seen.set(way, known)
    const before = known.size
    for (const one of shown) known.add(one)
    if (known.size > before || place % further === 0) yield matter
  }
}

/** The way that a case takes through the workflow, as the turns taken, and what it shows there. */
function shownBy(trade: Trade, workflow: Workflow, matter: Case): { way: string; shown: readonly string[] } {
  const turns: string[] = []
  const guards: string[] = []
  const numbers = new Map<object, number>()
  const watch = (moment: Moment): void => {
    if (moment.kind !== 'decision') return
    if (!numbers.has(moment.node)) numbers.set(moment.node, numbers.size)
    const guard = `${numbers.get(moment.node)}${moment.taken}`
    turns.push(guard)
    guards.push(`${guard}:${moment.signs}`)
  }
  const ran = run(trade, workflow, matter, watch)
  const way = `${[...new Set(turns)].join()} ${ran?.end}`
  const values = [
    ...Object.entries(matter.facts).map(([name, value]) => `${name}=${value}`),
    ...Object.entries(matter.approvals).map(([name, granted]) => `${name}=${granted}`),
    ...Object.entries(matter.lists).map(([name, items]) => `${name}=${items.length}`),
    ...Object.keys(trade.effects).map((tool) => `${tool}=${matter.fails.includes(tool)}`),
  ]
  return { way, shown: [...guards, ...values] }
}
