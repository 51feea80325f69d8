import type { Base } from './base.ts'
import type { Changes } from './changes.ts'

/** What an episode changed against its base, by table. A value: a step that changes something makes a new one. */
export type Overlay = Readonly<Record<string, Changes>>

export const noChanges: Overlay = {}

/** The entity of a key as the episode sees it, or undefined. */
export function entityOf(base: Base, overlay: Overlay, tableName: string, key: string): object | undefined {
  const changed = overlay[tableName]?.get(key)
  return changed === undefined ? base.tables[tableName]!.entities.get(key) : (changed ?? undefined)
}

/** The keys of a table as the episode sees them, in the table's order. */
export function keysOf(base: Base, overlay: Overlay, tableName: string): readonly string[] {
  const changes = overlay[tableName]
  if (!changes) return base.tables[tableName]!.keys
  const kept = base.tables[tableName]!.keys.filter((key) => changes.entities.get(key) !== null && !changes.moved.has(key))
  return withAdded(base, tableName, kept, addedKeys(base, changes, tableName))
}

/** The keys under one value of an index, in the table's order. */
export function keysAt(base: Base, overlay: Overlay, tableName: string, index: string, value: string): readonly string[] {
  const indexed = base.tables[tableName]!.indexes[index]
  if (!indexed) throw new Error(noIndex(base, tableName, index))
  const fromBase = indexed.get(value) ?? []
  const changes = overlay[tableName]
  if (!changes) return fromBase
  const declared = base.shape[tableName]!
  if (declared.kind !== 'table') return fromBase
  const indexOf = declared.index[index]!
  const stands = (key: string): boolean => {
    const entity = changes.entities.get(key)
    return entity === undefined || (entity !== null && !changes.moved.has(key) && indexOf(entity) === value)
  }
  const kept = fromBase.filter(stands)
  const arrived: string[] = []
  const added: string[] = []
  for (const [key, entity] of changes.entities) {
    if (entity === null || indexOf(entity) !== value) continue
    if (isAdded(base, changes, tableName, key)) added.push(key)
    else if (!fromBase.includes(key)) arrived.push(key)
  }
  return withAdded(base, tableName, arrived.length === 0 ? kept : byPosition(base, tableName, [...kept, ...arrived]), added)
}

function noIndex(base: Base, tableName: string, index: string): string {
  const names = Object.keys(base.tables[tableName]!.indexes)
  return `${tableName} has no index "${index}"; ${names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`}.`
}

/** The keys that stand after the base's, in the order they were added. */
export function addedKeys(base: Base, changes: Changes, tableName: string): string[] {
  const added: string[] = []
  for (const [key, entity] of changes.entities) if (entity !== null && isAdded(base, changes, tableName, key)) added.push(key)
  return added
}

/** How many entities a table holds as the episode sees it. */
export function countOf(base: Base, overlay: Overlay, tableName: string): number {
  const { entities } = base.tables[tableName]!
  let count = entities.size
  const changes = overlay[tableName]
  if (changes) for (const [key, entity] of changes.entities) count += (entity === null ? 0 : 1) - (entities.has(key) ? 1 : 0)
  return count
}

function isAdded(base: Base, changes: Changes, tableName: string, key: string): boolean {
  return changes.moved.has(key) || !base.tables[tableName]!.positions.has(key)
}

function byPosition(base: Base, tableName: string, keys: string[]): string[] {
  const { positions } = base.tables[tableName]!
  return keys.sort((left, right) => positions.get(left)! - positions.get(right)!)
}

function withAdded(base: Base, tableName: string, kept: readonly string[], added: readonly string[]): readonly string[] {
  if (added.length === 0) return kept
  const declared = base.shape[tableName]!
  return declared.kind === 'table' && declared.order === 'key' ? [...kept, ...added].sort() : [...kept, ...added]
}
