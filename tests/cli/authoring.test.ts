import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { text as textOfStream } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolveOptions, selectScenario, twinsOf } from '../../core/index.ts'
import { storefront } from '../../envs/storefront/world.ts'
import { openFromFiles, packageFolder } from '../../scenarios/index.ts'
import { openConsole, runAlone, sources } from './console.ts'

const folder = mkdtempSync(join(tmpdir(), 'sandtable-authoring-'))
// From sources, since TypeScript's loader reads a world outside too.
const { run, close } = openConsole({ program: sources, cwd: folder })
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  // No run has left anything open behind it.
  expect(await close()).toBe(0)
})

const cancel = join(packageFolder, 'scenarios', 'storefront', 'cancel.json')

describe('check FILE', () => {
  test('proves a file by its $schema, wherever it stands', async () => {
    const { status, out } = await run('check', cancel)
    expect(out).toContain('"cancel" of storefront is proven')
    expect(status).toBe(0)
  })

  test.each([
    ['absent.json', undefined, 'file: There is no such file.'],
    ['binary.json', Buffer.from([0x7b, 0xff, 0xfe]), 'file: The file is no UTF-8 text'],
    ['huge.json', ' '.repeat(6_000_001), 'file: The file has 6000001 bytes'],
    ['syntax.json', '{\n  "id": "syntax",\n  "kind": \n}', ':4:1: json: A value is missing here'],
    ['nobody.json', '{}', 'world: It cannot be told which world this is for; add "$schema"'],
    ['path.json', '{"$schema": "/etc/passwd"}', 'world: "$schema" is "/etc/passwd" and names no world'],
    ['shop.json', '{"$schema": "shop.schema.json"}', 'world: There is no world "shop"'],
    ['storefront/moved.json', '{"$schema": "../schema/trip.schema.json"}', 'the file stands in the folder of "storefront"'],
    ['storefront/named.json', readFileSync(cancel), 'names: The scenario is named "cancel" and its file "named.json"'],
  ])('%s is refused with its place', async (name, text, sentence) => {
    const file = join(folder, name)
    mkdirSync(join(folder, 'storefront'), { recursive: true })
    if (text !== undefined) writeFileSync(file, text)
    const { status, out, err } = await run('check', file)
    expect(out).toContain(`${file}:`)
    expect(out).toContain(sentence)
    expect(err).toContain('1 of 1 scenario file is wrong.')
    expect(status).toBe(1)
  })
})

