import { z } from 'zod'
import { freezeDeep, type Json } from './json.ts'
import { ProtocolError } from './protocol/errors.ts'
import type { World } from './world.ts'

/** What shapes an episode besides its scenario and seed, with every default filled in; it stands in the replay's header. */
export interface EpisodeOptions {
  /** After so many turns the episode is truncated. */
  readonly turns: number
  readonly user: 'scripted' | 'none' | 'external'
  /** The longest tool result in characters; a longer one is cut. */
  readonly length: number
  readonly difficulty?: string
  readonly [declared: string]: Json | undefined
}

const lengthDefault = 65_536

const schemas = new WeakMap<World, z.ZodType>()

/** The schema of a world's options, defaults included. */
export function optionsSchema(world: World): z.ZodType {
  const known = schemas.get(world)
  if (known) return known
  const { generator } = world
  const schema = z.strictObject({
    turns: z.int().min(1).default(world.turns).describe('After so many turns the episode is truncated, with reward 0.'),
    user: z.enum(world.users).default(world.users[0]!).describe('Who plays the user: the script, nobody (solo) or the client.'),
    length: z
      .int()
      .min(200)
      .default(lengthDefault)
      .describe('The longest tool result, in characters; a longer one is cut and says so.'),
    ...(generator
      ? {
          difficulty: z.enum(generator.difficulties).optional().describe('How hard a drawn scenario is; drawn too where absent.'),
        }
      : {}),
    ...world.options,
  })
  schemas.set(world, schema)
  return schema
}

const defaults = new WeakMap<World, EpisodeOptions>()

/** Checks the options a client gave and fills in the defaults. Throws `option_unknown` for a key that the world does not have, `request_invalid` for a value it cannot take. */
export function resolveOptions(world: World, given: Readonly<Record<string, unknown>>): EpisodeOptions {
  const empty = Object.keys(given).length === 0
  const known = empty ? defaults.get(world) : undefined
  if (known) return known
  const parsed = optionsSchema(world).safeParse(given)
  if (parsed.success) {
    const options = freezeDeep(parsed.data as EpisodeOptions)
    if (empty) defaults.set(world, options)
    return options
  }
  const issue = parsed.error.issues[0]!
  const names = optionNames(world)
  if (issue.code === 'unrecognized_keys') {
    throw new ProtocolError('option_unknown', `${world.id} has no option "${issue.keys[0]}"; it has ${names.join(', ')}.`, {
      options: names,
    })
  }
  const name = issue.path.join('.')
  throw new ProtocolError('request_invalid', `The option "${name}" of ${world.id} is not right: ${issue.message}.`, {
    option: name,
  })
}

/** The names of the options a world takes. */
export function optionNames(world: World): string[] {
  return ['turns', 'user', 'length', ...(world.generator ? ['difficulty'] : []), ...Object.keys(world.options ?? {})]
}
