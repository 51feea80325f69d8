import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

export interface Ran {
  readonly code: number | null
  readonly output: string
  readonly problems: string
}

/** Runs Python with words such as `-m pytest -q`, in the folder of the client. */
export async function runPython(
  command: string,
  words: readonly string[],
  { input = '', variables = {} }: { readonly input?: string; readonly variables?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const child = spawn(command, words, {
    cwd: join(import.meta.dirname, '../../clients/python'),
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...variables },
  })
  // One that ends without reading has its say by its code.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [output, problems, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, output, problems }
}
