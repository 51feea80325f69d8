import type { ZodType } from 'zod'
import { canonical, type Json } from './json.ts'
import { type Comparison, normalText } from './semantic.ts'
import type { Base } from './store/base.ts'
import { entityOf, type Overlay } from './store/overlay.ts'

/** Whether an end has what the right end changed (`outcome`), and has changed nothing else (`clean`). */
export function compareEnds(base: Base, start: Overlay, right: Overlay, end: Overlay): { outcome: boolean; clean: boolean } {
  const { missing, surplus } = differences(base, start, right, end)
  return { outcome: missing === 0, clean: surplus === 0 }
}

/** How many entities an end lacks of what the right end changed, and how many it has changed besides. */
export function differences(base: Base, start: Overlay, right: Overlay, end: Overlay): { missing: number; surplus: number } {
  let missing = 0
  let surplus = 0
  for (const tableName of Object.keys(base.shape)) {
    if (right[tableName] === undefined && end[tableName] === undefined) continue
    const table = tableDifferences(base, tableName, start, right, end)
    missing += table.missing
    surplus += table.surplus
  }
  return { missing, surplus }
}

function tableDifferences(
  base: Base,
  tableName: string,
  start: Overlay,
  right: Overlay,
  end: Overlay,
): { missing: number; surplus: number } {
  const declared = base.shape[tableName]!
  const text = (overlay: Overlay, key: string): string | undefined => {
    const entity = entityOf(base, overlay, tableName, key)
    return entity && comparedText(declared.schema, declared.kind === 'single' ? (entity as { value: unknown }).value : entity)
  }
  const keys = new Set([...(right[tableName]?.entities.keys() ?? []), ...(end[tableName]?.entities.keys() ?? [])])
  const expected: string[] = []
  const made: string[] = []
  let missing = 0
  let surplus = 0
  for (const key of keys) {
    if (entityOf(base, right, tableName, key) === entityOf(base, end, tableName, key)) continue
    const before = text(start, key)
    const wanted = text(right, key)
    const found = text(end, key)
    if (declared.kind === 'table' && declared.minted && before === undefined) {
      if (wanted !== undefined) expected.push(wanted)
      if (found !== undefined) made.push(found)
    } else if (wanted !== before) missing += found === wanted ? 0 : 1
    else surplus += found === before ? 0 : 1
  }
  return { missing: missing + without(expected, made).length, surplus: surplus + without(made, expected).length }
}

/** The texts of the first list that are left when each of the second has taken away one equal to it. */
function without(texts: readonly string[], taken: readonly string[]): string[] {
  const left = [...texts]
  for (const text of taken) {
    const place = left.indexOf(text)
    if (place >= 0) left.splice(place, 1)
  }
  return left
}

/** What of a value is compared, as one text: free fields are left out, written ones are normalised. */
export function comparedText(schema: ZodType, value: unknown): string {
  return canonical(projectionOf(schema)(value))
}

type Projection = (value: unknown) => Json

const projections = new WeakMap<ZodType, Projection>()
const whole: Projection = (value) => value as Json
const nothing: Projection = () => null

function projectionOf(schema: ZodType): Projection {
  const known = projections.get(schema)
  if (known) return known
  const made = makeProjection(schema)
  projections.set(schema, made)
  return made
}

interface Definition {
  readonly type: string
  readonly shape?: Record<string, ZodType>
  readonly element?: ZodType
  readonly innerType?: ZodType
  readonly valueType?: ZodType
}

function makeProjection(schema: ZodType): Projection {
  const compare = (schema.meta() as { compare?: Comparison } | undefined)?.compare
  if (compare === 'free') return nothing
  if (compare === 'text') return (value) => (typeof value === 'string' ? normalText(value) : (value as Json))
  const { type, shape, element, innerType, valueType } = schema.def as unknown as Definition
  if (type === 'object' && shape) {
    const fields = Object.entries(shape).map(([name, field]) => [name, projectionOf(field)] as const)
    if (fields.every(([, projection]) => projection === whole)) return whole
    const compared = fields.filter(([, projection]) => projection !== nothing)
    return (value) => eachField(compared, value as Record<string, unknown>)
  }
  const inner = element ?? innerType ?? valueType
  const projection = inner ? projectionOf(inner) : whole
  if (projection === whole) return whole
  if (type === 'array') return (value) => (value as readonly unknown[]).map(projection)
  if (type === 'record') {
    return (value) => Object.fromEntries(Object.entries(value as object).map(([key, field]) => [key, projection(field)]))
  }
  if (projection === nothing) return nothing
  return (value) => (value === null || value === undefined ? null : projection(value))
}

function eachField(fields: readonly (readonly [string, Projection])[], value: Record<string, unknown>): Json {
  const compared: Record<string, Json> = {}
  for (const [name, projection] of fields) if (value[name] !== undefined) compared[name] = projection(value[name])
  return compared
}
