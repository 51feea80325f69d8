import { openGrading } from '../core/grade.ts'
import { type Episode, gradeByWitness, type Json, type OpenWorld, twinsOf } from '../core/index.ts'
import { singleKey } from '../core/store/base.ts'
import { entityOf, keysOf, type Overlay } from '../core/store/overlay.ts'

/** Hidden things for authors: the state, what changed since the start, the verdict as it would be now, the witness. */
export function inspect(open: OpenWorld, episode: Episode, what: 'state' | 'diff' | 'grade' | 'witness'): object {
  const { scenario, options } = episode.origin
  switch (what) {
    case 'state':
      return { state: stateOf(open, episode), memory: episode.memory, violations: episode.violations }
    case 'diff':
      return { diff: diffOf(open, episode) }
    case 'grade':
      return gradeNow(open, episode)
    case 'witness':
      return {
        scenario: scenario.id,
        kind: scenario.kind,
        difficulty: scenario.difficulty,
        instruction: scenario.instruction,
        witness: open.world.witness?.(scenario, options) ?? scenario.witness,
        twins: twinsOf(open, scenario, options).map(({ id }) => id),
      }
  }
}

function gradeNow(open: OpenWorld, episode: Episode): object {
  const grading = openGrading(open, episode, episode.reason ?? 'now')
  return open.world.grade ? open.world.grade(grading) : gradeByWitness(grading)
}

function stateOf(open: OpenWorld, { origin, overlay }: Episode): Record<string, Json> {
  const base = open.base(origin.scenario.base)
  const shown: Record<string, Json> = {}
  for (const [tableName, declared] of Object.entries(base.shape)) {
    shown[tableName] =
      declared.kind === 'single'
        ? valueAt(open, origin.scenario.base, overlay, tableName, singleKey)
        : keysOf(base, overlay, tableName).map((key) => valueAt(open, origin.scenario.base, overlay, tableName, key))
  }
  return shown
}

/** For each changed entity what it was at the start and what it is now; null where it is absent. */
function diffOf(open: OpenWorld, { origin, overlay }: Episode): Record<string, Record<string, { before: Json; after: Json }>> {
  const start = open.overlay(origin.scenario)
  const diff: Record<string, Record<string, { before: Json; after: Json }>> = {}
  for (const [tableName, { entities }] of Object.entries(overlay)) {
    for (const key of entities.keys()) {
      const before = valueAt(open, origin.scenario.base, start, tableName, key)
      const after = valueAt(open, origin.scenario.base, overlay, tableName, key)
      if (before === after) continue
      diff[tableName] ??= {}
      diff[tableName][key] = { before, after }
    }
  }
  return diff
}

function valueAt(open: OpenWorld, baseName: string, overlay: Overlay, tableName: string, key: string): Json {
  const base = open.base(baseName)
  const entity = entityOf(base, overlay, tableName, key)
  if (entity === undefined) return null
  return (base.shape[tableName]!.kind === 'single' ? (entity as { value: Json }).value : entity) as Json
}
