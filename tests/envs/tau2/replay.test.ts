import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Action } from '../../../core/index.ts'
import { airline } from '../../../envs/tau2/airline/world.ts'
import { replayCorpus } from '../../../envs/tau2/corpus.ts'
import { databaseHashes } from '../../../envs/tau2/hash.ts'
import { mock } from '../../../envs/tau2/mock/world.ts'
import { retail } from '../../../envs/tau2/retail/world.ts'
import { validateGolds } from '../../../envs/tau2/validation.ts'
import { expectedLines, openOwn, openShared, played, sha256, withoutData, withoutExpected } from './support.ts'

/** The domains with their pristine hashes, splits, given rows, and episodes and calls of the corpus; telecom's tests stand apart. */
const domains = [
  {
    world: mock,
    pristine: {
      agent: '107f83a70b7bf4f616e283b0b0b8451346fe7681173398d4498a1ec15c5fdfc6',
      user: '4cf3d22eed6962ba202c8738421d8a2286d2b5a0cad1372922c928be09ccbfac',
    },
    splits: { base: 10 },
    rows: 10,
    corpus: [25, 500],
  },
  {
    world: airline,
    pristine: { agent: '124e39a664b56402bcd09cb8a6a9cece6acb8462337c969799d5658e3250f263', user: null },
    splits: { base: 50, train: 30, test: 20 },
    rows: 36,
    corpus: [40, 1600],
  },
  {
    world: retail,
    pristine: { agent: 'b25c9cb211f5efcaee5dd646054a73c4a9f43f4f5acc32c10713cd9f9ac20e9c', user: null },
    splits: { base: 114, train: 74, test: 40 },
    rows: 78,
    corpus: [60, 2400],
  },
] as const

describe.skipIf(withoutData)('the databases (needs ../shared/data/tau2)', () => {
  test.each(domains)('$world.id hashes to what the reference hashes to', ({ world, pristine }) => {
    expect(databaseHashes(world.domain, openShared(world).base('pristine'), {}, sha256)).toEqual(pristine)
  })

  test.each(domains)('$world.id has its splits in the order of the task file, base first', ({ world, splits: expected }) => {
    const { splits, scenarios } = openShared(world)
    expect([...splits].map(([name, ids]) => [name, ids?.length])).toEqual(Object.entries(expected))
    const order = [...scenarios.keys()]
    for (const [, ids] of splits) expect(ids).toEqual(order.filter((id) => ids!.includes(id)))
  })
})

describe.skipIf(withoutData || withoutExpected)('the golds (needs ../shared/data/tau2 and tau2-expected)', () => {
  test.each(domains)(
    '$world.id replays every gold to the hashes, texts, flags and rewards of the reference',
    ({ world, rows: count }) => {
      const { tasks } = validateGolds(openShared(world))
      const came = new Map(tasks.map((task) => [task.id, task]))
      const rows = expectedLines(world.domain.name).map((line) => JSON.parse(line))
      for (const { id, steps, final_hash, final_user_hash, reward } of rows) {
        expect(came.get(id)).toEqual({
          id,
          final: { agent: final_hash, user: final_user_hash },
          reward,
          steps: steps.map(({ error, content }: { error: boolean; content: string }) => ({
            error,
            text: sha256(content).slice(0, 16),
          })),
        })
      }
      expect(rows.length).toBe(count)
    },
  )

  test.each(domains)('$world.id starts every task from the state of the reference', ({ world }) => {
    const open = openShared(world)
    for (const { id, init_hash, init_user_hash } of expectedLines(world.domain.name).map((line) => JSON.parse(line))) {
      const overlay = open.overlay(open.scenarios.get(id)!)
      const came = databaseHashes(world.domain, open.base('pristine'), overlay, sha256)
      expect({ id, ...came }).toEqual({ id, agent: init_hash, user: init_user_hash })
    }
  })

  test.each(domains)('$world.id answers every call of the fuzz corpus as the reference does', ({ world, corpus }) => {
    const replay = replayCorpus(openShared(world), expectedLines(`fuzz/${world.domain.name}`))
    expect(replay.differences).toEqual([])
    expect([replay.episodes, replay.steps]).toEqual(corpus)
  })

  test('validation of airline finds no failing call, and every gold plan comes to the gold end', () => {
    const { erring, equal, different, lossy } = validateGolds(openShared(airline))
    expect([erring, equal.length, different, lossy]).toEqual([[], 50, [], []])
  })

  test('validation lists the gold calls of retail that fail, and every witness comes to the gold end', () => {
    const { erring, equal, different, lossy } = validateGolds(openShared(retail))
    expect(new Set(erring.map(({ task }) => task))).toEqual(
      new Set(['2', '3', '4', '35', '37', '38', '39', '46', '47', '54', '55', '64', '67', '68', '105']),
    )
    expect(erring.length).toBe(18)
    expect([equal.length, different, lossy]).toEqual([114, [], []])
  })
})

interface Differential {
  readonly databases: Readonly<Record<string, string>>
  readonly rows: readonly string[]
  /** Conversations about tasks, with the reference's reward, or what its grading broke off with. */
  readonly gradings?: readonly { task: string; actions: readonly Action[]; reward: number | null; aborted: string | null }[]
}

describe('random calls on invented databases', () => {
  const made = JSON.parse(readFileSync(new URL('./differential.json', import.meta.url), 'utf8')) as Record<string, Differential>

  test.each([mock, retail])('$id answers every one as the reference does, and comes to its hashes', (world) => {
    const { databases, rows } = made[world.domain.name]!
    const { differences, steps } = replayCorpus(openOwn(world, databases, [{}]), rows)
    expect(differences).toEqual([])
    expect(steps).toBe(world === mock ? 125 : 200)
  })

  test('conversations about random tasks are graded as the reference grades them', () => {
    const { databases, gradings } = made['mock']!
    for (const { task, actions, reward, aborted } of gradings!) {
      const { end } = played(openOwn(mock, databases, [task]), '0', actions, { user: 'external' })
      const { official, aborted: reason } = end.components!
      expect({ task, reason: end.reason, official, aborted: reason ?? null }).toEqual({
        task,
        reason: 'user_stop',
        official: reward ?? 0,
        aborted,
      })
    }
    expect(gradings!.length).toBe(60)
  })
})
