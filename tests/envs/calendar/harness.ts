import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type Action,
  type Episode,
  type Json,
  openWorld,
  resolveOptions,
  type Scenario,
  selectScenario,
  start,
  step,
  type Timestep,
} from '../../../core/index.ts'
import { calendar } from '../../../envs/calendar/world.ts'

const policy = readFileSync(new URL('../../../envs/calendar/policy.md', import.meta.url), 'utf8')
const sha256 = (text: string): string => hash('sha256', text, 'hex')
export const open = openWorld(calendar, { texts: { 'policy.md': policy }, sha256, parse: true })

export function drawn(seed: number | string, difficulty: string): Scenario {
  return selectScenario(open, { seed: String(seed) }, resolveOptions(calendar, { difficulty }))
}

export interface Played {
  readonly steps: readonly Timestep[]
  readonly end: Episode
}

export function play(scenario: Scenario, actions: readonly Action[], given: Record<string, Json> = {}): Played {
  let [end] = start(open, scenario, '1', resolveOptions(calendar, given))
  const steps: Timestep[] = []
  for (const action of actions) {
    if (end.status !== 'running') break
    const [next, taken] = step(open, end, action)
    end = next
    steps.push(taken)
  }
  return { steps, end }
}

export function call(name: string, args: Record<string, Json> = {}): Action {
  return { calls: [{ name, arguments: args }] }
}

/** What the last call came to: the code of a refusal, or the result as a value. */
export function last({ steps }: Played): Json {
  const { info, observation } = steps.at(-1)!
  const { status, code } = info.outcomes.at(-1)!
  return status === 'ok' ? (JSON.parse(observation.messages.at(-1)!.text) as Json) : (code ?? status)
}
