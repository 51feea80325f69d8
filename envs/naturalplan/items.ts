import { type ZodType, z } from 'zod'

/** The fields that every item has: the task as text, and with five worked examples before it where the file has that. */
export const promptFields = { prompt_0shot: z.string(), prompt_5shot: z.string().optional() }

export interface Prompts {
  readonly prompt_0shot: string
  readonly prompt_5shot?: string | undefined
}

/** The items of a file of the benchmark by name. Throws an Error that names what is not as it should be. */
export function readItems<Item>(file: string, text: string, schema: ZodType<Item>): ReadonlyMap<string, Item> {
  return new Map(
    Object.entries(objectIn(file, text)).map(([id, value]) => {
      const parsed = schema.safeParse(value)
      if (parsed.success) return [id, parsed.data]
      const { path, message } = parsed.error.issues[0]!
      throw new Error(`${file}: ${[id, ...path].join('.')} is not as expected: ${message}`)
    }),
  )
}

function objectIn(file: string, text: string): object {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (problem) {
    throw new Error(`${file} is not JSON: ${(problem as Error).message}`)
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new Error(`${file} holds no object of items by name, such as {"trip_planning_example_1": {...}}`)
}

/**
 * Which items of a file are unlike the known ones with the same names, by the checksums `name:checksum name:checksum ...`, where
 * a name is what follows the last `_`; other items say nothing.
 */
export function alteredItems(text: string, checksums: string): string[] {
  const known = new Map(
    checksums
      .trim()
      .split(/\s+/)
      .map((entry) => entry.split(':') as [string, string]),
  )
  return Object.entries(JSON.parse(text) as Record<string, Record<string, unknown>>).flatMap(([id, item]) => {
    const expected = known.get(id.slice(id.lastIndexOf('_') + 1))
    return expected === undefined || expected === checksumOf(item) ? [] : [id]
  })
}

/** Six hex digits that follow from an item's fields, those aside that say nothing of the task itself. */
export function checksumOf(item: Readonly<Record<string, unknown>>): string {
  const { prompt_5shot: _examples, pred_5shot_pro: _prediction, ...rest } = item
  const text = JSON.stringify(Object.entries(rest).sort(([left], [right]) => (left < right ? -1 : 1)))
  // FNV-1a: it finds slips, it is no defence.
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 8).toString(16).padStart(6, '0')
}
