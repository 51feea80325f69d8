import { compare, signOf } from './comparing.ts'
import type {
  Approve,
  Arguments,
  Block,
  Condition,
  Do,
  If,
  Literal,
  Node,
  Switch,
  Try,
  Value,
  While,
  Workflow,
} from './language.ts'
import { type Event, eventTrace, inParallel, inSeries, nothing, type Trace } from './trace.ts'
import { askTool, completed, type Trade } from './trade.ts'

export type Item = Readonly<Record<string, Literal>>

/** A case: what would be observed if one looked, which effects fail, and what each approver answers. */
export interface Case {
  readonly facts: Readonly<Record<string, Literal>>
  readonly lists: Readonly<Record<string, readonly Item[]>>
  readonly fails: readonly string[]
  readonly approvals: Readonly<Record<string, boolean>>
}

/** A run of a workflow: its effects as a partial order, and its end. */
export interface Run {
  readonly trace: Trace
  /** The outcome of a `stop`, `completed` where none was met, `failed` where an effect failed that nothing had tried. */
  readonly end: string
}

/** What happens in a run, told in one order in which it may happen. */
export type Moment =
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'item'; readonly list: string; readonly id: Literal; readonly field: string }
  | { readonly kind: 'event'; readonly event: Event }
  /** A node went one of its ways; `signs` says for each of its comparisons how its sides lay: -2 to 2. */
  | { readonly kind: 'decision'; readonly node: Node; readonly taken: string; readonly signs: string }

/** How many nodes a run may carry out. */
export const stepsMax = 1000

/** The outcome where an effect failed outside of every `try`. */
export const failed = 'failed'

/** Runs a valid workflow on a case; undefined where it takes more than {@link stepsMax} nodes. */
export function run(trade: Trade, workflow: Workflow, matter: Case, watch?: (moment: Moment) => void): Run | undefined {
  const running = new Running(trade, workflow, matter, watch)
  const { trace, flow } = running.block(workflow.steps, { done: new Map(), at: undefined })
  if (running.left < 0) return undefined
  return { trace, end: flow === 'on' ? completed : flow === 'failed' ? failed : running.outcome }
}

/** What a run shows from outside, as a text: equal texts are equal effects in equal orders and equal ends. */
export function behaviour(trade: Trade, workflow: Workflow, matter: Case): string | undefined {
  const ran = run(trade, workflow, matter)
  return ran && `${ran.trace.text} ${ran.end}`
}

type Flow = 'on' | 'failed' | 'stopped'

interface Part {
  readonly trace: Trace
  readonly flow: Flow
}

/** Where a run is: what was carried out before this moment, and the item of the innermost loop. */
interface Here {
  readonly done: Map<string, number>
  readonly at: { readonly list: string; readonly item: Item } | undefined
}

class Running {
  readonly #trade: Trade
  readonly #workflow: Workflow
  readonly #case: Case
  readonly #watch: ((moment: Moment) => void) | undefined
  left = stepsMax
  outcome = completed

  constructor(trade: Trade, workflow: Workflow, matter: Case, watch: ((moment: Moment) => void) | undefined) {
    this.#trade = trade
    this.#workflow = workflow
    this.#case = matter
    this.#watch = watch
  }

  block(nodes: Block, here: Here): Part {
    return this.#series(nodes, (node) => this.#node(node, here))
  }

