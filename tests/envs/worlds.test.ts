import { describe, expect, test } from 'vitest'
import { checkWorld } from '../../core/check/index.ts'
import { worlds } from '../../envs/index.ts'
import { openFromFiles } from '../../scenarios/index.ts'

describe.each(worlds.filter(({ source }) => source === undefined).map((world) => ({ id: world.id, world })))(
  '$id',
  ({ world }) => {
    test('keeps every rule of the proof, in each split and difficulty', () => {
      const { open } = openFromFiles(world, {})
      const reports = [...checkWorld(open!, { episodes: 15, seed: 'worlds' })]
      expect(reports.flatMap(({ findings }) => findings)).toEqual([])
      expect(new Set(reports.map(({ difficulty }) => difficulty))).toEqual(new Set(world.generator?.difficulties))
      expect(reports.every(({ tried }) => tried.hacks > 0)).toBe(true)
    })

    test('has written scenarios that are proven when they are loaded', () => {
      const opened = openFromFiles(world, {}, { prove: true })
      expect(opened.open && opened.refused).toEqual([])
      expect(opened.open?.scenarios.size).toBeGreaterThan(0)
    })
  },
)
