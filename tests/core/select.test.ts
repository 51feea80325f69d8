import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { drawsFrom, resolveOptions, selectScenario, twinsOf } from '../../core/index.ts'
import { generator, openToy, writtenScenario } from './toy.ts'

const open = openToy()
const options = resolveOptions(open.world, {})
const seed = fc.stringMatching(/^[0-9A-Za-z_-]{1,64}$/)
const failing = (code: string, message: string | RegExp) =>
  expect.objectContaining({ code, message: typeof message === 'string' ? message : expect.stringMatching(message) })

/** What a drawn scenario asks for, without its name. */
const content = ({ id: _, split: __, ...asked }: ReturnType<typeof selectScenario>) => JSON.stringify(asked)

test('no seed leads from one split into what another split holds', () => {
  const held = new Map<string, string>()
  fc.assert(
    fc.property(seed, fc.constantFrom('train', 'test'), fc.constantFrom('easy', 'hard', undefined), (seed, split, difficulty) => {
      const asked = resolveOptions(open.world, difficulty === undefined ? {} : { difficulty })
      const scenario = selectScenario(open, { seed, split }, asked)
      expect(scenario.split).toBe(split)
      if (difficulty !== undefined) expect(scenario.difficulty).toBe(difficulty)
      const other = held.get(content(scenario))
      expect(other ?? split).toBe(split)
      held.set(content(scenario), split)
    }),
    { numRuns: 1500, seed: 1 },
  )
  expect(held.size).toBeLessThan(1500)
})

test('a drawn scenario is started again by its name, difficulty.seed.attempt, whatever the seed beside it', () => {
  fc.assert(
    fc.property(seed, seed, fc.constantFrom('train', 'test'), (seed, other, split) => {
      const drawn = selectScenario(open, { seed, split }, options)
      expect(drawn.id).toMatch(/^(easy|hard)\.[\w-]{1,64}\.\d+$/)
      expect(selectScenario(open, { seed: other, scenario: drawn.id }, options)).toEqual(drawn)
    }),
    { numRuns: 200, seed: 2 },
  )
})

test('a selection leads to one scenario, always, and the first split is the default', () => {
  const drawn = selectScenario(open, { seed: '7' }, options)
  expect(drawn).toEqual(selectScenario(openToy(), { seed: '7', split: 'train' }, options))
  expect(drawn.split).toBe('train')
})

test('the shares of splits are about what they say', () => {
  const wide = openToy({ generator: { ...generator, draw: (draws) => writtenDraft(draws.integer(0, 4_000_000_000)) } })
  const asked = resolveOptions(wide.world, {})
  let tests = 0
  for (let place = 0; place < 2000; place++)
    if (selectScenario(wide, { seed: '1', scenario: `easy.s${place}.0` }, asked).split === 'test') tests += 1
  expect(tests / 2000).toBeCloseTo(0.25, 1)
})

function writtenDraft(number: number) {
  const { kind, base, instruction, witness } = writtenScenario('drawn')
  return { kind, base, instruction: `${instruction} ${number}`, witness }
}

test('a draw that led nowhere is drawn again', () => {
  const picky = openToy({
    generator: {
      ...generator,
      draw: (draws, difficulty, source) => (draws.chance(1, 2) ? generator.draw(draws, difficulty, source) : undefined),
    },
  })
  const asked = resolveOptions(picky.world, {})
  for (const seed of ['1', '2', '3', '4', '5']) expect(selectScenario(picky, { seed, split: 'test' }, asked).split).toBe('test')
  const barren = openToy({ generator: { ...generator, draw: () => undefined } })
  expect(() => selectScenario(barren, { seed: '7' }, asked)).toThrow(
    'toy: 1000 draws from the seed "7" led to no scenario in "train"',
  )
})

test('a finite split is chosen from by index, or drawn from by seed', () => {
  const at = (index?: number, seed = '7') =>
    selectScenario(open, { seed, split: 'written', ...(index === undefined ? {} : { index }) }, options).id
  expect([at(0), at(1), at(2)]).toEqual(['first', 'second', 'third'])
  expect(at(undefined, '7')).toBe(['first', 'second', 'third'][drawsFrom('7/scenario').integer(0, 2)])
  const drawn = new Set(Array.from({ length: 40 }, (_, place) => at(undefined, `s${place}`)))
  expect(drawn.size).toBe(3)
  expect(selectScenario(open, { seed: '1', scenario: 'second' }, options).id).toBe('second')
})

