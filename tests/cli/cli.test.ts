import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { worlds } from '../../envs/index.ts'
import { built, openConsole, runAlone } from './console.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandtable-cli-'))
const { run, close } = openConsole()
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  // No run has left anything open behind it.
  expect(await close()).toBe(0)
})

test.each([
  [0, ['score', '--help']],
  [0, ['worlds']],
  [1, ['check', join(folder, 'absent.json')]],
  [2, ['worls']],
])('a process of its own ends with status %d, and says what the console says, by %j', async (status, words) => {
  const alone = runAlone(words)
  expect(alone.status).toBe(status)
  expect(await run(...words)).toEqual(alone)
})

const commands = ['serve', 'worlds', 'check', 'watch', 'new', 'rollout', 'replay', 'play', 'validate', 'score', 'bench', 'demo']

describe('the command', () => {
  test.each(commands)('%s has help with an example', async (command) => {
    const { status, out } = await run(command, '--help')
    expect(status).toBe(0)
    expect(out).toContain('Example:')
  })

  test.each([
    [['rollout', '--wrld', 'storefront'], '(Did you mean --world?)'],
    [['worls'], '(Did you mean worlds?)'],
    [['rollout'], 'Name the world to play'],
    [['rollout', '--world', 'shop'], 'There is no world "shop"; there are '],
    [['rollout', '--world', 'storefront', '--episodes', 'many'], 'It takes a whole number from 1 on.'],
    [['rollout', '--world', 'storefront', '--policy', 'wise'], 'Allowed choices are oracle, null, talk, random'],
    [['rollout', '--world', 'tau2/mock'], 'name their folder by --tau2 DIR or SANDTABLE_TAU2'],
    [['serve', '--host', '0.0.0.0'], 'give it a token'],
    [['serve', '--limit', 'frames=3'], 'There is no limit "frames"; there are frameBytesMax'],
    [['validate', 'storefront'], 'no world of a benchmark'],
    [['replay', join(folder, 'absent.replay.jsonl')], 'cannot be read'],
    [['bench', 'speed'], 'There is no part "speed"; there are transport'],
  ])('%j is wrong use, and is told what would be right', async (words, hint) => {
    const { status, err } = await run(...words)
    expect(status).toBe(2)
    expect(err).toContain(hint)
  })

  test('lists the worlds, also those whose data are missing', async () => {
    const { worlds: listed } = JSON.parse((await run('worlds', '--json')).out) as { worlds: { world: string; hint?: string }[] }
    expect(listed.map(({ world }) => world)).toEqual(worlds.map(({ id, version }) => `${id}@${version}`))
    const hinted = listed.filter(({ hint }) => hint !== undefined)
    expect(hinted.length).toBe(worlds.filter(({ source, withoutTexts }) => source !== undefined && !withoutTexts).length)
    expect(hinted.length).toBeGreaterThan(0)
  })
})

test('serve that is told to stop does so with its standard input still open', async () => {
  const child = spawn(process.execPath, [built, 'serve', '--port', '0', '--until-stdin-ends'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('a server that was told to ends when its standard input does', { timeout: 20_000 }, async () => {
  const child = spawn(process.execPath, [built, 'serve', '--port', '0', '--until-stdin-ends'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const [line] = await once(child.stdout, 'data')
  const port = /:(\d+)\/v1/.exec(String(line))![1]
  expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200)
  child.stdin.end()
  expect(await once(child, 'exit')).toEqual([0, null])
})

describe('a rollout', () => {
  const options = ['--seed', 'cli', '--episodes', '20', '--json']
  const rollout = async (policy: string, ...words: string[]): Promise<Record<string, unknown>> =>
    JSON.parse((await run('rollout', '--world', 'storefront', '--policy', policy, ...options, ...words)).out)

  test.each([
    ['oracle', 1],
    ['null', 0],
    ['talk', 0],
    ['random', 0],
  ])('with the policy %s earns %d', async (policy, reward) => {
    expect(await rollout(policy)).toMatchObject({
      world: 'storefront',
      policy,
      episodes: 20,
      reward: { mean: reward, min: reward, max: reward },
      faults: 0,
    })
  })

  test('ends in a process of its own too', () => {
    expect(runAlone(['rollout', '--world', 'storefront', ...options])).toMatchObject({ status: 0, err: '' })
  })

  test('leaves replays that come out again, and a changed byte is found with its line', async () => {
    const out = join(folder, 'replays')
    await rollout('oracle', '--out', out)
    const files = readdirSync(out).map((name) => join(out, name))
    expect(files).toHaveLength(20)
    expect(await run('replay', ...files)).toMatchObject({ status: 0, out: '20 replays, 0 diverge\n' })
    const lines = readFileSync(files[0]!, 'utf8').split('\n')
    const changed = join(folder, 'changed.replay.jsonl')
    for (const line of lines.keys()) {
      if (!lines[line]!.startsWith('{"turn"')) continue
      const other = lines.with(line, lines[line]!.replace(/("text":"|_id":")./, '$1~'))
      if (other[line] === lines[line]) continue
      writeFileSync(changed, other.join('\n'))
      const { status, out: said } = await run('replay', changed)
      expect(status).toBe(1)
      expect(said).toContain(`changed.replay.jsonl:${line + 1}: `)
    }
  })

  test('comes out equal through both codecs, side by side or one after the other', async () => {
    const replays = async (name: string, ...words: string[]): Promise<string[]> => {
      const out = join(folder, name)
      await rollout('random', '--out', out, ...words)
      return readdirSync(out).map((file) => readFileSync(join(out, file), 'utf8'))
    }
    const json = await replays('json')
    expect(await replays('msgpack', '--codec', 'msgpack', '--width', '3')).toEqual(json)
    expect(await replays('single', '--width', '1')).toEqual(json)
  })
})