  /** Parts one after the other, until one fails or stops. */
  #series<T>(parts: readonly T[], does: (part: T) => Part): Part {
    const traces: Trace[] = []
    for (const part of parts) {
      const { trace, flow } = does(part)
      traces.push(trace)
      if (flow !== 'on') return { trace: inSeries(traces), flow }
    }
    return { trace: inSeries(traces), flow: 'on' }
  }

  #node(node: Node, here: Here): Part {
    if (--this.left < 0) return { trace: nothing, flow: 'stopped' }
    if ('do' in node) return this.#do(node, here)
    if ('if' in node) return this.block(this.#armOfIf(node, here), here)
    if ('switch' in node) return this.block(this.#armOfSwitch(node, here), here)
    if ('forEach' in node) return this.#forEach(node.forEach, node.steps, here)
    if ('while' in node) return this.#while(node, here)
    if ('parallel' in node) return this.#parallel(node.parallel, here)
    if ('try' in node) return this.#try(node, here)
    if ('approve' in node) return this.#approve(node, here)
    if ('call' in node) return this.block(this.#workflow.procedures?.[node.call] ?? [], { done: here.done, at: undefined })
    this.outcome = node.stop
    return { trace: nothing, flow: 'stopped' }
  }

  #do(node: Do, here: Here): Part {
    const event = { tool: node.do, given: this.#given(node.with, here) }
    here.done.set(node.do, (here.done.get(node.do) ?? 0) + 1)
    this.#watch?.({ kind: 'event', event })
    const fails = this.#case.fails.includes(node.do)
    if (this.#trade.effects[node.do]?.fails) this.#decided(node, fails ? 'fails' : 'works', [])
    return { trace: eventTrace(event), flow: fails ? 'failed' : 'on' }
  }

  #given(given: Arguments = {}, here: Here): Event['given'] {
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, this.#value(value, here)]))
  }

  #armOfIf(node: If, here: Here): Block {
    const holds = this.#decide(node, node.if, here)
    return holds ? node.then : (node.else ?? [])
  }

  #armOfSwitch(node: Switch, here: Here): Block {
    const value = this.#value(node.switch, here)
    const place = node.cases.findIndex(({ is }) => is.includes(value))
    this.#decided(node, String(place), [String(value)])
    return place < 0 ? (node.otherwise ?? []) : node.cases[place]!.steps
  }

  #forEach(list: string, steps: Block, here: Here): Part {
    this.#watch?.({ kind: 'list', list })
    return this.#series(this.#case.lists[list] ?? [], (item) => {
      this.left--
      return this.block(steps, { done: here.done, at: { list, item } })
    })
  }

  #while(node: While, here: Here): Part {
    const rounds = Array.from({ length: node.most }, (_, round) => round)
    let over = false
    return this.#series(rounds, () => {
      over ||= this.left < 0 || !this.#decide(node, node.while, here)
      this.left--
      return over ? { trace: nothing, flow: 'on' } : this.block(node.steps, here)
    })
  }

  /** Every part runs to its own end; what one of them came to holds afterwards, a stop before a failure. */
  #parallel(blocks: readonly Block[], here: Here): Part {
    const before = new Map(here.done)
    const parts = blocks.map((block) => {
      const done = new Map(before)
      const part = this.block(block, { done, at: here.at })
      for (const [tool, count] of done) {
        here.done.set(tool, (here.done.get(tool) ?? 0) + count - (before.get(tool) ?? 0))
      }
      return part
    })
    const flows = parts.map(({ flow }) => flow)
    const flow = flows.includes('stopped') ? 'stopped' : flows.includes('failed') ? 'failed' : 'on'
    return { trace: inParallel(parts.map(({ trace }) => trace)), flow }
  }

  /** Where a part fails, those before it are undone, the last one first; what fails while undoing is left at that. */
  #try(node: Try, here: Here): Part {
    const traces: Trace[] = []
    for (const [place, { steps }] of node.try.entries()) {
      const { trace, flow } = this.block(steps, here)
      traces.push(trace)
      if (flow === 'stopped') return { trace: inSeries(traces), flow }
      if (flow === 'on') continue
      const undoing = node.try.slice(0, place).reverse()
      const undone = this.#series(undoing, ({ compensate = [] }) => {
        const part = this.block(compensate, here)
        return part.flow === 'failed' ? { trace: part.trace, flow: 'on' } : part
      })
      traces.push(undone.trace)
      if (undone.flow !== 'on') return { trace: inSeries(traces), flow: undone.flow }
      const handled = this.block(node.failed ?? [], here)
      return { trace: inSeries([...traces, handled.trace]), flow: handled.flow }
    }
    return { trace: inSeries(traces), flow: 'on' }
  }

  #approve(node: Approve, here: Here): Part {
    const event = { tool: askTool, given: { approver: node.approve } }
    this.#watch?.({ kind: 'event', event })
    const granted = this.#case.approvals[node.approve] ?? false
    this.#decided(node, granted ? 'granted' : 'refused', [])
    const { trace, flow } = this.block(granted ? node.granted : node.refused, here)
    return { trace: inSeries([eventTrace(event), trace]), flow }
  }

  #decide(node: Node, condition: Condition, here: Here): boolean {
    const signs: string[] = []
    const holds = this.#holds(condition, here, signs)
    this.#decided(node, holds ? 'yes' : 'no', signs)
    return holds
  }

  #decided(node: Node, taken: string, signs: readonly string[]): void {
    this.#watch?.({ kind: 'decision', node, taken, signs: signs.join() })
  }

  /** Every comparison is made, also where one of them decides: what a condition looks at does not depend on the case. */
  #holds(condition: Condition, here: Here, signs: string[]): boolean {
    if ('all' in condition) return condition.all.map((part) => this.#holds(part, here, signs)).every((holds) => holds)
    if ('any' in condition) return condition.any.map((part) => this.#holds(part, here, signs)).some((holds) => holds)
    if ('not' in condition) return !this.#holds(condition.not, here, signs)
    const left = this.#value(condition.left, here)
    const right = this.#value(condition.right, here)
    if (this.#watch) signs.push(signOf(left, right))
    return compare(left, condition.is, right)
  }

  #value(value: Value, here: Here): Literal {
    if (typeof value !== 'object') return value
    if ('item' in value) {
      if (!here.at) return ''
      const { list, item } = here.at
      this.#watch?.({ kind: 'item', list, id: item['id'] ?? '', field: value.item })
      return item[value.item] ?? ''
    }
    this.#watch?.({ kind: 'fact', name: value.fact })
    const known = this.#case.facts[value.fact] ?? ''
    const fact = this.#trade.facts[value.fact]
    return fact?.kind === 'reached' ? (here.done.get(fact.after) ?? 0) >= Number(known) : known
  }
}
