import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { grade } from '../../../envs/procedures/answers.ts'
import { boundaryCases } from '../../../envs/procedures/boundaries.ts'
import { judge } from '../../../envs/procedures/checker.ts'
import { gridOf } from '../../../envs/procedures/grid.ts'
import { behaviour, run } from '../../../envs/procedures/interpreter.ts'
import type { Workflow } from '../../../envs/procedures/language.ts'
import { eventsOf } from '../../../envs/procedures/trace.ts'
import type { Trade } from '../../../envs/procedures/trade.ts'
import { trades } from '../../../envs/procedures/trades/index.ts'
import { nodesIn } from '../../../envs/procedures/uses.ts'
import { faultOf } from '../../../envs/procedures/validation.ts'
import { type Mutant, mutants } from './mutants.ts'

/**
 * The mutants that do the same as the procedure in every case of its whole grid. Nearly all of them put a step and the `stop` after
 * it side by side: parallel parts run to their ends before a stop holds, so this changes nothing. Steps 3 and 4 of the claim never both
 * apply, since no deductible is above 2000 euros, so their order is free.
 */
const equivalent: Readonly<Record<string, readonly string[]>> = {
  claim: [
    'neighbours side by side at 1.then.0',
    'neighbours swapped at 3',
    'neighbours side by side at 3',
    'neighbours side by side at 4.then.1',
  ],
  onboarding: ['neighbours side by side at 2.then.0'],
  incident: ['neighbours side by side at 3.then.0.then.0.failed.0', 'neighbours side by side at 3.then.0.else.0'],
  loan: [
    'neighbours side by side at 1.then.0',
    'neighbours side by side at 2.then.0',
    'neighbours side by side at 5.then.0.refused.0',
    'neighbours side by side at 6.failed.0',
  ],
  sample: [
    'neighbours side by side at 1.then.1',
    'neighbours side by side at 2.then.0.refused.0',
    'neighbours side by side at 5.then.0',
  ],
  purchase: [
    'neighbours side by side at 1.then.0',
    'neighbours side by side at 3.cases[0].1.refused.0',
    'neighbours side by side at 4.then.0.refused.0',
    'neighbours side by side at ordering 0.failed.1',
  ],
  discharge: ['neighbours side by side at 1.then.1.refused.0'],
  permit: [
    'neighbours side by side at 2.then.0',
    'neighbours side by side at 3.cases[0].0.refused.0',
    'neighbours side by side at 3.cases[1].0.then.0',
  ],
  flight: ['neighbours side by side at 0.then.0'],
  breach: ['neighbours side by side at 4.then.1'],
  archive: ['neighbours side by side at 1.then.1.refused.0', 'neighbours side by side at 4.then.0.refused.0'],
}

const readme = readFileSync(new URL('../../../envs/procedures/README.md', import.meta.url), 'utf8')

/** Those that some case of the whole grid tells from the procedure. */
function toldApart(trade: Trade, right: Workflow, others: readonly Mutant[]): Mutant[] {
  const grid = gridOf(trade, right)
  const told = new Set<Mutant>()
  for (let index = 0; index < grid.size; index++) {
    const matter = grid.at(index)
    const wanted = behaviour(trade, right, matter)
    for (const mutant of others) if (behaviour(trade, mutant.workflow, matter) !== wanted) told.add(mutant)
  }
  return [...told]
}

describe.each(trades.map((trade) => ({ id: trade.id, trade })))('$id', ({ trade }) => {
  const { workflow } = trade
  const made = mutants(trade, workflow)
  const survivors = made.filter((mutant) => grade(trade, workflow, mutant.workflow).reward === 1)

  test('has a grid that can be gone through, and mutants that are workflows of the trade', () => {
    expect(gridOf(trade, workflow).size).toBeLessThanOrEqual(200_000)
    expect(made.flatMap(({ name, workflow: mutant }) => faultOf(trade, mutant) ?? (name === '' ? 'nameless' : []))).toEqual([])
  })

  test('tells every mutant from the procedure by a boundary case, but those that are the same in the whole grid, and the README has the figures', () => {
    const missed = toldApart(trade, workflow, survivors)
    expect(missed.map(({ name }) => name)).toEqual([])
    expect(survivors.map(({ name }) => name)).toEqual(equivalent[trade.id] ?? [])
    const cases = [...boundaryCases(trade, workflow)].length
    const killed = made.length - survivors.length
    const figures = [nodesIn(workflow).length, gridOf(trade, workflow).size, cases, made.length, killed, survivors.length]
    expect(readme).toContain(`| \`${trade.id}\` | ${figures.join(' | ')} |`)
  })

  test('gives nothing for a mutant carried out through tools, in at least one boundary case', () => {
    const caught = made.filter((mutant) => !survivors.includes(mutant) && !isFree(mutant))
    const missed = caught.filter(
      (mutant) => ![...boundaryCases(trade, workflow)].some(({ matter }) => earnsNothing(trade, mutant, matter)),
    )
    expect(missed.map(({ name }) => name)).toEqual([])
  })
})

/** What orders more or less than the procedure may still be carried out in an order that it allows. */
function isFree({ kind }: Mutant): boolean {
  return kind === 'parallel in sequence' || kind === 'neighbours side by side'
}

function earnsNothing(trade: Trade, { workflow }: Mutant, matter: Parameters<typeof run>[2]): boolean {
  const done = run(trade, workflow, matter)!
  return judge(trade, trade.workflow, matter, { events: eventsOf(done.trace), outcome: done.end }).reward === 0
}

test('at most one mutant of twenty is equivalent', () => {
  const all = trades.reduce((sum, trade) => sum + mutants(trade, trade.workflow).length, 0)
  const same = Object.values(equivalent).reduce((sum, names) => sum + names.length, 0)
  expect(same / all).toBeLessThanOrEqual(0.05)
})
