import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { openJudge } from '../../cli/judge.ts'
import { loadRecording } from '../../cli/recordings.ts'
import { sha256 } from '../../scenarios/index.ts'
import { openConsole, type Ran } from './console.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandtable-score-'))
const { runWith, close } = openConsole()
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  // No run has left anything open behind it.
  expect(await close()).toBe(0)
})

const finish = { name: 'update_task_status', arguments: { task_id: 'task_1', status: 'completed' } }
const plan = { actions: [{ action_id: 'a', ...finish }] }
const lost = { actions: [{ action_id: 'a', name: 'update_task_status', arguments: { task_id: 'none', status: 'completed' } }] }
const tasks = [
  { id: 'plain', evaluation_criteria: { ...plan, reward_basis: ['DB'] } },
  {
    id: 'kind',
    evaluation_criteria: { ...plan, nl_assertions: ['It is kind.', 'It is short.'], reward_basis: ['DB', 'NL_ASSERTION'] },
  },
  { id: 'broken', evaluation_criteria: { ...lost, reward_basis: ['DB'] } },
].map((task) => ({ ...task, user_scenario: { instructions: 'Help me.' } }))

const data = {
  'db.json': {
    tasks: { task_1: { task_id: 'task_1', title: 'Water the fern', description: null, status: 'pending' } },
    users: { ann: { user_id: 'ann', name: 'Ann', tasks: ['task_1'] } },
  },
  'user_db.json': { notifications: {} },
  'tasks.json': tasks,
  'split_tasks.json': { base: tasks.map(({ id }) => id) },
  'policy.md': 'Be kind.',
  'policy_solo.md': 'Be quick.',
}
const domain = join(folder, 'data', 'domains', 'mock')
mkdirSync(domain, { recursive: true })
for (const [name, held] of Object.entries(data)) writeFileSync(join(domain, name), JSON.stringify(held))

function run(...words: string[]): Promise<Ran> {
  return runWith({ OPENAI_API_KEY: 'key' }, 'score', ...words, '--any-data-version')
}

function score(file: string, ...words: string[]) {
  return run('tau2/mock', '--tau2', join(folder, 'data'), '--trajectories', file, ...words)
}

function written(name: string, held: object | string): string {
  const file = join(folder, name)
  writeFileSync(file, typeof held === 'string' ? held : JSON.stringify(held))
  return file
}

const done = [
  { role: 'assistant', content: 'Hi! How can I help you today?' },
  { role: 'assistant', tool_calls: [{ id: '1', ...finish }] },
  {
    role: 'tool',
    id: '1',
    content: '{"task_id": "task_1", "title": "Water the fern", "description": null, "status": "completed"}',
  },
  { role: 'user', content: '###STOP###' },
]

function simulation(task: string, trial: number, messages: readonly object[], reward?: number, fields: object = {}): object {
  const recorded = reward === undefined ? {} : { reward_info: { reward } }
  return { id: `${task}-${trial}`, task_id: task, trial, termination_reason: 'user_stop', messages, ...recorded, ...fields }
}

const info = { num_trials: 2, environment_info: { domain_name: 'mock' } }

