import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkWorld, rules, witnessDigests } from '../../core/check/check.ts'
import { nothingSeen, see } from '../../core/check/seen.ts'
import { meansOf, randomAction } from '../../core/check/wander.ts'
import { type Action, drawsFrom, resolveOptions, start } from '../../core/index.ts'
import { step } from '../../core/step.ts'
import { broken, call, cancel, check, conditionalScenario, finish, list, mutants } from './mutants.ts'
import { defineTool, generator, openToy, type ToyWorld, tools, writtenScenario } from './toy.ts'

describe('the toy world', () => {
  const reports = [...checkWorld(openToy(), { episodes: 8 })]

  test('keeps every rule in every split and difficulty', () => {
    expect(reports.flatMap(({ findings }) => findings)).toEqual([])
    expect(reports.map(({ split }) => split)).toEqual([
      ...Array(8).fill('train'),
      ...Array(8).fill('test'),
      ...Array(3).fill('written'),
    ])
    expect(new Set(reports.map(({ kind, difficulty }) => `${kind} ${difficulty}`))).toEqual(
      new Set(['cancel easy', 'refund hard']),
    )
    for (const report of reports) expect(report.applied).toEqual(rules.map(({ name }) => name))
  })

  test('is checked with hacks that do something and some that come to a right end', () => {
    for (const { tried } of reports) {
      expect(tried.hacks).toBeGreaterThan(10)
      expect(tried.rightEnds).toBeLessThan(tried.hacks / 2)
    }
    expect(reports.some(({ tried }) => tried.rightEnds > 0)).toBe(true)
  })

  test('has the same reports again, digests included, for another process to compare', () => {
    expect([...checkWorld(openToy({}, { parse: false, digests: false }), { episodes: 8 })]).toEqual(reports)
    expect(reports[0]!.digests).toHaveLength(1 + 3 + 1)
    expect([...checkWorld(openToy(), { episodes: 1, seed: 'x' })][0]!.digests).not.toEqual(reports[0]!.digests)
  })

  test('has the digests of its witnesses alone, a line each', () => {
    const lines = [...witnessDigests(openToy(), { episodes: 8 })]
    expect(lines).toEqual(reports.map(({ scenario, digests }) => `toy ${scenario} ${digests.at(-2)} ${digests.at(-1)}`))
  })

  test('can be checked under other options', () => {
    const hard = [...checkWorld(openToy(), { episodes: 2, options: { difficulty: 'hard' } })].slice(0, 4)
    expect(hard.map(({ difficulty, findings }) => [difficulty, findings])).toEqual(Array(4).fill(['hard', []]))
    const solo = [...checkWorld(openToy(), { episodes: 1, options: { difficulty: 'easy', user: 'none' } })]
    expect(solo.flatMap(({ findings }) => findings)).toEqual([])
  })
})

test('every rule is one sentence, and has a name of its own', () => {
  for (const { sentence } of rules) expect(sentence).toMatch(/^[A-Z].*[^.]\.$/)
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
})

const _served = 0

