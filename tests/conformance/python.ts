import { runPython } from '../python/run-python.ts'
import type { Operation } from './program.ts'

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
  const { code, output, problems } = await runPython(python, ['-m', 'tests.conformance_driver'], { input: JSON.stringify(given) })
  if (code !== 0) throw new Error(`the Python client ended with code ${code}: ${problems}`)
  return JSON.parse(output) as unknown[]
}
