import type { Base, Sha256 } from '../../core/index.ts'
import { singleKey } from '../../core/store/base.ts'
import { entityOf, keysOf, type Overlay } from '../../core/store/overlay.ts'
import { compareCodePoints, dumps, type PythonValue, sameJson } from '../python/index.ts'
import type { Collection, Domain, Toolkit } from './domain.ts'

const texts = new WeakMap<object, string>()

/** An entity as it stands in the text that the reference hashes: equal texts are equal parts of the hash. */
export function entityText(entity: object): string {
  const known = texts.get(entity)
  if (known !== undefined) return known
  const text = dumps(entity as PythonValue, { sortKeys: true })
  texts.set(entity, text)
  return text
}

/** Both sides' hashes as the reference makes them: SHA-256 of the whole database as sorted JSON; null where a side has none. */
export function databaseHashes(
  domain: Domain,
  base: Base,
  overlay: Overlay,
  sha256: Sha256,
): { agent: string; user: string | null } {
  const hash = (side: 'agent' | 'user'): string =>
    sha256(databaseText(domain[holderIn(domain, base, overlay, side)]!, base, overlay))
  return { agent: hash('agent'), user: domain.user ? hash('user') : null }
}

/** The side whose database a side holds. */
export function holderIn(domain: Domain, base: Base, overlay: Overlay, side: 'agent' | 'user'): 'agent' | 'user' {
  if (!('shared' in domain.state)) return side
  const { value } = entityOf(base, overlay, 'shared', '') as { value: 'none' | 'agent' | 'user' }
  return value === 'none' ? side : value
}

function databaseText(toolkit: Toolkit, base: Base, overlay: Overlay): string {
  const tables = Object.entries(toolkit.tables).sort(([left], [right]) => compareCodePoints(left, right))
  return `{${tables.map(([name, collection]) => `"${name}": ${collectionText(collection, base, overlay, name)}`).join(', ')}}`
}

function collectionText(collection: Collection, base: Base, overlay: Overlay, table: string): string {
  if (collection.as === 'object') return entityText(singleOf(entityOf(base, overlay, table, singleKey)!))
  if (collection.as === 'list') {
    const rows = keysOf(base, overlay, table).map((key) => entityText(entityOf(base, overlay, table, key)!))
    return `[${rows.join(', ')}]`
  }
  const keys = keysOf(base, overlay, table).toSorted(compareCodePoints)
  return `{${keys.map((key) => `${dumps(key)}: ${entityText(entityOf(base, overlay, table, key)!)}`).join(', ')}}`
}

/** Whether two ends are one to the reference: all that both sides hold has the same hash. Looks only at what changed. */
export function sameEnd(domain: Domain, base: Base, left: Overlay, right: Overlay): boolean {
  const sides = new Set([holderIn(domain, base, left, 'agent'), ...(domain.user ? [holderIn(domain, base, left, 'user')] : [])])
  return [...sides].every((side) =>
    Object.entries(domain[side]!.tables).every(([name, collection]) => sameCollection(collection, base, name, left, right)),
  )
}

function sameCollection(collection: Collection, base: Base, table: string, left: Overlay, right: Overlay): boolean {
  const [first, second] = [left[table], right[table]]
  if (first === second) return true
  const keys = new Set([...(first?.entities.keys() ?? []), ...(second?.entities.keys() ?? [])])
  for (const key of keys) {
    const [one, other] = [entityOf(base, left, table, key), entityOf(base, right, table, key)]
    if (one === other) continue
    if (!one || !other || !sameJson(one as PythonValue, other as PythonValue)) return false
  }
  // Both have the same entities by now; in a list their order counts too.
  return collection.as !== 'list' || sameOrder(keysOf(base, left, table), keysOf(base, right, table))
}

function singleOf(held: object): object {
  return (held as { value: object }).value
}

function sameOrder(left: readonly string[], right: readonly string[]): boolean {
  return left.every((key, place) => key === right[place])
}
