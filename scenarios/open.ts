import { hash } from 'node:crypto'
import { join } from 'node:path'
import { type OpenWorld, openWorld, type World } from '../core/index.ts'
import { readScenarioFiles } from './files.ts'
import { refusal } from './proof.ts'
import { readTexts, type Sources } from './texts.ts'
import { dataVersionOf } from './versions.ts'

/** SHA-256 of a UTF-8 text as hex, by the platform. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

/** A world of a house: open, or without its data and closed, with a hint that says what is missing. */
export type Opened =
  | { readonly world: World; readonly open: OpenWorld; readonly refused: readonly Refused[] }
  | { readonly world: World; readonly open?: undefined; readonly hint: string }

/** A scenario written by hand that is left out: its file, and in a sentence what is wrong with it. */
export interface Refused {
  readonly file: string
  readonly scenario: string
  readonly problem: string
}

export interface OpenSettings {
  /** Parses every write: for tests and checks. */
  readonly parse?: boolean
  readonly digests?: boolean
  /** Opens the user's own data even where they are of no version that is known. */
  readonly anyDataVersion?: boolean
  /** Proves the scenarios that were written by hand; one that fails is left out and named in `refused`. */
  readonly prove?: boolean
  /** The folder of a world that is not of this package: its texts stand in it, and its scenarios in `scenarios/` there. */
  readonly folder?: string | undefined
  /** `false` opens it without the scenarios that were written by hand. */
  readonly written?: boolean
}

/** Opens a world with its files read. Throws where its files are wrong. */
export function openFromFiles(world: World, sources: Sources, settings: OpenSettings = {}): Opened {
  const texts = readTexts(world, sources, settings.folder)
  if (typeof texts === 'string') return { world, hint: texts }
  const { prove = false, anyDataVersion = false, folder, written = true, ...given } = settings
  const told = dataVersionOf(world, texts)
  if ('problem' in told && !anyDataVersion)
    return { world, hint: `${told.problem}; to use it all the same, which every grade will say, add --any-data-version` }
  const dataVersion = 'problem' in told ? `unknown (${told.short})` : told.version
  const rest = { ...given, ...(dataVersion === undefined ? {} : { dataVersion }) }
  const files = written ? readScenarioFiles(world, folder === undefined ? undefined : join(folder, 'scenarios')) : []
  const scenarios = files.map(({ scenario }) => scenario)
  let open: OpenWorld
  try {
    open = openWorld(world, { texts, sha256, scenarios, ...rest })
  } catch (problem) {
    // Data of no known version need not be data at all.
    if ('problem' in told) return { world, hint: `${told.short} cannot be read: ${(problem as Error).message}` }
    throw problem
  }
  const refused = (prove ? files : []).flatMap(({ file, scenario }): Refused[] => {
    const problem = refusal(open, scenario)
    return problem === undefined ? [] : [{ file, scenario: scenario.id, problem }]
  })
  if (refused.length === 0) return { world, open, refused }
  const proven = scenarios.filter(({ id }) => refused.every(({ scenario }) => scenario !== id))
  return { world, open: openWorld(world, { texts, sha256, scenarios: proven, ...rest }), refused }
}

/** Opens worlds, by id and in order. */
export function openAll(worlds: readonly World[], sources: Sources, settings: OpenSettings = {}): Map<string, Opened> {
  return new Map(worlds.map((world) => [world.id, openFromFiles(world, sources, settings)]))
}
