import { describe, expect, test } from 'vitest'
import { resolveOptions, selectScenario } from '../../../core/index.ts'
import { drawsFrom } from '../../../core/random.ts'
import { itemOf } from '../../../envs/naturalplan/world.ts'
import { openFromFiles } from '../../../scenarios/index.ts'
import { verdicts, worlds } from './support.ts'

// biome-ignore format: a list
const pieces = [
  'Day ', '3', '-', '12-', ' from ', ' to ', 'from a to b ', 'Day 1-3 ', '9'.repeat(400), ', 9:30 - 10:00', 'Monday', 'Monday, ', '9:', ' - ',
  'You meet ', 'You wait until ', 'wait ', 'You travel to ', 'SOLUTION:', '.', ' ', '\n', '\t', 'a.m. ', 'the ', 'European cities for ',
  'proposed time', '\ud800', '\u0000', '🙂', '٣', '__proto__', 'constructor', ' for 9', 'ä',
]

describe.each(worlds)('%s', (_, world) => {
  const open = openFromFiles(world, {}).open!
  const scenario = selectScenario(open, { seed: '1', split: 'fresh-train' }, resolveOptions(world, { difficulty: 'expert' }))
  const item = itemOf(scenario.goal)
  const names = Object.values(item).join(' ').match(/\w+/g)!

  test('gives nonsense 0 and never throws', () => {
    const draws = drawsFrom('nonsense')
    for (let at = 0; at < 2000; at++) {
      const text = Array.from({ length: draws.integer(0, 40) }, () => draws.pick(draws.chance(1, 3) ? names : pieces)).join('')
      expect(verdicts(world, item, text)).toMatchObject({ official: 0, sound: 0 })
    }
  })

  test.each(pieces.map((piece) => [piece]))(
    'reads a megabyte of %j in no time',
    (piece) => {
      const start = performance.now()
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
      expect(verdicts(world, item, text)).toMatchObject({ official: 0, sound: 0 })
      expect(verdicts(world, item, `Day 1-2 ${names[3]} ${text} from`)).toMatchObject({ official: 0, sound: 0 })
      expect(performance.now() - start).toBeLessThan(20_000)
    },
    60_000,
  )
})
