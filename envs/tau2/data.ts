import { parse } from 'smol-toml'
import {
  dict,
  float,
  get,
  isDict,
  isList,
  type PythonDict,
  PythonError,
  type PythonModel,
  type PythonValue,
  parseJson,
} from '../python/index.ts'
import type { Collection, Entities, Toolkit } from './domain.ts'
import { type Model, nested } from './models.ts'

/** The entities of a toolkit's database by table, in the file's order, coerced by their models; one model alone where it is no table. Throws an Error that says where. */
export function readDatabase(toolkit: Toolkit, text: string): Record<string, PythonModel[] | PythonModel> {
  const data = toolkit.file.endsWith('.toml') ? fromToml(parse(text)) : parseJson(text)
  if (!isDict(data)) throw new Error(`${toolkit.file} holds no object.`)
  refuseExtra(toolkit, data)
  return Object.fromEntries(
    Object.entries(toolkit.tables).map(([name, collection]) => {
      const held = get(data, name) ?? (collection.as === 'object' ? dict([]) : undefined)
      if (held === undefined) throw new Error(`${toolkit.file} has no ${name}.`)
      return [name, readCollection(collection, held, `${toolkit.file}: ${name}`)]
    }),
  )
}

function readCollection(collection: Collection, held: PythonValue, where: string): PythonModel[] | PythonModel {
  if (collection.as === 'object') return readModel(collection.model, held, where)
  if (collection.as === 'list') {
    if (!isList(held)) throw new Error(`${where} is no list.`)
    return held.map((row, place) => readModel(collection.model, row, `${where}: at ${place}`))
  }
  if (!isDict(held)) throw new Error(`${where} is no object.`)
  return held.map.map(([key, row]) => readEntity(collection, key, row, where))
}

/** What TOML says, as Python values. A float without a fraction reads as an int here; the model's field makes it what it is. */
function fromToml(value: unknown): PythonValue {
  if (Array.isArray(value)) return value.map(fromToml)
  if (value instanceof Date) throw new Error('A database in TOML has a bare date; dates stand there as texts.')
  if (typeof value === 'number') return Number.isInteger(value) ? value : float(value)
  if (typeof value !== 'object' || value === null) return value as PythonValue
  return dict(Object.entries(value).map(([key, item]) => [key, fromToml(item)]))
}

/** Refuses data for what a database does not have, as its model does. */
export function refuseExtra(toolkit: Toolkit, data: PythonDict): void {
  const extra = data.map.find(([table]) => !(table in toolkit.tables))
  if (extra) throw new Error(`${toolkit.databaseName} has no ${extra[0]}.`)
}

/** One entity of a dict as its model makes it of the data. Throws an Error that says where. */
export function readEntity({ model, key: field }: Entities, key: string, row: PythonValue, where: string): PythonModel {
  const entity = readModel(model, row, `${where}: at "${key}"`)
  // The store finds an entity by its own field, so a dict whose key says something else cannot be held.
  if (entity[field] !== key) throw new Error(`${where}: the key "${key}" is not the entity's ${field}.`)
  return entity
}

/** A model made of the data. Throws an Error that says where. */
export function readModel(model: Model, row: PythonValue, where: string): PythonModel {
  try {
    const result = nested(model)(row)
    if (!('value' in result)) throw new PythonError('ValidationError', result.text)
    return result.value as PythonModel
  } catch (problem) {
    if (!(problem instanceof PythonError)) throw problem
    throw new Error(`${where}: ${problem.message}`)
  }
}
