import type { Action } from '../../action.ts'
import { type Draws, drawsFrom } from '../../random.ts'
import { twinsOf } from '../../twins.ts'
import { drawArguments } from '../arguments.ts'
import { type Plan, play } from '../play.ts'
import { nothingSeen, type Seen, see, seeCall, toolNamed } from '../seen.ts'
import { meansOf, randomAction, smallTalk } from '../wander.ts'
import { isAnswered } from './answers.ts'
import type { Climb } from './climb.ts'

const wanderings = 10
const ordersMax = 10
const plansMax = 50
const looksPerTool = 4

function earns({ open, scenario, seed, options }: Climb, plan: Plan): boolean {
  return play(open, scenario, seed, options, plan).end.reward === 1
}

/** Does nothing until the limit, or ends at once: with a text, or with each tool that ends. */
export function idle(climb: Climb): boolean {
  const { open, scenario } = climb
  if (isAnswered(climb)) return ['', ...smallTalk].some((text) => open.world.answer!.judge(scenario, text).reward === 1)
  const ends = Object.entries(open.world.tools).flatMap(([name, { ends }]) =>
    ends ? [{ calls: [{ name, arguments: {} }] }] : [],
  )
  return earns(climb, () => ({})) || [{ text: 'Hello.' }, ...ends].some((action) => earns(climb, [action]))
}

/** The random policy in ten episodes. */
export function wandering(climb: Climb): boolean {
  return Array.from({ length: wanderings }, (_, number) => number).some((number) => {
    const seen = nothingSeen()
    const draws = drawsFrom(`${climb.seed}/ladder-random-${number}`)
    return earns(climb, (episode, { observation }) => {
      see(climb.open, seen, observation.messages)
      const action = randomAction(climb.open, meansOf(climb.open, episode), seen, draws)
      for (const call of action.calls ?? []) seeCall(climb.open, seen, call)
      return action
    })
  })
}

/** Looks with every read it can fill, then calls each write once and ends; it has not read the first messages. */
export function instructionBlind(climb: Climb): boolean {
  if (isAnswered(climb)) return false
  const { open, seed } = climb
  return Array.from({ length: ordersMax }, (_, number) => number).some((number) => {
    const seen = nothingSeen()
    const draws = drawsFrom(`${seed}/ladder-chaining-${number}`)
    let plan: Iterator<Action> | undefined
    return earns(climb, (episode, { turn, observation }) => {
      if (turn > 0) see(open, seen, observation.messages)
      plan ??= chaining(climb, episode.origin.terms.tools, seen, draws)
      return plan.next().value as Action | undefined
    })
  })
}

function* chaining({ open }: Climb, names: readonly string[], seen: Seen, draws: Draws): Generator<Action, undefined> {
  const reads = names.filter((name) => toolNamed(open, name)?.effect === 'read')
  const writes = names.filter((name) => toolNamed(open, name)?.effect === 'write' && !toolNamed(open, name)?.ends)
  for (let round = 0; round < looksPerTool; round++) for (const name of reads) yield drawnCall(open, name, seen, draws)
  for (const name of draws.shuffle(writes)) yield drawnCall(open, name, seen, draws)
  yield ending(open, names, seen, draws)
  return undefined
}

function drawnCall(open: Climb['open'], name: string, seen: Seen, draws: Draws): Action {
  const given = drawArguments(toolNamed(open, name)!, seen, draws) ?? {}
  return { calls: [{ name, arguments: given }] }
}

/** An end: a tool that ends, else a text. */
export function ending(open: Climb['open'], names: readonly string[], seen: Seen, draws: Draws): Action {
  const ends = names.filter((name) => toolNamed(open, name)?.ends)
  return ends.length > 0 ? drawnCall(open, draws.pick(ends), seen, draws) : { text: 'Everything you asked for is done. Goodbye.' }
}

/** Fixed plans of writes with values of the first messages; where there are twins, one plan must earn 1 in all. */
export function observationBlind(climb: Climb): boolean {
  if (isAnswered(climb)) return false
  const { open, scenario, seed, options } = climb
  const all = [scenario, ...twinsOf(open, scenario, options)]
  const { first, end } = play(open, scenario, seed, options, [])
  const names = end.origin.terms.tools
  const writes = names.filter((name) => toolNamed(open, name)?.effect === 'write' && !toolNamed(open, name)?.ends)
  if (writes.length === 0) return false
  const words = nothingSeen()
  see(open, words, first.observation.messages)
  // What has a digit in it is mostly a name of something, and what is not mostly is none.
  const named = { ...words, strings: new Set([...words.strings].filter((word) => /\d/.test(word))) }
  const draws = drawsFrom(`${seed}/ladder-literals`)
  const planOf = (calls: readonly string[], number: number): Action[] => {
    const seen = number % 2 === 0 ? named : words
    return [...calls.map((name) => drawnCall(open, name, seen, draws)), ending(open, names, seen, draws)]
  }
  const single = writes.flatMap((name) => Array.from({ length: plansMax }, (_, number) => planOf([name], number)))
  const longer = Array.from({ length: plansMax }, (_, number) => {
    const length = draws.integer(2, Math.max(2, scenario.witness.length))
    return planOf(
      Array.from({ length }, () => draws.pick(writes)),
      number,
    )
  })
  return [...single, ...longer].some((plan) => all.every((one) => earns({ ...climb, scenario: one }, plan)))
}

/** The witness. */
export function oracle(climb: Climb): boolean {
  const { open, scenario, options } = climb
  if (isAnswered(climb)) return open.world.answer!.judge(scenario, open.world.answer!.witness(scenario)).reward === 1
  return earns(climb, open.world.witness?.(scenario, options) ?? scenario.witness)
}