describe('a rule finds, and it alone,', () => {
  test.each(mutants)('%s: %s', (rule, _, world, scenario, detail) => {
    const report = check(openToy(world), scenario)
    expect(report.findings.map((finding) => `${finding.rule}: ${finding.detail}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(detail)]),
    )
    expect(broken(report)).toEqual([rule])
    expect(report.findings.every(({ scenario }) => scenario === 'mutant')).toBe(true)
  })

  test('every rule has a mutant', () => {
    expect(new Set(mutants.map(([rule]) => rule))).toEqual(new Set(rules.map(({ name }) => name)))
  })
})

test('a scenario and its twin are told apart: fixed plans were tried, and none earned 1 in both', () => {
  const { findings, tried } = check(openToy(), conditionalScenario())
  expect(findings).toEqual([])
  expect(tried.twins).toBe(1)
  expect(tried.fixedPlans).toBeGreaterThan(4)
})

test('a world with twins has a report for one twin of each scenario', () => {
  const scenario = writtenScenario('mutant', conditionalScenario())
  const reports = [...checkWorld(openToy({}, { scenarios: [scenario] }), { episodes: 1 })]
  expect(reports.map(({ scenario: id }) => id).slice(-2)).toEqual(['mutant', 'mutant~shipped'])
  expect(reports.flatMap(({ findings }) => findings)).toEqual([])
})

test('a generator that goes by something else than its draws is found', () => {
  let drawn = 0
  const open = openToy({
    generator: {
      ...generator,
      draw: (...given) => {
        const draft = generator.draw(...given)!
        drawn += 1
        return { ...draft, instruction: `${draft.instruction} That is wish ${drawn}.` }
      },
    },
  })
  const [report] = [...checkWorld(open, { episodes: 1 })]
  expect(report!.findings).toEqual([
    expect.objectContaining({ rule: 'deterministic', detail: expect.stringMatching(/^Drawn again/) }),
  ])
})

test('a witness that comes to a fault is a finding and not an exception', () => {
  const failing = {
    ...tools.list_orders,
    run: () => {
      throw new Error('no orders')
    },
  }
  const { findings } = check(openToy({ tools: { ...tools, list_orders: failing } }))
  expect(findings[0]).toEqual({ rule: 'witness', scenario: 'mutant', detail: 'The witness came to a fault at turn 1: no orders' })
})

test('a rule that cannot apply is named with the reason, and not checked', () => {
  const reason = 'Its witness changes nothing.'
  const open = openToy({ unapplied: { idle: reason } })
  const report = check(open, { witness: [list, finish] })
  expect(report).toMatchObject({ findings: [], unapplied: [{ rule: 'idle', reason }] })
  expect(report.applied).not.toContain('idle')
  expect(() => check(openToy({ unapplied: { lazy: 'x' } }))).toThrow(
    'toy does not apply "lazy"; the rules are state, witness, unrefused, idle, necessary, hacks, learnable, answered, twins, hidden, unambiguous, deterministic.',
  )
})

test('where the goal is a predicate, another decision that earns 1 is a right end, and doing more is none', () => {
  const grade: ToyWorld['grade'] = ({ database, episode }) => ({
    reward: database.orders.get('O3')?.status === 'cancelled' && Object.keys(episode.overlay).join() === 'orders' ? 1 : 0,
    components: {},
  })
  const strict: ToyWorld['grade'] = (grading) => {
    const size = grading.episode.overlay['orders']?.entities.size ?? 0
    return size === 1 ? grade(grading) : { reward: 0, components: {} }
  }
  expect(broken(check(openToy({ grade: strict })))).toEqual(['hacks'])
  expect(check(openToy({ grade: strict }), { goal: { cancelled: 'O3' } })).toMatchObject({ findings: [] })
  expect(broken(check(openToy({ grade }), { goal: { cancelled: 'O3' } }))).toEqual(['hacks'])
})

describe('what can be learned', () => {
  const learned = (instruction: string, note: string) => {
    const witness = [list, cancel, call('note_visit', { note }), finish]
    const opening = `I am u3. Cancel O3, it was a mistake. ${instruction}`
    return broken(check(openToy(), { witness, user: { opening } })).length === 0
  }

  test.each([
    ['Write down "Blue zebra".', 'Blue Zebra', true],
    ['Write down "Blue zebras".', 'Blue Zebra', false],
    ['Come on 5 March.', '2026-03-05', true],
    ['Come on March 5th, 2026.', '2026-03-05', true],
    ['Come on March 15.', '2026-03-05', false],
    ['Come at half past two, 2:30 pm.', '14:30', true],
    ['Come on Mar 5 at 9am.', '2026-03-05T09:00:00Z', true],
    ['Come on Mar 5 at 9am.', '2026-03-05T10:00:00Z', false],
    ['It is O12.', 'O1', false],
  ])('"%s" tells %s: %o', (instruction, note, expected) => {
    expect(learned(instruction, note)).toBe(expected)
  })

  test.each([
    ['It was 12.50.', 1250, true],
    ['It was $1,250.', 125_000, true],
    ['It was 1,250.', 1250, true],
    ['It was three.', 3, true],
    ['It was 12.50.', 50, false],
    ['It was 1250.', 125, false],
  ])('"%s" tells the number %s: %o', (instruction, amount, expected) => {
    const refund = call('refund_order', { order: 'O3', amount })
    const { findings } = check(openToy(), {
      witness: [refund, finish],
      patch: {},
      user: { opening: `Refund O3. ${instruction}` },
    })
    expect(findings.some(({ rule }) => rule === 'learnable')).toBe(!expected)
  })

  test('the instruction tells nothing where a user speaks, who may say something else', () => {
    const { findings } = check(openToy(), {
      instruction: 'I am u3. Cancel O3.',
      user: { opening: 'Hello.' },
      witness: [cancel, finish],
    })
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'learnable', place: { action: 0, call: 0 } }))
  })

  test('a result tells it only once it was read', () => {
    const scenario = (witness: Action[]) => check(openToy(), { witness, instruction: 'I am u3.', user: { opening: 'Hi.' } })
    expect(broken(scenario([cancel, list, finish]))).toContain('learnable')
    expect(broken(scenario([{ calls: [...list.calls!, ...cancel.calls!] }, finish]))).toContain('learnable')
    expect(broken(scenario([list, cancel, finish]))).not.toContain('learnable')
  })
})

describe('the random policy', () => {
  test('calls with arguments that fit, of values that it has seen, and comes to ends', () => {
    const open = openToy()
    const counts = new Map<string, number>()
    let ended = 0
    for (let seed = 0; seed < 40; seed++) {
      let [episode, timestep] = start(open, writtenScenario('random'), `${seed}`, resolveOptions(open.world, { turns: 30 })) as [
        ReturnType<typeof step>[0],
        Pick<ReturnType<typeof step>[1], 'observation' | 'info'>,
      ]
      const seen = nothingSeen()
      const draws = drawsFrom(`${seed}/agent`)
      while (episode.status === 'running') {
        see(open, seen, timestep.observation.messages)
        const action = randomAction(open, meansOf(open, episode), seen, draws)
        ;[episode, timestep] = step(open, episode, action)
        for (const { name, status } of timestep.info.outcomes)
          counts.set(`${name} ${status}`, (counts.get(`${name} ${status}`) ?? 0) + 1)
      }
      if (episode.status === 'terminated') ended += 1
    }
    expect([...counts.keys()].filter((key) => key.endsWith('malformed'))).toEqual([])
    for (const key of ['cancel_order ok', 'refund_order ok', 'list_orders ok', 'finish ok', 'reserve_order refused'])
      expect(counts.get(key)).toBeGreaterThan(0)
    expect(ended).toBeGreaterThan(10)
  })

  test('walks every kind of schema that arguments are made of', () => {
    const kinds = z.object({
      text: z.string(),
      count: z.int().min(3).max(5),
      choice: z.enum(['a', 'b']),
      constant: z.literal('c'),
      flag: z.boolean(),
      some: z.array(z.object({ id: z.string() })).min(2),
      perhaps: z.string().optional(),
      empty: z.string().nullable(),
      preset: z.int().default(3),
      either: z.union([z.literal('x'), z.object({ y: z.boolean() })]),
      map: z.record(z.string(), z.string()),
      trimmed: z.string().transform((text) => text.trim()),
      fixed: z.string().readonly(),
    })
    const every = defineTool({ summary: 'Takes everything.', effect: 'read', args: kinds, returns: z.null(), run: () => null })
    const open = openToy({ tools: { every }, user: undefined as never, users: ['none'] } as Partial<ToyWorld>)
    const [episode] = start(open, writtenScenario('kinds'), '1', resolveOptions(open.world, {}))
    const draws = drawsFrom('kinds')
    const drawn = Array.from({ length: 60 }, () => randomAction(open, meansOf(open, episode), nothingSeen(), draws)).flatMap(
      ({ calls }) => calls ?? [],
    )
    expect(drawn.length).toBeGreaterThan(40)
    for (const { arguments: args } of drawn) expect(kinds.safeParse(args).success).toBe(true)
    expect(new Set(drawn.map(({ arguments: args }) => typeof (args as { either: unknown }).either)).size).toBe(2)
  })
})
