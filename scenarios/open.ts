import { hash } from 'node:crypto'
import { type OpenWorld, openWorld, type World } from '../core/index.ts'
import { readScenarios } from './files.ts'
import { readTexts, type Sources } from './texts.ts'

/** SHA-256 of a UTF-8 text as hex, by the platform. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

export type Opened =
  | { readonly world: World; readonly open: OpenWorld }
  | { readonly world: World; readonly open?: undefined; readonly hint: string }

/** Opens a world with its files read; without its data it stays closed, with a hint that says what is missing. Throws where its files are wrong. */
export function openFromFiles(world: World, sources: Sources, options: { parse?: boolean; digests?: boolean } = {}): Opened {
  const texts = readTexts(world, sources)
  if (typeof texts === 'string') return { world, hint: texts }
  return { world, open: openWorld(world, { texts, sha256, scenarios: readScenarios(world), ...options }) }
}

/** Opens worlds, by id and in order. */
export function openAll(
  worlds: readonly World[],
  sources: Sources,
  options: { parse?: boolean; digests?: boolean } = {},
): Map<string, Opened> {
  return new Map(worlds.map((world) => [world.id, openFromFiles(world, sources, options)]))
}
