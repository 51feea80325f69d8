import { canonical, type Json } from './json.ts'
import type { EpisodeOptions } from './options.ts'
import type { World } from './world.ts'

/** The first line of a replay without its digest, which is also what the first digest covers. */
export function replayHeader(world: World, scenario: string, seed: string, options: EpisodeOptions): string {
  return canonical({ format: 1, world: world.id, version: world.version, scenario, seed, options: options as unknown as Json })
}
