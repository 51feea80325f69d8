import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type EpisodeOptions, resolveOptions, selectScenario, start, step } from '../../../core/index.ts'
import { meetingPlanning } from '../../../envs/naturalplan/meeting/world.ts'
import { tripPlanning } from '../../../envs/naturalplan/trip/world.ts'
import { type OpenSettings, openFromFiles } from '../../../scenarios/index.ts'
import { ownMeeting, ownTrip } from './own.ts'
import { data, needsData, openShared, verdicts, withoutData, worlds } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandtable-naturalplan-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0

/** A folder with one file of trips. */
function folderWith(held: unknown, name = 'trip_planning.json'): string {
  const own = join(folder, String(made++))
  mkdirSync(own)
  writeFileSync(join(own, name), typeof held === 'string' ? held : JSON.stringify(held))
  return own
}

function hintOf(naturalplan: string, settings: OpenSettings = {}): string {
  const opened = openFromFiles(tripPlanning, { naturalplan }, settings)
  return opened.open ? 'open' : opened.hint
}

const any = { anyDataVersion: true }

describe('wrong data are named with what was expected:', () => {
  test('a folder without the file', () => {
    expect(hintOf(folder)).toBe(`there is no trip_planning.json or trip_planning_100.json in the naturalplan folder ${folder}`)
  })

  test('another revision', () => {
    const hint = hintOf(folderWith({ trip_planning_example_9999: ownTrip() }))
    expect(hint).toContain('is of no known version: its git blob is ')
    expect(hint).toContain('known are de8f16dd (natural-plan ca76db3) and 7daa6b5a (a sample of 100 items')
    expect(hint).toContain('it has 1 items, of which none that is known by name is altered')
    expect(hint).toContain('--any-data-version')
  })

  test('an item that is not as it should be', () => {
    expect(hintOf(folderWith({ trip_planning_example_9999: { ...ownTrip(), durations: 3 } }))).toContain(
      'trip_planning_example_9999.durations is not as expected: Invalid input: expected string',
    )
    expect(hintOf(folderWith('[1]'))).toContain('holds no object of items by name')
    expect(hintOf(folderWith('{"a": '))).toContain('trip_planning.json is not JSON')
    expect(hintOf(folderWith('{"a": '), any)).toContain('cannot be read: trip_planning.json is not JSON')
  })

  test.skipIf(withoutData)(`an altered item, by its name (${needsData})`, () => {
    const items = JSON.parse(readFileSync(`${data}trip_planning_100.json`, 'utf8')) as Record<string, { cities: string }>
    const [, [name, item]] = Object.entries(items) as [unknown, [string, { cities: string }]]
    const hint = hintOf(folderWith({ ...items, [name]: { ...item, cities: `${item.cities}**Rome` } }, 'trip_planning_100.json'))
    expect(hint).toContain(`it has 100 items, of which altered are ${name};`)
    expect(hintOf(folderWith(items))).toContain('none that is known by name is altered')
  })
})

test('data of no known version open all the same where one says so, and every grade tells it', () => {
  const given = folderWith({ own: { ...ownTrip(), prompt_5shot: 'Examples.' } })
  const { open } = openFromFiles(tripPlanning, { naturalplan: given }, any)
  expect(open!.dataVersion).toMatch(/^unknown \(trip_planning.json or trip_planning_100.json [0-9a-f]{8}\)$/)
  expect([...open!.splits]).toEqual([
    ['given', ['own']],
    ['fresh-train', undefined],
    ['fresh-test', undefined],
  ])
  const scenario = open!.scenarios.get('own')!
  const [episode] = start(open!, scenario, '0', resolveOptions(tripPlanning, {}))
  expect(step(open!, episode, { text: 'No.' })[1].info.components).toMatchObject({ data: open!.dataVersion })
  const prompts = [{}, { shots: 0 }].map((options) =>
    tripPlanning.task!(scenario, resolveOptions(tripPlanning, options) as EpisodeOptions),
  )
  expect(prompts).toEqual(['Examples.', ownTrip().prompt_0shot])
})

test('meetings with times that are none crash officially, and nothing sound is said of them', () => {
  const [first, ...friends] = ownMeeting.constraints
  const item = { ...ownMeeting, constraints: [first, ['Uma', 'Dock', 'at noon', 60], ...friends.slice(1)] }
  expect(verdicts(meetingPlanning, item, 'You meet Uma.')).toMatchObject({ official: 0, crash: 'ValueError', sound: null })
})

test('a checkout may be named as well as its folder of data', () => {
  const checkout = join(folder, 'checkout')
  mkdirSync(join(checkout, 'data'), { recursive: true })
  writeFileSync(join(checkout, 'data', 'trip_planning.json'), JSON.stringify({ own: ownTrip() }))
  expect(hintOf(checkout, any)).toBe('open')
})

describe.each(worlds)('%s', (_, world) => {
  test('has drawn tasks without data, and says that it has no others', () => {
    const { open } = openFromFiles(world, {})
    expect(open!.dataVersion).toBeUndefined()
    expect(() => selectScenario(open!, { seed: '1', split: 'given' }, resolveOptions(world, {}))).toThrow(
      'has no split "given"; it has fresh-train, fresh-test',
    )
  })

  test.skipIf(withoutData)(`knows the version of the sample, and draws from the given items first (${needsData})`, () => {
    const open = openShared(world)
    expect(open.dataVersion).toBe('a sample of 100 items (calendar-planning 2da0e0a)')
    expect(open.splits.get('given')).toHaveLength(100)
    expect(selectScenario(open, { seed: '1' }, resolveOptions(world, {})).split).toBe('given')
  })
})
