import { z } from 'zod'
import type { World } from '../core/index.ts'
import { action } from '../core/protocol/index.ts'

/** The schema of a world's scenario files; its JSON Schema gives completion and checks in editors. */
export function scenarioSchema(world: World): z.ZodType {
  return z.strictObject({
    $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]*$/)
      .describe('The name by which it is started; unique in its world.'),
    kind: z.string().describe('The kind of task, for reports.'),
    difficulty: z.enum(world.generator?.difficulties ?? ['normal']),
    base: z.string().describe('The first state that the patch changes.'),
    patch: patchSchema(world).optional(),
    instruction: z.union([z.string(), z.array(z.string())]).describe('What the user wants, as a text or as lines.'),
    user: (world.script ?? z.null()).optional().describe('What the scripted user knows and wants.'),
    goal: (world.goal ?? z.null()).optional().describe('What a right end is, where the witness alone does not say it.'),
    witness: z.array(action).min(1).describe('A plan that earns full reward; the scenario is not served if it does not.'),
    twins: z.array(twinSchema(world)).optional().describe('The same task where something else is observed: one for each branch.'),
  })
}

/** What is a twin's own; the rest it has from its scenario. */
function twinSchema(world: World): z.ZodType {
  return z.strictObject({
    branch: z
      .string()
      .regex(/^[a-z0-9-]{1,64}$/)
      .describe('The branch that goes the other way; the twin is named id~branch.'),
    patch: patchSchema(world),
    user: (world.script ?? z.null()).optional(),
    goal: (world.goal ?? z.null()).optional(),
    witness: z.array(action).min(1),
  })
}

/** For each table the entities that are added or changed (whole) or removed (null); for a single its value. */
function patchSchema(world: World): z.ZodType {
  const fields = Object.entries(world.state).map(([name, declared]) => [
    name,
    (declared.kind === 'table' ? z.record(z.string(), z.nullable(declared.schema)) : declared.schema).optional(),
  ])
  return z.strictObject(Object.fromEntries(fields))
}

/** The JSON Schema of a world's scenario files. */
export function scenarioJsonSchema(world: World): object {
  return z.toJSONSchema(scenarioSchema(world), { io: 'input', target: 'draft-7', unrepresentable: 'any' })
}
