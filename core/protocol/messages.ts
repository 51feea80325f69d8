import { z } from 'zod'
import type { Json } from '../json.ts'

/** The schemas of the wire, version 1: every request's params by method. Unknown fields are errors. */

const json = z.custom<Json>((value) => value !== undefined)

/** Seeds are 1 to 64 letters, digits, `_` and `-`, or safe integers; `7` and `"7"` are one seed. */
export const seedPattern = /^[0-9A-Za-z_-]{1,64}$/

export const seed = z.union(
  [z.string().regex(seedPattern, 'a seed is 1 to 64 letters, digits, _ and -, or a safe integer'), z.int()],
  {
    error: 'a seed is 1 to 64 letters, digits, _ and -, or a safe integer',
  },
)

export const call = z.strictObject({
  id: z.string().optional(),
  name: z.string(),
  arguments: json.optional(),
})

export const action = z.strictObject({
  as: z.enum(['agent', 'user']).optional(),
  thought: z.string().optional(),
  text: z.string().optional(),
  calls: z.array(call).optional(),
  stop: z.boolean().optional(),
})

const count = z.int().min(1).max(4096).default(1)
/** 128 random bits that the client made, so that the request can be sent again without making anything twice. */
const key = z.string().min(16).max(64)
const episode = z.string()
const turn = z.int().min(0)

export const params = {
  hello: z.strictObject({ client: z.string().optional(), token: z.string().optional() }),
  worlds: z.strictObject({}),
  describe: z.strictObject({
    world: z.string().optional(),
    options: z.record(z.string(), json).optional(),
    episode: episode.optional(),
  }),
  reset: z.strictObject({
    world: z.string(),
    seed: seed.optional(),
    split: z.string().optional(),
    index: z.int().min(0).optional(),
    scenario: z.string().optional(),
    options: z.record(z.string(), json).optional(),
    count,
    key: key.optional(),
  }),
  step: z.strictObject({ episode, turn: z.int().min(1), action }),
  fork: z.strictObject({
    episode,
    turn: turn.optional(),
    count,
    stream: z.string().regex(seedPattern).default('keep'),
    key: key.optional(),
  }),
  resume: z.strictObject({ episode, turn, digest: z.string().optional() }),
  replay: z.strictObject({ episode }),
  inspect: z.strictObject({ episode, what: z.enum(['state', 'diff', 'grade', 'witness']) }),
  close: z.strictObject({ episode }),
  batch: z.strictObject({ requests: z.array(z.strictObject({ method: z.string(), params: json.optional() })).min(1) }),
  ping: z.strictObject({}),
}

export type Method = keyof typeof params
export type Params<M extends Method> = z.output<(typeof params)[M]>
/** What a client sends: fields with a default may be left out. */
export type ParamsInput<M extends Method> = z.input<(typeof params)[M]>

export const methods = Object.keys(params) as Method[]

/** Methods that a batch may hold. */
export const batchMethods: readonly Method[] = ['reset', 'step', 'fork', 'resume', 'close']
