import type { Draws } from '../../../core/index.ts'
import {
  type Block,
  type Condition,
  comparisons,
  type Node,
  type Value,
  type Workflow,
} from '../../../envs/procedures/language.ts'
import type { Fact, Trade } from '../../../envs/procedures/trade.ts'
import { when } from '../../../envs/procedures/trades/making.ts'

/** A valid workflow of a trade that means nothing: any nodes of the language, nested as it falls. */
export function wildWorkflow(draws: Draws, trade: Trade): Workflow {
  const wild = new Wild(draws, trade)
  return { steps: wild.block(3, undefined), procedures: { one: wild.block(1, undefined), two: wild.block(1, undefined) } }
}

class Wild {
  readonly #draws: Draws
  readonly #trade: Trade

  constructor(draws: Draws, trade: Trade) {
    this.#draws = draws
    this.#trade = trade
  }

  block(depth: number, list: string | undefined): Block {
    return Array.from({ length: this.#draws.integer(0, 3) }, () => this.#node(depth, list))
  }

  #node(depth: number, list: string | undefined): Node {
    const inner = (): Block => this.block(depth - 1, list)
    const leaf = (): Node => this.#act(list)
    if (depth === 0) return this.#draws.chance(1, 12) ? { stop: this.#draws.pick(['early', 'late']) } : leaf()
    const lists = Object.keys(this.#trade.lists)
    const forms: (() => Node)[] = [
      leaf,
      leaf,
      () => when(this.#condition(2, list), inner(), inner()),
      () => ({
        switch: this.#value(list),
        cases: [
          { is: [true, 'water', 1], steps: inner() },
          { is: [false, 'disk'], steps: inner() },
        ],
        otherwise: inner(),
      }),
      () => (lists.length === 0 ? leaf() : this.#each(this.#draws.pick(lists), depth)),
      () => ({ while: this.#condition(1, list), most: this.#draws.integer(0, 2), steps: inner() }),
      () => ({ parallel: [inner(), inner()] }),
      () => ({
        try: [{ steps: inner(), compensate: inner() }, { steps: inner(), compensate: inner() }, { steps: inner() }],
        failed: inner(),
      }),
      () => ({ approve: this.#draws.pick(this.#trade.approvers), granted: inner(), refused: inner() }),
      () => (depth === 3 ? { call: this.#draws.pick(['one', 'two']) } : leaf()),
    ]
    return this.#draws.pick(forms)()
  }

  #each(list: string, depth: number): Node {
    return { forEach: list, steps: this.block(depth - 1, list) }
  }

  #act(list: string | undefined): Node {
    const [tool, { takes }] = this.#draws.pick(Object.entries(this.#trade.effects))
    const given = Object.entries(takes).map(([name, taken]): [string, Value] => {
      if (taken.kind === 'choice') return [name, this.#draws.pick(taken.values)]
      return [name, this.#value(list)]
    })
    return {
      do: tool,
      with: Object.fromEntries(given.filter(([name, value]) => typeof value === 'object' || takes[name]!.kind === 'choice')),
    } as Node
  }

  /** A fact, or a field of the item. */
  #value(list: string | undefined): Value {
    if (list !== undefined && this.#draws.chance(1, 2))
      return { item: this.#draws.pick(Object.keys(this.#trade.lists[list]!.fields)) }
    return { fact: this.#draws.pick(Object.keys(this.#trade.facts)) }
  }

  #condition(depth: number, list: string | undefined): Condition {
    const draws = this.#draws
    if (depth > 0 && draws.chance(1, 2)) {
      const parts = [this.#condition(depth - 1, list), this.#condition(depth - 1, list)]
      return draws.pick<Condition>([{ all: parts }, { any: parts }, { not: parts[0]! }])
    }
    const left = this.#value(list)
    const fact = this.#factOf(left, list)
    const right: Value = draws.chance(1, 5)
      ? this.#value(list)
      : fact.kind === 'number'
        ? draws.integer(fact.least, fact.most)
        : fact.kind === 'choice'
          ? draws.pick(fact.values)
          : draws.chance(1, 2)
    return { left, is: draws.pick(comparisons), right }
  }

  #factOf(value: Value, list: string | undefined): Fact {
    if (typeof value === 'object' && 'item' in value) return this.#trade.lists[list!]!.fields[value.item]!
    return this.#trade.facts[(value as { fact: string }).fact]!
  }
}