test.each([
  ['a split', { split: 'dev' }, 'toy has no split "dev"; it has train, test, written.'],
  ['an index', { split: 'written', index: 3 }, 'toy has 3 scenarios in "written", so an index is 0 to 2; it was 3.'],
  ['an index of a drawn split', { index: 0 }, 'toy draws its split "train" from seeds, which have no index; send a seed.'],
  [
    'a name',
    { scenario: 'fourth' },
    /^toy has no scenario "fourth"; it has first, second, third, and drawn ones are named difficulty\.seed\.attempt/,
  ],
  ['a difficulty in a name', { scenario: 'extreme.7.0' }, /^toy has no scenario "extreme\.7\.0"/],
])('%s that there is not is an error that says what there is', (_, selection, message) => {
  expect(() => selectScenario(open, { seed: '7', ...selection }, options)).toThrow(failing('scenario_unknown', message))
})

test('a drawn name and another difficulty contradict each other', () => {
  const hard = resolveOptions(open.world, { difficulty: 'hard' })
  expect(() => selectScenario(open, { seed: '7', scenario: 'easy.7.0' }, hard)).toThrow(
    failing('request_invalid', 'The scenario "easy.7.0" is easy, and the option "difficulty" asks for hard; leave one out.'),
  )
})

test('names of scenarios and of bases are held against what there is', () => {
  expect(() => openToy({}, { scenarios: [writtenScenario('one'), writtenScenario('one')] })).toThrow(
    'toy has two scenarios named "one"; names are unique.',
  )
  expect(() => open.base('huge')).toThrow('toy has no base "huge"; it has small.')
})

test('options are filled in with defaults, and the world can have more', () => {
  expect(options).toEqual({ turns: 12, user: 'scripted', length: 65_536 })
  const more = openToy({ options: { hints: z.boolean().default(true).describe('Whether there are hints.') } })
  expect(resolveOptions(more.world, { turns: 3 })).toEqual({ turns: 3, user: 'scripted', length: 65_536, hints: true })
})

test.each([
  [{ hints: 1 }, 'option_unknown', 'toy has no option "hints"; it has turns, user, length, difficulty.'],
  [{ turns: 0 }, 'request_invalid', /^The option "turns" of toy is not right: /],
  [{ user: 'robot' }, 'request_invalid', /^The option "user" of toy is not right: /],
  [{ difficulty: 'extreme' }, 'request_invalid', /^The option "difficulty" of toy is not right: /],
  [{ length: 10 }, 'request_invalid', /^The option "length" of toy is not right: /],
])('options that do not fit are errors: %o', (given, code, message) => {
  expect(() => resolveOptions(open.world, given)).toThrow(failing(code, message))
})

describe('twins', () => {
  const twin = { branch: 'shipped', patch: {}, witness: [{ calls: [{ name: 'finish', arguments: {} }] }] }
  const branched = openToy({
    generator: { ...generator, draw: (...given) => ({ ...generator.draw(...given)!, twins: () => [twin] }) },
  })

  test('are named after their scenario, and are asked the same in the same split', () => {
    const drawn = selectScenario(branched, { seed: '7' }, options)
    const [found] = twinsOf(branched, drawn, options)
    expect(found).toEqual({ ...drawn, ...{ id: `${drawn.id}~shipped`, patch: {}, witness: twin.witness } })
    expect(selectScenario(branched, { seed: '1', scenario: found!.id }, options)).toEqual(found)
    expect(twinsOf(branched, found!, options)).toEqual([])
  })

  test('of a name that there is not are unknown, and the message has those that there are', () => {
    const asked = (world: typeof open, scenario: string) => () => selectScenario(world, { seed: '1', scenario }, options)
    expect(asked(branched, 'easy.7.0~late')).toThrow(
      failing('scenario_unknown', /"easy\.7\.0~late"; .*are easy\.7\.0~shipped\.$/),
    )
    expect(asked(open, 'easy.7.0~late')).toThrow(failing('scenario_unknown', /twins of easy\.7\.0 are none\.$/))
    expect(asked(branched, 'easy.7.0~shipped~shipped')).toThrow(failing('scenario_unknown', /has no scenario/))
  })

  test('of a given scenario are given too', () => {
    const given = openToy({}, { scenarios: [writtenScenario('first', { twins: [twin] })] })
    expect(selectScenario(given, { seed: '1', scenario: 'first~shipped' }, options).witness).toEqual(twin.witness)
    expect(given.splits.get('written')).toEqual(['first'])
  })
})
