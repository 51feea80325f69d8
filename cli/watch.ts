import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Command } from 'commander'
import { isFile } from './check-files.ts'
import { type DataOptions, withData } from './data.ts'
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
  const changed = new Set(paths.flatMap(filesOf))
  let running: { readonly child: ChildProcess; readonly files: readonly string[] } | undefined
  let timer: NodeJS.Timeout | undefined
  const check = (): void => {
    // A check that is cut short has its files checked again; a save during one that ends by itself waits for its own.
    const files = [...new Set([...(running?.files ?? []), ...changed])].filter((file) => existsSync(file))
    changed.clear()
    if (files.length === 0) return
    running?.child.kill()
    // A process of its own: it sees the world's code as it is now, and a world that never ends does not stop the watching.
    const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, 'check', ...files, ...flagsOf(options)], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    running = { child, files }
    child.once('close', () => {
      if (running?.child === child) running = undefined
    })
  }
  const saved = (files: readonly string[]): void => {
    for (const file of files) changed.add(file)
    clearTimeout(timer)
    timer = setTimeout(check, settleMs)
  }
  const watchers = paths.map((path) => watchPath(path, saved))
  for (const { folder } of options.outside ?? []) {
    watchers.push(
      watch(folder, (_, name) => {
        if (name === null || /\.(ts|js|md)$/.test(name)) saved(paths.flatMap(filesOf))
      }),
    )
  }
  check()
  await new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  clearTimeout(timer)
  running?.child.kill()
  for (const watcher of watchers) watcher.close()
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

function flagsOf({ worlds, tau2, naturalplan, anyDataVersion }: DataOptions): string[] {
  const named = Object.entries({ '--worlds': worlds, '--tau2': tau2, '--naturalplan': naturalplan })
  const flags = named.flatMap(([flag, value]) => (value === undefined ? [] : [flag, value]))
  return anyDataVersion ? [...flags, '--any-data-version'] : flags
}
