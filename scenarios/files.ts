import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scenario, World } from '../core/index.ts'
import { packageFolder } from './texts.ts'
import { type Problem, parseWritten } from './written.ts'

/** A scenario file that is not one: the file, where in it, and what would be right. */
export class ScenarioFileError extends Error {
  override readonly name = 'ScenarioFileError'
}

/** The scenarios that stand in a folder's `*.json`, in the order of their file names; without a folder in `scenarios/<world>/`. */
export function readScenarios(world: World, folder?: string): Scenario[] {
  return readScenarioFiles(world, folder).map(({ scenario }) => scenario)
}

/** The same, each with its file. */
export function readScenarioFiles(
  world: World,
  folder = join(packageFolder, 'scenarios', world.id),
): { readonly file: string; readonly scenario: Scenario }[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.sort().map((name) => ({ file: join(folder, name), scenario: readScenario(world, join(folder, name)) }))
}

/** Reads one scenario file. Throws a ScenarioFileError. */
export function readScenario(world: World, file: string): Scenario {
  const written = parseWritten(world, readFileSync(file, 'utf8'))
  if (!written.problems) return written.scenario
  throw new ScenarioFileError(written.problems.map((problem) => problemText(file, problem)).join('\n'))
}

/** A problem as a line: `FILE:LINE:COLUMN: rule: sentence`. */
export function problemText(file: string, { place, rule, sentence }: Problem): string {
  return `${file}:${place.line}:${place.column}: ${rule}: ${sentence}`
}
