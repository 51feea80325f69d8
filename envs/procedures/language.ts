import { z } from 'zod'
import type { Json } from '../../core/index.ts'

/**
 * The workflow language, as plain JSON. A block is a list of nodes that are carried out one after the other; what a node means is
 * said in README.md and done in interpreter.ts.
 */

/** How many levels deep the JSON of a workflow may be, and how many values it may have in all. */
export const depthMax = 40
export const valuesMax = 6000

const Name = z.string().min(1).max(60)
const Text = z.string().max(200)

export type Literal = number | string | boolean
export const Literal = z.union([z.int(), Text, z.boolean()])

/** A literal, a fact of the case, or a field of the item that the innermost loop is at. */
export type Value = Literal | { readonly fact: string } | { readonly item: string }
export const Value = z.union([Literal, z.strictObject({ fact: Name }), z.strictObject({ item: Name })])

export type Comparison = (typeof comparisons)[number]
export const comparisons = ['<', '<=', '=', '!=', '>', '>='] as const

export interface Atom {
  readonly left: Value
  readonly is: Comparison
  readonly right: Value
}

export type Condition =
  | Atom
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }

export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ left: Value, is: z.enum(comparisons), right: Value }),
    z.strictObject({ all: z.array(Condition).min(1).max(8) }),
    z.strictObject({ any: z.array(Condition).min(1).max(8) }),
    z.strictObject({ not: Condition }),
  ]),
)

export type Block = readonly Node[]
export type Arguments = Readonly<Record<string, Value>>

export interface Do {
  readonly do: string
  readonly with?: Arguments | undefined
}
export interface If {
  readonly if: Condition
  readonly then: Block
  readonly else?: Block | undefined
}
export interface Switch {
  readonly switch: Value
  readonly cases: readonly { readonly is: readonly Literal[]; readonly steps: Block }[]
  readonly otherwise?: Block | undefined
}
export interface ForEach {
  readonly forEach: string
  readonly steps: Block
}
export interface While {
  readonly while: Condition
  readonly most: number
  readonly steps: Block
}
export interface Parallel {
  readonly parallel: readonly Block[]
}
export interface Try {
  readonly try: readonly { readonly steps: Block; readonly compensate?: Block | undefined }[]
  readonly failed?: Block | undefined
}
export interface Approve {
  readonly approve: string
  readonly granted: Block
  readonly refused: Block
}
export interface Call {
  readonly call: string
}
export interface Stop {
  readonly stop: string
}
export type Node = Do | If | Switch | ForEach | While | Parallel | Try | Approve | Call | Stop

const Block: z.ZodType<Block> = z.lazy(() => z.array(Node).max(60))
const Node: z.ZodType<Node> = z.lazy(() =>
  z.union([
    z.strictObject({ do: Name, with: z.record(Name, Value).optional() }),
    // biome-ignore lint/suspicious/noThenProperty: it is the language's word, and no workflow is ever awaited.
    z.strictObject({ if: Condition, then: Block, else: Block.optional() }),
    z.strictObject({
      switch: Value,
      cases: z
        .array(z.strictObject({ is: z.array(Literal).min(1).max(12), steps: Block }))
        .min(1)
        .max(12),
      otherwise: Block.optional(),
    }),
    z.strictObject({ forEach: Name, steps: Block }),
    z.strictObject({ while: Condition, most: z.int().min(0).max(20), steps: Block }),
    z.strictObject({ parallel: z.array(Block).min(1).max(8) }),
    z.strictObject({
      try: z
        .array(z.strictObject({ steps: Block, compensate: Block.optional() }))
        .min(1)
        .max(12),
      failed: Block.optional(),
    }),
    z.strictObject({ approve: Name, granted: Block, refused: Block }),
    z.strictObject({ call: Name }),
    z.strictObject({ stop: Name }),
  ]),
)

/** A procedure: its steps, and the procedures that it calls by name. */
export interface Workflow {
  readonly steps: Block
  readonly procedures?: Readonly<Record<string, Block>> | undefined
}
export const Workflow: z.ZodType<Workflow> = z.strictObject({ steps: Block, procedures: z.record(Name, Block).optional() })

/** A workflow of somebody's JSON, or a sentence that says what is wrong with it and where. It never throws. */
export function readWorkflow(value: Json): Workflow | string {
  const size = sizeOf(value)
  if (size !== undefined) return size
  const read = Workflow.safeParse(value)
  if (read.success) return read.data
  return `At ${faultOf(value)}: no node of the language. A node has exactly the fields of one of its forms: ${forms}.`
}

const forms =
  'do (with), if then (else), switch cases (otherwise), forEach steps, while most steps, parallel, try (failed), approve granted refused, call, stop'

/** A sentence where a value is too deep or too large; it goes through it without recursion, so that no depth is too much for it. */
function sizeOf(value: Json): string | undefined {
  let level: Json[] = [value]
  let count = 0
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > depthMax) return `It is nested more than ${depthMax} levels deep.`
    count += level.length
    if (count > valuesMax) return `It has more than ${valuesMax} values.`
    level = level.flatMap((one) => (one === null || typeof one !== 'object' ? [] : (Object.values(one) as Json[])))
  }
  return undefined
}

/** Where the first node stands that is none, as a path. */
function faultOf(value: Json): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return 'the workflow itself, which is no object'
  const { steps, procedures, ...others } = value as Readonly<Record<string, Json>>
  const [other] = Object.keys(others)
  if (other !== undefined) return `the workflow's field "${other.slice(0, 60)}"`
  const named = procedures !== null && typeof procedures === 'object' ? Object.entries(procedures) : []
  const blocks: [string, Json | undefined][] = [
    ['steps', steps],
    ...named.map(([name, block]): [string, Json] => [`procedures.${name.slice(0, 60)}`, block as Json]),
  ]
  for (const [path, block] of blocks) {
    const fault = faultIn(block, path)
    if (fault !== undefined) return fault
  }
  return 'procedures'
}

const blockFields = new Set(['steps', 'then', 'else', 'otherwise', 'compensate', 'failed', 'granted', 'refused'])
const listFields = new Set(['cases', 'try'])

function faultIn(block: Json | undefined, path: string): string | undefined {
  if (!Array.isArray(block)) return `${path}, which is no list of nodes`
  for (const [place, node] of block.entries()) {
    const here = `${path}[${place}]`
    if (Node.safeParse(node).success) continue
    return faultInside(node, here) ?? here
  }
  return Block.safeParse(block).success ? undefined : path
}

function faultInside(node: Json, path: string): string | undefined {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return undefined
  for (const [field, value] of Object.entries(node)) {
    const here = `${path}.${field.slice(0, 60)}`
    const blocks: [string, Json][] = blockFields.has(field)
      ? [[here, value]]
      : field === 'parallel' && Array.isArray(value)
        ? value.map((part, place) => [`${here}[${place}]`, part])
        : []
    const parts = listFields.has(field) && Array.isArray(value) ? value : []
    for (const [where, block] of blocks) {
      const fault = faultIn(block, where)
      if (fault !== undefined) return fault
    }
    for (const [place, part] of parts.entries()) {
      const fault = faultInside(part, `${here}[${place}]`)
      if (fault !== undefined) return fault
    }
  }
  return undefined
}
