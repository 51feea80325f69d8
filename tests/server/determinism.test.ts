import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { later } from './arena.ts'
import { type Any, type CodecName, Raw } from './raw.ts'
import { playOf } from './toy.ts'

const seeds = Array.from({ length: 40 }, (_, place) => place * 7919)

async function spawnServer(): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'standalone.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  later(async () => {
    const exited = once(child, 'exit')
    child.stdin.end()
    await exited
  })
  const [port] = await once(child.stdout, 'data')
  return `ws://127.0.0.1:${Number(port)}/v1`
}

const urls = await Promise.all([spawnServer(), spawnServer()])

interface Way {
  readonly name: string
  readonly server: number
  readonly codec: CodecName
  readonly connections: number
  readonly batched: boolean
}

const ways: Way[] = [0, 1].flatMap((server) =>
  (['json', 'msgpack'] as const).flatMap((codec) =>
    [1, 10].flatMap((connections) =>
      [false, true].map((batched) => ({
        name: `server ${server}, ${codec}, ${connections} connections, ${batched ? 'in batches' : 'one by one'}`,
        server,
        codec,
        connections,
        batched,
      })),
    ),
  ),
)

/** The digests of every turn of every seed. */
async function digestsOf({ server, codec, connections, batched }: Way): Promise<string[][]> {
  const raws = await Promise.all(Array.from({ length: connections }, () => Raw.open(urls[server]!, codec)))
  const chosen = (place: number): Raw => raws[place % connections]!
  const ask = async (requests: (Any | undefined)[]): Promise<Any[]> => {
    if (!batched)
      return Promise.all(requests.map((request, place) => request && chosen(place).result(request.method, request.params)))
    const parts = await Promise.all(
      raws.map((raw) => raw.result('batch', { requests: requests.filter((request, place) => request && chosen(place) === raw) })),
    )
    const lists = parts.map(({ results }) => results)
    return requests.map((_, place) => lists[place % connections].shift().result)
  }
  const resets = await ask(seeds.map((seed) => ({ method: 'reset', params: { world: 'toy', seed } })))
  const digests = resets.map(({ digest }) => [digest])
  for (let turn = 1; turn <= 8; turn++) {
    const steps = await ask(
      seeds.map((seed, place) => ({
        method: 'step',
        params: { episode: resets[place].episodes[0], turn, action: playOf(seed)[turn - 1] },
      })),
    )
    for (const [place, { digest }] of steps.entries()) digests[place]!.push(digest)
  }
  for (const raw of raws) await raw.close()
  return digests
}

test('40 seeds have the same digest at every turn in two processes, through both codecs, alone and in batches, on one and on ten connections', async () => {
  const [first, ...others] = ways
  const expected = await digestsOf(first!)
  expect(new Set(expected.flat()).size).toBe(40 * 9)
  for (const way of others) expect(await digestsOf(way), way.name).toEqual(expected)
})

test('a server that is told to stop by SIGTERM lets episodes finish, and then ends', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'standalone.ts')])
  const exited = once(child, 'exit')
  const [port] = await once(child.stdout, 'data')
  const raw = await Raw.open(`ws://127.0.0.1:${Number(port)}/v1`)
  const reset = () => raw.ask('reset', { world: 'toy', seed: 7 })
  const made = [await reset()]
  child.kill('SIGTERM')
  while (!made.at(-1).error) made.push(await reset())
  expect(made.pop().error).toMatchObject({ code: 'busy' })
  for (const { result } of made) {
    const step = { episode: result.episodes[0], turn: 1, action: { calls: [{ name: 'finish' }] } }
    expect(await raw.result('step', step)).toMatchObject({ terminated: true })
  }
  expect(await raw.closed).toEqual({ code: 1001 })
  child.stdin.end()
  expect(await exited).toEqual([0, null])
})
