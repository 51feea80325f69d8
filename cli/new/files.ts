import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from '../failure.ts'

/** Files to be written, by their paths. */
export type NewFiles = Readonly<Record<string, string>>

/** Writes files that are not there yet. Throws a UsageError, and writes nothing, where one is. */
export function writeNew(files: NewFiles): void {
  const there = Object.keys(files).filter((path) => existsSync(path))
  if (there.length > 0)
    throw new UsageError(`${there.join(', ')} exists already; nothing was written. Choose another name or remove it.`)
  for (const [path, text] of Object.entries(files)) writeMade(path, text)
}

/** Writes a file that is made from other files, also over what it was. */
export function writeMade(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  process.stdout.write(`wrote ${path}\n`)
}

export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
