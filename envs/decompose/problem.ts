import { z } from 'zod'

/** What a tool takes: of the whole task, of the part that the call is for, or of every part at once. */
const Taken = z.strictObject({ kind: z.string(), of: z.enum(['whole', 'part', 'every']) })
export type Taken = z.output<typeof Taken>

const Made = z.strictObject({ kind: z.string(), of: z.enum(['whole', 'part']) })
export type Made = z.output<typeof Made>

/** A tool makes one kind of result. One that makes a result of a part is called once for each part that needs it. */
const PlanTool = z
  .strictObject({ name: z.string(), takes: z.array(Taken).min(1), makes: Made })
  .refine(({ takes, makes }) => makes.of === 'part' || takes.every(({ of }) => of !== 'part'), {
    error: 'A tool that makes a result of the whole takes nothing of one part; it may take something of every part.',
  })
export type PlanTool = z.output<typeof PlanTool>

/** A task: what there is, what is wanted, and the tools. `parts` may be empty; `part` null is a result of the whole task. */
export const Problem = z
  .strictObject({
    noun: z.string(),
    parts: z.array(z.string()).max(4),
    given: z.array(Made).min(1),
    wanted: z.array(z.strictObject({ kind: z.string(), part: z.string().nullable() })).min(1),
    tools: z.array(PlanTool).min(1).max(40),
  })
  .refine(({ tools }) => new Set(tools.map(({ name }) => name.toLowerCase())).size === tools.length, {
    error: 'Two tools have the same name; nodes could not tell them apart.',
  })
  .refine(({ parts, wanted }) => wanted.every(({ part }) => part === null || parts.includes(part)), {
    error: 'Something is wanted of a part that the task does not have.',
  })
export type Problem = z.output<typeof Problem>

/** One call: a tool, the facts that it needs and the fact that it makes. A fact is a kind, of the whole or of one part. */
export interface Step {
  readonly tool: string
  readonly needs: readonly string[]
  readonly makes: string
}

export function factOf(kind: string, part: string | null): string {
  return part === null ? kind : `${kind} of ${part}`
}

/** The facts that are there at the start. */
export function givenFacts({ given, parts }: Problem): string[] {
  return given.flatMap(({ kind, of }) => (of === 'whole' ? [kind] : parts.map((part) => factOf(kind, part))))
}

/** Every call that the tools allow, whether or not what it needs can be had. */
export function stepsOf({ tools, parts }: Problem): Step[] {
  return tools.flatMap(({ name, takes, makes }) => {
    const calls: readonly (string | null)[] = makes.of === 'whole' ? [null] : parts
    return calls.map((part) => ({
      tool: name,
      needs: takes.flatMap(({ kind, of }) =>
        of === 'every' ? parts.map((each) => factOf(kind, each)) : [factOf(kind, of === 'part' ? part : null)],
      ),
      makes: factOf(makes.kind, part),
    }))
  })
}
