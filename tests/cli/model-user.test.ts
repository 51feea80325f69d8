import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Answer, type Asked, standIn } from '../clients/stand-in.ts'
import { data, withoutData } from '../envs/tau2/support.ts'
import { openConsole, type Ran } from './console.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandtable-model-user-'))
const { runWith, close } = openConsole()
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  // No run has left anything open behind it.
  expect(await close()).toBe(0)
})

function run(words: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return runWith(variables, ...words)
}

function rollout(world: string, baseUrl: string, ...words: string[]): string[] {
  return ['rollout', '--world', world, '--seed', 'u', '--json', '--user-url', baseUrl, '--user-model', 'm', ...words]
}

function replaysIn(out: string): string[] {
  return existsSync(out) ? readdirSync(out).map((name) => join(out, name)) : []
}

interface Move {
  readonly as?: string
  readonly text?: string
  readonly calls?: readonly { readonly name: string }[]
  readonly stop?: boolean
}

/** The moves of one side in a replay; the agent's do not say whose they are. */
function movesIn(file: string, side: 'user' | undefined): Move[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.flatMap((line) => {
    const { action } = JSON.parse(line) as { action?: Move }
    return action && action.as === side ? [action] : []
  })
}

describe('a rollout whose user is a model', () => {
  test('replays without the model: 0 diverge', async () => {
    const endpoint = await standIn(({ body }) =>
      body.messages.length < 8 ? `Words ${body.messages.length}.` : 'Bye. ###STOP###',
    )
    const out = join(folder, 'talk')
    const words = rollout('storefront', endpoint.baseUrl, '--policy', 'talk', '--episodes', '6', '--width', '4', '--out', out)
    const { status, out: said, err } = await run(words, { OPENAI_API_KEY: 'a-key' })
    expect([status, err]).toEqual([0, ''])
    expect(JSON.parse(said)).toMatchObject({ episodes: 6, faults: 0, unfinished: 0 })
    expect(new Set(endpoint.asked.map(({ headers }) => headers['authorization']))).toEqual(new Set(['Bearer a-key']))
    await endpoint.close()

    const files = replaysIn(out)
    expect(files).toHaveLength(6)
    for (const file of files) {
      expect(movesIn(file, 'user').map(({ text }) => text)).toEqual(['Words 2.', 'Words 4.', 'Words 6.', 'Bye. ###STOP###'])
      expect(readFileSync(file, 'utf8')).not.toContain('a-key')
    }
    expect(await run(['replay', ...files])).toEqual({ status: 0, out: '6 replays, 0 diverge\n', err: '' })
  })

  test('earns the reward where the agent does what was wanted and the user waits for it', async () => {
    const plain = join(folder, 'scripted')
    await run(['rollout', '--world', 'storefront', '--seed', 'u', '--policy', 'oracle', '--episodes', '5', '--out', plain])
    // The words with which the agent is done, and how often it says them.
    const last = new Map(
      replaysIn(plain).map((file) => {
        const said = movesIn(file, undefined).flatMap(({ text }) => text ?? [])
        return [said.at(-1), said.filter((text) => text === said.at(-1)).length]
      }),
    )
    const endpoint = await standIn(({ body: { messages } }) => {
      const said = messages.at(-1)!.content!
      return messages.filter(({ content }) => content === said).length === last.get(said) ? '###STOP###' : 'Yes, please.'
    })
    const out = join(folder, 'oracle')
    const words = rollout('storefront', endpoint.baseUrl, '--policy', 'oracle', '--episodes', '5', '--out', out)
    expect(JSON.parse((await run(words)).out)).toMatchObject({ reward: { min: 1 }, faults: 0, unfinished: 0 })
    await endpoint.close()
    expect(await run(['replay', ...replaysIn(out)])).toMatchObject({ status: 0, out: '5 replays, 0 diverge\n' })
  })

  test('goes on where the model fails in one episode, which has no reward', async () => {
    let first: string | undefined
    const answer = ({ body }: Asked): Answer => {
      const told = body.messages[0]!.content!
      first ??= told
      if (told === first) return { status: 500, text: 'out of memory' }
      return body.messages.length > 3 ? '###STOP###' : 'Hello.'
    }
    const endpoint = await standIn(answer)
    const out = join(folder, 'failing')
    const words = rollout('storefront', endpoint.baseUrl, '--policy', 'talk', '--episodes', '4', '--out', out)
    const { status, out: said, err } = await run(words)
    expect([status, JSON.parse(said)]).toMatchObject([1, { episodes: 4, faults: 1 }])
    expect(err).toMatch(
      /^sandtable: 1 episodes ended by a fault\. In 1 of them the user made no move\..*status 500: out of memory\.\n$/,
    )
    expect(replaysIn(out)).toHaveLength(3)
    expect(await run(['replay', ...replaysIn(out)])).toMatchObject({ status: 0, out: '3 replays, 0 diverge\n' })
  })

  test('is over where the user hangs up at once', async () => {
    const endpoint = await standIn(() => '###OUT-OF-SCOPE###')
    const { status, out } = await run(rollout('storefront', endpoint.baseUrl, '--policy', 'talk', '--episodes', '3'))
    expect([status, JSON.parse(out)]).toMatchObject([0, { faults: 0, unfinished: 0, turns: { mean: 1 } }])
  })

  test.each([
    [['--user-url', 'http://127.0.0.1:1/v1'], 'Name the model that plays the user: --user-model NAME.'],
    [['--user-model', 'm'], 'Name the endpoint of the model that plays the user: --user-url URL.'],
    [['--user-url', '127.0.0.1:80', '--user-model', 'm'], 'has an address such as http://127.0.0.1:8080/v1, not "127.0.0.1:80"'],
    [
      ['--user-url', 'http://127.0.0.1:1/v1', '--user-model', 'm', '--option', 'user=scripted'],
      'leave out --option user=scripted',
    ],
  ])('%j is wrong use, and is told what would be right', async (words, hint) => {
    const { status, err } = await run(['rollout', '--world', 'storefront', ...words])
    expect(status).toBe(2)
    expect(err).toContain(hint)
  })

  test('of an endpoint where nobody listens is told so', async () => {
    const endpoint = await standIn([])
    await endpoint.close()
    const { status, err } = await run(rollout('storefront', endpoint.baseUrl, '--episodes', '2'))
    expect(status).toBe(1)
    expect(err).toMatch(/In 2 of them the user made no move.*cannot be reached: .*ECONNREFUSED/)
  })
})

