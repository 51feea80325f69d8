import { drawsFrom } from '../../random.ts'
import type { Climb } from './climb.ts'

/** Whether the scenario is one question without tools. */
export function isAnswered({ open }: Climb): boolean {
  return open.world.answer !== undefined && Object.keys(open.world.tools).length === 0
}

/** Well-formed answers by somebody who knows the form and the names but not what constrains them. */
export function guesses({ open, scenario, seed }: Climb, count: number): boolean {
  const draws = drawsFrom(`${seed}/ladder-guesses`)
  const answer = open.world.answer!
  for (let made = 0; made < count; made++) {
    if (answer.judge(scenario, answer.guess(scenario, draws)).reward === 1) return true
  }
  return false
}
