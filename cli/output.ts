import { SingleBar } from 'cli-progress'
import Table from 'cli-table3'

/** Prints a table for people. */
export function printTable(head: readonly string[], rows: readonly (readonly (string | number)[])[], rightFrom = 1): void {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, column) => (column >= rightFrom ? 'right' : 'left')),
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  })
  for (const row of rows) table.push([...row])
  process.stdout.write(`${table.toString()}\n`)
}

/** Prints a value for programs: one line of JSON. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

/** How far a long command has come. */
export interface Progress {
  update(done: number, note?: string): void
  stop(): void
}

/** A progress bar on standard error; without a terminal it says nothing. */
export function openProgress(name: string, total: number): Progress {
  if (!process.stderr.isTTY) return { update: () => undefined, stop: () => undefined }
  const bar = new SingleBar({
    format: `${name} {bar} {value}/{total} {note}`,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(total, 0, { note: '' })
  return { update: (done, note = '') => bar.update(done, { note }), stop: () => bar.stop() }
}
