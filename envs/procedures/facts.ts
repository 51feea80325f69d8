import type { Case } from './interpreter.ts'
import type { Literal } from './language.ts'
import type { Fact } from './trade.ts'
import { tradeNamed } from './trades/index.ts'

/** The first thing in which a case does not fit its trade, in a sentence; undefined where it fits, and where there is no case yet. */
export function caseFault(matter: Case & { readonly trade: string }): string | undefined {
  if (matter.trade === '') return undefined
  const trade = tradeNamed(matter.trade)
  if (!trade) return `There is no trade "${matter.trade}".`
  const missing = fieldsFault(matter.facts, trade.facts)
  if (missing !== undefined) return `In facts: ${missing}`
  for (const [name, items] of Object.entries(matter.lists)) {
    if (!Object.hasOwn(trade.lists, name)) return `In lists: ${trade.id} has no list "${name}".`
    for (const item of items) {
      const fault = fieldsFault(item, trade.lists[name]!.fields)
      if (fault !== undefined) return `In lists.${name}: ${fault}`
    }
    if (new Set(items.map(({ id }) => id)).size < items.length) return `In lists.${name}: two of them have the same id.`
  }
  const odd = matter.fails.find((tool) => !(Object.hasOwn(trade.effects, tool) && trade.effects[tool]!.fails))
  if (odd !== undefined) return `In fails: "${odd}" is no effect that may fail.`
  const silent = trade.approvers.find((name) => !Object.hasOwn(matter.approvals, name))
  return silent === undefined ? undefined : `In approvals: there is no answer of the ${silent}.`
}

function fieldsFault(fields: Readonly<Record<string, Literal>>, facts: Readonly<Record<string, Fact>>): string | undefined {
  const other = Object.keys(fields).find((name) => !Object.hasOwn(facts, name))
  if (other !== undefined) return `there is no "${other}"; there is ${Object.keys(facts).join(', ')}.`
  for (const [name, fact] of Object.entries(facts)) {
    if (!Object.hasOwn(fields, name)) return `"${name}" is missing.`
    if (!fits(fact, fields[name]!)) return `${JSON.stringify(fields[name])} is no value of "${name}".`
  }
  return undefined
}

function fits(fact: Fact, value: Literal): boolean {
  if (fact.kind === 'text') return typeof value === 'string' && value !== ''
  if (fact.kind === 'flag') return typeof value === 'boolean'
  if (fact.kind === 'choice') return fact.values.includes(value as string)
  return typeof value === 'number' && Math.abs(value) <= 1_000_000
}
