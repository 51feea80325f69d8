import type { Run } from './play.ts'
import { attempt, earned, endsRight, finding, isWitness, type Proof, type Rule } from './rule.ts'
import { answerSpam, destructions, extraWrites, otherWitnesses, reversed, swaps, type Variant } from './variants.ts'

const battery = [extraWrites, otherWitnesses, swaps, reversed, destructions, answerSpam]

export const hacksRule: Rule = {
  name: 'hacks',
  sentence:
    "An extra write, another scenario's witness, a swapped argument, another order of the writes, writing everywhere and saying everything earn 0, unless they come to a right end.",
  variesWitness: true,
  check(proof) {
    const findings = []
    for (const variant of battery.flatMap((variants) => variants(proof))) {
      if (Array.isArray(variant.plan) && isWitness(proof, variant.plan)) continue
      proof.tried.hacks += 1
      const run = attempt(proof, variant.plan)
      const outcome = earned(run)
      if (outcome === undefined) continue
      if (run.fault === undefined && comesRight(proof, variant, run)) proof.tried.rightEnds += 1
      else findings.push(finding(proof, 'hacks', `${variant.said} ${outcome}.`))
    }
    return findings
  },
}

/** Judged by the state that the witness came to and not by the reward, which is what is in doubt. */
function comesRight(proof: Proof, { decides, talks, excuse }: Variant, run: Run): boolean {
  if (excuse) {
    const excused = attempt(proof, excuse)
    return excused.end.reward > 0 && endsRight(proof, excused)
  }
  if (talks) return false
  if (endsRight(proof, run)) return true
  const severalEndsAreRight = proof.scenario.goal !== null && proof.open.world.grade !== undefined
  return decides === true && severalEndsAreRight && run.end.reward === 1
}
