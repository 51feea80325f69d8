import type { Call, Json, Scenario } from '../../../core/index.ts'
import type { Person, Shift } from '../../../envs/roster/state.ts'
import { roster } from '../../../envs/roster/world.ts'
import { harnessOf } from '../harness.ts'

export type { Played } from '../harness.ts'
export const { open, drawn, play } = harnessOf(roster)

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
