import { type ZodType, z } from 'zod'
import { refuse, semantic, type Tool, toolKit } from '../../core/index.ts'
import type { Literal } from './language.ts'
import { type Case, type Desk, desk, type Entry } from './state.ts'
import { askTool, type Effect, type Fact, type List, type Parameter, type Read, type Trade } from './trade.ts'
import { trades } from './trades/index.ts'

const defineTool = toolKit(desk)

const Done = z.object({ result: z.enum(['done', 'failed']) })
const numberMost = 1_000_000
const textMax = 80

/** The tools of a trade: those that read, and those that write. */
function toolsOf(trade: Trade): Record<string, Tool<typeof desk>> {
  const reads = Object.entries(trade.reads).map(([name, read]) => [name, readTool(trade, read)])
  const lists = Object.entries(trade.lists).flatMap(([name, list]) => [
    [list.lists, listTool(trade, name, list)],
    [list.reads, itemTool(trade, name, list)],
  ])
  const effects = Object.entries(trade.effects).map(([name, effect]) => [name, effectTool(trade, name, effect)])
  return Object.fromEntries([...reads, ...lists, ...effects])
}

function readTool(trade: Trade, { summary, facts }: Read): Tool<typeof desk> {
  const fields = facts.map((name) => [name, schemaOf(trade, name, trade.facts[name]!)])
  return defineTool({
    summary,
    effect: 'read',
    args: z.strictObject({}),
    returns: z.object(Object.fromEntries(fields) as Record<string, ZodType>),
    run: (database) => Object.fromEntries(facts.map((name) => [name, observed(trade, database, name)])),
  })
}

function listTool(trade: Trade, name: string, { plural, fields }: List): Tool<typeof desk> {
  return defineTool({
    summary: `Lists the ${plural}, in their order.`,
    effect: 'read',
    args: z.strictObject({}),
    returns: z.object({ [name]: z.array(schemaOf(trade, `${name}.id`, fields['id']!)) }),
    run: ({ matter }) => ({ [name]: (matter.value.lists[name] ?? []).map(({ id }) => id) }),
  })
}

function itemTool(trade: Trade, name: string, { noun, fields }: List): Tool<typeof desk> {
  const schemas = Object.entries(fields).map(([field, fact]) => [field, schemaOf(trade, `${name}.${field}`, fact)])
  return defineTool({
    summary: `Tells about one ${noun}.`,
    effect: 'read',
    args: z.strictObject({ id: schemaOf(trade, `${name}.id`, fields['id']!) }),
    returns: z.object(Object.fromEntries(schemas) as Record<string, ZodType>),
    run: ({ matter }, { id }) => itemNamed(matter.value, trade, name, String(id)),
  })
}

function effectTool(trade: Trade, name: string, { summary, takes, undoes }: Effect): Tool<typeof desk> {
  const parameters = Object.entries(takes)
  return defineTool({
    summary,
    effect: 'write',
    args: z.strictObject(Object.fromEntries(parameters.map(([key, taken]) => [key, argumentOf(trade, taken)]))),
    returns: Done,
    run(database, given) {
      const values = given as Readonly<Record<string, Literal>>
      if (undoes !== undefined && database.ledger.by('tool', undoes).length === 0) {
        refuse('nothing_to_undo', `There is nothing to undo: ${undoes} was not called on this ${trade.noun}.`)
      }
      for (const [key, taken] of parameters) {
        if (taken.kind === 'item') itemNamed(database.matter.value, trade, taken.list, String(values[key]))
      }
      const result = database.matter.value.fails.includes(name) ? 'failed' : 'done'
      enter(database, name, values, result)
      return { result } as const
    },
  })
}

function enter({ ledger }: Desk, tool: string, given: Readonly<Record<string, Literal>>, result: Entry['result']): void {
  ledger.insert({ number: `L${String(ledger.count + 1).padStart(3, '0')}`, tool, given, result })
}

