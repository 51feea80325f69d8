import type { Draws } from '../../core/index.ts'
import { boundaryCases } from './boundaries.ts'
import { run } from './interpreter.ts'
import { type Atom, comparisons, type Do, type Node, type Value, type Workflow } from './language.ts'
import { type Event, eventsOf } from './trace.ts'
import type { Effect, Parameter, Trade } from './trade.ts'
import { guardedIn } from './uses.ts'

const stepsMost = 8

/** A workflow by somebody who knows the language and the names: effects one after the other, about half of them under a guard. */
export function guessOf(trade: Trade, draws: Draws): Workflow {
  const effects = Object.entries(trade.effects)
  const steps = Array.from({ length: draws.integer(1, stepsMost) }, (): Node => {
    const act = guessAct(trade, draws.pick(effects), draws)
    // biome-ignore lint/suspicious/noThenProperty: it is the language's word, and no workflow is ever awaited.
    return draws.chance(1, 2) ? act : { if: guessAtom(trade, draws), then: [act] }
  })
  return { steps }
}

function guessAct(trade: Trade, [tool, { takes }]: [string, Effect], draws: Draws): Do {
  const given = Object.entries(takes).map(([name, taken]): [string, Value] => [name, guessValue(trade, taken, draws)])
  return given.length === 0 ? { do: tool } : { do: tool, with: Object.fromEntries(given) }
}

function guessValue(trade: Trade, taken: Parameter, draws: Draws): Value {
  if (taken.kind === 'choice') return draws.pick(taken.values)
  if (taken.kind === 'text') return { fact: draws.pick(textsOf(trade)) }
  return taken.kind === 'number' ? 100 * draws.integer(1, 100) : 'unknown'
}

function guessAtom({ facts }: Trade, draws: Draws): Atom {
  const [name, fact] = draws.pick(Object.entries(facts))
  const left = { fact: name }
  if (fact.kind === 'number') return { left, is: draws.pick(comparisons), right: draws.integer(fact.least, fact.most) }
  if (fact.kind === 'choice') return { left, is: '=', right: draws.pick(fact.values) }
  return { left, is: '=', right: fact.kind === 'text' ? '' : draws.chance(1, 2) }
}

function textsOf({ facts }: Trade): string[] {
  return Object.entries(facts).flatMap(([name, { kind }]) => (kind === 'text' ? [name] : []))
}

/** So small that it stands for never: a guess has no approvals, no loops and few steps. */
const never = 1e-12

/**
 * A bound: on the boundary case with the most events, some of the guess's steps must be exactly these effects, with the right words
 * and the right texts as arguments; and where cases differ, some guard must turn on a fact where the procedure turns on it.
 */
export function chanceOf(trade: Trade, workflow: Workflow): number {
  const cases = [...boundaryCases(trade, workflow)]
  const runs = cases.map(({ matter }) => eventsOf(run(trade, workflow, matter)!.trace))
  const longest = runs.reduce((most, events) => (events.length > most.length ? events : most))
  const each = longest.reduce((product, event) => product * chanceOfEvent(trade, event), 1)
  let ways = 0
  for (let steps = 1; steps <= stepsMost; steps++) ways += choices(steps, longest.length) / stepsMost
  const turns = cases.some(({ right }) => right !== cases[0]!.right) ? Math.min(1, guardsExpected(trade, workflow)) : 1
  return Math.max(never, Math.min(1, each * ways) * turns)
}

/** How many guards of a guess with the most steps turn, in the mean, on a fact where the procedure turns on it. */
function guardsExpected(trade: Trade, workflow: Workflow): number {
  const { values } = guardedIn(trade, workflow)
  const facts = Object.entries(trade.facts)
  const each = facts.map(([name, fact]) => {
    const known = values.get(name)
    if (!known) return 0
    return fact.kind === 'number' ? Math.min(1, known.length / (fact.most - fact.least + 1)) : 1
  })
  return ((stepsMost / 2) * each.reduce((sum, one) => sum + one, 0)) / facts.length
}

function chanceOfEvent(trade: Trade, { tool }: Event): number {
  const effect = trade.effects[tool]
  if (!effect) return 0
  const one = 1 / Object.keys(trade.effects).length
  return Object.values(effect.takes).reduce((chance, taken) => {
    if (taken.kind === 'choice') return chance / taken.values.length
    if (taken.kind === 'text') return chance / textsOf(trade).length
    return taken.kind === 'item' ? 0 : chance
  }, one)
}

/** In how many ways so many of some steps can be chosen. */
function choices(of: number, count: number): number {
  let ways = 1
  for (let place = 0; place < count; place++) ways *= (of - place) / (place + 1)
  return Math.max(0, ways)
}
