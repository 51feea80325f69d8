import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Action } from '../../../../core/index.ts'
import { drawn } from '../../../envs/storefront/harness.ts'
import { later, open } from '../../arena.ts'
import { startShop, urlOf } from './arena.ts'

const version = '2.3.0'

interface Ran {
  readonly code: number | null
  readonly output: string
  readonly problems: string
}

function run(command: string, options: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, options, { timeout: 180_000 })
    let [output, problems] = ['', '']
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (problems += data))
    child.on('error', ({ message }) => resolve({ code: null, output, problems: message }))
    child.on('close', (code) => resolve({ code, output, problems }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** A Python that has the client, or what is missing for it. */
async function prepare(): Promise<{ python: string } | { missing: string }> {
  if (process.env['SANDTABLE_SLOW'] !== '1') return { missing: 'SANDTABLE_SLOW=1' }
  const folder = mkdtempSync(join(tmpdir(), 'sandtable-mcp-'))
  later(async () => rmSync(folder, { recursive: true, force: true }))
  if ((await run('python3', ['-m', 'venv', folder])).code !== 0) return { missing: 'python3 with venv' }
  const python = join(folder, 'bin', 'python')
  const installed = await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `mcp==${version}`])
  return installed.code === 0 ? { python } : { missing: `the package mcp ${version} for Python` }
}

const prepared = await prepare()
const title = 'the official client for Python plays two episodes at once, each with its witness, to reward 1'

/** The calls that an agent makes to play a witness. */
function callsOf(actions: readonly Action[]): [string, unknown][] {
  return actions.flatMap(({ calls, text }): [string, unknown][] =>
    calls ? calls.map((call) => [call.name, call.arguments ?? {}]) : [['say', { text }]],
  )
}

if ('missing' in prepared) test.skip(`${title}: needs ${prepared.missing}`, () => undefined)
else
  test(title, { timeout: 120_000 }, async () => {
    const server = await startShop()
    const raw = await open(server)
    const seeds = ['11', '12']
    const plays = seeds.map((seed) => [`seed=${seed}`, callsOf(drawn(seed).witness)] as const)
    const script = new URL('client.py', import.meta.url).pathname
    const ran = await run(prepared.python, [script], JSON.stringify({ url: urlOf(server, 'storefront').href, plays }))
    expect(ran.code, ran.problems).toBe(0)
    const played = JSON.parse(ran.output)
    for (const [place, seed] of seeds.entries()) {
      const { episodes, observation } = await raw.result('reset', { world: 'storefront', seed })
      const digests = []
      for (const [before, [name, given]] of plays[place]![1].entries()) {
        const action = name === 'say' ? (given as object) : { calls: [{ name, arguments: given }] }
        digests.push((await raw.result('step', { episode: episodes[0], turn: before + 1, action })).digest)
      }
      expect(played[place]).toMatchObject({
        instructions: expect.stringContaining(observation.messages[0].text),
        tools: expect.arrayContaining(['say']),
        errors: digests.map(() => false),
        digests,
        last: { reward: 1, terminated: true },
        after: expect.stringContaining('new session'),
      })
    }
    // The client deletes its sessions when it closes.
    expect(server.serving.sessions.size).toBe(seeds.length)
  })
