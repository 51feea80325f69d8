import { join, resolve } from 'node:path'
import { type OpenWorld, resolveOptions, type Scenario, selectScenario } from '../../core/index.ts'
import { packageFolder, proveText, scenarioJsonSchema } from '../../scenarios/index.ts'
import { type DataOptions, folderOf, openOne } from '../data.ts'
import { CommandFailed, UsageError } from '../failure.ts'
import { jsonText, writeMade, writeNew } from './files.ts'

const drawsMax = 20

/** `sandtable new scenario`: a drawn scenario as a file to be changed by hand. */
export function newScenario(id: string, name: string, options: DataOptions & { readonly dir?: string }): void {
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
  writeNew({ [join(folder, `${name}.json`)]: provenText(open, name, schema) })
  if (!isListed) writeMade(join(folder, schema), jsonText(scenarioJsonSchema(open.world)))
}

/** The text of a file that passes its checks, of the first difficulty. */
function provenText(open: OpenWorld, name: string, schema: string): string {
  const { id, generator } = open.world
  const split = Object.keys(generator?.splits ?? {})[0]
  if (!generator || split === undefined) {
    throw new UsageError(`${id} draws no scenarios, so there is none to begin with; docs/worlds.md has one to copy.`)
  }
  const options = { ...resolveOptions(open.world, {}), difficulty: generator.difficulties[0]! }
  let problems = ''
  for (let seed = 0; seed < drawsMax; seed++) {
    const text = scenarioText(selectScenario(open, { split, seed: String(seed) }, options), name, schema)
    const proof = proveText(open, text, name)
    if (proof.problems.length === 0) return text
    problems = proof.problems.map(({ rule, sentence }) => `${rule}: ${sentence}`).join('\n')
  }
  throw new CommandFailed(`${drawsMax} drawn scenarios of ${id} were not proven as files. The last:\n${problems}`)
}

/** A scenario as a file; prose stands in lines, and what says nothing is left out. */
function scenarioText(scenario: Scenario, name: string, $schema: string): string {
  const { kind, difficulty, base, patch, instruction, user, goal, witness } = scenario
  const given = {
    ...(Object.keys(patch).length > 0 ? { patch } : {}),
    instruction: instruction.split('\n'),
    ...(user === null ? {} : { user }),
    ...(goal === null ? {} : { goal }),
  }
  return jsonText({ $schema, id: name, kind, difficulty, base, ...given, witness })
}
