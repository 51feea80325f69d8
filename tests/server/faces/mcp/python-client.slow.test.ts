import { expect, test } from 'vitest'
import type { Action } from '../../../../core/index.ts'
import { drawn } from '../../../envs/storefront/harness.ts'
import { slowPythonWith } from '../../../python/environment.ts'
import { runPython } from '../../../python/run-python.ts'
import { open } from '../../arena.ts'
import { startShop, urlOf } from './arena.ts'

const version = '2.3.0'

const python = await slowPythonWith({ packages: [`mcp==${version}`] })
const title = 'the official client for Python plays two episodes at once, each with its witness, to reward 1'

/** The calls that an agent makes to play a witness. */
function callsOf(actions: readonly Action[]): [string, unknown][] {
  return actions.flatMap(({ calls, text }): [string, unknown][] =>
    calls ? calls.map((call) => [call.name, call.arguments ?? {}]) : [['say', { text }]],
  )
}

if ('missing' in python) test.skip(`${title} (skipped: ${python.missing})`, () => undefined)
else
  test(title, { timeout: 120_000 }, async () => {
    const server = await startShop()
    const raw = await open(server)
    const seeds = ['11', '12']
    const plays = seeds.map((seed) => [`seed=${seed}`, callsOf(drawn(seed).witness)] as const)
    const script = new URL('client.py', import.meta.url).pathname
    const ran = await runPython(python.command, [script], {
      input: JSON.stringify({ url: urlOf(server, 'storefront').href, plays }),
    })
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
