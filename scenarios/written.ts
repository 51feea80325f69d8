import type { z } from 'zod'
import type { OpenWorld, Scenario, World } from '../core/index.ts'
import type { Base } from '../core/store/base.ts'
import { keyOf } from '../core/store/schema.ts'
import { type Path, type Place, PlacedProblem, readPlaced } from './placed-json.ts'
import { scenarioSchema } from './schema.ts'

/** The split of scenarios written by hand. */
export const writtenSplit = 'written'

/** Something that is wrong in a scenario file: where, which rule it breaks, and in a sentence what would be right. */
export interface Problem {
  readonly place: Place
  /** `json`, `schema`, `names`, or the name of a rule of the proof. */
  readonly rule: string
  readonly sentence: string
}

/** What a scenario file came to: the scenario and where its parts stand, or what is wrong with it. */
export type Written =
  | { readonly scenario: Scenario; readonly placeOf: (path: Path) => Place; readonly problems?: undefined }
  | { readonly problems: readonly Problem[] }

/** Reads the text of a scenario file. It never throws. */
export function parseWritten(world: World, text: string): Written {
  let placed: ReturnType<typeof readPlaced>
  try {
    placed = readPlaced(text)
  } catch (problem) {
    if (!(problem instanceof PlacedProblem)) throw problem
    return { problems: [{ place: problem.place, rule: 'json', sentence: problem.message }] }
  }
  const { value, placeOf } = placed
  const parsed = scenarioSchema(world).safeParse(value)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => schemaProblem(world, issue, value, placeOf))
    return { problems }
  }
  const { user: script } = parsed.data as { user?: unknown }
  if (script === undefined && world.users[0] === 'scripted' && world.script?.safeParse(null).success === false) {
    const sentence = '"user" is missing: it is what the scripted user knows and wants.'
    return { problems: [{ place: placeOf(['user']), rule: 'schema', sentence }] }
  }
  const { $schema: _, instruction, ...rest } = parsed.data as { $schema?: string; instruction: string | string[] }
  const lines = typeof instruction === 'string' ? instruction : instruction.join('\n')
  const given = { split: writtenSplit, patch: {}, user: null, goal: null, ...rest, instruction: lines }
  return { scenario: given as unknown as Scenario, placeOf }
}

/** What cannot be said by a schema: bases, tools and keys that the world does not have. */
export function nameProblems(open: OpenWorld, scenario: Scenario, placeOf: (path: Path) => Place): Problem[] {
  const { world, catalogue } = open
  const problems: Misnamed[] = []
  const bases = Object.keys(catalogue.bases)
  const base = bases.includes(scenario.base) ? open.base(scenario.base) : undefined
  if (!base) problems.push([['base'], `${world.id} has no base "${scenario.base}"; it has ${bases.join(', ')}.`])
  const parts = [scenario, ...(scenario.twins ?? [])]
  for (const [place, { witness, patch }] of parts.entries()) {
    const found = [...toolProblems(world, witness), ...keyProblems(world, base, patch)]
    const own: Path = place === 0 ? [] : ['twins', place - 1]
    problems.push(...found.map(([path, sentence]): Misnamed => [[...own, ...path], sentence]))
  }
  const branches = (scenario.twins ?? []).map(({ branch }) => branch)
  for (const [place, branch] of branches.entries()) {
    if (branches.indexOf(branch) < place)
      problems.push([['twins', place, 'branch'], `There is a twin "${branch}" already; give this one another name.`])
  }
  return problems.map(([path, sentence]) => ({ place: placeOf(path), rule: 'names', sentence }))
}

/** Where a name stands that nothing has, and what would be right. */
type Misnamed = readonly [path: Path, sentence: string]

function toolProblems(world: World, witness: Scenario['witness']): Misnamed[] {
  return witness.flatMap(({ calls = [] }, action) =>
    calls.flatMap(({ name }, call): Misnamed[] => {
      if (Object.hasOwn(world.tools, name) || (world.usertools && Object.hasOwn(world.usertools, name))) return []
      const sentence = `${world.id} has no tool "${name}"; ${nearest(name, Object.keys(world.tools))}.`
      return [[['witness', action, 'calls', call, 'name'], sentence]]
    }),
  )
}