describe('sandtable score', () => {
  test('has help with an example', async () => {
    const { status, out } = await run('--help')
    expect([status, out]).toEqual([0, expect.stringContaining('Example:')])
  })

  test('prints a line for each simulation, and what they come to', async () => {
    const file = written('results.json', {
      info,
      simulations: [
        simulation('plain', 0, done, 1),
        simulation('plain', 1, [], 1),
        simulation('broken', 0, []),
        simulation('kind', 0, done),
        simulation('kind', 1, done, 0, { termination_reason: 'max_steps' }),
      ],
    })
    const { status, out, err } = await score(file)
    expect([status, err]).toEqual([0, ''])
    const rows = out.split('\n').map((line) => line.replaceAll(/[│ ]+/g, ' ').trim())
    expect(rows).toContain('plain 0 user_stop 1 1 db 1 1')
    expect(rows).toContain('plain 1 user_stop 0 0 db 0 1 !')
    expect(rows).toContain('broken 0 user_stop 1 write_fails db 1 -')
    expect(rows).toContain('kind 0 user_stop unjudged unjudged db 1 -')
    expect(rows).toContain('kind 1 max_steps 0 0 - 0')
    expect(rows).toContainEqual(expect.stringContaining('tau2/mock on data of unknown'))
    expect(rows).toContain('5 simulations: 0 could not be graded, 0 never ran, 1 wait for a judge')
    expect(rows).toContain('official: mean 0.500 of 4, pass^1 0.500')
    expect(rows).toContain('sound: mean 0.333 of 3, pass^1 0.250; 1 are of flawed tasks')
    expect(rows).toContain('recorded rewards: 2 equal, 1 different')
  })

  test('prints one object for programs, from a folder or a zipped file', async () => {
    const apart = join(folder, 'run')
    mkdirSync(join(apart, 'simulations'), { recursive: true })
    written('run/results.json', { info, simulation_index: [{ id: 'plain-0', task_id: 'plain', trial: 0 }] })
    written('run/simulations/plain-0.json', simulation('plain', 0, done, 1))
    const zipped = join(folder, 'one.jsonl.gz')
    writeFileSync(zipped, gzipSync(JSON.stringify(simulation('plain', 0, done, 1))))
    for (const file of [apart, join(apart, 'results.json'), zipped]) {
      const { status, out } = await score(file, '--json')
      expect([file, status]).toEqual([file, 0])
      expect(JSON.parse(out)).toMatchObject({
        world: 'tau2/mock',
        data: expect.stringContaining('unknown'),
        simulations: [{ id: 'plain-0', official: 1, sound: 1, parts: { db: 1 }, recorded: 1, same: true, drifted: 0 }],
        changed: [],
        summary: { simulations: 1, compared: 1, different: 0, official: { count: 1, mean: 1, pass: { '1': 1 } } },
      })
    }
  })

  test('a simulation that cannot be graded is named and does not stop the others', async () => {
    const file = written('some.json', [
      simulation('gone', 0, []),
      simulation('plain', 0, [3 as never]),
      simulation('plain', 1, done),
    ])
    const { status, out, err } = await score(file)
    expect([status, err]).toEqual([1, 'sandtable: 2 of 3 simulations could not be graded.\n'])
    expect(out).toContain(
      'task gone, trial 0 (gone-0): tau2/mock has no task "gone": the recording is of another domain, or of another',
    )
    expect(out).toContain('task plain, trial 0 (plain-0): messages[0] is 3; expected an object.')
    expect(out).toContain('official: mean 1.000 of 1')
  })

  test.each([
    [['storefront', '--trajectories', 'x'], 'has no recorded conversations'],
    [['tau2/mock'], 'Name what is to be scored, one of them: --trajectories FILE or --answers FILE.'],
    [
      ['tau2/mock', '--trajectories', written('gone.json', [simulation('gone', 0, [])])],
      'None of the 1 simulations can be graded.',
    ],
    [
      [
        'tau2/mock',
        '--trajectories',
        written('air.json', { info: { environment_info: { domain_name: 'airline' } }, simulations: [{}] }),
      ],
      'is of the domain "airline"; score it with tau2/airline',
    ],
  ])('%j is wrong use, and is told what would be right', async (words, hint) => {
    const { status, err } = await run(...words, '--tau2', join(folder, 'data'))
    expect([status, err]).toEqual([2, expect.stringContaining(hint)])
  })

  test('a file that is no recording is told of', () => {
    expect(() => loadRecording(join(folder, 'absent.json'))).toThrow('absent.json cannot be read')
    expect(() => loadRecording(written('text.txt', 'hello'))).toThrow('text.txt: This is not JSON')
    expect(() => loadRecording(join(folder, 'data'))).toThrow('results.json cannot be read')
  })
})

