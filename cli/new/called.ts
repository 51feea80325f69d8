import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { packageFolder } from '../../scenarios/index.ts'

/** How this program was called, as words to call it by again from the same folder. */
export function calledAs(program = process.argv[1] ?? '', folder = process.cwd()): string {
  const installed = dirname(program).endsWith(join('node_modules', '.bin'))
  if (installed || packageAbove(folder) === packageFolder) return 'npx sandtable'
  if (basename(program, '.cmd') === 'sandtable') return 'sandtable'
  return `node ${shellWord(join(packageFolder, 'dist', 'cli', 'main.js'))}`
}

/** The folder of the package that a folder belongs to, which is where npx looks for programs. */
function packageAbove(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(folder) === folder ? undefined : packageAbove(dirname(folder))
}

/** A path as a shell takes it. */
export function shellWord(path: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(path) ? path : `"${path.replaceAll('"', '\\"')}"`
}
