import type { Action } from './action.ts'
import type { Episode, Past } from './episode.ts'
import { pastOf } from './episode.ts'
import { freezeDeep, type Json } from './json.ts'
import type { OpenWorld } from './open.ts'
import type { Scenario } from './scenario.ts'
import { Changes } from './store/changes.ts'
import type { Overlay } from './store/overlay.ts'

interface SavedTable {
  readonly table: string
  /** Pairs and not an object, which would move keys such as `"12"` to the front. */
  readonly entities: readonly (readonly [string, object | null])[]
  readonly moved: readonly string[]
}

interface Saved {
  readonly format: 1
  readonly world: string
  readonly version: number
  /** The name of a given scenario, or a whole one that was drawn. */
  readonly scenario: string | Scenario
  readonly origin: Omit<Episode['origin'], 'scenario'>
  readonly overlay: readonly SavedTable[]
  readonly past: readonly Omit<Past, 'before'>[]
  readonly rest: Omit<Episode, 'origin' | 'overlay' | 'past'>
}

/** An episode as JSON: all of the value, so that {@link loadEpisode} goes on from it in any process that has its world. */
export function saveEpisode(open: OpenWorld, episode: Episode): Json {
  const { origin, overlay, past: _, ...rest } = episode
  const { scenario, ...started } = origin
  const saved: Saved = {
    format: 1,
    world: open.world.id,
    version: open.world.version,
    scenario: open.scenarios.get(scenario.id) === scenario ? scenario.id : scenario,
    origin: started,
    overlay: Object.entries(overlay).map(([table, { entities, moved }]) => ({
      table,
      entities: [...entities],
      moved: [...moved],
    })),
    past: pastOf(episode).map(({ before: _, ...entry }) => entry),
    rest,
  }
  return JSON.parse(JSON.stringify(saved)) as Json
}

/** The episode of a saved text's JSON. Throws where it was saved from another world or version, or names a scenario that is gone. */
export function loadEpisode(open: OpenWorld, json: Json): Episode {
  const saved = freezeDeep(structuredCopy(json)) as unknown as Saved
  const { world, version, format } = saved
  if (format !== 1 || world !== open.world.id || version !== open.world.version) {
    throw new Error(
      `The saved episode is of ${world} version ${version}; this is ${open.world.id} version ${open.world.version}.`,
    )
  }
  const scenario = typeof saved.scenario === 'string' ? open.scenarios.get(saved.scenario) : saved.scenario
  if (!scenario) throw new Error(`The saved episode is of the scenario "${saved.scenario}", which ${world} no longer has.`)
  return {
    ...{ reason: undefined, components: undefined },
    ...saved.rest,
    origin: { ...saved.origin, scenario },
    overlay: loadOverlay(saved.overlay),
    past: loadPast(saved.past),
  }
}

function structuredCopy(json: Json): Json {
  return JSON.parse(JSON.stringify(json)) as Json
}

function loadOverlay(tables: readonly SavedTable[]): Overlay {
  const overlay: Record<string, Changes> = {}
  for (const { table, entities, moved } of tables) overlay[table] = Changes.of(new Map(entities), new Set(moved))
  return overlay
}

function loadPast(entries: readonly Omit<Past, 'before'>[]): Past | undefined {
  let past: Past | undefined
  for (const entry of entries) {
    const turn = 'action' in entry ? { heard: undefined, ...entry, action: entry.action as Action } : entry
    past = { ...turn, before: past } as Past
  }
  return past
}
