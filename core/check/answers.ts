import { drawsFrom } from '../random.ts'
import type { AnswerPlay } from '../world.ts'
import { finding, type Proof, type Rule } from './rule.ts'
import { smallTalk } from './wander.ts'

const guessesPerScenario = 10

export const answeredRule: Rule = {
  name: 'answered',
  sentence:
    'Where a scenario is played in one step too, the right answer earns 1, and silence, talk and the task repeated earn 0.',
  check(proof) {
    const { open, scenario } = proof
    const { answer } = open.world
    if (!answer) return []
    const told = answer.witness(scenario)
    const right = answer.judge(scenario, told).reward
    const chance = answer.chance(scenario)
    const idle = ['', ...smallTalk, scenario.instruction, answer.prompt(scenario)].filter((text) => text !== told)
    const findings = idle.flatMap((text) => {
      const { reward } = answer.judge(scenario, text)
      return reward > 0 ? [finding(proof, 'answered', `The answer "${text.slice(0, 60)}" earned ${reward}.`)] : []
    })
    if (right !== 1) findings.push(finding(proof, 'answered', `The right answer earned ${right}: ${told.slice(0, 200)}`))
    if (!(chance > 0 && chance <= 1)) findings.push(finding(proof, 'answered', `A blind guess has a chance of ${chance}.`))
    guess(proof, answer, chance)
    return findings
  },
}

/** Counts blind guesses and how many of them are right: it takes many scenarios to set these beside their chance. */
function guess({ scenario, seed, tried }: Proof, answer: AnswerPlay, chance: number): void {
  const draws = drawsFrom(`${seed}/guesses`)
  for (let made = 0; made < guessesPerScenario; made++) {
    tried.guesses++
    if (answer.judge(scenario, answer.guess(scenario, draws)).reward === 1) tried.rightGuesses++
  }
  tried.expectedGuesses += guessesPerScenario * chance
}
