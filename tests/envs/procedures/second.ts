import type { Case, Item } from '../../../envs/procedures/interpreter.ts'
import type { Block, Condition, Literal, Node, Value, Workflow } from '../../../envs/procedures/language.ts'
import type { Trade } from '../../../envs/procedures/trade.ts'

/**
 * A second interpreter, written from the README and sharing no code with the first: a workflow is compiled to closures, and a run is a
 * list of events, each with the set of events that come before it.
 */

export interface Happened {
  readonly label: string
  readonly before: ReadonlySet<number>
}

export interface SecondRun {
  readonly events: readonly Happened[]
  readonly end: string
}

interface World {
  readonly trade: Trade
  readonly matter: Case
  readonly events: { readonly tool: string; readonly label: string; readonly before: ReadonlySet<number> }[]
  readonly blocks: ReadonlyMap<string, () => Step>
}

/** What a step comes to: the events before what follows it, and a word where nothing of the kind may follow. */
interface After {
  readonly past: ReadonlySet<number>
  readonly broken?: { readonly by: 'failure' } | { readonly by: 'stop'; readonly outcome: string }
}

type Step = (world: World, past: ReadonlySet<number>, item: Item | undefined) => After

export function secondRun(trade: Trade, workflow: Workflow, matter: Case): SecondRun {
  const blocks = new Map(Object.entries(workflow.procedures ?? {}).map(([name, block]) => [name, () => sequence(block)]))
  const world: World = { trade, matter, events: [], blocks }
  const { broken } = sequence(workflow.steps)(world, new Set(), undefined)
  const end = broken === undefined ? 'completed' : broken.by === 'stop' ? broken.outcome : 'failed'
  return { events: world.events, end }
}

/** Every order of all labels in which none stands before one that it comes after. */
export function ordersOf({ events }: Pick<SecondRun, 'events'>): Set<string> {
  const orders = new Set<string>()
  const go = (done: readonly number[]): void => {
    if (done.length === events.length) return void orders.add(done.map((at) => events[at]!.label).join(' '))
    for (const [at, { before }] of events.entries()) {
      if (!done.includes(at) && [...before].every((one) => done.includes(one))) go([...done, at])
    }
  }
  go([])
  return orders
}

function chain(steps: readonly Step[]): Step {
  return (world, past, item) =>
    steps.reduce<After>((after, step) => (after.broken ? after : step(world, after.past, item)), { past })
}

function sequence(block: Block): Step {
  return chain(block.map(compiled))
}

function compiled(node: Node): Step {
  const [kind] = ['do', 'if', 'switch', 'forEach', 'while', 'parallel', 'try', 'approve', 'call', 'stop'].filter(
    (name) => name in node,
  )
  // biome-ignore lint/suspicious/noExplicitAny: the second reading is by the name of the form alone.
  return compilers[kind!]!(node as any)
}

