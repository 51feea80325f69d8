import { describe, expect, test } from 'vitest'
import { checkWorld } from '../../core/check/check.ts'
import { openToy } from './toy.ts'

test('the toy world keeps every rule', () => {
  const reports = [...checkWorld(openToy(), { episodes: 6 })]
  for (const report of reports) { console.log(report.scenario, report.kind, report.tried, report.findings) }
})
