import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { World } from '../../../core/index.ts'
import { resolveOptions, selectScenario, start, step } from '../../../core/index.ts'
import { worlds } from '../../../envs/index.ts'
import { mock } from '../../../envs/tau2/mock/world.ts'
import { retail } from '../../../envs/tau2/retail/world.ts'
import { flawsOf } from '../../../envs/tau2/soundness.ts'
import { type Opened, openFromFiles } from '../../../scenarios/index.ts'
import { data, openOwn, openShared, withoutData } from './support.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandtable-versions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const tasks = [{ id: 'only', user_scenario: { instructions: 'Help me.' }, evaluation_criteria: { actions: [] } }]
const invented = {
  'db.json': { tasks: {}, users: {} },
  'user_db.json': { notifications: {} },
  'tasks.json': tasks,
  'split_tasks.json': { base: ['only'] },
}

function written(files: Readonly<Record<string, object>>): string {
  const source = mkdtempSync(join(folder, 'data-'))
  for (const [name, content] of Object.entries(files)) {
    const path = join(source, 'domains/mock', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, JSON.stringify(content))
  }
  for (const name of ['policy.md', 'policy_solo.md']) writeFileSync(join(source, 'domains/mock', name), 'Be kind.')
  return source
}

function openAt(world: World, source: string, anyDataVersion = false): Opened {
  return openFromFiles(world, { tau2: source }, { anyDataVersion })
}

describe('data of no known version', () => {
  test('are refused with the blob id that was found, those that are known, and the way around', () => {
    const { hint } = openAt(mock, written(invented)) as { hint: string }
    expect(hint).toMatch(
      /^domains\/mock\/db\.json is of no known version: its git blob is [0-9a-f]{8}, and known are df0ce81f \(/,
    )
    expect(hint).toMatch(/add --any-data-version$/)
  })

  test('are opened on demand, and every grade says so', () => {
    const { open } = openAt(mock, written(invented), true)
    const options = resolveOptions(mock, { user: 'none' })
    const [episode] = start(open!, { ...open!.scenarios.get('only')!, ticket: '' }, '0', { ...options, user: 'external' })
    const [ended] = step(open!, episode, { as: 'user', text: '###STOP###' })
    expect(ended.components!['data']).toMatch(/^unknown \(domains\/mock\/db\.json [0-9a-f]{8}\)$/)
  })
})

describe.skipIf(withoutData)('data of a release (needs ../shared/data/tau2)', () => {
  test.each(worlds.filter(({ source }) => source === 'tau2'))('$id is recognised', (world) => {
    expect(openAt(world, data).open?.dataVersion).toBe('tau2-bench 1.0')
  })
})

describe('flaws', () => {
  const task = { user_scenario: { instructions: 'Help me.' } }
  const open = openOwn(
    mock,
    { 'db.json': JSON.stringify(invented['db.json']), 'user_db.json': JSON.stringify(invented['user_db.json']) },
    [
      { ...task, evaluation_criteria: { actions: [] } },
      { ...task, evaluation_criteria: { actions: [], communicate_info: ['ten'] } },
      { ...task, evaluation_criteria: { actions: [], communicate_info: ['help you'] } },
      { ...task, evaluation_criteria: { actions: [{ name: 'update_task_status', arguments: { task_id: '1', status: 'x' } }] } },
      {
        ...task,
        evaluation_criteria: {
          env_assertions: [
            {
              env_type: 'user',
              func_name: 'assert_notification_status',
              arguments: { notification_id: 'n', expected_status: 'read' },
            },
          ],
          reward_basis: ['ENV_ASSERTION'],
        },
      },
    ],
  )

  test('are found: what idling passes, with the greeting said; writes that raise; assertions that the gold does not meet', () => {
    expect([...open.scenarios.values()].map((scenario) => flawsOf(open, scenario))).toEqual([
      ['passed_idle'],
      [],
      ['passed_idle'],
      ['write_fails', 'passed_idle'],
      ['assertions_fail'],
    ])
  })

  test('tasks with flaws are drawn and counted unless only sound ones are asked for', () => {
    const drawn = (given: Readonly<Record<string, unknown>>): Set<string> => {
      const options = resolveOptions(mock, given)
      return new Set(
        Array.from({ length: 40 }, (_, seed) => selectScenario(open, { split: 'base', seed: String(seed) }, options).id),
      )
    }
    expect([...drawn({})].sort()).toEqual(['0', '1', '2', '3', '4'])
    expect([...drawn({ tasks: 'sound' })]).toEqual(['1'])
    expect(() => selectScenario(open, { split: 'base', index: 1, seed: '0' }, resolveOptions(mock, { tasks: 'sound' }))).toThrow(
      /has 1 scenarios in "base"/,
    )
  })

  test.skipIf(withoutData)('of retail are two golds and six tasks that idling passes (needs ../shared/data/tau2)', () => {
    const shared = openShared(retail)
    const flawed = [...shared.scenarios.values()].flatMap((scenario) =>
      flawsOf(shared, scenario).map((flaw) => `${scenario.id} ${flaw}`),
    )
    expect(flawed.filter((each) => each.endsWith('write_fails'))).toEqual(['64 write_fails', '105 write_fails'])
    expect(flawed.length).toBe(8)
  })
})