// biome-ignore lint/suspicious/noExplicitAny: each of these knows its own form.
const compilers: Readonly<Record<string, (node: any) => Step>> = {
  do:
    ({ do: tool, with: given = {} }: { do: string; with?: Record<string, Value> }) =>
    (world, past, item) => {
      const names = Object.keys(given).sort()
      const values = names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(meant(given[name]!, world, past, item))}`)
      const happened = happen(world, past, tool, `${tool}{${values.join(',')}}`)
      return world.matter.fails.includes(tool) ? { past: happened, broken: { by: 'failure' } } : { past: happened }
    },
  if: (node: { if: Condition; then: Block; else?: Block }) => (world, past, item) =>
    sequence(holds(node.if, world, past, item) ? node.then : (node.else ?? []))(world, past, item),
  switch: (node: { switch: Value; cases: { is: Literal[]; steps: Block }[]; otherwise?: Block }) => (world, past, item) => {
    const value = meant(node.switch, world, past, item)
    const chosen = node.cases.find(({ is }) => is.some((one) => one === value))?.steps ?? node.otherwise ?? []
    return sequence(chosen)(world, past, item)
  },
  forEach:
    ({ forEach: list, steps }: { forEach: string; steps: Block }) =>
    (world, past) =>
      chain(
        (world.matter.lists[list] ?? []).map(
          (item): Step =>
            (inner, before) =>
              sequence(steps)(inner, before, item),
        ),
      )(world, past, undefined),
  while: (node: { while: Condition; most: number; steps: Block }) => (world, past, item) => {
    let after: After = { past }
    for (let round = 0; round < node.most && !after.broken; round++) {
      if (!holds(node.while, world, after.past, item)) break
      after = sequence(node.steps)(world, after.past, item)
    }
    return after
  },
  parallel:
    ({ parallel }: { parallel: Block[] }) =>
    (world, past, item) => {
      const ends = parallel.map((block) => sequence(block)(world, past, item))
      const all = new Set(ends.flatMap((end) => [...end.past]).concat([...past]))
      const stops = ends.flatMap(({ broken }) => (broken?.by === 'stop' ? [broken] : []))
      const broken = stops.at(-1) ?? ends.find((end) => end.broken)?.broken
      return broken ? { past: all, broken } : { past: all }
    },
  try: (node: { try: { steps: Block; compensate?: Block }[]; failed?: Block }) => (world, past, item) => {
    const undo: Block[] = []
    let here = past
    for (const { steps, compensate = [] } of node.try) {
      const after = sequence(steps)(world, here, item)
      here = after.past
      if (after.broken?.by === 'stop') return after
      if (!after.broken) {
        undo.unshift(compensate)
        continue
      }
      for (const block of undo) {
        const undone = sequence(block)(world, here, item)
        if (undone.broken?.by === 'stop') return undone
        here = undone.past
      }
      return sequence(node.failed ?? [])(world, here, item)
    }
    return { past: here }
  },
  approve: (node: { approve: string; granted: Block; refused: Block }) => (world, past, item) => {
    const happened = happen(world, past, 'request_approval', `request_approval{"approver":${JSON.stringify(node.approve)}}`)
    return sequence(world.matter.approvals[node.approve] ? node.granted : node.refused)(world, happened, item)
  },
  call:
    ({ call }: { call: string }) =>
    (world, past) =>
      world.blocks.get(call)!()(world, past, undefined),
  stop:
    ({ stop }: { stop: string }) =>
    (_, past) => ({ past, broken: { by: 'stop', outcome: stop } }),
}

function happen(world: World, past: ReadonlySet<number>, tool: string, label: string): ReadonlySet<number> {
  world.events.push({ tool, label, before: past })
  return new Set([...past, world.events.length - 1])
}

function meant(value: Value, { trade, matter, events }: World, past: ReadonlySet<number>, item: Item | undefined): Literal {
  if (typeof value !== 'object') return value
  if ('item' in value) return item![value.item]!
  const fact = trade.facts[value.fact]!
  if (fact.kind !== 'reached') return matter.facts[value.fact]!
  return [...past].filter((at) => events[at]!.tool === fact.after).length >= Number(matter.facts[value.fact])
}

function holds(condition: Condition, world: World, past: ReadonlySet<number>, item: Item | undefined): boolean {
  if ('all' in condition) return !condition.all.some((part) => !holds(part, world, past, item))
  if ('any' in condition) return condition.any.some((part) => holds(part, world, past, item))
  if ('not' in condition) return !holds(condition.not, world, past, item)
  const [left, right] = [meant(condition.left, world, past, item), meant(condition.right, world, past, item)]
  const sized = typeof left === 'number' && typeof right === 'number'
  const signs =
    left === right ? ['=', ...(sized ? ['<=', '>='] : [])] : ['!=', ...(sized ? (left < right ? ['<', '<='] : ['>', '>=']) : [])]
  return signs.includes(condition.is)
}
