import { get, isDict, type PythonDict, PythonError, type PythonModel, type PythonValue, parseJson } from '../python/index.ts'
import type { Collection, Toolkit } from './domain.ts'
import { nested } from './models.ts'

/** The entities of a toolkit's database by table, in the file's order, coerced by their models. Throws an Error that says where. */
export function readDatabase(toolkit: Toolkit, text: string): Record<string, PythonModel[]> {
  const data = parseJson(text)
  if (!isDict(data)) throw new Error(`${toolkit.file} holds no object.`)
  refuseExtra(toolkit, data)
  return Object.fromEntries(
    Object.entries(toolkit.tables).map(([table, collection]) => {
      const rows = get(data, table)
      if (rows === undefined || !isDict(rows)) throw new Error(`${toolkit.file} has no object of ${table}.`)
      return [table, rows.map.map(([key, row]) => readEntity(collection, key, row, `${toolkit.file}: ${table}`))]
    }),
  )
}

/** Refuses data for what a database does not have, as its model does. */
export function refuseExtra(toolkit: Toolkit, data: PythonDict): void {
  const extra = data.map.find(([table]) => !(table in toolkit.tables))
  if (extra) throw new Error(`${toolkit.databaseName} has no ${extra[0]}.`)
}

/** One entity as its model makes it of the data. Throws an Error that says where. */
export function readEntity(collection: Collection, key: string, row: PythonValue, where: string): PythonModel {
  let entity: PythonModel
  try {
    const result = nested(collection.model)(row)
    if (!('value' in result)) throw new PythonError('ValidationError', result.text)
    entity = result.value as PythonModel
  } catch (problem) {
    if (!(problem instanceof PythonError)) throw problem
    throw new Error(`${where}: at "${key}": ${problem.message}`)
  }
  // The store finds an entity by its own field, so a dict whose key says something else cannot be held.
  if (entity[collection.key] !== key) throw new Error(`${where}: the key "${key}" is not the entity's ${collection.key}.`)
  return entity
}
