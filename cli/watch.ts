import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, type FSWatcher, readdirSync, readFileSync, statSync, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import type { CheckedFile } from '../scenarios/index.ts'
import { checkedText, isFile } from './check-files.ts'
import { type DataOptions, dataFlags, withData } from './data.ts'
import { UsageError } from './failure.ts'

/** An editor writes a file in several moves; what comes within this time is one save. */
const settleMs = 150

/** `sandtable watch`: checks scenario files now and whenever they are saved, until it is stopped. */
export function watchCommand(): Command {
  const command = new Command('watch')
    .description('checks scenario files whenever they are saved; Ctrl+C ends it')
    .argument('<path...>', 'scenario files, or folders of them')
    .addHelpText('after', '\nExample:\n  sandtable watch scenarios/storefront')
  return withData(command).action(run)
}

async function run(paths: string[], options: DataOptions): Promise<void> {
  const absent = paths.find((path) => !existsSync(path))
  if (absent !== undefined) throw new UsageError(`There is no file or folder ${absent}.`)
  const other = paths.find((path) => !statSync(path).isDirectory() && !isFile(path))
  if (other !== undefined) throw new UsageError(`${other} is no scenario file; these end in .json.`)
  const { outside = [] } = options
  const folders = outside.map(({ folder }) => folder)
  const code = outside.length > 0 ? `, and the code of ${outside.map(({ world }) => world.id).join(', ')}` : ''
  process.stdout.write(`watching ${paths.join(', ')}${code}; Ctrl+C ends it\n`)
  const checks = new Checks(options)
  const all = (): string[] => paths.flatMap(filesOf)
  const watchers = [
    ...paths.map((path) => watchPath(path, (files) => checks.saved(files))),
    ...folders.map((folder) =>
      watch(folder, (_, name) => {
        if (name === null || isCode(name)) checks.saved(all(), codeOf(folders))
      }),
    ),
  ]
  checks.saved(all(), codeOf(folders))
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  checks.stop()
  for (const watcher of watchers) watcher.close()
}

/** Checks what was saved, one check after the other; a save that changes nothing is none. */
class Checks {
  readonly #options: DataOptions
  readonly #waiting = new Set<string>()
  /** What each file said when it was last checked. */
  readonly #known = new Map<string, string>()
  #code = ''
  #timer: NodeJS.Timeout | undefined
  #running: { readonly child: ChildProcess; readonly files: readonly string[] } | undefined

  constructor(options: DataOptions) {
    this.#options = options
  }

  /** Some files may have changed, or all that is checked by a world's code. */
  saved(files: readonly string[], code = this.#code): void {
    if (code !== this.#code) this.#known.clear()
    this.#code = code
    for (const file of files) this.#waiting.add(file)
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#check(), settleMs)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#running?.child.kill()
  }

  #check(): void {
    const changed = [...this.#waiting].filter((file) => this.#isChanged(file))
    this.#waiting.clear()
    if (changed.length === 0) return
    // A check that is cut short has its files checked again.
    const files = [...new Set([...(this.#running?.files ?? []), ...changed])].filter((file) => existsSync(file))
    this.#running?.child.kill()
    // A process of its own: it sees the world's code as it is now, and a world that never ends does not stop the watching.
    const words = [...process.execArgv, process.argv[1]!, 'check', ...files, '--json', ...dataFlags(this.#options)]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    this.#running = { child, files }
    const told = Promise.all([text(child.stdout), text(child.stderr)])
    child.once('close', async () => {
      const [out, err] = await told
      if (this.#running?.child !== child) return
      this.#running = undefined
      process.stdout.write(`\n${report(out, err)}`)
    })
  }

  #isChanged(file: string): boolean {
    if (!existsSync(file)) return false
    const content = readFileSync(file, 'latin1')
    if (this.#known.get(file) === content) return false
    this.#known.set(file, content)
    return true
  }
}

/** What came of a check: for each file a line with the time, and lines for what is wrong in it. */
function report(out: string, err: string): string {
  const time = new Date().toTimeString().slice(0, 8)
  if (out === '') return `${time} the check failed\n${err}`
  const { files } = JSON.parse(out) as { readonly files: readonly CheckedFile[] }
  return files.map((file) => `${time} ${titleOf(file)}${checkedText(file)}`).join('')
}

function titleOf({ file, problems }: CheckedFile): string {
  if (problems.length === 0) return ''
  return `${file}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`
}

/** The texts of the files that worlds are made of: what their code is now. */
function codeOf(folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter(isCode)
      .map((name) => join(folder, name)),
  )
  return JSON.stringify(files.map((file) => (existsSync(file) ? [file, readFileSync(file, 'latin1')] : file)))
}

function isCode(name: string): boolean {
  return /\.(ts|js|md)$/.test(name) && name !== 'README.md'
}

/** A file is watched through its folder: editors put a new file in its place. */
function watchPath(path: string, saved: (files: readonly string[]) => void): FSWatcher {
  if (!isFolder(path)) {
    return watch(dirname(path), (_, name) => {
      if (name === null || name === basename(path)) saved([path])
    })
  }
  return watch(path, (_, name) => {
    if (name === null) saved(filesOf(path))
    else if (isFile(name)) saved([join(path, name)])
  })
}

function filesOf(path: string): string[] {
  if (!isFolder(path)) return [path]
  return readdirSync(path)
    .filter(isFile)
    .sort()
    .map((name) => join(path, name))
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
