import type { Block, Workflow } from './language.ts'
import type { Trade } from './trade.ts'
import { nodesIn, unique } from './uses.ts'
import { callsOf } from './validation.ts'

/** A part of a trade's procedure that is a procedure by itself: some of its steps that follow each other, and the sections they call. */
export interface Excerpt {
  readonly trade: Trade
  readonly workflow: Workflow
  /** How many nodes it has, those of called sections counted. */
  readonly size: number
  readonly isWhole: boolean
}

const made = new Map<string, readonly Excerpt[]>()

/** Every excerpt of a trade's procedure, the whole of it included. */
export function excerptsOf(trade: Trade): readonly Excerpt[] {
  const known = made.get(trade.id)
  if (known) return known
  const { steps } = trade.workflow
  const ranges = steps.flatMap((_, from) => steps.slice(from).map((_, count) => [from, from + count + 1] as const))
  const excerpts = ranges.map(([from, to]): Excerpt => {
    const workflow = withProcedures(trade.workflow, steps.slice(from, to))
    return { trade, workflow, size: nodesIn(workflow).length, isWhole: to - from === steps.length }
  })
  made.set(trade.id, excerpts)
  return excerpts
}

function withProcedures({ procedures = {} }: Workflow, steps: Block): Workflow {
  const called = (block: Block): string[] => unique(callsOf(block).flatMap((name) => [name, ...called(procedures[name] ?? [])]))
  const names = called(steps)
  return names.length === 0
    ? { steps }
    : { steps, procedures: Object.fromEntries(names.map((name) => [name, procedures[name]!])) }
}