describe('new', () => {
  const worlds = join(folder, 'worlds')
  const world = join(worlds, 'flower-shop')
  beforeAll(async () => {
    expect(await run('new', 'world', 'flower-shop', '--dir', worlds)).toMatchObject({ status: 0, err: '' })
  })

  test('a new world passes its checks, and so does its scenario', async () => {
    const alone = runAlone(['check', 'flower-shop', '--worlds', worlds, '--episodes', '4'], { program: sources, cwd: folder })
    expect(alone).toMatchObject({ status: 0, err: '' })
    const file = join(world, 'scenarios', 'emma-for-m412.json')
    expect((await run('check', file, '--worlds', worlds)).out).toContain('"emma-for-m412" of flower-shop is proven')
    expect(readFileSync(join(world, 'README.md'), 'utf8')).toContain('| `lend_book` | write |')
  })

  test('and says how to go on, in words that work as they stand', async () => {
    const other = await run('new', 'world', 'seed-shop', '--dir', join(folder, 'more worlds'))
    const [, command] = /^Prove it: (.*)$/m.exec(other.out)!
    expect(command).toMatch(/check seed-shop --worlds ".*more worlds"$/)
    const page = readFileSync(join(folder, 'more worlds', 'seed-shop', 'README.md'), 'utf8')
    expect(page).toContain(command)
    for (const text of [other.out, page]) expect(text).toContain('emma-for-m412.json')
    // The built program, without a loader: this Node may not run TypeScript by itself.
    const ran = spawnSync(`${command} --episodes 2`, { shell: true, cwd: folder, encoding: 'utf8' })
    expect(ran).toMatchObject({ status: 0, stderr: '' })
  })

  test('a new world is listed and played, by its own folder too', async () => {
    expect((await run('worlds', '--worlds', worlds)).out).toContain('flower-shop@1')
    const played = await run(
      'rollout',
      '--world',
      'flower-shop',
      '--worlds',
      world,
      '--policy',
      'oracle',
      '--episodes',
      '4',
      '--json',
    )
    expect(JSON.parse(played.out)).toMatchObject({ reward: { min: 1, max: 1 }, faults: 0 })
  })

  test('a new scenario is proven, and is one of the world then', async () => {
    expect(await run('new', 'scenario', 'flower-shop', 'tulips', '--worlds', worlds)).toMatchObject({ status: 0, err: '' })
    const file = join(world, 'scenarios', 'tulips.json')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ id: 'tulips', instruction: expect.any(Array) })
    expect((await run('check', file, '--worlds', worlds)).status).toBe(0)
    expect((await run('worlds', '--worlds', worlds)).out).toContain('written (2)')
  })

  test('a new scenario is of the difficulty and seed that are asked for, and has its twins', async () => {
    const words = ['--difficulty', 'hard', '--seed', '7', '--dir', join(folder, 'hard')]
    expect(await run('new', 'scenario', 'storefront', 'a-hard-one', ...words)).toMatchObject({ status: 0, err: '' })
    const written = JSON.parse(readFileSync(join(folder, 'hard', 'a-hard-one.json'), 'utf8'))
    const { open } = openFromFiles(storefront, {}, { written: false })
    const options = { ...resolveOptions(storefront, {}), difficulty: 'hard' }
    const drawn = selectScenario(open!, { split: 'train', seed: '7' }, options)
    const twins = twinsOf(open!, drawn, options)
    expect(written).toMatchObject({ difficulty: 'hard', witness: drawn.witness })
    expect(twins.length).toBeGreaterThan(0)
    expect(written.twins.map(({ branch }: { branch: string }) => `${drawn.id}~${branch}`)).toEqual(twins.map(({ id }) => id))
  })

  test.each(['storefront', 'trip', 'rounds'])('a new scenario of %s is proven from its file', async (id) => {
    expect(await run('new', 'scenario', id, `first-of-${id}`, '--dir', join(folder, 'drawn'))).toMatchObject({
      status: 0,
      err: '',
    })
    expect((await run('check', join(folder, 'drawn', `first-of-${id}.json`))).out).toContain(`of ${id} is proven`)
    expect(existsSync(join(folder, 'drawn', 'schema', `${id}.schema.json`))).toBe(true)
  })

  test.each([
    [['new', 'world', 'storefront'], 'There is a world "storefront" already'],
    [['new', 'world', '../shop'], '"../shop" is no name of a world'],
    [['new', 'world', 'flower-shop', '--dir', worlds], 'exists already'],
    [['new', 'scenario', 'storefront', '../late'], '"../late" is no name of a scenario'],
    [['new', 'scenario', 'storefront', 'cancel'], 'has a scenario "cancel" already'],
    [['new', 'scenario', 'storefront', 'late', '--difficulty', 'huge'], 'has no difficulty "huge"; it has easy'],
    [['new', 'scenario', 'storefront', 'late', '--seed', 'a b'], '"a b" is no seed'],
    [['new', 'scenario', 'shop', 'late'], 'There is no world "shop"'],
    [['worlds', '--worlds', join(folder, 'nowhere')], 'there is no folder'],
    [['check', 'storefront', 'some.json'], 'not both at once'],
    [['watch', join(folder, 'nowhere')], 'There is no file or folder'],
  ])('%j is wrong use', async (words, hint) => {
    const { status, err } = await run(...words)
    expect(err).toContain(hint)
    expect(status).toBe(2)
  })
})

describe('the world of one\u2019s own that throws', () => {
  const worlds = join(folder, 'throwing')
  const code = join(worlds, 'toy-shop', 'world.ts')
  let good = ''
  beforeAll(async () => {
    await run('new', 'world', 'toy-shop', '--dir', worlds)
    good = readFileSync(code, 'utf8')
  })
  const change = (what: string, instead: string): void => {
    if (!good.includes(what)) throw new Error(`The new world has no ${what}.`)
    writeFileSync(code, good.replace(what, instead))
  }
  const check = (...words: string[]): ReturnType<typeof runAlone> =>
    runAlone(['check', 'toy-shop', '--worlds', worlds, ...words], { program: sources, cwd: folder })

  test('in a draw is told by seed, difficulty, message and the line of its file', () => {
    change('const lent = draws', "if (difficulty === 'hard') throw new Error('no toys')\n  const lent = draws")
    const { status, err } = check('--episodes', '4')
    expect(err).toMatch(
      /^sandtable: toy-shop: the draw from the seed "0-1" of the difficulty "hard" failed: no toys\n {2}at .*throwing\/toy-shop\/world\.ts:\d+:\d+\)\n$/,
    )
    expect(status).toBe(1)
  })

  test('where it is opened is told too', () => {
    change("policy: texts['policy.md']!", "policy: texts['none.md']!.trim()")
    const { status, err } = check('--episodes', '4')
    expect(err).toMatch(/^sandtable: toy-shop: opening it failed: TypeError: .*\n {2}at .*world\.ts:\d+:\d+\)\n$/)
    expect(status).toBe(1)
  })

  test('is told too where it is proven beside another world, and asking for the time is a mistake', () => {
    change('dayText(context.clock.now + 14 * 86_400)', 'dayText(Math.floor(Date.now() / 1000))')
    const { status, out } = check('trip', '--episodes', '2')
    expect(out).toMatch(/toy-shop: witness: .*\n {2}.*Date\.now\(\) was asked for; .*take the time from context\.clock/)
    expect(out).toContain('│ trip     │')
    expect(status).toBe(1)
  })

  test('or draws what cannot be is told by the rule once and at most five scenarios', async () => {
    change("base: 'shelves'", "base: 'shelfs'")
    const { status, out, err } = check('--episodes', '10')
    expect(err).not.toContain('    at ')
    expect(out.match(/toy-shop has no base "shelfs"/g)).toHaveLength(5)
    expect(out).toMatch(/\n {2}and 15 more \(--json has all\)\n/)
    expect(status).toBe(1)
    const { findings } = JSON.parse(check('--episodes', '10', '--json').out) as { findings: unknown[] }
    expect(findings).toHaveLength(20)
  })
})

