import { describe, expect, test } from 'vitest'
import { worlds } from '../../envs/index.ts'
import { openAll } from '../../scenarios/index.ts'
import { pythonWith } from '../python/environment.ts'
import { startServer } from '../server/arena.ts'
import { playInProcess } from './in-process.ts'
import { makeProgram, type Operation } from './program.ts'
import { playWithPython } from './python.ts'
import { playWithTypeScript } from './typescript.ts'

const server = await startServer({ worlds: openAll(worlds, {}) })
const programs = ['first', 'second', 'third'].map((seed) => makeProgram(seed, 12))
const expected = programs.map(playInProcess)
const withoutChats = (program: readonly Operation[], results: readonly unknown[]) =>
  results.map((result, place) => (program[place]!.do === 'chat' ? undefined : result))

test('the programs hold what clients can get wrong', () => {
  const results = expected.flat().flat() as { error?: string; reward?: number; terminated?: boolean }[]
  expect(new Set(results.map((result) => result?.error))).toEqual(
    new Set([undefined, 'world_unknown', 'episode_over', 'episode_unknown']),
  )
  expect(results.filter((result) => result?.reward === 1).length).toBeGreaterThan(20)
  const kinds = new Set(programs.flat().map((operation) => operation.do))
  expect([...kinds].sort()).toEqual(['chat', 'close', 'fork', 'replay', 'reset', 'step', 'steps'])
})

test.each(['json', 'msgpack'] as const)('the TypeScript client over %s plays what the engine plays', async (codec) => {
  for (const [place, program] of programs.entries()) {
    const results = await playWithTypeScript(server.url, codec, program)
    expect(withoutChats(program, results)).toEqual(expected[place])
  }
})

const python = await pythonWith({ file: 'clients/python/requirements-test.txt' })
const hasPython = 'command' in python

describe.skipIf(!hasPython)(hasPython ? 'the Python client' : `the Python client (skipped: ${python.missing})`, () => {
  test.each([
    ['json', 'sync'],
    ['json', 'aio'],
    ['msgpack', 'sync'],
    ['msgpack', 'aio'],
  ] as const)(
    'over %s, %s, plays what the engine plays, and hands out the chat that the TypeScript client does',
    async (codec, face) => {
      if (!('command' in python)) return
      for (const [place, program] of programs.entries()) {
        const results = await playWithPython(python.command, { url: server.url, codec, face, program })
        expect(withoutChats(program, results)).toEqual(expected[place])
        expect(results).toEqual(await playWithTypeScript(server.url, 'json', program))
      }
    },
  )
})
