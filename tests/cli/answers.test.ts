import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { ownMeeting, ownPlan, ownTrip } from '../envs/naturalplan/own.ts'
import { openConsole } from './console.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandtable-answers-'))
const { run, close } = openConsole()
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  // No run has left anything open behind it.
  expect(await close()).toBe(0)
})

const data = join(folder, 'data')
mkdirSync(data)
const event = 'You have to attend a workshop in Oslo between day 1 and day 3.'
writeFileSync(
  join(data, 'trip_planning.json'),
  JSON.stringify({ free: ownTrip(), bound: ownTrip(event), odd: ownTrip('Leave after day 2.') }),
)
writeFileSync(join(data, 'meeting_planning_100.json'), JSON.stringify({ friends: ownMeeting }))

let written = 0

function score(world: string, lines: readonly (object | string)[], ...words: string[]) {
  const file = join(folder, `${written++}.jsonl.gz`)
  writeFileSync(file, gzipSync(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')))
  return run('score', world, '--answers', file, ...words)
}

const given = ['--naturalplan', data, '--any-data-version']
const other = 'Day 1-4: Riga\nDay 4-6: Oslo\nDay 6-7: Bern'

describe('sandtable score --answers', () => {
  test('gives both verdicts, a line each and a summary', async () => {
    const lines = [
      { id: 'free', response: other },
      { id: 'bound', response: other },
      { id: 'odd', response: ownPlan },
    ]
    const { status, out } = await score('naturalplan/trip', lines, ...given, '--json')
    expect(status).toBe(0)
    const { answers, summary, data: version } = JSON.parse(out)
    expect(answers).toMatchObject([
      { line: 1, id: 'free', reward: 0, components: { official: 0, sound: 1 } },
      { line: 2, id: 'bound', reward: 0, components: { official: 0, sound: 0 } },
      { line: 3, id: 'odd', reward: 1, components: { official: 1, sound: null } },
    ])
    const rates = { official: { count: 3, mean: 1 / 3 }, sound: { count: 2, mean: 0.5 } }
    expect(summary).toEqual({ answers: 3, unreadable: 0, unanswered: 0, rates })
    expect(version).toMatch(/^unknown/)
    const told = (await score('naturalplan/trip', lines, ...given)).out
    expect(told).toContain('misses days 1 to 3')
    expect(told).toContain('sound: mean 0.500 of 2')
  })

  test('names what it cannot read by its line, and goes on', async () => {
    const lines = [
      '{',
      '',
      { id: 'nobody', response: '' },
      { id: 'friends', response: 'You meet Zed.' },
      { id: 3 },
      { id: 'friends' },
    ]
    const again = { id: 'friends', response: 'I meet nobody.' }
    const { status, out, err } = await score('naturalplan/meeting', [...lines, again], ...given, '--json')
    expect([status, err]).toEqual([1, 'sandtable: 5 of 6 answers could not be graded.\n'])
    expect(JSON.parse(out).answers).toMatchObject([
      { line: 1, id: null, problem: 'It is not JSON; expected {"id": ..., "response": ...} on one line.' },
      { line: 3, id: 'nobody', problem: expect.stringContaining('has no scenario "nobody"; it has friends') },
      { line: 4, id: 'friends', components: { official: 0, crash: 'KeyError' } },
      { line: 5, id: null, problem: 'Its "id" is 3; expected the name of a scenario.' },
      { line: 6, id: 'friends', problem: 'Its "response" is missing; expected a text.' },
      { line: 7, id: 'friends', problem: '"friends" is answered in line 4 already; the first answer counts.' },
    ])
  })

  test('grades drawn tasks by their names, without data, in every world that is answered in one step', async () => {
    const drawn = await score('naturalplan/calendar', [{ id: 'easy.7.0', response: 'Monday, 9:00 - 9:30' }], '--json')
    expect(JSON.parse(drawn.out)).toMatchObject({ answers: [{ id: 'easy.7.0', components: { sound: expect.any(Number) } }] })
    const native = await score('trip', [{ id: 'easy.7.0', response: 'Nowhere.' }], '--json')
    expect(JSON.parse(native.out).summary).toMatchObject({ answers: 1, unreadable: 0, rates: { reward: { count: 1, mean: 0 } } })
  })

  test.each([
    ['naturalplan/trip', ['{'], 'None of the 1 answers can be graded. The first, in line 1: It is not JSON'],
    ['naturalplan/trip', [{ id: 'free', response: '' }], 'name their folder by --naturalplan DIR'],
    ['naturalplan/trip', [], 'has no lines; expected one'],
    ['tau2/mock', [{ id: '1', response: '' }], 'tau2/mock is not answered in one step; '],
  ])('in %s, %j is wrong use', async (world, lines, hint) => {
    const { status, err } = await score(world, lines)
    expect([status, err]).toEqual([2, expect.stringContaining(hint)])
  })
})

test('sandtable validate counts what the golden plans come to', async () => {
  const { status, out, err } = await run('validate', 'naturalplan/trip', 'naturalplan/meeting', ...given, '--json')
  const [trip, meeting] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(trip).toMatchObject({
    items: 3,
    official: 3,
    sound: 2,
    optimal: null,
    several: 1,
    unread: 1,
    lists: { several: ['free'], unread: ['odd'] },
  })
  expect(meeting).toMatchObject({ items: 1, official: 1, sound: 1, optimal: 1, several: null, unread: 0 })
  expect([status, err]).toEqual([1, 'sandtable: naturalplan/trip: 1 of 3 items have words of no known shape.\n'])
})
