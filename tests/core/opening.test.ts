import { expect, test } from 'vitest'
import { type OpenWorld, resolveOptions, start } from '../../core/index.ts'
import { begin, texts } from './runs.ts'
import { openToy, user, writtenScenario } from './toy.ts'

/** A user whose first words are drawn, or who uses its hands before it speaks. */
const drawing = {
  ...user,
  open: (_script: unknown, context: Parameters<typeof user.open>[1]) => ({
    memory: {},
    text: `I rolled ${context.random('user').integer(1, 1_000_000)}`,
  }),
}
const handy = {
  ...user,
  open: (_script: unknown, context: Parameters<typeof user.open>[1]) => ({
    memory: {},
    text: context.call('restart_phone', {}).text,
  }),
}

const given = (open: OpenWorld) => open.scenarios.get('given')!

function openingsOf(changes: object, seeds: readonly string[]) {
  const open = openToy(changes, { scenarios: [writtenScenario('given')] })
  const options = resolveOptions(open.world, {})
  return seeds.map((seed) => start(open, given(open), seed, options))
}

test('what a user draws before it speaks is drawn anew for every seed of a given scenario', () => {
  const said = openingsOf({ user: drawing }, ['1', '2', '3', '1']).map(([, first]) => texts(first)[0])
  expect(new Set(said).size).toBe(3)
  expect(said[3]).toBe(said[0])
})

test('an opening that is kept is the opening as it is made', () => {
  for (const changes of [{}, { user: handy }]) {
    const kept = openingsOf(changes, ['1', '2', '2'])
    const made = ['1', '2', '2'].map((seed) => openingsOf(changes, [seed])[0]!)
    expect(kept.map(([episode]) => episode.digest)).toEqual(made.map(([episode]) => episode.digest))
    expect(kept.map(([, first]) => first)).toEqual(made.map(([, first]) => first))
    expect(new Set(kept.map(([, { digest }]) => digest)).size).toBe(2)
  }
})

test('options have openings of their own', () => {
  const open = openToy({}, { scenarios: [writtenScenario('given', { ticket: 'Cancel it.' })] })
  const [, alone] = begin(open, { user: 'none' }, given(open))
  const [, scripted] = begin(open, {}, given(open))
  expect(texts(alone)).not.toEqual(texts(scripted))
})
