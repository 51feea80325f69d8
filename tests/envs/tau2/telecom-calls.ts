import { expect } from 'vitest'
import type { Database, OpenWorld } from '../../../core/index.ts'
import { noChanges } from '../../../core/store/overlay.ts'
import { openStore } from '../../../core/store/store.ts'
import { get, isDict, isList, type PythonDict, PythonError, parseJson, toJsonText } from '../../../envs/python/index.ts'
import { domainOf } from '../../../envs/tau2/domain.ts'
import { databaseHashes } from '../../../envs/tau2/hash.ts'
import { errorText, useMethod, useTool } from '../../../envs/tau2/toolkit.ts'
import { sha256 } from './support.ts'

/**
 * Carries out calls of tools, and of functions that are none, on a world's databases, and compares what each says and both hashes after
 * it with what is expected. Says how many there were.
 */
export function compareCalls(open: OpenWorld, text: string): number {
  const domain = domainOf(open)
  const base = open.base('pristine')
  const store = openStore(base, noChanges, { parse: true })
  const database = store.database as unknown as Database<never>
  domain.sync?.(database)
  let state = ''
  const calls = parseJson(text)
  if (!isList(calls)) throw new Error('Calls are one list.')
  for (const [place, call] of (calls as readonly PythonDict[]).entries()) {
    const text = answer(open, database, call)
    const hashes = databaseHashes(domain, base, store.overlay, sha256)
    state = (get(call, 'state') as string | undefined) ?? state
    const said = get(call, 'error') === undefined ? { says: sha256(text).slice(0, 12) } : { error: text }
    const expected = get(call, 'error') === undefined ? { says: get(call, 'says') } : { error: get(call, 'error') }
    const came = { ...said, state: hashes.agent.slice(0, 6) + hashes.user!.slice(0, 6) }
    expect(came, `call ${place}: ${toJsonText(call)}: ${text}`).toEqual({ ...expected, state })
  }
  return calls.length
}

function answer(open: OpenWorld, database: Database<never>, call: PythonDict): string {
  const domain = domainOf(open)
  const side = get(call, 'by') === 'u' ? 'user' : 'agent'
  const name = get(call, 'name') as string
  const given = get(call, 'given') ?? { map: [] }
  if (!isDict(given)) throw new Error('Arguments are one object.')
  try {
    if (get(call, 'function') !== undefined) return toJsonText(useMethod(domain, side, name, given, database))
    const value = useTool(domain, side, name, given, database)
    domain.sync?.(database)
    return toJsonText(value)
  } catch (problem) {
    if (problem instanceof PythonError) return errorText(problem)
    throw problem
  }
}
