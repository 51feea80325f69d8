import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { UsageError } from './failure.ts'

/** The text of a file, gzipped or not. Throws a UsageError where it cannot be read. */
export function readText(file: string): string {
  try {
    const bytes = readFileSync(file)
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch (problem) {
    throw new UsageError(`${file} cannot be read: ${(problem as Error).message}`)
  }
}

/** The lines of a file that have something in them, each with its number from 1 on. */
export function readLines(file: string): { readonly number: number; readonly text: string }[] {
  return readText(file)
    .split('\n')
    .flatMap((text, place) => (text.trim() === '' ? [] : [{ number: place + 1, text }]))
}
