import type { Action } from '../../core/index.ts'
import { type Case, type Moment, run } from './interpreter.ts'
import type { Literal, Workflow } from './language.ts'
import type { Trade } from './trade.ts'

/** A run as calls: before each step what it looks at and was not yet told, then its effect, and `finish` with the outcome. */
export function witnessOf(trade: Trade, workflow: Workflow, matter: Case): Action[] {
  const moments: Moment[] = []
  const end = run(trade, workflow, matter, (moment) => void moments.push(moment))!.end
  const told = new Set<string>()
  const calls = moments.flatMap((moment) => callsOf(trade, moment, told))
  return [...calls, { name: 'finish', arguments: { outcome: end } }].map((call) => ({ calls: [call] }))
}

interface Made {
  readonly name: string
  readonly arguments: Readonly<Record<string, Literal>>
}

function callsOf(trade: Trade, moment: Moment, told: Set<string>): Made[] {
  if (moment.kind === 'event') {
    const { tool, given } = moment.event
    for (const [name, fact] of Object.entries(trade.facts)) {
      if (fact.kind === 'reached' && fact.after === tool) told.delete(`fact ${name}`)
    }
    return [{ name: tool, arguments: given }]
  }
  if (moment.kind === 'decision') return []
  const read = readOf(trade, moment)
  if (!read || read.tells.every((one) => told.has(one))) return []
  if (moment.kind !== 'list' && told.has(keyOf(moment))) return []
  for (const one of read.tells) told.add(one)
  return [read.call]
}

function keyOf(moment: Extract<Moment, { kind: 'fact' | 'item' }>): string {
  return moment.kind === 'fact' ? `fact ${moment.name}` : `item ${moment.list} ${moment.id} ${moment.field}`
}

/** The call that tells what is looked at, and all that it tells. */
function readOf(
  trade: Trade,
  moment: Exclude<Moment, { kind: 'event' | 'decision' }>,
): { call: Made; tells: string[] } | undefined {
  if (moment.kind === 'fact') {
    const [name, read] = Object.entries(trade.reads).find(([, { facts }]) => facts.includes(moment.name)) ?? []
    if (name === undefined || !read) return undefined
    return { call: { name, arguments: {} }, tells: read.facts.map((fact) => `fact ${fact}`) }
  }
  const { lists, reads, fields } = trade.lists[moment.list]!
  if (moment.kind === 'list') return { call: { name: lists, arguments: {} }, tells: [`list ${moment.list}`] }
  // The list has told the ids.
  if (moment.field === 'id') return undefined
  const tells = Object.keys(fields).map((field) => `item ${moment.list} ${moment.id} ${field}`)
  return { call: { name: reads, arguments: { id: moment.id } }, tells }
}
