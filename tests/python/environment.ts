import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../..')
const folder = join(root, 'node_modules/.cache/sandtable-python')

/** A Python for tests, or why there is none. */
export type Python = { readonly command: string } | { readonly missing: string }

/**
 * A virtual environment with the packages of a requirements file, which pins them, or with pinned ones: made once for each list
 * of them, under `node_modules`, so that `npm ci` starts afresh. Without Python 3.10 or the registry there is none.
 */
export async function pythonWith(wanted: { readonly file: string } | { readonly packages: readonly string[] }): Promise<Python> {
  const [words, list] =
    'file' in wanted
      ? [['-r', join(root, wanted.file)], readFileSync(join(root, wanted.file), 'utf8')]
      : [wanted.packages, wanted.packages.join('\n')]
  const made = join(folder, createHash('sha256').update(list).digest('hex').slice(0, 16))
  const command = join(made, 'bin/python')
  if (existsSync(command)) return { command }
  const base = await findPython()
  if (base === undefined) return { missing: 'python3 (3.10 or later) was not found' }
  const building = `${made}.${process.pid}`
  try {
    await mkdir(folder, { recursive: true })
    await run(base, ['-m', 'venv', building])
    const pip = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', ...words]
    await run(join(building, 'bin/python'), pip)
    await rename(building, made).catch(() => undefined)
    return { command }
  } catch (problem) {
    return { missing: `${words.at(-1)} could not be installed: ${lastLine(problem)}` }
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

/** The same for slow tests, which run only where they are wanted. */
export async function slowPythonWith(wanted: Parameters<typeof pythonWith>[0]): Promise<Python> {
  return process.env['SANDTABLE_SLOW'] === '1' ? pythonWith(wanted) : { missing: 'slow: SANDTABLE_SLOW=1 runs it' }
}

async function findPython(): Promise<string | undefined> {
  for (const candidate of ['python3', 'python']) {
    try {
      await run(candidate, ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'])
      return candidate
    } catch {}
  }
  return undefined
}

function lastLine(problem: unknown): string {
  const { stderr, message } = problem as { stderr?: string; message: string }
  return (stderr ?? '').trim().split('\n').at(-1) || message
}
