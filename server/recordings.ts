import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReplayLine, replayOf } from '../core/index.ts'
import type { Session } from './session.ts'

/** The text of a replay file: one JSON object a line. */
export function replayText(lines: readonly ReplayLine[]): string {
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
}

/** Writes the replay of every episode that ends or is closed into a folder, named by its id. */
export function recordInto(folder: string): (session: Session) => void {
  mkdirSync(folder, { recursive: true })
  return (session) => {
    const name = `${session.id}.replay.jsonl`
    writeFileSync(join(folder, name), replayText(replayOf(session.open, session.episode)))
  }
}
