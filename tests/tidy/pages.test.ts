import { describe, expect, test } from 'vitest'
import { checkScenario, checkWorld, rules } from '../../core/check/check.ts'
import { openWorld, replayOf, resolveOptions, type Scenario, selectScenario, start, step } from '../../core/index.ts'
import { type Method, params, results, wireError } from '../../core/protocol/index.ts'
import { scenarioSchema, sha256, writtenSplit } from '../../scenarios/index.ts'
import { textOf } from './files.ts'
import { library } from './tutorial.ts'

const worlds = textOf('docs/worlds.md')
const protocol = textOf('docs/protocol.md')

function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, named]) => named === language).map(([, , text]) => text!)
}

const open = openWorld(library, { texts: { 'policy.md': blocksOf(worlds, 'md')[0]! }, sha256 })

describe('the world of docs/worlds.md', () => {
  test('is proven', () => {
    const reports = [...checkWorld(open, { episodes: 6 })]
    expect(reports.flatMap(({ findings }) => findings)).toEqual([])
    expect(reports).toHaveLength(12)
  })

  test('has a scenario file that is one, and is proven', () => {
    const { $schema: _, ...file } = scenarioSchema(library).parse(JSON.parse(blocksOf(worlds, 'json')[0]!)) as Record<
      string,
      unknown
    >
    const scenario = { split: writtenSplit, patch: {}, user: null, goal: null, ...file } as unknown as Scenario
    expect(checkScenario(open, scenario).findings).toEqual([])
  })

  test('is proven by the rules that the page lists', () => {
    const table = rules.map(({ name, sentence }) => `| ${name} | ${sentence} |`).join('\n')
    expect(worlds, 'the table under "Proof" has each rule of core/check with its sentence').toContain(table)
  })
})

describe('the examples of docs/protocol.md', () => {
  interface Frame {
    readonly id: number
    readonly method?: Method
    readonly params?: unknown
    readonly result?: unknown
    readonly error?: unknown
  }
  const frames = blocksOf(protocol, 'json').map((text) => JSON.parse(text) as Frame)

  test('are requests and replies of this wire', () => {
    let asked: Frame | undefined
    for (const frame of frames) {
      if (frame.method !== undefined) {
        params[frame.method].parse(frame.params)
        asked = frame
      } else if (frame.error !== undefined) wireError.parse(frame.error)
      else {
        expect(frame.id).toBe(asked?.id)
        results[asked!.method!].parse(frame.result)
      }
    }
    expect(frames.length).toBeGreaterThan(15)
  })

  test('have the digests that core makes', () => {
    const options = resolveOptions(library, { difficulty: 'hard' })
    const [episode, first] = start(open, selectScenario(open, { seed: '7' }, options), '7', options)
    const [next, timestep] = step(open, episode, {
      calls: [{ id: 'call_1', name: 'find_books', arguments: { title: 'Ulysses' } }],
    })
    expect(frames.find(({ result }) => (result as { turn?: number })?.turn === 0)?.result).toMatchObject({ digest: first.digest })
    expect(frames.find(({ result }) => (result as { turn?: number })?.turn === 1)?.result).toMatchObject({
      digest: timestep.digest,
    })
    const made = blocksOf(protocol, 'sh').flatMap((block) =>
      [...block.matchAll(/^printf '%s\\n%s\\n%s' '(.*)' \\\n +'(.*)' \\\n +'(.*)' \\\n.*\n# (\w+)$/gm)].map(
        ([, before, action, reply, digest]) => {
          expect(sha256(`${before}\n${action}\n${reply}`).slice(0, 32)).toBe(digest)
          return digest
        },
      ),
    )
    expect(made).toEqual([first.digest, timestep.digest])
    expect(replayOf(open, next).map((line) => line['digest'])).toEqual([first.digest, timestep.digest, timestep.digest])
  })
})
