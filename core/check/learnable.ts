import { isKnown, knownTexts } from './known.ts'
import { callAt, callText, writesOf } from './play.ts'
import { finding, type Rule } from './rule.ts'
import { argumentsOf, toolNamed } from './seen.ts'
import { leavesOf } from './shape.ts'

/**
 * That what is referred to is unique cannot be seen from outside: which of two entities a description means is known to the world alone,
 * and a generator that draws the description holds it against the other entities there.
 */
export const learnableRule: Rule = {
  name: 'learnable',
  sentence:
    "Every value in the witness's writes can be learned, before it is used, from the task, the policy, the user, a result, or the tool's schema.",
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
          place,
        )
      })
    })
  },
}
