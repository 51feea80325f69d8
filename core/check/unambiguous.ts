import type { Action } from '../action.ts'
import { canonical, type Json } from '../json.ts'
import type { Base } from '../store/base.ts'
import { entityOf, keysOf, type Overlay } from '../store/overlay.ts'
import { openStore } from '../store/store.ts'
import { knownTexts, stands } from './known.ts'
import { callAt, writesOf } from './play.ts'
import { attempt, type Finding, finding, type Proof, type Rule } from './rule.ts'
import { argumentsOf, toolNamed } from './seen.ts'
import { leavesOf } from './shape.ts'

export const unambiguousRule: Rule = {
  name: 'unambiguous',
  sentence: 'What the writes are done to is told apart: nothing else that is there fits the words as well.',
  variesWitness: true,
  check(proof) {
    const { open, scenario } = proof
    const { database } = openStore(open.base(scenario.base), open.overlay(scenario))
    const meant = open.world.ambiguous?.(database, scenario)
    return [...(meant === undefined ? [] : [finding(proof, 'unambiguous', meant)]), ...rivalsHeldWrong(proof)]
  },
}

/**
 * Entities that nobody could tell from the witness's: the state is the same with the two exchanged, and no words name either. The plan
 * with the two exchanged must then be as right as the witness.
 */
function rivalsHeldWrong(proof: Proof): Finding[] {
  const { open, scenario } = proof
  const base = open.base(scenario.base)
  const overlay = open.overlay(scenario)
  const words = `${knownTexts(proof)[0]!}\n${canonical(scenario.user).toLowerCase()}`
  const pairs = keysWritten(proof)
    .filter((key) => !stands(words, key.toLowerCase()))
    .flatMap((key) => alike(base, overlay, key).map((rival) => [key, rival] as const))
  return pairs.flatMap(([key, rival]) => {
    if (stands(words, rival.toLowerCase()) || !isSymmetric(base, overlay, key, rival)) return []
    const plan = exchanged(scenario.witness as unknown as Json, key, rival) as unknown as readonly Action[]
    if (attempt(proof, plan).end.reward === 1) return []
    return [finding(proof, 'unambiguous', `Nothing tells ${key} from ${rival}, and the plan with ${rival} in its place earns 0.`)]
  })
}

/** The texts in the arguments of the witness's writes, each once. */
function keysWritten({ open, scenario: { witness } }: Proof): string[] {
  const values = writesOf(open, witness).flatMap((place) => {
    const call = callAt(witness, place)
    return leavesOf(toolNamed(open, call.name)!.args, argumentsOf(call)).map(({ value }) => value)
  })
  return [...new Set(values)].filter((value) => typeof value === 'string')
}

/** The keys of entities of one table with the same fields: those that differ in their number only, since other keys are names that say something. */
function alike(base: Base, overlay: Overlay, own: string): string[] {
  const withoutNumber = (key: string): string => key.replaceAll(/\d+/g, '#')
  return Object.entries(base.shape).flatMap(([tableName, declared]) => {
    const entity = declared.kind === 'table' && declared.key.length === 1 ? entityOf(base, overlay, tableName, own) : undefined
    if (!entity || declared.kind !== 'table') return []
    const content = (one: object): string => canonical({ ...one, [String(declared.key[0])]: null })
    const wanted = content(entity)
    return keysOf(base, overlay, tableName).filter(
      (other) =>
        other !== own &&
        withoutNumber(other) === withoutNumber(own) &&
        content(entityOf(base, overlay, tableName, other)!) === wanted,
    )
  })
}

/** Whether the state is the same with two keys exchanged wherever they stand. */
function isSymmetric(base: Base, overlay: Overlay, key: string, rival: string): boolean {
  return Object.keys(base.shape).every((tableName) => {
    const texts = keysOf(base, overlay, tableName).map((own) => canonical(entityOf(base, overlay, tableName, own) as Json))
    const touched = texts.filter((text) => stands(text, key) || stands(text, rival))
    const turned = touched.map((text) => canonical(exchanged(JSON.parse(text) as Json, key, rival)))
    return touched.sort().join('\n') === turned.sort().join('\n')
  })
}

/** A value with two texts exchanged wherever they are a value by themselves: what stands inside of a sentence tells them apart. */
function exchanged(value: Json, one: string, other: string): Json {
  if (value === one) return other
  if (value === other) return one
  if (Array.isArray(value)) return value.map((item) => exchanged(item, one, other))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, exchanged(field as Json, one, other)]))
}