function observed({ facts }: Trade, { matter, ledger }: Desk, name: string): Literal {
  const fact = facts[name]!
  const value = matter.value.facts[name] ?? ''
  return fact.kind === 'reached' ? ledger.by('tool', fact.after).length >= Number(value) : value
}

function itemNamed({ lists }: Pick<Case, 'lists'>, trade: Trade, name: string, id: string): Readonly<Record<string, Literal>> {
  const { noun, lists: listed } = trade.lists[name]!
  const item = lists[name]?.find((known) => known['id'] === id)
  return item ?? refuse('item_unknown', `There is no ${noun} "${id.slice(0, textMax)}" here; ${listed} lists them.`)
}

/** The schema of a fact as it is told. */
function schemaOf(trade: Trade, name: string, fact: Fact): ZodType {
  if (fact.kind === 'flag' || fact.kind === 'reached') return z.boolean().describe(`True: ${fact.yes}.`)
  const described = 'unit' in fact && fact.unit ? `${fact.label}, in ${fact.unit}` : fact.label
  if (fact.kind === 'choice') return z.enum(fact.values as [string, ...string[]]).describe(described)
  if (fact.kind === 'number') return semantic(`${trade.id}.${name}`, z.int()).describe(described)
  return semantic(`${trade.id}.${name}`, z.string().max(textMax)).describe(described)
}

function argumentOf(trade: Trade, taken: Parameter): ZodType {
  if (taken.kind === 'number') return semantic('amount', z.int().min(0).max(numberMost))
  if (taken.kind === 'choice') return z.enum(taken.values as [string, ...string[]])
  if (taken.kind === 'text') return semantic(`${trade.id}.text`, z.string().min(1).max(textMax))
  return schemaOf(trade, `${taken.list}.id`, trade.lists[taken.list]!.fields['id']!)
}

const request_approval = defineTool({
  summary: 'Asks a person for an approval, and tells what the person answers.',
  effect: 'write',
  args: z.strictObject({
    approver: semantic('approver', z.string().max(textMax)).describe('Who is asked, such as "claims director".'),
  }),
  returns: z.object({ answer: z.enum(['granted', 'refused']) }),
  run(database, { approver }) {
    const { approvals } = database.matter.value
    if (!Object.hasOwn(approvals, approver)) {
      refuse(
        'approver_unknown',
        `Nobody to ask is called "${approver}"; there is ${Object.keys(approvals).join(', ') || 'nobody'}.`,
      )
    }
    const answer = approvals[approver] ? 'granted' : 'refused'
    enter(database, askTool, { approver }, answer)
    return { answer } as const
  },
})

const finish = defineTool({
  summary: 'Ends the work on the case with an outcome: nothing can be done after it.',
  effect: 'write',
  ends: true,
  args: z.strictObject({ outcome: semantic('outcome', z.string().min(1).max(textMax)) }),
  returns: z.object({ outcome: z.string() }),
  run(database, { outcome }) {
    database.end.update({ outcome })
    return { outcome }
  },
})

/** Every tool of every trade; a scenario has those of its own, see {@link toolNames}. */
export const tools: Readonly<Record<string, Tool<typeof desk>>> = { ...together(trades.map(toolsOf)), request_approval, finish }

/** The names of a trade's tools. */
export function toolNames(trade: Trade): string[] {
  const ask = trade.approvers.length > 0 ? [askTool] : []
  return [...Object.keys(toolsOf(trade)), ...ask, 'finish']
}

function together(records: readonly Record<string, Tool<typeof desk>>[]): Record<string, Tool<typeof desk>> {
  const all: Record<string, Tool<typeof desk>> = {}
  for (const [name, tool] of records.flatMap((record) => Object.entries(record))) {
    if (Object.hasOwn(all, name)) throw new Error(`Two trades have a tool "${name}".`)
    all[name] = tool
  }
  return all
}