function keyProblems(world: World, base: Base | undefined, patch: Scenario['patch']): Misnamed[] {
  const rows = Object.entries(patch).flatMap(([table, changed]) => {
    const declared = world.state[table]
    if (declared?.kind !== 'table') return []
    return Object.entries(changed as Record<string, object | null>).map(([key, row]) => ({ table, declared, key, row }))
  })
  return rows.flatMap(({ table, declared, key, row }): Misnamed[] => {
    const path = ['patch', table, key]
    if (row === null) {
      if (!base || base.tables[table]!.entities.has(key)) return []
      return [[path, `There is no "${key}" in ${table} of the base, so null cannot remove it; leave it out.`]]
    }
    const own = keyOf(declared, row)
    if (own === key) return []
    return [[path, `"${key}" is the key of an entity that says "${own}" itself; make them equal.`]]
  })
}

/** The nearest of some names, or all of them where none is near. */
export function nearest(name: string, names: readonly string[]): string {
  const pairs = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, place) => text.slice(place, place + 2))
  const own = pairs(name.toLowerCase())
  const alike = (other: string): number => {
    const theirs = pairs(other.toLowerCase())
    return (2 * own.filter((pair) => theirs.includes(pair)).length) / Math.max(1, own.length + theirs.length)
  }
  const [best] = [...names].sort((one, other) => alike(other) - alike(one))
  if (best !== undefined && alike(best) >= 0.5) return `"${best}" is the nearest`
  return names.length === 0 ? 'there is none' : `there are ${names.join(', ')}`
}

/** A path as people write it: `witness[2].calls[0].name`. */
function pathText(path: Path): string {
  return path.map((part, place) => (typeof part === 'number' ? `[${part}]` : `${place > 0 ? '.' : ''}${part}`)).join('')
}

function schemaProblem(world: World, issue: z.core.$ZodIssue, value: unknown, placeOf: (path: Path) => Place): Problem {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))
  if (issue.code === 'unrecognized_keys') {
    const known =
      path.length === 0 ? fieldsOf(world) : path.length === 1 && path[0] === 'patch' ? Object.keys(world.state) : undefined
    const [first = ''] = issue.keys
    const named = issue.keys.map((key) => `"${key}"`).join(', ')
    const where = path.length === 0 ? 'A scenario' : `"${pathText(path)}"`
    const right = known === undefined ? 'leave it out, or look at the spelling' : nearest(first, known)
    return { place: placeOf([...path, first]), rule: 'schema', sentence: `${where} has no field ${named}; ${right}.` }
  }
  const missing = valueAt(value, path) === undefined
  const name = path.length === 0 ? 'The file' : `"${pathText(path)}"`
  if (missing && path.length > 0) {
    return { place: placeOf(path), rule: 'schema', sentence: `${name} is missing: ${described(issue)}.` }
  }
  return { place: placeOf(path), rule: 'schema', sentence: `${name} is ${shown(valueAt(value, path))}: ${described(issue)}.` }
}

function described(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type')
    return `it is ${issue.expected === 'object' ? 'an object in { }' : `of the type ${issue.expected}`}`
  if (issue.code === 'invalid_value')
    return `it is ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_format' && issue.path[0] === 'id')
    return 'a name is lower-case letters, digits, - and _, and is no path'
  if (issue.code === 'invalid_union') return 'none of the forms that it may have fits; it may be a text or a list of lines'
  if (issue.code === 'too_small' && issue.origin === 'array') return `it has at least ${issue.minimum} entry`
  return issue.message.replace(/^Invalid input: /, '').replace(/\.$/, '')
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'an object'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => {
    return inner !== null && typeof inner === 'object' && Object.hasOwn(inner, part)
      ? (inner as Record<string, unknown>)[part]
      : undefined
  }, value)
}

function fieldsOf(world: World): string[] {
  return Object.keys((scenarioSchema(world) as z.ZodObject).shape)
}
