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
 * A virtual environment with the packages of a requirements file, which pins them: made once for each content of the file, under
 * `node_modules`, so that `npm ci` starts afresh. Without Python 3.10 or the registry there is none.
 */
export async function pythonWith(requirementsFile: string): Promise<Python> {
  const content = readFileSync(join(root, requirementsFile))
  const made = join(folder, createHash('sha256').update(content).digest('hex').slice(0, 16))
  const command = join(made, 'bin/python')
  if (existsSync(command)) return { command }
  const base = await findPython()
  if (base === undefined) return { missing: 'python3 (3.10 or later) was not found' }
  const building = `${made}.${process.pid}`
  try {
    await mkdir(folder, { recursive: true })
    await run(base, ['-m', 'venv', building])
    await run(join(building, 'bin/python'), [
      '-m',
      'pip',
      'install',
      '-q',
      '--disable-pip-version-check',
      '-r',
      join(root, requirementsFile),
    ])
    await rename(building, made).catch(() => undefined)
    return { command }
  } catch (problem) {
    return { missing: `the packages of ${requirementsFile} could not be installed: ${lastLine(problem)}` }
  } finally {
    await rm(building, { recursive: true, force: true })
  }
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
