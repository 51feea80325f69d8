import { z } from 'zod'
import { optionNames } from '../../../core/options.ts'
import type { HostedWorlds } from '../../hosted.ts'
import { Invalid, type Issue, read } from './issues.ts'

const fields = ['seed', 'episode_id', 'split', 'index', 'scenario', 'options']

const episodeId = z.string().max(255).optional()

export interface ResetParams {
  /** What the client calls the episode. */
  readonly episodeId: string | undefined
  /** The rest, for the engine to check. */
  readonly params: Readonly<Record<string, unknown>>
}

/** Reads what `reset` was given; null is as if absent, and a name that nothing reads is refused. Throws Invalid. */
export function readReset(worlds: HostedWorlds, world: string, given: Readonly<Record<string, unknown>>): ResetParams {
  const params = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
  const strange = Object.keys(given).filter((name) => !fields.includes(name))
  if (strange.length > 0) throw new Invalid(strange.map((name) => strangeField(worlds, world, name, given[name])))
  const { episode_id: named, ...rest } = params
  return { episodeId: read(episodeId, named, ['episode_id']), params: rest }
}

function strangeField(worlds: HostedWorlds, world: string, name: string, input: unknown): Issue {
  const isOption = optionNames(worlds.get(world)!.world).includes(name)
  const instead = isOption ? `, and "${name}" is one of the options: options={"${name}": ...}` : ''
  return { type: 'extra_forbidden', loc: [name], msg: `reset takes ${fields.join(', ')}${instead}`, input }
}
