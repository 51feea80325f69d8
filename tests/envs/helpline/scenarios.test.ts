import { describe, expect, test } from 'vitest'
import { drawsFrom, type Scenario } from '../../../core/index.ts'
import { provenTask } from '../../../envs/helpline/scenarios.ts'
import { randomReward } from '../harness.ts'
import { difficulties, drawn, open, play, saidIn, twins } from './harness.ts'

const count = 24
const scenarios = difficulties.flatMap((difficulty) =>
  Array.from({ length: count }, (_, seed) => drawn(`scenarios-${seed}`, difficulty)),
)
const isStatic = ({ kind }: Scenario): boolean => ['new_wifi', 'moved_box', 'new_printer'].includes(kind)

describe('drawn calls', () => {
  test('are right as the witness ends them', () => {
    for (const scenario of scenarios) expect(play(scenario, scenario.witness).end.reward, scenario.id).toBe(1)
  })

  test('have so many faults as the README says: so many things were put right, or handed over', () => {
    const sizes: Readonly<Record<string, readonly number[]>> = { starter: [1], easy: [2], medium: [3], hard: [4], expert: [5, 6] }
    for (const scenario of scenarios.filter((other) => !isStatic(other))) {
      const repairs = twins(scenario).length
      expect(repairs, scenario.id).toBeGreaterThan(0)
      expect(sizes[scenario.difficulty]).toContain(faultsOf(scenario))
    }
  })

  test('cannot be ended right without any one thing that the user is told to do', () => {
    for (const scenario of scenarios) {
      const { steps } = play(scenario, scenario.witness)
      for (const place of saidIn(scenario.witness)) {
        const heard = steps[place]!.observation.messages.at(-1)!.text
        if (!heard.startsWith('Done:')) continue
        const without = scenario.witness.filter((_, other) => other !== place)
        expect(play(scenario, without).end.reward, `${scenario.id} without ${place}`).toBe(0)
      }
    }
  })

  test('are looked into before anything is changed, where something depends on what is seen', () => {
    for (const scenario of scenarios.filter((other) => !isStatic(other))) {
      const { steps } = play(scenario, scenario.witness)
      const firstWrite = steps.findIndex(({ observation }) =>
        observation.messages.some(({ text }) => /^Done:|"job_id"/.test(text)),
      )
      const looks = steps.slice(0, firstWrite < 0 ? undefined : firstWrite).flatMap(({ observation }) => observation.messages)
      expect(looks.length).toBeGreaterThanOrEqual(6)
    }
  })
})

test('static calls have no twins, and every other has', () => {
  for (const scenario of scenarios) expect(twins(scenario).length > 0).toBe(!isStatic(scenario))
})

test('no plan of a twin is right in its scenario, nor the other way', () => {
  for (const scenario of scenarios) {
    for (const twin of twins(scenario)) {
      expect(play(twin, twin.witness).end.reward, twin.id).toBe(1)
      expect(play(twin, scenario.witness).end.reward, twin.id).toBe(0)
      expect(play(scenario, twin.witness).end.reward, twin.id).toBe(0)
    }
  }
})

test('a proven task can be drawn for every size', () => {
  for (let size = 1; size <= 6; size++) expect(provenTask(drawsFrom(`size ${size}`), size).witness.length).toBeGreaterThan(5)
})

test('random play earns next to nothing, also at the easiest', () => {
  let total = 0
  for (let seed = 0; seed < 200; seed++) total += randomReward(open, drawn(`random-${seed}`, 'starter'), seed)
  expect(total / 200).toBeLessThanOrEqual(0.01)
})

/** How many faults there are, by the settings that differ at the start and at the end, and by what could not be repaired. */
function faultsOf(scenario: Scenario): number {
  const { steps } = play(scenario, scenario.witness)
  const texts = steps.flatMap(({ observation }) => observation.messages.map(({ text }) => text))
  const done = texts.filter((text) => text.startsWith('Done:')).length
  const count = (part: string): number => texts.filter((text) => text.includes(`"work":"${part}`)).length
  const lifted = count('hold_lifted') + count('line_reset') + count('internet_provisioned') + count('tv_provisioned')
  const { resolution } = scenario.witness.at(-1)!.calls![0]!.arguments as { resolution: string }
  return done + lifted + count('part') + count('visit') + (resolution === 'outage' ? 1 : 0)
}
