import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  type Action,
  type Episode,
  openWorld,
  resolveOptions,
  type Scenario,
  selectScenario,
  start,
  step,
} from '../../../core/index.ts'
import { trip } from '../../../envs/trip/world.ts'

const policy = readFileSync(new URL('../../../envs/trip/policy.md', import.meta.url), 'utf8')
export const open = openWorld(trip, {
  texts: { 'policy.md': policy },
  sha256: (text: string): string => hash('sha256', text, 'hex'),
  parse: true,
})

export function drawn(seed: number | string, difficulty: string): Scenario {
  return selectScenario(open, { seed: String(seed) }, resolveOptions(trip, { difficulty }))
}

export function call(name: string, given: Record<string, string | number> = {}): Action {
  return { calls: [{ name, arguments: given }] }
}

/** The end of an episode, and what each action was told, after the code where it was refused. */
export function play(
  scenario: Scenario,
  actions: readonly Action[],
  given: Record<string, string> = {},
): { end: Episode; told: string[] } {
  let [end] = start(open, scenario, '1', resolveOptions(trip, given))
  const told = actions.map((action) => {
    const [next, { observation, info }] = step(open, end, action)
    end = next
    return [...info.outcomes.flatMap(({ code }) => code ?? []), ...observation.messages.map(({ text }) => text)].join(' ')
  })
  return { end, told }
}
