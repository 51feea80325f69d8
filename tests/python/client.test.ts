import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { pythonWith } from './environment.ts'

const folder = join(import.meta.dirname, '../../clients/python')
const python = await pythonWith('clients/python/requirements-test.txt')
const hasPython = 'command' in python

describe.skipIf(!hasPython)(hasPython ? 'the Python client' : `the Python client (skipped: ${python.missing})`, () => {
  test.each([
    ['passes its tests', ['pytest', '-q', '-p', 'no:cacheprovider']],
    ['has types that hold', ['mypy', '--no-incremental']],
    ['is written in one style', ['ruff', 'check', '--no-cache', '.']],
  ])('%s', { timeout: 240_000 }, async (_, [module, ...words]) => {
    if (!('command' in python)) return
    const child = spawn(python.command, ['-m', module!, ...words], {
      cwd: folder,
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
    expect(code, `${out}\n${errors}`).toBe(0)
  })
})
