import type { ZodType } from 'zod'
import type { Json } from '../json.ts'
import type { Draws } from '../random.ts'
import type { Tool } from '../tool.ts'
import { candidates, type Seen } from './seen.ts'
import { type Definition, definitionOf, innerOf } from './shape.ts'

const attemptsMax = 8
const depthMax = 8

/** Arguments that fit a tool's schema, of values that were seen where they can be. Undefined where no draw fitted. */
export function drawArguments(tool: Tool, seen: Seen, draws: Draws): Json | undefined {
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const drawn = drawValue(tool.args, seen, draws, '', 0) ?? {}
    if (tool.args.safeParse(drawn).success) return drawn
  }
  return undefined
}

/** A value for a schema, or undefined to leave the field out. */
function drawValue(schema: ZodType, seen: Seen, draws: Draws, name: string, depth: number): Json | undefined {
  const definition = definitionOf(schema)
  const { type, element, entries, values, options, shape } = definition
  if (depth > depthMax) return undefined
  const inside = (inner: ZodType, field = name): Json | undefined => drawValue(inner, seen, draws, field, depth + 1)
  switch (type) {
    case 'object':
      return drawFields(shape ?? {}, inside)
    case 'array':
      return drawItems(definition, draws, () => inside(element!))
    case 'enum':
      return draws.pick(Object.values(entries ?? {}))
    case 'literal':
      return draws.pick(values ?? [])
    case 'union':
      return inside(draws.pick(options ?? []))
    case 'boolean':
      return draws.chance(1, 2)
    case 'null':
      return null
    case 'record':
      return {}
    case 'string':
    case 'number':
      return drawScalar(schema, type, seen, draws, name)
    case 'optional':
    case 'default':
    case 'prefault':
      return draws.chance(1, 2) ? undefined : inside(innerOf(schema)!)
    case 'nullable':
      return draws.chance(1, 4) ? null : inside(innerOf(schema)!)
  }
  const inner = innerOf(schema)
  return inner ? inside(inner) : drawScalar(schema, 'string', seen, draws, name)
}

function drawFields(shape: Readonly<Record<string, ZodType>>, inside: (inner: ZodType, field: string) => Json | undefined): Json {
  const drawn: Record<string, Json> = {}
  for (const [field, inner] of Object.entries(shape)) {
    const value = inside(inner, field)
    if (value !== undefined) drawn[field] = value
  }
  return drawn
}

function drawItems({ checks }: Definition, draws: Draws, item: () => Json | undefined): Json {
  const least = checks?.find(({ _zod }) => _zod.def.check === 'min_length')?._zod.def.minimum ?? 0
  const items: Json[] = []
  for (let count = draws.integer(Math.max(least, 1), least + 2); count > 0; count--) {
    const value = item()
    if (value !== undefined) items.push(value)
  }
  return items
}

function drawScalar(schema: ZodType, type: 'string' | 'number', seen: Seen, draws: Draws, name: string): Json {
  const known = candidates(seen, schema, name).filter((value) => typeof value === type)
  if (known.length > 0 && draws.chance(9, 10)) return draws.pick(known)
  if (type === 'string') return seen.strings.size > 0 ? draws.pick([...seen.strings]) : 'something'
  const { minValue, maxValue } = schema as unknown as { minValue?: number; maxValue?: number }
  const least = Math.max(minValue ?? 0, -1_000_000)
  return draws.integer(Math.ceil(least), Math.floor(Math.min(maxValue ?? Infinity, least + 20)))
}
