import type { Draws } from '../../core/index.ts'
import type { Case, Item } from './interpreter.ts'
import type { Literal, Workflow } from './language.ts'
import type { Fact, Trade } from './trade.ts'
import { guardedIn } from './uses.ts'

/** A case as it may come up: half of the numbers lie at a boundary. */
export function drawCase(draws: Draws, trade: Trade, workflow: Workflow, itemsMost: number): Case {
  const guarded = guardedIn(trade, workflow)
  const facts = Object.entries(trade.facts).map(([name, fact]) => [name, drawValue(draws, fact, guarded.values.get(name))])
  const lists = Object.entries(trade.lists).map(([name, { fields }]): [string, Item[]] => {
    const items = Array.from({ length: draws.integer(1, itemsMost) }, () =>
      Object.fromEntries(
        Object.entries(fields).map(([field, fact]) => [field, drawValue(draws, fact, guarded.values.get(`${name}.${field}`))]),
      ),
    )
    return [name, items.filter(({ id }, place) => items.findIndex((other) => other['id'] === id) === place)]
  })
  return {
    facts: Object.fromEntries(facts),
    lists: Object.fromEntries(lists),
    fails: Object.entries(trade.effects).flatMap(([tool, { fails }]) => (fails && draws.chance(2, 5) ? [tool] : [])),
    approvals: Object.fromEntries(trade.approvers.map((name) => [name, draws.chance(3, 5)])),
  }
}

function drawValue(draws: Draws, fact: Fact, boundary: readonly Literal[] | undefined): Literal {
  if (fact.kind === 'text') return fact.pattern.replaceAll('#', () => String(draws.integer(0, 9)))
  if (fact.kind === 'flag') return draws.chance(1, 2)
  if (fact.kind === 'choice') return draws.pick(fact.values)
  if (fact.kind === 'reached') return draws.integer(0, fact.most + 1)
  return boundary && draws.chance(1, 2) ? draws.pick(boundary) : draws.integer(fact.least, fact.most)
}