const missing = 'the data of tau2-bench are not beside the repository'

describe.skipIf(withoutData)(withoutData ? `tau2/mock (skipped: ${missing})` : 'tau2/mock', () => {
  test("keeps the calls of the user's tools, and replays without the model", async () => {
    const endpoint = await standIn(({ body }): Answer => {
      const last = body.messages.at(-1)!
      if (last.role === 'tool') return 'I did. ###STOP###'
      return { calls: [[body.tools![0]!.function.name, '{}']] }
    })
    const out = join(folder, 'mock')
    const words = rollout('tau2/mock', endpoint.baseUrl, '--tau2', data, '--policy', 'talk', '--episodes', '5', '--out', out)
    const { status, err } = await run(words)
    expect([status, err]).toEqual([0, ''])
    await endpoint.close()
    const files = replaysIn(out)
    expect(files).toHaveLength(5)
    for (const file of files) {
      const moves = movesIn(file, 'user')
      expect(moves[0]!.calls).toHaveLength(1)
      expect(moves.at(-1)).toMatchObject({ text: 'I did. ###STOP###', stop: true })
    }
    expect(await run(['replay', '--tau2', data, ...files])).toMatchObject({ status: 0, out: '5 replays, 0 diverge\n' })
  })

  test('has a witness that plays the user too, so that the oracle is refused', async () => {
    const { status, err } = await run(rollout('tau2/mock', 'http://127.0.0.1:1/v1', '--tau2', data, '--policy', 'oracle'))
    expect(status).toBe(2)
    expect(err).toContain('The witness of tau2/mock plays the user too')
  })
})
