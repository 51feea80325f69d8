import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Operation } from './program.ts'

const folder = join(import.meta.dirname, '../../clients/python')

/** What the Python client makes of each operation. */
export async function playWithPython(
  python: string,
  given: {
    readonly url: string
    readonly codec: 'json' | 'msgpack'
    readonly face: 'sync' | 'aio'
    readonly program: readonly Operation[]
  },
): Promise<unknown[]> {
  const child = spawn(python, ['-m', 'tests.conformance_driver'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(given))
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`the Python client ended with code ${code}`)
  return JSON.parse(out) as unknown[]
}
