import type { OpenWorld } from './open.ts'
import type { EpisodeOptions } from './options.ts'
import { drawsFrom } from './random.ts'
import type { Scenario, ScenarioDraft } from './scenario.ts'

/** What the name of a drawn scenario says: `difficulty.seed.attempt`, and `~branch` after it for a twin. */
export interface DrawnName {
  readonly difficulty: string
  readonly seed: string
  readonly attempt: number
  readonly branch?: string
}

/** Reads the name of a drawn scenario; undefined where the world draws none of that name. */
export function drawnName({ world }: OpenWorld, name: string): DrawnName | undefined {
  const parts = /^([0-9a-z]+)\.([0-9A-Za-z_-]{1,64})\.(\d{1,3})(?:~([0-9a-z-]{1,64}))?$/.exec(name)
  const [, difficulty, seed, attempt, branch] = parts ?? []
  if (!world.generator?.difficulties.includes(difficulty ?? '')) return undefined
  return { difficulty: difficulty!, seed: seed!, attempt: Number(attempt), ...(branch === undefined ? {} : { branch }) }
}

/** What the generator makes of a name, before it is a scenario of its own; undefined where that draw led nowhere. */
export function draftOf(open: OpenWorld, name: DrawnName, options: EpisodeOptions): ScenarioDraft | undefined {
  const { difficulty, seed, attempt } = name
  return open.world.generator!.draw(drawsFrom(`${seed}.${attempt}/scenario`), difficulty, { base: open.base, options })
}

/** The drawn scenario of a name, leaving a twin's branch aside. */
export function drawnScenario(open: OpenWorld, name: DrawnName, options: EpisodeOptions): Scenario | undefined {
  const draft = draftOf(open, name, options)
  if (!draft) return undefined
  const { kind, base, patch = {}, instruction, user = null, goal = null, witness, search, twins } = draft
  const { difficulty, seed, attempt } = name
  // Twins are asked the same thing, and what is asked stands in one split.
  const split = splitOf(open, JSON.stringify(twins === undefined ? [kind, instruction, user, goal] : [kind, instruction]))
  // Joined and not concatenated: a session keeps the name, and a concatenation would keep its parts too.
  const id = [difficulty, seed, attempt].join('.')
  const scenario = { id, split, kind, difficulty, base, patch, instruction, user, goal, witness }
  return search === undefined ? scenario : { ...scenario, search }
}

/**
 * A generated scenario belongs to one split by the digest of what is asked, so that no seed leads from one split into another,
 * and none into the same task with other furniture around it.
 */
function splitOf(open: OpenWorld, content: string): string {
  let place = Number.parseInt(open.sha256(content).slice(0, 8), 16) % 100
  for (const [split, share] of Object.entries(open.world.generator!.splits)) {
    if (place < share) return split
    place -= share
  }
  throw new Error(`${open.world.id}: the shares of its splits do not add up to 100`)
}
