import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../scenarios/index.ts'

/** Every file that git has or would take, by its path in the repository; without git every file but what is built or installed. */
export const files: readonly string[] = listFiles()

/** The text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(packageFolder, path), 'utf8')
}

export function exists(path: string): boolean {
  return existsSync(join(packageFolder, path))
}

/** What git prints, or undefined where there is no git, no repository or no such thing. */
export function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: packageFolder, encoding: 'utf8', stdio: 'pipe', maxBuffer: 256 * 1024 * 1024 })
  } catch {
    return undefined
  }
}

/** The TypeScript sources of the rooms. */
export function sourcesIn(...rooms: string[]): string[] {
  return files.filter((path) => path.endsWith('.ts') && rooms.some((room) => path.startsWith(`${room}/`)))
}

/** Folders in `envs/` that hold the worlds of one benchmark, and what these share. */
export const families: readonly string[] = ['naturalplan', 'tau2']

/** The folders of native worlds: those with a `world.ts`, the families of benchmarks aside. */
export const nativeWorlds: readonly string[] = files
  .flatMap((path) => /^envs\/([^/]+)\/world\.ts$/.exec(path)?.[1] ?? [])
  .filter((folder) => !families.includes(folder))

function listFiles(): string[] {
  const listed = git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
  const found = listed === undefined ? walk('') : listed.split('\0')
  return [...new Set(found)].filter((path) => path !== '' && exists(path)).sort()
}

function walk(folder: string): string[] {
  return readdirSync(join(packageFolder, folder), { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', '.git', 'coverage', 'replays'].includes(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? walk(path) : [path]
  })
}
