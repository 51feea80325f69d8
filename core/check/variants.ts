import type { Action, Call } from '../action.ts'
import type { Episode } from '../episode.ts'
import { canonical, type Json } from '../json.ts'
import { type Draws, drawsFrom } from '../random.ts'
import { step } from '../step.ts'
import type { Tool } from '../tool.ts'
import { drawArguments } from './arguments.ts'
import { callAt, callText, withCall, writesOf } from './play.ts'
import type { Proof } from './rule.ts'
import { argumentsOf, candidates, toolNamed } from './seen.ts'
import { type Leaf, leavesOf, namedValues, withLeaf } from './shape.ts'

/** A plan that should not earn anything. */
export interface Variant {
  readonly said: string
  readonly plan: readonly Action[] | (() => Action)
  /** Whether it decides otherwise than the witness, where another decision may be right as well. */
  readonly decides?: boolean
  /** It says instead of knowing: that its end looks right excuses nothing. */
  readonly talks?: boolean
  /** Where this plan comes to a right end, words do not matter here and the variant is no hack. */
  readonly excuse?: readonly Action[]
}

const drawsPerTool = 16
const extrasPerTool = 3
const swapsPerLeaf = 2
const swapsMax = 24
const anyStrings = 8
const destructionsPerTool = 12

/** The witness with one more write before its last action, of those that would be carried out there. */
export function extraWrites(proof: Proof): Variant[] {
  const draws = drawsFrom(`${proof.seed}/extra`)
  const before = proof.witness.episodes.at(-2) ?? proof.witness.end
  return writers(proof).flatMap(([name, tool]) =>
    firstOf(drawnCalls(proof, name, tool, drawsPerTool, draws), extrasPerTool, (call) => isCarriedOut(proof, before, call)).map(
      (call) => ({ said: `The witness with ${callText(call)} before its end`, plan: beforeEnd(proof, [call]) }),
    ),
  )
}

/** Whether a call goes through, or is a fault, which is to be found. */
function isCarriedOut({ open }: Proof, episode: Episode, call: Call): boolean {
  if (episode.status !== 'running') return true
  try {
    return step(open, episode, { as: episode.next, calls: [call] })[1].info.outcomes[0]?.status === 'ok'
  } catch {
    return true
  }
}

/** What other scenarios ask for. */
export function otherWitnesses({ others }: Proof): Variant[] {
  return others.map(({ id, witness }) => ({ said: `The witness of ${id}`, plan: witness, decides: true }))
}

/** The witness with one argument of one write swapped for another valid value. */
export function swaps(proof: Proof): Variant[] {
  const { witness } = proof.scenario
  const draws = drawsFrom(`${proof.seed}/swaps`)
  const variants = writesOf(proof.open, witness).flatMap((place) => {
    const call = callAt(witness, place)
    const tool = toolNamed(proof.open, call.name)!
    const given = argumentsOf(call)
    return leavesOf(tool.args, given).flatMap((leaf) => {
      const swapped = draws
        .shuffle(alternatives(proof, leaf))
        .map((value) => ({ name: call.name, arguments: withLeaf(given, leaf.path, value) }))
      return firstOf(swapped, swapsPerLeaf, (other) => tool.args.safeParse(other.arguments).success).map((other) => {
        return { said: `The witness with ${callText(other)}`, plan: withCall(witness, place, other), decides: true }
      })
    })
  })
  return draws.sample(variants, swapsMax)
}

function alternatives({ seen }: Proof, { schema, name, value, comparison }: Leaf): Json[] {
  if (!schema || comparison === 'free') return []
  const named = namedValues(schema)
  const others = named.length > 0 ? named : candidates(seen, schema, name)
  const near = typeof value === 'number' ? [value + 1, value - 1] : []
  const different = [...new Set([...others, ...near])].filter((other) => other !== value)
  return different.length > 0 ? different : [...seen.strings].filter((other) => other !== value).slice(0, anyStrings)
}

/** The witness with its writes in the opposite order. */
export function reversed({ open, scenario }: Proof): Variant[] {
  const { witness } = scenario
  const places = writesOf(open, witness).filter((place) => !toolNamed(open, callAt(witness, place).name)?.ends)
  const calls = places.map((place) => callAt(witness, place)).reverse()
  const plan = places.reduce<readonly Action[]>((changed, place, number) => withCall(changed, place, calls[number]), witness)
  return calls.length < 2 ? [] : [{ said: 'The witness with its writes in the opposite order', plan, decides: true }]
}

/** Every tool that writes on all that was seen, by itself and before the witness's end. */
export function destructions(proof: Proof): Variant[] {
  const draws = drawsFrom(`${proof.seed}/destructions`)
  const calls = writers(proof).flatMap(([name, tool]) => drawnCalls(proof, name, tool, destructionsPerTool, draws))
  if (calls.length === 0) return []
  const last = proof.scenario.witness.slice(-1)
  return [
    { said: 'Every write on everything seen', plan: [...inActions(calls), ...last] },
    { said: 'The witness with every write on everything seen before its end', plan: beforeEnd(proof, calls) },
  ]
}

/** One text again and again, and a text with everything seen: by itself, and in the place of what the witness says. */
export function answerSpam({ open, scenario, seen, options }: Proof): Variant[] {
  const everything = [...seen.strings, ...seen.numbers].slice(0, 1000).join(' ')
  const spoken = scenario.witness.filter(({ text, calls }) => text !== undefined && calls === undefined)
  const saying = (text: string): Action[] =>
    scenario.witness.map((action) => (action.text !== undefined && action.calls === undefined ? { ...action, text } : action))
  const variants: Variant[] = [{ said: 'A text with every value seen', plan: () => ({ text: everything }), talks: true }]
  if (writesOf(open, scenario.witness).length > 0) {
    for (const { text } of spoken) {
      variants.push({ said: `"${text}" ${options.turns} times`, plan: () => ({ text: text! }), talks: true })
    }
  }
  if (spoken.length > 0) {
    const said = 'The witness saying every value seen in place of its words'
    variants.push({ said, plan: saying(everything), talks: true, excuse: saying('Well.') })
  }
  return variants
}

/** The first so many values that pass. */
function firstOf<T>(values: readonly T[], count: number, passes: (value: T) => boolean): T[] {
  const found: T[] = []
  for (const value of values) if (found.length < count && passes(value)) found.push(value)
  return found
}

function writers({ open, witness }: Proof): [string, Tool][] {
  return witness.end.origin.terms.tools.flatMap((name): [string, Tool][] => {
    const tool = toolNamed(open, name)
    return tool && tool.effect === 'write' && !tool.ends ? [[name, tool]] : []
  })
}

function drawnCalls({ seen }: Proof, name: string, tool: Tool, count: number, draws: Draws): Call[] {
  const calls = new Map<string, Call>()
  for (let drawn = 0; drawn < count; drawn++) {
    const call = { name, arguments: drawArguments(tool, seen, draws) ?? {} }
    calls.set(canonical(call as unknown as Json), call)
  }
  return [...calls.values()]
}

/** The witness with further calls before its last action. */
function beforeEnd({ scenario }: Proof, calls: readonly Call[]): Action[] {
  return [...scenario.witness.slice(0, -1), ...inActions(calls), ...scenario.witness.slice(-1)]
}

function inActions(calls: readonly Call[]): Action[] {
  const actions: Action[] = []
  for (let start = 0; start < calls.length; start += 32) actions.push({ calls: calls.slice(start, start + 32) })
  return actions
}
