import type { OpenWorld } from '../core/index.ts'
import { type CheckedFile, problemText, proveFile } from '../scenarios/index.ts'
import { type DataOptions, folderOf, knownWorlds, openTold, sourcesOf, worldNamed } from './data.ts'
import { CommandFailed } from './failure.ts'
import { printJson } from './output.ts'
import { withSeedsOnly } from './seeds-only.ts'

/** Whether what a command was given is a scenario file and no world. */
export function isFile(named: string): boolean {
  return named.endsWith('.json')
}

/** Reads and proves scenario files; each problem is told with its file, line, column and rule. */
export function proveFiles(files: readonly string[], options: DataOptions): CheckedFile[] {
  const ids = knownWorlds(options).map(({ id }) => id)
  const open = (id: string): OpenWorld | string => {
    const settings = { written: false, folder: folderOf(id, options), anyDataVersion: options.anyDataVersion ?? false }
    const opened = openTold(worldNamed(id, options), sourcesOf(options), settings)
    return opened.open ?? opened.hint
  }
  return files.map((file) => withSeedsOnly(() => proveFile(file, ids, open)))
}

/** What came of a file, in lines for people. */
export function checkedText({ file, world, scenario, problems }: CheckedFile): string {
  if (problems.length === 0) return `${file}: "${scenario}" of ${world} is proven: every rule holds.\n`
  return problems.map((problem) => `${problemText(file, problem)}\n`).join('')
}

/** `sandtable check FILE...`. Throws a CommandFailed where a file is wrong. */
export function checkFiles(files: readonly string[], options: DataOptions & { readonly json?: boolean }): void {
  const checked = proveFiles(files, options)
  if (options.json) printJson({ files: checked })
  else for (const file of checked) process.stdout.write(checkedText(file))
  const wrong = checked.filter(({ problems }) => problems.length > 0).length
  if (wrong > 0)
    throw new CommandFailed(`${wrong} of ${files.length} scenario ${files.length === 1 ? 'file is' : 'files are'} wrong.`)
}
