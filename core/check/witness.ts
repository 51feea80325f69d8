import { canonical, type Json } from '../json.ts'
import { callAt, callText, withCall, writesOf } from './play.ts'
import { attempt, earned, finding, type Rule } from './rule.ts'

export const witnessRule: Rule = {
  name: 'witness',
  sentence: 'The witness earns the full reward of 1.',
  check(proof) {
    const { end, fault, plan } = proof.witness
    if (fault !== undefined) return [finding(proof, 'witness', `The witness came to a fault at turn ${end.turn + 1}: ${fault}`)]
    if (end.status === 'running') return [finding(proof, 'witness', `The episode was not over after all ${plan.length} actions.`)]
    if (end.reward === 1) return []
    const components = canonical((end.components ?? {}) as Json)
    return [finding(proof, 'witness', `It ended at turn ${end.turn} (${end.reason}) with ${end.reward} and ${components}.`)]
  },
}

export const unrefusedRule: Rule = {
  name: 'unrefused',
  sentence: 'Every call of the witness is carried out: none is malformed, refused or skipped, and no action is left over.',
  check(proof) {
    const { timesteps, plan, end } = proof.witness
    const findings = timesteps.flatMap(({ turn, info, observation }) =>
      info.outcomes
        .filter(({ status }) => status !== 'ok')
        .map(({ call, status }) => {
          const told = observation.messages.find((message) => message.call === call)?.text
          const made = callText(plan[turn - 1]!.calls![Number(call)]!)
          return finding(proof, 'unrefused', `At turn ${turn} ${made} was ${status}: ${told}`, {
            action: turn - 1,
            call: Number(call),
          })
        }),
    )
    const left = proof.scenario.witness.length - plan.length
    if (left > 0 && end.status !== 'running') {
      findings.push(finding(proof, 'unrefused', `The episode was over with ${left} actions of the witness left.`))
    }
    return findings
  },
}

export const necessaryRule: Rule = {
  name: 'necessary',
  sentence: 'The witness without any one of its writes earns 0.',
  variesWitness: true,
  check(proof) {
    const { witness } = proof.scenario
    return writesOf(proof.open, witness).flatMap((place) => {
      const outcome = earned(attempt(proof, withCall(witness, place, undefined)))
      if (outcome === undefined) return []
      return [finding(proof, 'necessary', `The witness without ${callText(callAt(witness, place))} ${outcome}.`, place)]
    })
  },
}
