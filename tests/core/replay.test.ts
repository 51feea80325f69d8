import { expect, test } from 'vitest'
import { nothingSeen, see } from '../../core/check/seen.ts'
import { meansOf, randomAction } from '../../core/check/wander.ts'
import {
  drawsFrom,
  type Episode,
  replayOf,
  reseed,
  resolveOptions,
  selectScenario,
  start,
  step,
  verifyReplay,
} from '../../core/index.ts'
import { openToy } from './toy.ts'

const open = openToy()
const options = resolveOptions(open.world, { turns: 9 })

function randomPlay(seed: string): Episode {
  const [begun, first] = start(open, selectScenario(open, { seed }, options), seed, options)
  const draws = drawsFrom(seed)
  const seen = nothingSeen()
  see(open, seen, first.observation.messages)
  let episode = begun
  while (episode.status === 'running') {
    const [moved, { observation }] = step(open, episode, randomAction(open, meansOf(open, episode), seen, draws))
    see(open, seen, observation.messages)
    episode = moved.turn === 2 && moved.status === 'running' ? reseed(moved, 'fork') : moved
  }
  return episode
}

const asText = <T>(value: T): T => JSON.parse(JSON.stringify(value))

test('a replay through its text comes to the same episode, in a world that was opened anew', () => {
  for (let seed = 0; seed < 25; seed++) {
    const episode = randomPlay(`${seed}`)
    const { episode: again, divergence } = verifyReplay(openToy(), asText(replayOf(open, episode)))
    expect(divergence).toBeUndefined()
    expect(again?.digest).toBe(episode.digest)
  }
})

test('a line that was changed, left out or moved is where the replay diverges, or the line after', () => {
  const lines = asText(replayOf(open, randomPlay('3')))
  for (let place = 0; place < lines.length - 1; place++) {
    const without = lines.filter((_, other) => other !== place)
    const { divergence } = verifyReplay(open, without)
    expect(divergence?.line).toBeGreaterThanOrEqual(place === 0 ? 1 : place)
    expect(divergence?.line).toBeLessThanOrEqual(place + 2)
  }
  for (const [place, line] of lines.entries()) {
    if (typeof line['digest'] !== 'string') continue
    const changed = lines.map((other) => (other === line ? { ...line, digest: '0'.repeat(32) } : other))
    expect(verifyReplay(open, changed).divergence?.line).toBe(place + 1)
  }
  expect(verifyReplay(open, lines.slice(0, -1)).divergence).toMatchObject({ line: lines.length })
  expect(verifyReplay(open, []).divergence).toEqual({ line: 1, problem: 'the replay is empty' })
  expect(verifyReplay(openToy({ version: 2 }), lines).divergence?.problem).toMatch(
    /recorded in toy version 1, and this is version 2/,
  )
})
