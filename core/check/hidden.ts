import { lowered, stands } from './known.ts'
import { callAt, writesOf } from './play.ts'
import { finding, type Proof, type Rule } from './rule.ts'
import { argumentsOf, toolNamed } from './seen.ts'
import { leavesOf, markOf } from './shape.ts'

export const hiddenRule: Rule = {
  name: 'hidden',
  sentence: 'What the user says gives nothing away: it names no tool, and no value that only the tools know.',
  check(proof) {
    const words = wordsOfUser(proof)
    const tools = proof.witness.end.origin.terms.tools.filter((name) => name.includes('_') && stands(words, name.toLowerCase()))
    const values = internalValues(proof).filter((value) => stands(words, value.toLowerCase()))
    return [
      ...tools.map((name) =>
        finding(proof, 'hidden', `The user names the tool "${name}"; let it say what it wants and not how.`),
      ),
      ...values.map((value) => finding(proof, 'hidden', `The user says ${value}, which only a tool can tell.`)),
    ]
  },
}

/** All that the user says while the witness is played, the task itself included, in lower case. */
function wordsOfUser({ witness }: Proof): string {
  const messages = [witness.first, ...witness.timesteps].flatMap(({ observation }) => observation.messages)
  return lowered(messages.filter(({ role }) => role === 'user').map(({ text }) => text))
}

/** The values of the witness's writes that the schema marks as known inside only. */
function internalValues({ open, scenario: { witness } }: Proof): string[] {
  const values = writesOf(open, witness).flatMap((place) => {
    const call = callAt(witness, place)
    const leaves = leavesOf(toolNamed(open, call.name)!.args, argumentsOf(call))
    return leaves.filter(({ schema }) => markOf(schema, 'known') === 'inside').map(({ value }) => value)
  })
  return [...new Set(values)].filter((value) => typeof value === 'string')
}
