import { describe, expect, test } from 'vitest'
import { pythonWith } from './environment.ts'
import { runPython } from './run-python.ts'

const python = await pythonWith({ file: 'clients/python/requirements-test.txt' })
const hasPython = 'command' in python
const command = hasPython ? python.command : ''

describe.skipIf(!hasPython)(hasPython ? 'the Python client' : `the Python client (skipped: ${python.missing})`, () => {
  test.each([
    ['passes its tests', ['-m', 'pytest', '-q', '-p', 'no:cacheprovider']],
    ['has types that hold', ['-m', 'mypy', '--no-incremental']],
    ['is written in one style', ['-m', 'ruff', 'check', '--no-cache', '.']],
  ])('%s', { timeout: 240_000 }, async (_, words) => {
    const { code, output, problems } = await runPython(command, words)
    expect(code, output + problems).toBe(0)
  })

  test.skipIf(process.env['SANDTABLE_SLOW'] !== '1')(
    'slow (needs SANDTABLE_SLOW=1): loses nothing and plays nothing twice over 2,000 cuts',
    { timeout: 600_000 },
    async () => {
      const words = ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', 'tests/test_resume.py']
      const { code, output, problems } = await runPython(command, words, { variables: { SANDTABLE_CUTS: '2000' } })
      expect(code, output + problems).toBe(0)
    },
  )
})
