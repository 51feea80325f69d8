import { describe, expect, test } from 'vitest'
import { type Action, type OpenWorld, resolveOptions, selectScenario } from '../../../../core/index.ts'
import { mock, retail } from '../../../../envs/index.ts'
import type { Server } from '../../../../server/index.ts'
import { open as storefront } from '../../../envs/storefront/harness.ts'
import { openShared, withoutData } from '../../../envs/tau2/support.ts'
import { slowPythonWith } from '../../../python/environment.ts'
import { runPython } from '../../../python/run-python.ts'
import { open, startServer } from '../../arena.ts'
import type { Any } from '../../raw.ts'

/** The newest release that was read; an older one may be named. */
const version = process.env['SANDTABLE_OPENENV'] ?? '0.10.0'
/** In newer releases MCPToolClient calls tools over HTTP, in the session that its socket attaches to. */
const attaches = Number(version.split('.')[1]) >= 6

interface Play {
  readonly world: string
  readonly reset: Readonly<Record<string, unknown>>
  readonly actions: readonly Action[]
}

function playOf(opened: OpenWorld, reset: { seed?: number; split?: string; index?: number }): Play {
  const options = resolveOptions(opened.world, {})
  const { witness } = selectScenario(opened, { ...reset, seed: String(reset.seed ?? 0) }, options)
  const actions = witness.map(({ text, calls }) =>
    calls ? { calls: calls.map((call) => ({ ...call, arguments: call.arguments ?? {} })) } : { text: text! },
  )
  return { world: opened.world.id, reset, actions }
}

/** The same episode over our own wire. */
async function playedHere(server: Server, { world, reset, actions }: Play): Promise<{ first: Any; steps: Any[] }> {
  const raw = await open(server)
  const first = await raw.result('reset', { world, ...reset })
  const steps = []
  for (const [before, action] of actions.entries())
    steps.push(await raw.result('step', { episode: first.episodes[0], turn: before + 1, action }))
  return { first, steps }
}

const python = await slowPythonWith({ packages: [`openenv==${version}`] })

async function playAll(opened: readonly OpenWorld[], plays: readonly Play[]): Promise<void> {
  const worlds = new Map(opened.map((one) => [one.world.id, { world: one.world, open: one }]))
  const server = await startServer({ worlds, inspect: true })
  const script = new URL('published_client.py', import.meta.url).pathname
  const url = `http://127.0.0.1:${server.port}/worlds`
  const ran = await runPython((python as { command: string }).command, [script], { input: JSON.stringify({ url, plays }) })
  expect(ran.code, ran.problems).toBe(0)
  expect(server.serving.sessions.size, 'every client has let its episode go').toBe(0)
  for (const [place, { generic, tools, refusals, validation }] of (JSON.parse(ran.output) as Any[]).entries()) {
    const play = plays[place]!
    const { first, steps } = await playedHere(server, play)
    const last = steps.length - 1
    expect(generic.first.digest).toBe(first.digest)
    expect(generic.steps).toEqual(
      steps.map(({ digest }, turn) => ({ digest, reward: turn === last ? 1 : null, done: turn === last })),
    )
    expect(generic.state).toMatchObject({ step_count: steps.length, reward: 1, done: true })
    expect(tools.first).toMatchObject({ digest: first.digest, messages: first.observation.messages })
    expect(tools.tools).toEqual(generic.tools)
    expect(tools.tools.at(-1)).toBe('say')
    expect(tools.steps.every(({ reward, done }: Any) => reward === null && !done)).toBe(true)
    expect(tools.end).toEqual({ reward: attaches ? 1 : null, done: true })
    expect(tools.state.step_count).toBe(tools.steps.length + 1)
    expect(refusals).toEqual([expect.stringContaining('call reset first'), expect.stringContaining('colour: reset takes seed')])
    expect([validation.code, validation.criteria.map(({ passed }: Any) => passed)]).toEqual([0, Array(6).fill(true)])
  }
}

const missing = 'missing' in python ? python.missing : undefined

describe.skipIf(missing !== undefined)(
  `the published clients of OpenEnv ${version}${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  () => {
    test('play the storefront to reward 1, and its validator passes it', { timeout: 300_000 }, async () => {
      await playAll([storefront], [playOf(storefront, { seed: 11 }), playOf(storefront, { seed: 12, split: 'test' })])
    })

    test.skipIf(withoutData)('play tau2 to reward 1 (needs ../shared/data/tau2)', { timeout: 300_000 }, async () => {
      const opened = [openShared(mock), openShared(retail)]
      await playAll(
        opened,
        opened.map((one) => playOf(one, { split: 'base', index: 0 })),
      )
    })
  },
)
