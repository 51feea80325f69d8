import { join, resolve } from 'node:path'
import { type EpisodeOptions, type OpenWorld, resolveOptions, type Scenario, selectScenario, twinsOf } from '../../core/index.ts'
import { packageFolder, proveText, scenarioJsonSchema } from '../../scenarios/index.ts'
import { type DataOptions, folderOf, openOne } from '../data.ts'
import { CommandFailed, UsageError } from '../failure.ts'
import { drawing, worldFailure } from '../world-failure.ts'
import { jsonText, writeMade, writeNew } from './files.ts'

const drawsMax = 20

interface NewScenarioOptions extends DataOptions {
  readonly dir?: string
  readonly difficulty?: string
  readonly seed?: string
}

/** `sandtable new scenario`: a drawn scenario as a file to be changed by hand. */
export function newScenario(id: string, name: string, options: NewScenarioOptions): void {
  if (!/^[a-z0-9][a-z0-9_-]*$/.test(name)) {
    throw new UsageError(
      `"${name}" is no name of a scenario; it is lower-case letters, digits, - and _, such as two-late-orders.`,
    )
  }
  const open = openOne(id, options)
  if (open.scenarios.has(name)) throw new UsageError(`${id} has a scenario "${name}" already; choose another name.`)
  const outside = folderOf(id, options)
  const folder = options.dir ?? (outside === undefined ? join('scenarios', id) : join(outside, 'scenarios'))
  // In a checkout the schemas are generated into a folder of their own; elsewhere a copy stands beside the file.
  const isListed = resolve(folder) === join(packageFolder, 'scenarios', id)
  const schema = isListed ? `../schema/${id}.schema.json` : `schema/${id}.schema.json`
  writeNew({ [join(folder, `${name}.json`)]: provenText(open, { name, schema }, options) })
  if (!isListed) writeMade(join(folder, schema), jsonText(scenarioJsonSchema(open.world)))
}

/** The text of a file that passes its checks: of the seed that was asked for, or else of the first one that is proven as a file. */
function provenText(open: OpenWorld, file: NamedFile, asked: NewScenarioOptions): string {
  const { id } = open.world
  const { split, difficulty } = drawnBy(open, asked)
  const options = { ...resolveOptions(open.world, {}), difficulty }
  const seeds = asked.seed === undefined ? Array.from({ length: drawsMax }, (_, seed) => String(seed)) : [asked.seed]
  let problems = ''
  for (const seed of seeds) {
    try {
      const text = scenarioText(open, selectScenario(open, { split, seed }, options), options, file)
      const proof = proveText(open, text, file.name)
      if (proof.problems.length === 0) return text
      problems = proof.problems.map(({ rule, sentence }) => `${rule}: ${sentence}`).join('\n')
    } catch (problem) {
      throw worldFailure(id, drawing(seed, difficulty), problem, folderOf(id, asked))
    }
  }
  const which = seeds.length === 1 ? `the seed ${seeds[0]}` : `the seeds 0 to ${drawsMax - 1}`
  throw new CommandFailed(`${id}: what is drawn from ${which} was not proven as a file. The last problems:\n${problems}`)
}

/** What is drawn from: a difficulty of the world, and its first split. */
function drawnBy(
  { world: { id, generator } }: OpenWorld,
  { difficulty, seed }: NewScenarioOptions,
): Pick<Scenario, 'split' | 'difficulty'> {
  const split = Object.keys(generator?.splits ?? {})[0]
  if (!generator || split === undefined) {
    throw new UsageError(`${id} draws no scenarios, so there is none to begin with; docs/worlds.md has one to copy.`)
  }
  if (difficulty !== undefined && !generator.difficulties.includes(difficulty)) {
    throw new UsageError(`${id} has no difficulty "${difficulty}"; it has ${generator.difficulties.join(', ')}.`)
  }
  if (seed !== undefined && !/^[\w-]{1,64}$/.test(seed)) {
    throw new UsageError(`"${seed}" is no seed; it is 1 to 64 letters, digits, - and _, such as 7.`)
  }
  return { split, difficulty: difficulty ?? generator.difficulties[0]! }
}

interface NamedFile {
  readonly name: string
  readonly schema: string
}

/** A scenario as a file, with its twins; prose stands in lines, and what says nothing is left out. */
function scenarioText(open: OpenWorld, scenario: Scenario, options: EpisodeOptions, { name, schema }: NamedFile): string {
  const { kind, difficulty, base, patch, instruction, user, goal, witness } = scenario
  const given = {
    ...(Object.keys(patch).length > 0 ? { patch } : {}),
    instruction: instruction.split('\n'),
    ...(user === null ? {} : { user }),
    ...(goal === null ? {} : { goal }),
  }
  const twins = twinsOf(open, scenario, options).map((twin) => ({
    branch: twin.id.slice(scenario.id.length + 1),
    patch: twin.patch,
    ...(isSame(twin.user, user) ? {} : { user: twin.user }),
    ...(isSame(twin.goal, goal) ? {} : { goal: twin.goal }),
    witness: twin.witness,
  }))
  const written = { $schema: schema, id: name, kind, difficulty, base, ...given, witness }
  return jsonText(twins.length > 0 ? { ...written, twins } : written)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
