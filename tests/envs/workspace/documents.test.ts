import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../../core/index.ts'
import { deedsIn, expectedDeeds, officeAfterNews, type Tables } from './reader.ts'
import { difficulties, drawn, officeOf, play } from './support.ts'

const tableNames = ['files', 'mails', 'meetings', 'tickets', 'posts', 'lines', 'reservations', 'purchases'] as const

function endOf(scenario: Scenario): Tables {
  const office = officeOf(play(scenario, scenario.witness).end)
  return Object.fromEntries(
    tableNames.map((name) => [
      name,
      Object.fromEntries(office[name].keys().map((key) => [key, office[name].get(key)! as object])),
    ]),
  )
}

describe('what the documents say', () => {
  test.each(difficulties)('is what the witness of %s does, and nothing else', (difficulty) => {
    const count = difficulty === 'starter' || difficulty === 'easy' ? 150 : 30
    for (let seed = 0; seed < count; seed++) {
      const scenario = drawn(`documents-${seed}`, difficulty)
      expect(deedsIn(endOf(scenario), officeAfterNews(scenario)), scenario.id).toEqual(expectedDeeds(scenario))
    }
  })
})
