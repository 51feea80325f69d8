import { freezeDeep, type Json } from '../json.ts'
import { type Base, parseEntity, singleKey } from './base.ts'
import { Changes } from './changes.ts'
import type { Overlay } from './overlay.ts'
import { keyOf, type Patch } from './schema.ts'

/** The overlay that a scenario's patch makes; where its entities are parsed they are frozen too, and one that does not fit says where. */
export function patchOverlay(base: Base, patch: Patch, options: { parse?: boolean } = {}): Overlay {
  const keep = <T>(value: T): T => (options.parse === false ? value : freezeDeep(value))
  const overlay: Record<string, Changes> = {}
  for (const [tableName, rows] of Object.entries(patch)) {
    const declared = base.shape[tableName]
    if (!declared) throw new Error(`The patch changes "${tableName}", which the world's state does not declare.`)
    if (declared.kind === 'single') {
      const value = parseEntity(declared.schema, rows, `The patch of ${tableName}`, options)
      overlay[tableName] = Changes.of(new Map([[singleKey, keep({ value })]]))
      continue
    }
    const entities = new Map<string, object | null>()
    for (const [key, row] of Object.entries(rows as Record<string, Json>)) {
      const entity = row === null ? null : keep(parseEntity(declared.schema, row, `The patch of ${tableName}`, options) as object)
      if (entity !== null && keyOf(declared, entity) !== key) {
        throw new Error(`The patch of ${tableName} has "${key}" for the entity with the key "${keyOf(declared, entity)}".`)
      }
      entities.set(key, entity)
    }
    overlay[tableName] = Changes.of(entities)
  }
  return overlay
}
