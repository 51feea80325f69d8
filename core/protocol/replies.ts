import { z } from 'zod'
import { errorCodes } from './errors.ts'

/** The schemas of what a server answers, by method; clients ignore fields they do not know. */

const anything = z.unknown()
const digest = z.string().describe('32 hex digits over everything that happened so far; equal for equal runs.')
const turn = z.int().min(0)

export const message = z.object({
  role: z.enum(['user', 'tool', 'system', 'assistant']),
  text: z.string(),
  name: z.string().optional(),
  call: z.union([z.int(), z.string()]).optional(),
  calls: anything.optional(),
  error: z.enum(['malformed', 'refused', 'skipped']).optional(),
})

export const observation = z.object({ messages: z.array(message) })

export const outcome = z.object({
  call: z.union([z.int(), z.string()]),
  name: z.string(),
  status: z.enum(['ok', 'malformed', 'refused', 'skipped']),
  code: z.string().optional(),
})

export const info = z.object({
  outcomes: z.array(outcome),
  components: z.record(z.string(), anything).optional(),
  reason: z.string().optional(),
})

const next = z.enum(['agent', 'user']).optional()

export const tool = z.object({
  name: z.string(),
  description: z.string(),
  parameters: anything,
  returns: anything,
  effect: z.enum(['read', 'write']),
})

export const step = z.object({
  turn,
  observation,
  reward: z.number().min(0).max(1),
  terminated: z.boolean(),
  truncated: z.boolean(),
  info,
  next,
  digest,
})

export const reset = z.object({
  episodes: z.array(z.string()),
  turn: z.literal(0),
  scenario: z.string(),
  seed: z.string(),
  contract: z.string(),
  observation,
  info,
  next,
  user: z.object({ prompt: z.string(), tools: z.array(z.string()) }).optional(),
  digest,
})

export const splitDescription = z.object({ name: z.string(), count: z.int().optional() })

export const results = {
  hello: z.object({
    protocol: z.literal(1),
    server: z.object({ name: z.string(), version: z.string() }),
    limits: z.record(z.string(), z.number()),
  }),
  worlds: z.object({
    worlds: z.array(
      z.object({
        world: z.string(),
        family: z.string(),
        summary: z.string(),
        tools: z.int(),
        splits: z.array(splitDescription),
        available: z.boolean(),
        hint: z.string().optional(),
      }),
    ),
  }),
  describe: z.object({
    world: z.string(),
    version: z.int(),
    family: z.string(),
    contract: z.string(),
    policy: z.string(),
    tools: z.array(tool),
    usertools: z.array(tool).optional(),
    components: z.array(z.object({ name: z.string(), meaning: z.string() })),
    splits: z.array(splitDescription),
    options: anything,
  }),
  reset,
  step,
  fork: z.object({ episodes: z.array(z.string()), turn, digest }),
  resume: z.object({ turn, replies: z.array(step) }),
  replay: z.object({ lines: z.array(anything) }),
  inspect: anything,
  close: z.object({}),
  batch: z.object({ results: z.array(z.object({ result: anything.optional(), error: anything.optional() })) }),
  ping: z.object({}),
}

export type Result<M extends keyof typeof results> = z.output<(typeof results)[M]>

export const wireError = z.object({
  code: z.enum(errorCodes),
  message: z.string(),
  data: z.record(z.string(), z.unknown()).optional(),
})
