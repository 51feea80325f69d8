import { describe, expect, test } from 'vitest'
import { pythonWith } from './environment.ts'
import { runModule } from './run-module.ts'

/** Packages that a slow test plays with, by the file of requirements. */
const packages = ['trl', 'verifiers', 'ray']

describe.skipIf(process.env['SANDTABLE_SLOW'] !== '1')('slow (needs SANDTABLE_SLOW=1): the published', () => {
  for (const name of packages) {
    test(`${name} plays with the adapter`, { timeout: 1_200_000 }, async ({ skip }) => {
      const python = await pythonWith(`clients/python/tests/slow/requirements-${name}.txt`)
      if ('missing' in python) return skip(python.missing)
      const { code, output } = await runModule(python.command, ['pytest', '-q', `tests/slow/test_${name}.py`])
      expect(code, output).toBe(0)
      expect(output).not.toMatch(/\d skipped/)
    })
  }
})
