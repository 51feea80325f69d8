import { expect, test } from 'vitest'
import { endDigest, start, step } from '../../../core/index.ts'
import { drawn, open, options, play } from './harness.ts'

test('equal seeds give equal scenarios, replies and digests', () => {
  for (let seed = 0; seed < 30; seed++) {
    const [one, other] = [drawn(seed), drawn(seed)]
    expect(one).toEqual(other)
    const [left, right] = [play(one, one.witness), play(other, other.witness)]
    expect(left.end.digest).toBe(right.end.digest)
    expect(endDigest(open, left.end)).toBe(endDigest(open, right.end))
  }
})

test('another seed gives another scenario', () => {
  expect(drawn(1).patch).not.toEqual(drawn(2).patch)
})

test('an episode can be forked at every turn, and the fork ends as the original', () => {
  for (const seed of [3, 4, 5]) {
    const scenario = drawn(seed)
    let [episode] = start(open, scenario, '1', options)
    const saved = [episode]
    for (const action of scenario.witness) {
      ;[episode] = step(open, episode, action)
      saved.push(episode)
    }
    for (const [turn, begun] of saved.entries()) {
      let fork = begun
      for (const action of scenario.witness.slice(turn)) [fork] = step(open, fork, action)
      expect(fork.digest).toBe(episode.digest)
    }
  }
})

test('an order takes about 500 to 900 bytes', () => {
  for (const order of open.base('small').tables['orders']!.entities.values()) {
    const { length } = JSON.stringify(order)
    expect(length).toBeGreaterThan(450)
    expect(length).toBeLessThan(900)
  }
})
