import { freezeDeep, type Json } from '../json.ts'
import { keyOf, type Shape, type Table } from './schema.ts'

/** The first state that many episodes share: entities that were validated once and frozen. */
export interface Base {
  readonly name: string
  readonly shape: Shape
  readonly tables: Readonly<Record<string, BaseTable>>
}

export interface BaseTable {
  readonly entities: ReadonlyMap<string, object>
  /** Every key, in the table's order. */
  readonly keys: readonly string[]
  readonly positions: ReadonlyMap<string, number>
  /** For each index, the keys of each value, in the table's order. */
  readonly indexes: Readonly<Record<string, ReadonlyMap<string, readonly string[]>>>
}

/** What a base is made of: for each table its entities, for a single its value; what is left out is empty or initial. */
export type BaseData = Readonly<Record<string, readonly unknown[] | Json>>

/** The one key of a single. */
export const singleKey = ''

export class BaseError extends Error {
  override readonly name = 'BaseError'
}

/** Builds a base: parses every entity by its schema, freezes it, orders it and fills the indexes. Throws a BaseError that names the table and key at fault. */
export function makeBase(name: string, shape: Shape, data: BaseData, options: { parse?: boolean } = {}): Base {
  const unknown = Object.keys(data).find((tableName) => !(tableName in shape))
  if (unknown !== undefined) {
    throw new BaseError(
      `Base "${name}" has "${unknown}", which the world's state does not declare; it declares ${Object.keys(shape).join(', ')}.`,
    )
  }
  const tables: Record<string, BaseTable> = {}
  for (const [tableName, declared] of Object.entries(shape)) {
    const given = data[tableName]
    tables[tableName] =
      declared.kind === 'single'
        ? makeSingle(
            given === undefined ? declared.initial : parseEntity(declared.schema, given, `${name}: ${tableName}`, options),
          )
        : makeTable(declared, (given ?? []) as readonly unknown[], `${name}: ${tableName}`, options)
  }
  return { name, shape, tables }
}

function makeSingle(value: unknown): BaseTable {
  const held = freezeDeep({ value })
  return { entities: new Map([[singleKey, held]]), keys: [singleKey], positions: new Map([[singleKey, 0]]), indexes: {} }
}

function makeTable(declared: Table<object>, rows: readonly unknown[], where: string, options: { parse?: boolean }): BaseTable {
  const entities = new Map<string, object>()
  for (const row of rows) {
    const entity = parseEntity(declared.schema, row, where, options) as object
    const key = keyOf(declared, entity)
    if (entities.has(key)) throw new BaseError(`${where} has two entities with the key "${key}"; keys are unique.`)
    entities.set(key, freezeDeep(entity))
  }
  const keys = declared.order === 'key' ? [...entities.keys()].sort() : [...entities.keys()]
  const positions = new Map(keys.map((key, position) => [key, position]))
  const indexes: Record<string, Map<string, string[]>> = {}
  for (const [indexName, indexOf] of Object.entries(declared.index)) {
    const index = new Map<string, string[]>()
    for (const key of keys) {
      const value = indexOf(entities.get(key)!)
      const sameValue = index.get(value)
      if (sameValue) sameValue.push(key)
      else index.set(value, [key])
    }
    indexes[indexName] = index
  }
  return { entities, keys, positions, indexes }
}

/** Parses one entity by its schema; the schema's key order becomes the entity's. */
export function parseEntity(
  schema: Table<unknown>['schema'],
  row: unknown,
  where: string,
  options: { parse?: boolean } = {},
): unknown {
  if (options.parse === false) return row
  const parsed = schema.safeParse(row)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new BaseError(`${where}: at ${issue.path.join('.') || 'the entity itself'}: ${issue.message} It was ${excerpt(row)}.`)
}

function excerpt(row: unknown): string {
  const text = JSON.stringify(row) ?? 'undefined'
  return text.length > 120 ? `${text.slice(0, 117)}...` : text
}
