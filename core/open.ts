import { seconds } from './clock.ts'
import type { Sha256 } from './digest.ts'
import type { Scenario } from './scenario.ts'
import { type Base, makeBase } from './store/base.ts'
import { noChanges, type Overlay } from './store/overlay.ts'
import { patchOverlay } from './store/patch.ts'
import { twinOf } from './twins.ts'
import type { Catalogue, Texts, World } from './world.ts'

/** A world with its texts read: what episodes are started in. It holds nothing of any episode. */
export interface OpenWorld {
  readonly world: World
  readonly catalogue: Catalogue
  /** The version of the user's own data, where the world tells versions apart. */
  readonly dataVersion?: string
  /** Given scenarios by name, in order, each before its twins. */
  readonly scenarios: ReadonlyMap<string, Scenario>
  /** Splits, given ones first: finite ones with the names of their scenarios, drawn ones without. */
  readonly splits: ReadonlyMap<string, readonly string[] | undefined>
  /** When its episodes start, in seconds since 1970 UTC. */
  readonly time: number
  readonly sha256: Sha256
  /** Whether chain digests are made; a bench may do without. */
  readonly digests: boolean
  /** Whether every write is parsed: in tests and checks, not when serving. */
  readonly parse: boolean
  base(name: string): Base
  /** The overlay that a scenario starts with. */
  overlay(scenario: Scenario): Overlay
}

export interface OpenOptions {
  readonly texts: Texts
  readonly sha256: Sha256
  /** Scenarios written by hand. */
  readonly scenarios?: readonly Scenario[]
  readonly digests?: boolean
  readonly parse?: boolean
  readonly dataVersion?: string
}

/** Opens a world. Throws where its texts do not make one. */
export function openWorld(world: World, options: OpenOptions): OpenWorld {
  const catalogue = world.load(options.texts)
  const scenarios = new Map<string, Scenario>()
  for (const given of [...(catalogue.scenarios ?? []), ...(options.scenarios ?? [])]) {
    for (const scenario of [given, ...(given.twins ?? []).map((twin) => twinOf(given, twin))]) {
      if (scenarios.has(scenario.id)) throw new Error(`${world.id} has two scenarios named "${scenario.id}"; names are unique.`)
      scenarios.set(scenario.id, scenario)
    }
  }
  const bases = new Map<string, Base>()
  const overlays = new Map<string, Overlay>()
  const base = (name: string): Base => {
    const known = bases.get(name)
    if (known) return known
    const data = catalogue.bases[name]
    if (!data) throw new Error(`${world.id} has no base "${name}"; it has ${Object.keys(catalogue.bases).join(', ')}.`)
    const made = makeBase(name, world.state, data())
    bases.set(name, made)
    return made
  }
  return {
    world,
    catalogue,
    ...(options.dataVersion === undefined ? {} : { dataVersion: options.dataVersion }),
    scenarios,
    splits: splitsOf(world, catalogue, options.scenarios ?? []),
    time: seconds(world.clock.start),
    sha256: options.sha256,
    digests: options.digests ?? true,
    parse: options.parse ?? false,
    base,
    overlay(scenario) {
      const given = scenarios.get(scenario.id) === scenario
      const known = given ? overlays.get(scenario.id) : undefined
      if (known) return known
      const { patch } = scenario
      // What a generator draws is parsed in tests and checks; what somebody wrote, always, and once for all its episodes.
      const parse = options.parse === true || given
      const overlay = Object.keys(patch).length === 0 ? noChanges : patchOverlay(base(scenario.base), patch, { parse })
      if (given) overlays.set(scenario.id, overlay)
      return overlay
    },
  }
}

function splitsOf(world: World, catalogue: Catalogue, written: readonly Scenario[]): Map<string, readonly string[] | undefined> {
  const splits = new Map<string, readonly string[] | undefined>()
  for (const [split, ids] of Object.entries(catalogue.splits ?? {})) splits.set(split, ids)
  for (const split of Object.keys(world.generator?.splits ?? {})) splits.set(split, undefined)
  for (const { split, id } of written) splits.set(split, [...(splits.get(split) ?? []), id])
  return splits
}
