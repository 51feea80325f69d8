import type { Atom, Condition, Literal, Node, Value, Workflow } from './language.ts'
import type { Fact, Trade } from './trade.ts'

/** What decides the way through a workflow, with the values at the boundaries. */
export interface Guarded {
  /** By the name of a fact, or `list.field` for a field of items; numbers ascend. */
  readonly values: ReadonlyMap<string, readonly Literal[]>
  readonly lists: readonly string[]
  readonly approvers: readonly string[]
  /** Effects that may fail. */
  readonly fails: readonly string[]
}

const known = new WeakMap<Workflow, Guarded>()

export function guardedIn(trade: Trade, workflow: Workflow): Guarded {
  const guarded = known.get(workflow) ?? findGuarded(trade, workflow)
  known.set(workflow, guarded)
  return guarded
}

function findGuarded(trade: Trade, workflow: Workflow): Guarded {
  const nodes = nodesIn(workflow)
  const atoms = nodes.flatMap(({ node, list }) => atomsOf(node).map((atom) => ({ atom, list })))
  const values = new Map<string, Set<Literal>>()
  for (const { atom, list } of atoms) {
    const sides: [Value, Value][] = [
      [atom.left, atom.right],
      [atom.right, atom.left],
    ]
    for (const [side, other] of sides) {
      const name = nameOf(side, list)
      if (name === undefined) continue
      if (!values.has(name)) values.set(name, new Set())

      if (typeof other === 'number') for (const near of [other - 1, other, other + 1]) values.get(name)!.add(near)
      if (typeof other === 'string' && factNamed(trade, name)?.kind === 'text') values.get(name)!.add(other).add('something')
    }
  }
  for (const [name, found] of values) fillValues(factNamed(trade, name), found)
  for (const { atom, list } of atoms) {
    const [name, other] = [nameOf(atom.left, list), nameOf(atom.right, list)]
    if (name === undefined || other === undefined) continue
    const numbers = [...values.get(other)!].filter((value) => typeof value === 'number')
    for (const value of numbers) for (const near of [value - 1, value, value + 1]) values.get(name)!.add(near)
  }
  return {
    values: new Map([...values].map(([name, found]) => [name, inRange(factNamed(trade, name), found)])),
    lists: unique(nodes.flatMap(({ node }) => ('forEach' in node ? [node.forEach] : []))),
    approvers: unique(nodes.flatMap(({ node }) => ('approve' in node ? [node.approve] : []))),
    fails: unique(nodes.flatMap(({ node }) => ('do' in node && trade.effects[node.do]?.fails ? [node.do] : []))),
  }
}

/** A fact that is compared with no number takes the middle of its range, and other kinds all their values. */
function fillValues(fact: Fact | undefined, values: Set<Literal>): void {
  const all: readonly Literal[] =
    fact?.kind === 'choice'
      ? fact.values
      : fact?.kind === 'flag'
        ? [false, true]
        : fact?.kind === 'reached'
          ? Array.from({ length: fact.most + 2 }, (_, count) => count)
          : fact?.kind === 'number' && values.size === 0
            ? [middleOf(fact)]
            : []
  for (const value of all) values.add(value)
}

function middleOf({ least, most }: { readonly least: number; readonly most: number }): number {
  return Math.floor((least + most) / 2)
}

function inRange(fact: Fact | undefined, values: ReadonlySet<Literal>): Literal[] {
  if (fact?.kind !== 'number') return values.size > 0 ? [...values] : ['something']
  const numbers = [...values].filter((value) => typeof value === 'number' && value >= fact.least && value <= fact.most)
  if (numbers.length === 0) return [middleOf(fact)]
  return (numbers as number[]).sort((one, other) => one - other)
}

function nameOf(value: Value, list: string | undefined): string | undefined {
  if (typeof value !== 'object') return undefined
  return 'fact' in value ? value.fact : `${list}.${value.item}`
}

export function factNamed({ facts, lists }: Trade, name: string): Fact | undefined {
  const [list, field] = name.split('.')
  return field === undefined ? facts[name] : lists[list!]?.fields[field]
}

/** The comparisons that decide a node's way. */
function atomsOf(node: Node): Atom[] {
  if ('if' in node) return atomsIn(node.if)
  if ('while' in node) return atomsIn(node.while)
  if (!('switch' in node)) return []
  return node.cases.flatMap(({ is }) => is.map((literal): Atom => ({ left: node.switch, is: '=', right: literal })))
}

export function atomsIn(condition: Condition): Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsIn)
  if ('any' in condition) return condition.any.flatMap(atomsIn)
  return 'not' in condition ? atomsIn(condition.not) : [condition]
}

/** Every node of a workflow, with the list of the loop around it. */
export function nodesIn({ steps, procedures = {} }: Workflow): { readonly node: Node; readonly list: string | undefined }[] {
  return [steps, ...Object.values(procedures)].flatMap((block) => nodesOf(block, undefined))
}

function nodesOf(block: readonly Node[], list: string | undefined): { node: Node; list: string | undefined }[] {
  return block.flatMap((node) => [
    { node, list },
    ...blocksOf(node).flatMap((inner) => nodesOf(inner, 'forEach' in node ? node.forEach : list)),
  ])
}

/** The blocks inside of a node, in the order in which they are written. */
export function blocksOf(node: Node): (readonly Node[])[] {
  if ('if' in node) return node.else ? [node.then, node.else] : [node.then]
  if ('switch' in node) return [...node.cases.map(({ steps }) => steps), ...(node.otherwise ? [node.otherwise] : [])]
  if ('forEach' in node || 'while' in node) return [node.steps]
  if ('parallel' in node) return [...node.parallel]
  if ('try' in node) {
    const parts = node.try.flatMap(({ steps, compensate }) => (compensate ? [steps, compensate] : [steps]))
    return node.failed ? [...parts, node.failed] : parts
  }
  return 'approve' in node ? [node.granted, node.refused] : []
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
