import { expect, test } from 'vitest'
import { nothingSeen, see } from '../../core/check/seen.ts'
import { meansOf, randomAction } from '../../core/check/wander.ts'
import {
  drawsFrom,
  type Episode,
  endDigest,
  type OpenWorld,
  pastOf,
  reseed,
  resolveOptions,
  selectScenario,
  start,
  step,
} from '../../core/index.ts'
import { loadEpisode, saveEpisode } from '../../core/save.ts'
import { openToy } from './toy.ts'

const throughText = (from: OpenWorld, to: OpenWorld, episode: Episode): Episode =>
  loadEpisode(to, JSON.parse(JSON.stringify(saveEpisode(from, episode))))

/** Random play, with every value on the way. */
function values(open: OpenWorld, seed: string, given: Record<string, unknown>, selection: object): Episode[] {
  const options = resolveOptions(open.world, given)
  const draws = drawsFrom(`${seed}/agent`)
  const seen = nothingSeen()
  const [begun, first] = start(open, selectScenario(open, { seed, ...selection }, options), seed, options)
  see(open, seen, first.observation.messages)
  const episodes = [begun]
  for (let episode = begun; episode.status === 'running'; ) {
    const action =
      episode.next === 'user' ? { as: 'user' as const, text: 'Yes.' } : randomAction(open, meansOf(open, episode), seen, draws)
    const [moved, { observation }] = step(open, episode, action)
    see(open, seen, observation.messages)
    episode = moved.turn === 4 ? reseed(moved, 'fork') : moved
    episodes.push(episode)
  }
  return episodes
}

test.each([
  ['of a drawn scenario', {}, {}],
  ['of a given scenario', {}, { split: 'written', index: 1 }],
  ['with a user that the client plays', { user: 'external' }, {}],
  ['of a world that keeps errors', {}, {}],
])('at every turn an episode %s is the same value after it was saved as text and loaded', (title, given, selection) => {
  for (const seed of ['1', '2', '3', '4', '5', '6']) {
    const open = openToy(title.includes('errors') ? { errors: 'keep' } : {})
    const elsewhere = openToy(title.includes('errors') ? { errors: 'keep' } : {})
    for (const episode of values(open, seed, given, selection)) {
      const loaded = throughText(open, elsewhere, episode)
      expect({ ...loaded, past: pastOf(loaded) }).toEqual({ ...episode, past: pastOf(episode) })
      expect(endDigest(elsewhere, loaded)).toBe(endDigest(open, episode))
      expect(saveEpisode(elsewhere, loaded)).toEqual(saveEpisode(open, episode))
      if (episode.status !== 'running') continue
      const action = { as: episode.next, calls: [{ name: 'roll', arguments: {} }] }
      expect(step(elsewhere, loaded, action)[1]).toEqual(step(open, episode, action)[1])
    }
  }
})

test('the order of what was removed and added again is saved', () => {
  const open = openToy()
  const options = resolveOptions(open.world, {})
  const call = (name: string, args: object) => ({ calls: [{ name, arguments: args as never }] })
  let [episode] = start(open, open.scenarios.get('first')!, '7', options)
  for (const action of [
    call('renew_visit', { id: 'V2' }),
    call('note_visit', { note: 'new' }),
    call('renew_visit', { id: 'V1' }),
    call('renew_visit', { id: 'V4' }),
    call('renew_visit', { id: 'V2' }),
  ]) {
    const loaded = throughText(open, openToy(), episode)
    expect(step(open, loaded, action)[1]).toEqual(step(open, episode, action)[1])
    episode = step(open, loaded, action)[0]
  }
  const [, { observation }] = step(open, throughText(open, open, episode), call('renew_visit', { id: 'V3' }))
  expect(observation.messages[0]!.text).toBe('["V1","V4","V2","V3"]')
})

test('a loaded episode is frozen as any other, and stepping it changes neither it nor what was saved', () => {
  const open = openToy()
  const options = resolveOptions(open.world, {})
  const scenario = selectScenario(open, { seed: '7' }, options)
  const saved = saveEpisode(open, start(open, scenario, '7', options)[0])
  const text = JSON.stringify(saved)
  const loaded = loadEpisode(open, saved)
  for (const entity of loaded.overlay['orders']!.entities.values()) expect(Object.isFrozen(entity)).toBe(true)
  step(open, loaded, scenario.witness[1]!)
  expect(JSON.stringify(saved)).toBe(text)
  expect(saveEpisode(open, loaded)).toEqual(saved)
})

test('a given scenario is saved by its name, and a drawn one whole', () => {
  const open = openToy()
  const options = resolveOptions(open.world, {})
  const scenarioOf = (selection: object) => {
    const [episode] = start(open, selectScenario(open, { seed: '7', ...selection }, options), '7', options)
    return (saveEpisode(open, episode) as { scenario: unknown }).scenario
  }
  expect(scenarioOf({ scenario: 'second' })).toBe('second')
  expect(scenarioOf({})).toMatchObject({ split: 'train', base: 'small' })
})

test('an episode of another world, version or scenario is not loaded', () => {
  const open = openToy()
  const options = resolveOptions(open.world, {})
  const saved = saveEpisode(open, start(open, open.scenarios.get('first')!, '7', options)[0])
  expect(() => loadEpisode(openToy({ version: 2 }), saved)).toThrow(
    'The saved episode is of toy version 1; this is toy version 2.',
  )
  expect(() => loadEpisode(openToy({ id: 'other' }), saved)).toThrow('this is other version 1.')
  expect(() => loadEpisode(openToy({}, { scenarios: [] }), saved)).toThrow('the scenario "first", which toy no longer has')
})
