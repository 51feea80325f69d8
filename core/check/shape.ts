import type { ZodType } from 'zod'
import type { Json, JsonObject } from '../json.ts'

/** What zod keeps of a schema, as far as it is walked here. */
export interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, ZodType>>
  readonly element?: ZodType
  readonly innerType?: ZodType
  readonly valueType?: ZodType
  readonly options?: readonly ZodType[]
  readonly entries?: Readonly<Record<string, string | number>>
  readonly values?: readonly Json[]
  readonly defaultValue?: Json
  readonly in?: ZodType
  readonly getter?: () => ZodType
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string; readonly minimum?: number } } }[]
}

/** One value inside arguments or a result that holds no others, with what its schema says of it. */
export interface Leaf {
  readonly path: readonly (string | number)[]
  /** The name of the field that holds it. */
  readonly name: string
  /** Undefined where the schema says nothing of it. */
  readonly schema: ZodType | undefined
  readonly meaning: string | undefined
  readonly comparison: string | undefined
  readonly value: null | boolean | number | string
}

export function definitionOf(schema: ZodType): Definition {
  return schema.def as unknown as Definition
}

/** What a wrapper (optional, nullable, default, readonly, a transform) wraps, or undefined. */
export function innerOf(schema: ZodType): ZodType | undefined {
  const { type, innerType, in: input, getter } = definitionOf(schema)
  return type === 'pipe' ? input : (innerType ?? getter?.())
}

/** What a schema, or the first wrapped one that says so, is marked with. */
export function markOf(schema: ZodType | undefined, mark: 'semantic' | 'compare' | 'known'): string | undefined {
  for (let inner = schema; inner; inner = innerOf(inner)) {
    const marked = (inner.meta() as Readonly<Record<string, unknown>> | undefined)?.[mark]
    if (typeof marked === 'string') return marked
  }
  return undefined
}

/** The values that a schema itself names: of an enum, a literal, a boolean, a default. */
export function namedValues(schema: ZodType | undefined): Json[] {
  const named: Json[] = []
  for (let inner = schema; inner; inner = innerOf(inner)) {
    const { type, entries, values, defaultValue, options } = definitionOf(inner)
    if (type === 'boolean') named.push(false, true)
    if (type === 'enum') named.push(...Object.values(entries ?? {}))
    if (type === 'literal') named.push(...(values ?? []))
    if (type === 'default') named.push(defaultValue ?? null)
    for (const option of options ?? []) named.push(...namedValues(option))
  }
  return named
}

/** Every leaf of a value, in order, with the part of the schema that it stands under. */
export function leavesOf(schema: ZodType | undefined, value: Json, path: Leaf['path'] = []): Leaf[] {
  if (value === null || typeof value !== 'object') {
    const name = path.findLast((part) => typeof part === 'string') ?? ''
    return [
      { path, name: String(name), schema, meaning: markOf(schema, 'semantic'), comparison: markOf(schema, 'compare'), value },
    ]
  }
  const { shape, element, valueType } = schema ? definitionOf(containerOf(schema, value)) : {}
  if (Array.isArray(value)) return value.flatMap((item, place) => leavesOf(element, item, [...path, place]))
  return Object.entries(value as JsonObject).flatMap(([name, field]) =>
    leavesOf(shape?.[name] ?? valueType, field, [...path, name]),
  )
}

/** The schema of an object or array itself: out of its wrappers, and the option of a union that fits. */
function containerOf(schema: ZodType, value: Json): ZodType {
  const inner = innerOf(schema)
  if (inner) return containerOf(inner, value)
  const option = definitionOf(schema).options?.find((candidate) => candidate.safeParse(value).success)
  return option ? containerOf(option, value) : schema
}

/** A copy of a value with another one at a path. */
export function withLeaf(value: Json, path: Leaf['path'], leaf: Json): Json {
  const [part, ...rest] = path
  if (part === undefined) return leaf
  if (Array.isArray(value)) return value.map((item, place) => (place === part ? withLeaf(item, rest, leaf) : item))
  const fields = value as JsonObject
  return { ...fields, [part]: withLeaf(fields[String(part)] ?? null, rest, leaf) }
}
