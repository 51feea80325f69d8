import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type Action,
  type Episode,
  type FirstTimestep,
  openWorld,
  resolveOptions,
  type Scenario,
  selectScenario,
  start,
  step,
  type Timestep,
} from '../../../core/index.ts'
import { storefront } from '../../../envs/storefront/world.ts'

export const policy = readFileSync(new URL('../../../envs/storefront/policy.md', import.meta.url), 'utf8')
export const sha256 = (text: string): string => hash('sha256', text, 'hex')
export const open = openWorld(storefront, { texts: { 'policy.md': policy }, sha256, parse: true })
export const options = resolveOptions(storefront, {})

export function drawn(seed: number | string, difficulty?: string): Scenario {
  return selectScenario(
    open,
    { seed: String(seed), split: undefined },
    difficulty === undefined ? options : resolveOptions(storefront, { difficulty }),
  )
}

export interface Played {
  readonly first: FirstTimestep
  readonly steps: readonly Timestep[]
  readonly end: Episode
}

export function play(scenario: Scenario, actions: readonly Action[], seed = '1'): Played {
  const [begun, first] = start(open, scenario, seed, options)
  let end = begun
  const steps: Timestep[] = []
  for (const action of actions) {
    if (end.status !== 'running') break
    const [next, taken] = step(open, end, action)
    end = next
    steps.push(taken)
  }
  return { first, steps, end }
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