describe('a judge', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  interface Request {
    readonly authorization: string | undefined
    readonly body: { model: string; temperature: number; messages: { role: string; content: string }[] }
  }

  /** A stand-in for an endpoint that answers with one status and text, and keeps what it was asked. */
  async function endpoint(status: number, text: string): Promise<{ url: string; asked: Request[] }> {
    const asked: Request[] = []
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => (body += part))
      request.on('end', () => {
        asked.push({ authorization: request.headers.authorization, body: JSON.parse(body) })
        response.writeHead(request.url === '/v1/chat/completions' ? status : 404).end(text)
      })
    })
    await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening))
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked }
  }

  const replied = (...met: boolean[]): string => {
    const statements = met.map((each, place) => ({ number: place + 1, met: each, reason: `r${place}` }))
    return JSON.stringify({ choices: [{ message: { content: JSON.stringify({ statements }) } }] })
  }
  const file = written('kind.json', [simulation('kind', 0, done, 1), simulation('plain', 0, done, 1)])

  test('is asked once; its judgement is kept, and taken from there without a model', async () => {
    const { url, asked } = await endpoint(200, replied(true, true))
    const kept = join(folder, 'kept.jsonl')
    const first = await score(file, '--json', '--judge', url, '--judge-model', 'm', '--judgements', kept)
    const judgements = [
      { assertion: 'It is kind.', met: true, reason: 'r0' },
      { assertion: 'It is short.', met: true, reason: 'r1' },
    ]
    expect(first.status).toBe(0)
    expect(JSON.parse(first.out).simulations[0]).toMatchObject({ official: 1, sound: 1, unjudged: 0, same: true, judgements })
    expect(asked).toMatchObject([
      { authorization: 'Bearer key', body: { model: 'm', temperature: 0, messages: [{ role: 'system' }, { role: 'user' }] } },
    ])
    expect(asked[0]!.body.messages[1]!.content).toContain('2. It is short.')
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
      model: 'm',
      reply: expect.any(String),
    })
    const again = await score(file, '--json', '--judge', url, '--judge-model', 'm', '--judgements', kept)
    const without = await score(file, '--json', '--judgements', kept)
    expect([again.out, without.out]).toEqual([first.out, first.out])
    expect(asked).toHaveLength(1)
    // Another model has said nothing yet.
    const other = await score(file, '--json', '--judge-model', 'other', '--judgements', kept)
    expect(JSON.parse(other.out).simulations[0]).toMatchObject({ official: null, unjudged: 2 })
  })

  const question = { system: 's', prompt: 'p', assertions: ['It is kind.', 'It is short.'] }

  test.each([
    [401, '{"error": "no such key"}', 'answered with status 401: {"error": "no such key"}'],
    [200, '<html>', 'sent no chat completion'],
    [200, replied(true), 'the reply does not say whether statement 2 is met'],
  ])('that answers %s %s says why there is no judgement, and nothing is kept', async (status, text, hint) => {
    const { url } = await endpoint(status, text)
    const judgements = join(folder, 'none.jsonl')
    expect(await openJudge({ judge: url, judgeModel: 'm', judgements }, sha256).ask(question)).toContain(hint)
    expect(existsSync(judgements)).toBe(false)
  })

  test('that fails leaves the verdict open, and is asked no more', async () => {
    const { url, asked } = await endpoint(500, 'busy')
    const two = written('two.json', [simulation('kind', 0, done), simulation('kind', 1, done.slice(1))])
    const { status, out, err } = await score(two, '--json', '--judge', url, '--judge-model', 'm')
    const hint = expect.stringContaining('answered with status 500: busy')
    expect(JSON.parse(out).simulations).toMatchObject([
      { official: null, judge: hint },
      { official: null, judge: hint },
    ])
    expect([status, err, asked.length]).toEqual([1, expect.stringContaining('The judge did not judge everything: '), 1])
  })

  test('that cannot be reached says where it was looked for', async () => {
    const judge = openJudge({ judge: 'http://127.0.0.1:1/v1', judgeModel: 'm' }, sha256)
    expect(await judge.ask(question)).toMatch(/^http:\/\/127\.0\.0\.1:1\/v1 cannot be reached: /)
  })

  test('is not asked where none is named, and wrong options are told of', async () => {
    expect(await openJudge({}, sha256).ask(question)).toBeUndefined()
    expect(() => openJudge({ judge: 'http://127.0.0.1:1/v1' }, sha256)).toThrow('Name the model that judges: --judge-model NAME.')
    expect(() => openJudge({ judge: 'here', judgeModel: 'm' }, sha256)).toThrow(
      '--judge: An OpenAI-compatible endpoint has an address',
    )
    expect(() => openJudge({ judgements: written('bad.jsonl', '{}\n') }, sha256)).toThrow('bad.jsonl, line 1 is no judgement')
    const lines = ['a', 'b'].map((model) => JSON.stringify({ key: 'k', model, reply: 'r' }))
    expect(() => openJudge({ judgements: written('two.jsonl', lines.join('\n')) }, sha256)).toThrow(
      'name one by --judge-model: a, b.',
    )
  })
})
