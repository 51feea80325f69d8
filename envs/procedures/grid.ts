import type { Case, Item } from './interpreter.ts'
import type { Literal, Workflow } from './language.ts'
import type { Fact, List, Trade } from './trade.ts'
import { type Guarded, guardedIn } from './uses.ts'

/** The input grid of a workflow: every combination of the values on which its guards could turn. */
export interface Grid {
  readonly size: number
  /** A case by its number; numbers from the size on go through the grid again, with other values of what is not compared. */
  at(index: number): Case
}

interface Axis {
  readonly count: number
  put(place: number, index: number, matter: Draft): void
}

interface Draft {
  readonly facts: Record<string, Literal>
  readonly lists: Record<string, readonly Item[]>
  readonly fails: string[]
  readonly approvals: Record<string, boolean>
}

/**
 * The grid: for a number that is compared, each value that it is compared with, one less and one more; every word of a choice; both
 * answers of a flag and of an approver; an effect that works and fails; a list that is empty, has each single item, and some of two
 * and three. What is not compared takes other values from case to case, in a fixed pattern that does not make the grid larger.
 */
export function gridOf(trade: Trade, workflow: Workflow): Grid {
  const guarded = guardedIn(trade, workflow)
  const axes = axesOf(trade, guarded)
  const size = axes.reduce((product, { count }) => product * count, 1)
  return {
    size,
    at(index) {
      const draft = elsewhere(trade, guarded, index)
      let left = index % size
      for (const axis of axes) {
        axis.put(left % axis.count, index, draft)
        left = Math.floor(left / axis.count)
      }
      return draft
    },
  }
}

/** What nothing compares, with values that only the case's number decides on. */
function elsewhere(trade: Trade, { values, lists, fails, approvers }: Guarded, index: number): Draft {
  const facts = Object.entries(trade.facts).flatMap(([name, fact]) =>
    values.has(name) ? [] : [[name, spread(fact, name, index)]],
  )
  const others = Object.entries(trade.lists).map(([name, { fields }]) => {
    const count = lists.includes(name) ? 0 : turnOf(name, index) % 3
    return [name, Array.from({ length: count }, (_, at) => itemAt(fields, name, at, index))]
  })
  const failing = Object.entries(trade.effects).flatMap(([tool, { fails: may }]) =>
    may && !fails.includes(tool) && turnOf(tool, index) % 2 === 0 ? [tool] : [],
  )
  const answers = trade.approvers.flatMap((name) => (approvers.includes(name) ? [] : [[name, turnOf(name, index) % 2 === 0]]))
  return {
    facts: Object.fromEntries(facts),
    lists: Object.fromEntries(others),
    fails: failing,
    approvals: Object.fromEntries(answers),
  }
}

function itemAt(fields: List['fields'], name: string, at: number, index: number): Item {
  const others = Object.entries(fields).map(([field, fact]) => [field, spread(fact, `${name}.${field}.${at}`, index)])
  return { ...Object.fromEntries(others), id: filled(fields['id']!, at + 1) }
}

function axesOf(trade: Trade, guarded: Guarded): Axis[] {
  const facts = Object.keys(trade.facts).flatMap((name): Axis[] => {
    const values = guarded.values.get(name)
    if (!values) return []
    const put: Axis['put'] = (place, _, { facts }) => {
      facts[name] = values[place]!
    }
    return [{ count: values.length, put }]
  })
  const lists = guarded.lists.map((name): Axis => {
    const shapes = listsOf(trade, name, guarded)
    const fields = trade.lists[name]!.fields
    return {
      count: shapes.length,
      put(place, index, { lists }) {
        lists[name] = shapes[place]!.map((known, at): Item => {
          const item = itemAt(fields, name, at, index)
          return { ...item, ...known, id: item['id']! }
        })
      },
    }
  })
  const fails = guarded.fails.map((tool): Axis => ({ count: 2, put: (place, _, { fails }) => void (place && fails.push(tool)) }))
  const approvals = guarded.approvers.map((name): Axis => {
    const put: Axis['put'] = (place, _, { approvals }) => {
      approvals[name] = place === 1
    }
    return { count: 2, put }
  })
  return [...facts, ...lists, ...fails, ...approvals]
}

/** The lists of a kind: none, each single item as far as it is compared, each of these with the next but one, and three. */
function listsOf({ lists }: Trade, name: string, { values }: Guarded): Item[][] {
  const compared = Object.keys(lists[name]!.fields).flatMap((field) => {
    const known = values.get(`${name}.${field}`)
    return known ? [[field, known] as const] : []
  })
  const singles = compared.reduce<Item[]>(
    (items, [field, known]) => items.flatMap((item) => known.map((value) => ({ ...item, [field]: value }))),
    [{}],
  )
  const at = (place: number): Item => singles[place % singles.length]!
  const pairs = singles.map((item, place) => [item, at(place * 2 + 1)])
  return [[], ...singles.map((item) => [item]), ...pairs, [at(0), at(1), at(2)]]
}

/** A value of what is not compared; neighbours in the grid have others. */
function spread(fact: Fact, name: string, index: number): Literal {
  const turn = turnOf(name, index)
  if (fact.kind === 'number') return [fact.least, fact.most, Math.floor((fact.least + fact.most) / 3)][turn % 3]!
  if (fact.kind === 'choice') return fact.values[turn % fact.values.length]!
  if (fact.kind === 'flag') return turn % 2 === 0
  return fact.kind === 'reached' ? turn % (fact.most + 2) : filled(fact, (turn % 3) * 4 + name.length)
}

/** A number that looks drawn, for a name and a case. */
function turnOf(name: string, index: number): number {
  let mixed = index + 1
  for (const letter of name) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x9e3779b1) ^ (mixed >>> 13)
  return (mixed ^ (mixed >>> 16)) >>> 8
}

/** A text after its pattern, with other digits for another number. */
function filled(fact: Fact, number: number): string {
  if (fact.kind !== 'text') return String(number)
  let place = 0
  return fact.pattern.replaceAll('#', () => String((number * 7 + 3 * place++) % 10))
}
