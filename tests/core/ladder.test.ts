import { describe, expect, test } from 'vitest'
import { firstRung, rungs } from '../../core/check/ladder/ladder.ts'
import { type OpenWorld, resolveOptions, type Scenario } from '../../core/index.ts'
import { call, cancel, conditionalScenario, finish, list } from './mutants.ts'
import { openToy, writtenScenario } from './toy.ts'

/** The first rung in a scenario of the toy world that is changed in something. */
function rungOf(changes: Partial<Scenario>, open: OpenWorld = openToy()): string | undefined {
  return firstRung({ open, scenario: writtenScenario('climbed', changes), seed: '1', options: resolveOptions(open.world, {}) })
}

describe('the ladder', () => {
  test('is climbed by the agent that does nothing where nothing is asked for', () => {
    expect(rungOf({ witness: [list, finish] })).toBe('null')
  })

  test('is climbed without looking where the words alone say what to do', () => {
    const instruction = 'I am u3. Cancel my order O3, it was a mistake.'
    expect(['random', 'observation-blind']).toContain(
      rungOf({ instruction, user: { opening: instruction }, witness: [list, cancel, finish] }),
    )
  })

  test('is not climbed without looking where a twin wants something else: it takes a search', () => {
    const branched = conditionalScenario()
    expect(rungOf(branched)).toMatch(/^(search|guided)-/)
  })

  test('ends at the oracle where only words move the user', () => {
    const scenario = {
      instruction: 'I am u3. Pay all of my order O3 back.',
      witness: [list, { text: 'Shall I refund O3?' }, call('refund_order', { order: 'O3', amount: 305 }), finish],
    }
    expect(rungOf(scenario)).toBe('oracle')
  })

  test('has no rung for a scenario whose witness does not earn 1', () => {
    expect(rungOf({ witness: [list, cancel], instruction: 'Well?', user: { opening: 'Well?' } })).toBeUndefined()
  })

  test('tells the same rung again, and says of every rung what it does', () => {
    expect(rungOf(conditionalScenario())).toBe(rungOf(conditionalScenario()))
    for (const { sentence } of rungs) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })
})