describe('--worlds', () => {
  const define = "import { defineWorld } from 'sandtable'\n"
  test.each([
    ['empty', 'export const nothing = 1', 'exports 0 worlds'],
    ['broken', 'export const world = {', 'cannot be loaded'],
    ['thrown', "throw new Error('no flowers')", 'cannot be loaded: no flowers'],
    [
      'named',
      `${define}export default defineWorld({ id: 'other', version: 1, load() {}, state: {}, tools: {}, texts: [] })`,
      'give them one name',
    ],
  ])('%s/world.js is refused kindly', async (name, code, hint) => {
    mkdirSync(join(folder, 'wrong', name), { recursive: true })
    writeFileSync(join(folder, 'wrong', name, 'package.json'), '{"type": "module"}')
    writeFileSync(join(folder, 'wrong', name, 'world.js'), code)
    const { status, err } = await run('worlds', '--worlds', join(folder, 'wrong', name))
    expect(err).toContain(hint)
    expect(status).toBe(2)
  })
})

test('serve names the file that it goes without', async () => {
  const worlds = join(folder, 'served')
  await run('new', 'world', 'lamp-shop', '--dir', worlds)
  const scenario = join(worlds, 'lamp-shop', 'scenarios', 'emma-for-m412.json')
  writeFileSync(scenario, readFileSync(scenario, 'utf8').replace('"M412"', '"M413"'))
  const words = ['--import', import.meta.resolve('tsx'), sources, 'serve', '--port', '0', '--worlds', worlds]
  const child = spawn(process.execPath, [...words, '--until-stdin-ends'], { cwd: folder })
  const [err] = await Promise.all([
    textOfStream(child.stderr),
    once(child.stdout, 'data').then(() => setTimeout(() => child.stdin.end(), 500)),
  ])
  expect(err).toContain(
    `lamp-shop serves without the scenario "emma-for-m412" of ${relative(folder, scenario)}: it breaks the rule "learnable":`,
  )
})

test('watch checks at once and after a save, once', { timeout: 60_000 }, async () => {
  const watched = join(folder, 'watched')
  mkdirSync(watched)
  cpSync(cancel, join(watched, 'cancel.json'))
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), sources, 'watch', watched], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  const until = async (text: string): Promise<void> => {
    for (const started = Date.now(); !out.includes(text); await new Promise((wake) => setTimeout(wake, 50)))
      if (Date.now() - started > 20_000) throw new Error(`"${text}" was not printed, but: ${out}`)
  }
  try {
    await until('"cancel" of storefront is proven')
    expect(out).toMatch(/^watching .*watched; Ctrl\+C ends it\n\n\d\d:\d\d:\d\d .*cancel\.json: "cancel" of storefront is proven/)
    // Nothing is changed by it, so it is no save.
    cpSync(cancel, join(watched, 'cancel.json'))
    await new Promise((wake) => setTimeout(wake, 1000))
    writeFileSync(join(watched, 'cancel.json'), readFileSync(cancel, 'utf8').replace('"cancel"', '"cancel'))
    await until('cancel.json:3:9: json: The text that starts here has no closing quote')
    expect(out.match(/^\d\d:\d\d:\d\d /gm)).toHaveLength(2)
  } finally {
    child.kill()
  }
})
