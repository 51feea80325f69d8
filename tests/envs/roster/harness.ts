import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type Action,
  type Call,
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
import type { Person, Shift } from '../../../envs/roster/state.ts'
import { roster } from '../../../envs/roster/world.ts'

const policy = readFileSync(new URL('../../../envs/roster/policy.md', import.meta.url), 'utf8')
export const open = openWorld(roster, {
  texts: { 'policy.md': policy },
  sha256: (text) => hash('sha256', text, 'hex'),
  parse: true,
})

export function drawn(seed: number | string, difficulty: string): Scenario {
  return selectScenario(open, { seed: String(seed), split: 'train' }, resolveOptions(roster, { difficulty }))
}

export interface Played {
  readonly steps: readonly Timestep[]
  readonly end: Episode
}

export function play(scenario: Scenario, actions: readonly Action[], options: Record<string, Json> = {}): Played {
  let [end] = start(open, scenario, '1', resolveOptions(roster, options))
  const steps: Timestep[] = []
  for (const action of actions) {
    if (end.status !== 'running') break
    const [next, taken] = step(open, end, action)
    end = next
    steps.push(taken)
  }
  return { steps, end }
}

export function call(name: string, args: Json = {}): Call {
  return { name, arguments: args }
}

/** What the last of some calls came to: the code of its refusal, if it was refused, and its result or refusal as text. */
export function outcomeOf(scenario: Scenario, ...calls: Call[]): { code: string | undefined; text: string } {
  const { steps } = play(scenario, [{ calls }])
  const { info, observation } = steps[0]!
  return { code: info.outcomes.at(-1)!.code, text: observation.messages.at(-1)!.text }
}

export const person = (name: string, change: Partial<Person> = {}): Person => ({
  person: name,
  skills: [],
  max_shifts: 3,
  max_nights: 3,
  leave: [],
  ill: [],
  call_in: 1,
  release: 1,
  declines: [],
  keeps: [],
  ...change,
})

export const shift = (day: Shift['day'], kind: Shift['shift'], people: string[], change: Partial<Shift> = {}): Shift => ({
  day,
  shift: kind,
  number: 1,
  needs: [],
  published: people,
  people,
  ...change,
})
