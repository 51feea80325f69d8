import { canonical, type Json, quote } from './json.ts'
import type { EpisodeOptions } from './options.ts'
import type { World } from './world.ts'

/** Resets share their options where they are the defaults. */
const optionTexts = new WeakMap<EpisodeOptions, string>()

/** The first line of a replay without its digest, which is also what the first digest covers: canonical JSON, written out by hand since every reset needs it. */
export function replayHeader(world: World, scenario: string, seed: string, options: EpisodeOptions): string {
  let optionText = optionTexts.get(options)
  if (optionText === undefined) {
    optionText = canonical(options as unknown as Json)
    optionTexts.set(options, optionText)
  }
  const { id, version } = world
  return `{"format":1,"options":${optionText},"scenario":${quote(scenario)},"seed":${quote(seed)},"version":${version},"world":${quote(id)}}`
}
