import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { later, startServer } from '../../server/arena.ts'
import { hostToys } from '../../server/toy.ts'

const client = join(import.meta.dirname, '../../../clients/typescript')

test('the sample in the README runs as it stands', async () => {
  const server = await startServer({ worlds: hostToys('storefront') })
  const readme = readFileSync(join(client, 'README.md'), 'utf8')
  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(24)
  const sample = /```ts\n([\s\S]*?)```/.exec(readme)![1]!
  const folder = mkdtempSync(join(import.meta.dirname, 'sample-'))
  later(async () => rmSync(folder, { recursive: true }))
  const file = join(folder, 'sample.ts')
  writeFileSync(file, sample.replace('sandtable/client', join(client, 'index.ts')).replace('ws://127.0.0.1:8000/v1', server.url))
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file])
  expect(stderr).toBe('')
  expect(stdout).toMatch(/role: 'user'/)
  expect(stdout).toMatch(/turn: 2/)
})
