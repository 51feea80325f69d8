import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Scenario, World } from '../core/index.ts'
import { scenarioSchema } from './schema.ts'
import { packageFolder } from './texts.ts'

/** The split of scenarios written by hand. */
export const writtenSplit = 'written'

/** A scenario file that is not one: the file, where in it, and what would be right. */
export class ScenarioFileError extends Error {
  override readonly name = 'ScenarioFileError'
}

/** The scenarios that stand in `scenarios/<world>/*.json`, in the order of their file names. */
export function readScenarios(world: World): Scenario[] {
  const folder = join(packageFolder, 'scenarios', world.id)
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.sort().map((name) => readScenario(world, join(folder, name)))
}

/** Reads one scenario file. Throws a ScenarioFileError. */
export function readScenario(world: World, file: string): Scenario {
  let given: unknown
  try {
    given = JSON.parse(readFileSync(file, 'utf8'))
  } catch (problem) {
    throw new ScenarioFileError(`${file} is not JSON: ${problem instanceof Error ? problem.message : String(problem)}`)
  }
  const parsed = scenarioSchema(world).safeParse(given)
  if (!parsed.success) throw new ScenarioFileError(`${file} is no scenario of ${world.id}:\n${z.prettifyError(parsed.error)}`)
  const {
    $schema: _,
    instruction,
    ...scenario
  } = parsed.data as { $schema?: string; instruction: string | string[] } & Record<string, unknown>
  return {
    split: writtenSplit,
    patch: {},
    user: null,
    goal: null,
    ...scenario,
    instruction: typeof instruction === 'string' ? instruction : instruction.join('\n'),
  } as unknown as Scenario
}
