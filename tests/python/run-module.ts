import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const folder = join(import.meta.dirname, '../../clients/python')

/** Runs a module of Python in the folder of the client, such as `pytest -q`; its output holds both streams. */
export async function runModule(
  python: string,
  [module, ...words]: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> {
  const child = spawn(python, ['-m', module!, ...words], {
    cwd: folder,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { code, output: `${out}\n${errors}` }
}
