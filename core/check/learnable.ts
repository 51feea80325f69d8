import { contractOf } from '../contract.ts'
import type { Json } from '../json.ts'
import { normalText } from '../semantic.ts'
import { callAt, callText, writesOf } from './play.ts'
import { finding, type Proof, type Rule } from './rule.ts'
import { argumentsOf, toolNamed } from './seen.ts'
import { type Leaf, leavesOf, namedValues } from './shape.ts'
import { numberSpellings, textSpellings } from './spellings.ts'

/**
 * That what is referred to is unique cannot be seen from outside: which of two entities a description means is known to the world alone,
 * and a generator that draws the description holds it against the other entities there.
 */
export const learnableRule: Rule = {
  name: 'learnable',
  sentence:
    "Every value in the witness's writes can be learned, before it is used, from the instruction, the policy, the user, a result, or the tool's schema.",
  check(proof) {
    const { open, scenario, witness } = proof
    const known = knownTexts(proof)
    return writesOf(open, witness.plan).flatMap((place) => {
      const call = callAt(witness.plan, place)
      const text = known[place.action]!
      const unknown = leavesOf(toolNamed(open, call.name)!.args, argumentsOf(call)).filter((leaf) => !isKnown(leaf, text))
      return unknown.map(({ path, value }) => {
        const where = `turn ${place.action + 1} of ${scenario.witness.length}`
        return finding(
          proof,
          'learnable',
          `Nothing tells ${path.join('.')} = ${JSON.stringify(value)} before ${callText(call)} at ${where}.`,
        )
      })
    })
  },
}

/** All that the agent could have read before each of its actions, in lower case. */
function knownTexts({ open, scenario, witness }: Proof): string[] {
  const { policy } = contractOf(open, witness.end.origin.terms)
  const observations = [witness.first, ...witness.timesteps].map(({ observation }) =>
    observation.messages.map(({ text }) => text),
  )
  let known = lowered([scenario.instruction, policy])
  return observations.map((texts) => {
    known += lowered(texts)
    return known
  })
}

/** A result is read twice, as it was told and with its quoted strings as they are meant. */
function lowered(texts: readonly string[]): string {
  return texts.map((text) => `\n${text}${text.includes('\\') ? unquoted(text) : ''}`.toLowerCase().replace(/\s+/g, ' ')).join('')
}

function unquoted(text: string): string {
  try {
    return leavesOf(undefined, JSON.parse(text) as Json)
      .map(({ value }) => `\n${value}`)
      .join('')
  } catch {
    return ''
  }
}

function isKnown({ value, schema, comparison }: Leaf, known: string): boolean {
  if (value === null || typeof value === 'boolean' || value === '' || comparison === 'free') return true
  if (namedValues(schema).includes(value)) return true
  if (typeof value === 'number') return numberSpellings(value).some((spelling) => stands(known, spelling))
  const spellings = textSpellings(comparison === 'text' ? normalText(value) : value)
  return spellings.some((parts) => parts.every((part) => stands(known, part)))
}

/** Whether a text holds another as a whole: "O1" does not stand in "O12", nor 5 in 12.5. */
function stands(text: string, part: string): boolean {
  const numeric = /^[\d-]/.test(part)
  for (let place = text.indexOf(part); place >= 0; place = text.indexOf(part, place + 1)) {
    const before = text.slice(Math.max(0, place - 2), place)
    const after = text.slice(place + part.length, place + part.length + 2)
    const opens = !/[0-9A-Za-z\u0080-\uffff]$/.test(before) && !(numeric && /\d[.,]$/.test(before))
    const closes = !/^[0-9A-Za-z\u0080-\uffff]/.test(after) && !(numeric && /^[.,]\d/.test(after))
    if (opens && closes) return true
  }
  return false
}
