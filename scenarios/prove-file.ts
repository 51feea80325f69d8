import { readFileSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { checkScenario, type Finding, rules } from '../core/check/index.ts'
import { type OpenWorld, resolveOptions, type Scenario, selectScenario, twinsOf } from '../core/index.ts'
import { jsonLimits, type Path, PlacedProblem, readPlaced } from './placed-json.ts'
import { nameProblems, nearest, type Problem, parseWritten } from './written.ts'

/** A scenario file that was checked: what it is called, and what is wrong with it. */
export interface CheckedFile {
  readonly file: string
  readonly world?: string
  readonly scenario?: string
  readonly problems: readonly Problem[]
}

const start = { line: 1, column: 1 }

/**
 * Reads a scenario file and proves what it says. `worlds` are the ids to choose from, and `open` opens one of them with
 * nothing but its texts, or says why it cannot be opened. It throws for nothing that the file does.
 */
export function proveFile(file: string, worlds: readonly string[], open: (id: string) => OpenWorld | string): CheckedFile {
  const wrong = (sentence: string, rule = 'file'): CheckedFile => ({ file, problems: [{ place: start, rule, sentence }] })
  const text = textOf(file)
  if (typeof text !== 'string') return wrong(text.problem)
  const id = worldOf(file, text, worlds)
  if (typeof id !== 'string') return { file, problems: [id] }
  const opened = open(id)
  if (typeof opened === 'string') return { ...wrong(`${id} is not available: ${opened}`), world: id }
  return { file, world: id, ...proveText(opened, text, basename(file, '.json')) }
}

/** The same for the text of a file and an open world; `name` is the file's, to which the scenario's is held. */
export function proveText(open: OpenWorld, text: string, name?: string): Pick<CheckedFile, 'scenario' | 'problems'> {
  const written = parseWritten(open.world, text)
  if (written.problems) return { problems: written.problems }
  const { scenario, placeOf } = written
  const problems = [...nameProblems(open, scenario, placeOf)]
  if (name !== undefined && name.replaceAll('_', '-') !== scenario.id.replaceAll('_', '-')) {
    const sentence = `The scenario is named "${scenario.id}" and its file "${name}.json"; give them one name.`
    problems.push({ place: placeOf(['id']), rule: 'names', sentence })
  }
  if (problems.length === 0) problems.push(...proofProblems(open, scenario, placeOf))
  return { scenario: scenario.id, problems }
}

function proofProblems(open: OpenWorld, scenario: Scenario, placeOf: (path: Path) => Problem['place']): Problem[] {
  try {
    const others = othersOf(open, scenario)
    const twins = twinsOf(open, scenario, resolveOptions(open.world, {}))
    const findings = [scenario, ...twins].flatMap((proven) => checkScenario(open, proven, { others }).findings)
    return findings.map((finding) => {
      const sentence = rules.find(({ name }) => name === finding.rule)?.sentence ?? ''
      const place = placeOf(pathOf(finding, scenario))
      return { place, rule: finding.rule, sentence: `${sentence} ${finding.detail}` }
    })
  } catch (problem) {
    const told = problem instanceof Error ? problem.message : String(problem)
    return [{ place: placeOf(['patch']), rule: 'runs', sentence: `The scenario cannot be played: ${told}` }]
  }
}

/** Where in a file stands what a finding is about: in the scenario itself, or in the entry of a twin. */
function pathOf({ rule, scenario: id, detail, place }: Finding, scenario: Scenario): Path {
  const { twins = [] } = scenario
  // The rule of the twins is checked on the scenario, and its sentence begins with the twin's name.
  const named = twins.findIndex(({ branch }) => [id, detail.split(':')[0]].includes(`${scenario.id}~${branch}`))
  const twin = twins[named]
  const own: Path = twin ? ['twins', named] : []
  if (rule === 'twins') return own
  if (place) return [...own, 'witness', place.action, ...(place.call === undefined ? [] : ['calls', place.call])]
  if (rule === 'state') return [...own, 'patch']
  if (rule === 'hidden' || rule === 'unambiguous') {
    if (twin?.user !== undefined) return [...own, 'user']
    return [scenario.user === null ? 'instruction' : 'user']
  }
  if ((rule === 'idle' || rule === 'answered') && (twin ?? scenario).goal != null) return [...own, 'goal']
  return [...own, 'witness']
}

/** Scenarios of the world whose plans must not do here: two drawn ones, where it draws any. */
function othersOf(open: OpenWorld, { difficulty }: Scenario): Scenario[] {
  const { generator } = open.world
  const split = Object.keys(generator?.splits ?? {})[0]
  if (split === undefined) return []
  const options = { ...resolveOptions(open.world, {}), difficulty }
  return ['a', 'b'].map((seed) => selectScenario(open, { split, seed }, options))
}

function textOf(file: string): string | { readonly problem: string } {
  try {
    const { size } = statSync(file)
    // UTF-8 takes at most three bytes for a UTF-16 unit; a file beyond that is not even read.
    if (size > 3 * jsonLimits.characters)
      return { problem: `The file has ${size} bytes; a scenario file has at most ${jsonLimits.characters}.` }
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException
    if (code === 'ENOENT') return { problem: 'There is no such file.' }
    if (code === 'EISDIR') return { problem: 'This is a folder; name a file in it, or all by DIR/*.json.' }
    if (problem instanceof TypeError) return { problem: 'The file is no UTF-8 text; save it as UTF-8.' }
    return { problem: `The file cannot be read (${code}).` }
  }
}

/** The world of a scenario file: the one that its `$schema` names and the one of its folder, which are the same. */
function worldOf(file: string, text: string, worlds: readonly string[]): string | Problem {
  let schema: string | undefined
  let place = start
  try {
    const { value, placeOf } = readPlaced(text)
    const named = (value as { $schema?: unknown } | null)?.$schema
    if (typeof named === 'string') schema = named
    place = placeOf(['$schema'])
  } catch (problem) {
    if (!(problem instanceof PlacedProblem)) throw problem
    return { place: problem.place, rule: 'json', sentence: problem.message }
  }
  const named = schema === undefined ? undefined : /([^/\\]+)\.schema\.json$/.exec(schema)?.[1]
  if (schema !== undefined && named === undefined) {
    const sentence = `"$schema" is "${schema}" and names no world; it ends in WORLD.schema.json, such as ../schema/storefront.schema.json.`
    return { place, rule: 'world', sentence }
  }
  if (named !== undefined && !worlds.includes(named)) {
    return { place, rule: 'world', sentence: `There is no world "${named}", which "$schema" names; ${nearest(named, worlds)}.` }
  }
  const folder = [dirname(file), dirname(dirname(file))].map((path) => basename(path)).find((name) => worlds.includes(name))
  if (named !== undefined && folder !== undefined && folder !== named) {
    const sentence = `"$schema" names the world "${named}", and the file stands in the folder of "${folder}"; move it, or name the other.`
    return { place, rule: 'world', sentence }
  }
  const id = named ?? folder
  if (id !== undefined) return id
  const sentence = 'It cannot be told which world this is for; add "$schema": "../schema/WORLD.schema.json".'
  return { place: start, rule: 'world', sentence }
}
