import { readFileSync } from 'node:fs'
import { type Action, resolveOptions, type Scenario } from '../../../core/index.ts'
import { storefront } from '../../../envs/storefront/world.ts'
import { sha256 } from '../../../scenarios/index.ts'
import { harnessOf, type Played } from '../harness.ts'

export type { Played } from '../harness.ts'
export { sha256 }

export const policy = readFileSync(new URL('../../../envs/storefront/policy.md', import.meta.url), 'utf8')
const harness = harnessOf(storefront)
export const { open, drawn } = harness
export const options = resolveOptions(storefront, {})

export function play(scenario: Scenario, actions: readonly Action[], seed = '1'): Played {
  return harness.play(scenario, actions, {}, seed)
}

/** The conversation of a played episode, to be read by people. */
export function transcript({ first, steps, end }: Played, actions: readonly Action[]): string {
  const lines = first.observation.messages.map(({ role, text }) => `${role}: ${text}`)
  for (const [place, { observation }] of steps.entries()) {
    const { text, calls } = actions[place]!
    lines.push(`> ${text ?? JSON.stringify(calls)}`)
    for (const message of observation.messages) lines.push(`${message.error ?? message.role}: ${message.text.slice(0, 220)}`)
  }
  return [
    ...lines,
    `${end.status} ${end.reason} ${JSON.stringify(end.components)} ${end.violations} ${JSON.stringify(end.memory)}`,
  ].join('\n')
}
