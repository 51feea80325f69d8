import type { Action } from '../action.ts'
import { drawsFrom } from '../random.ts'
import { drawArguments } from './arguments.ts'
import { callAt, callText, writesOf } from './play.ts'
import { attempt, earned, finding, isWitness, type Proof, type Rule } from './rule.ts'
import { toolNamed } from './seen.ts'
import { smallTalk } from './wander.ts'

const drawsPerTool = 6

export const idleRule: Rule = {
  name: 'idle',
  sentence: 'An agent that does nothing, finishes at once or only talks earns 0.',
  check(proof) {
    const idlers = [...atOnce(proof), ...talkers(proof), { said: 'doing nothing until the limit of turns', plan: always({}) }]
    const found = idlers.flatMap(({ said, plan }) => {
      if (Array.isArray(plan) && isWitness(proof, plan)) return []
      const outcome = earned(attempt(proof, plan))
      return outcome === undefined ? [] : [finding(proof, 'idle', `An agent ${said} ${outcome}.`)]
    })
    const [first] = found
    return first && writesNothing(proof) ? [{ ...first, detail: `${first.detail} ${nothingAsked}` }] : found
  },
}

const nothingAsked = 'The witness writes nothing either: let something be changed, or recorded, that the goal asks for.'

/** Whether the plan that is held to be right changes nothing, the end aside. */
function writesNothing({ open, scenario: { witness } }: Proof): boolean {
  return writesOf(open, witness).every((place) => toolNamed(open, callAt(witness, place).name)?.ends === true)
}

interface Idler {
  readonly said: string
  readonly plan: Action[] | (() => Action)
}

function always(action: Action): () => Action {
  return () => action
}

/** Agents that end the episode with their first call. */
function atOnce(proof: Proof): Idler[] {
  const draws = drawsFrom(`${proof.seed}/idle`)
  return proof.witness.end.origin.terms.tools.flatMap((name) => {
    const tool = toolNamed(proof.open, name)
    if (!tool?.ends) return []
    const calls = new Map<string, Idler>()
    for (let drawn = 0; drawn < drawsPerTool; drawn++) {
      const call = { name, arguments: drawArguments(tool, proof.seen, draws) ?? {} }
      calls.set(callText(call), { said: `calling ${callText(call)} at once`, plan: [{ calls: [call] }] })
    }
    return [...calls.values()]
  })
}

/** Agents that say what is easily said, and one that says what the witness says without doing what it does. */
function talkers({ open, scenario, options }: Proof): Idler[] {
  const repeated: Action[] = Array.from({ length: options.turns }, (_, turn) => ({ text: smallTalk[turn % smallTalk.length]! }))
  const talkers: Idler[] = [{ said: 'only saying small talk', plan: repeated }]
  for (const text of smallTalk) talkers.push({ said: `saying nothing but "${text}"`, plan: always({ text }) })
  const texts = scenario.witness.filter(({ text, calls }) => text !== undefined && calls === undefined)
  if (writesOf(open, scenario.witness).length > 0 && texts.length > 0) {
    talkers.push({ said: "saying the witness's words without its calls", plan: texts })
  }
  return talkers
}
