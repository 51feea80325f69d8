import { describe, expect, test } from 'vitest'
import { slowPythonWith } from './environment.ts'
import { runPython } from './run-python.ts'

/** Packages that a slow test plays with, by the file of requirements. */
const packages = ['trl', 'verifiers', 'ray']

describe('the published trainer', () => {
  for (const name of packages) {
    test(`${name} plays with its adapter`, { timeout: 1_200_000 }, async ({ skip }) => {
      const python = await slowPythonWith({ file: `clients/python/tests/slow/requirements-${name}.txt` })
      if ('missing' in python) return skip(python.missing)
      const { code, output, problems } = await runPython(python.command, ['-m', 'pytest', '-q', `tests/slow/test_${name}.py`])
      expect(code, output + problems).toBe(0)
      expect(output).not.toMatch(/\d skipped/)
    })
  }
})
