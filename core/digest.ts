import { canonical, type Json } from './json.ts'
import type { Base } from './store/base.ts'
import type { Changes } from './store/changes.ts'
import { addedKeys, type Overlay } from './store/overlay.ts'

/** SHA-256 of a UTF-8 text as 64 hex digits. Core does no hashing of its own: whoever opens a world hands it in. */
export type Sha256 = (text: string) => string

/**
 * The digest after a turn: the first 32 hex digits of SHA-256 over three lines, the digest before it, the action and the
 * reply (compact JSON both; at the end of an episode the reply's line ends with the state digest).
 */
export function chainDigest(sha256: Sha256, previous: string, action: string, reply: string): string {
  return sha256(`${previous}\n${action}\n${reply}`).slice(0, 32)
}

/** The digest after a turn, and the reply's text as a part of what was hashed: so the text is put together in memory once, not twice. */
export function chainStep(
  sha256: Sha256,
  previous: string,
  action: string,
  reply: string,
  end: string,
): { digest: string; json: string } {
  const text = `${previous}\n${action}\n${reply}${end}`
  const digest = sha256(text).slice(0, 32)
  const from = text.length - end.length - reply.length
  return { digest, json: text.slice(from, from + reply.length) }
}

const bits = 128n
/** By table, since one entity can stand in two: what moves into an archive does not stand where it stood. */
const entityDigests = new Map<string, WeakMap<object, bigint>>()
const baseDigests = new WeakMap<Base, bigint>()

/**
 * The digest of a state, 32 hex digits: the sum of its entities' digests, so that its cost follows what changed and not the
 * size of the state; for tables in order of insertion also what was added and removed, in order.
 */
export function stateDigest(sha256: Sha256, base: Base, overlay: Overlay, rest: Json): string {
  let sum = baseDigest(sha256, base)
  for (const [tableName, changes] of Object.entries(overlay)) {
    for (const [key, entity] of changes.entities) {
      const before = base.tables[tableName]!.entities.get(key)
      if (before === entity) continue
      if (before) sum -= entityDigest(sha256, tableName, key, before)
      if (entity) sum += entityDigest(sha256, tableName, key, entity)
    }
    sum += orderDigest(sha256, base, tableName, changes)
  }
  sum += digestNumber(sha256, canonical(rest))
  return BigInt.asUintN(Number(bits), sum).toString(16).padStart(32, '0')
}

function orderDigest(sha256: Sha256, base: Base, tableName: string, changes: Changes): bigint {
  const declared = base.shape[tableName]!
  if (declared.kind !== 'table' || declared.order === 'key') return 0n
  const added = displacedKeys(base, changes, tableName)
  return added.length === 0 ? 0n : digestNumber(sha256, canonical([tableName, added]))
}

/** The added keys without those that stand where they stood in the base: its last ones, removed and added again in their order. */
function displacedKeys(base: Base, changes: Changes, tableName: string): string[] {
  const added = addedKeys(base, changes, tableName)
  if (changes.moved.size === 0) return added
  const { keys, positions } = base.tables[tableName]!
  let last = keys.findLastIndex((key) => changes.entities.get(key) !== null && !changes.moved.has(key))
  const first = added.findIndex((key) => {
    const position = positions.get(key)
    if (position === undefined || position < last) return true
    last = position
    return false
  })
  return first < 0 ? [] : added.slice(first)
}

function baseDigest(sha256: Sha256, base: Base): bigint {
  const known = baseDigests.get(base)
  if (known !== undefined) return known
  let sum = 0n
  for (const [tableName, { entities }] of Object.entries(base.tables)) {
    for (const [key, entity] of entities) sum += entityDigest(sha256, tableName, key, entity)
  }
  baseDigests.set(base, sum)
  return sum
}

function entityDigest(sha256: Sha256, tableName: string, key: string, entity: object): bigint {
  let digests = entityDigests.get(tableName)
  if (!digests) {
    digests = new WeakMap()
    entityDigests.set(tableName, digests)
  }
  const known = digests.get(entity)
  if (known !== undefined) return known
  const digest = digestNumber(sha256, `${tableName}\n${key}\n${canonical(entity as Json)}`)
  digests.set(entity, digest)
  return digest
}

function digestNumber(sha256: Sha256, text: string): bigint {
  return BigInt(`0x${sha256(text).slice(0, 32)}`)
}
