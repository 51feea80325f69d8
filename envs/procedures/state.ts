import { z } from 'zod'
import { type Database, type Scenario, semantic, single, state, table } from '../../core/index.ts'
import { caseFault } from './facts.ts'
import { failed, type Case as Matter } from './interpreter.ts'
import { Literal, Workflow } from './language.ts'
import { completed, type Trade } from './trade.ts'
import { tradeNamed, trades } from './trades/index.ts'
import { nodesIn, unique } from './uses.ts'
import { faultOf } from './validation.ts'

const Fields = z.record(z.string(), Literal)

const noCase = { trade: '', facts: {}, lists: {}, fails: [], approvals: {} }

/** The case: what is observed where one looks, and what happens where one acts. Every fact of its trade has a value of its kind. */
export const Case = z
  .object({
    trade: z.string(),
    facts: Fields,
    lists: z.record(z.string(), z.array(Fields)),
    fails: z.array(z.string()).describe('The effects that fail in this case.'),
    approvals: z.record(z.string(), z.boolean()).describe('What each approver answers.'),
  })
  .superRefine((matter, { addIssue }) => {
    const fault = caseFault(matter)
    if (fault !== undefined) addIssue({ code: 'custom', message: fault })
  })
export type Case = z.output<typeof Case>

/** What was done, or tried, in the order in which it was. */
export type Entry = z.output<typeof Entry>
export const Entry = z.object({
  number: z.string(),
  tool: semantic('tool.name', z.string()),
  given: Fields,
  result: z.enum(['done', 'failed', 'granted', 'refused']),
})

export const desk = state({
  matter: single(Case, noCase),
  ledger: table(Entry, { key: 'number', order: 'inserted', index: { tool: ({ tool }) => tool } }),
  end: single(z.object({ outcome: z.string() }), { outcome: '' }),
})

export type Desk = Database<typeof desk>

/** What a scenario is judged by: the trade, and the workflow that its procedure is. */
export const Goal = z
  .strictObject({
    trade: z.enum(trades.map(({ id }) => id)).describe('The trade whose tools there are.'),
    workflow: Workflow.describe('The procedure, in the workflow language.'),
  })
  .superRefine(({ trade, workflow }, { addIssue }) => {
    const fault = faultOf(tradeNamed(trade)!, workflow)
    if (fault !== undefined) addIssue({ code: 'custom', message: fault, path: ['workflow'] })
  })
export type Goal = z.output<typeof Goal>

/** The trade, the workflow and the case of a scenario. Throws where it names a trade that there is not. */
export function taskOf({ goal, patch }: Pick<Scenario, 'goal' | 'patch'>): { trade: Trade; workflow: Workflow; matter: Matter } {
  const { trade: id, workflow } = goal as unknown as Goal
  const trade = tradeNamed(id)
  if (!trade) throw new Error(`There is no trade "${id}".`)
  return { trade, workflow, matter: patch['matter'] as unknown as Case }
}

/** The outcomes that a workflow may come to; an effect that may fail outside of a `try` adds `failed`. */
export function outcomesOf(workflow: Workflow): string[] {
  const stops = nodesIn(workflow).flatMap(({ node }) => ('stop' in node ? [node.stop] : []))
  return unique([completed, ...stops, failed])
}
