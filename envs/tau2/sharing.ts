import { z } from 'zod'
import { type Database, single } from '../../core/index.ts'
import { PythonError } from '../python/index.ts'
import type { Domain } from './domain.ts'

/**
 * Which side's database both sides hold. A task that lays data over one side's database makes the reference hand that database to
 * the other side too, whose own is then out of reach.
 */
export const sharedDatabase = single(z.enum(['none', 'agent', 'user']), 'none')

/** The sides whose databases exist: both hashes are of one database where it is shared. */
export function holderOf(domain: Domain, side: 'agent' | 'user', database: Database<never>): 'agent' | 'user' {
  if (!('shared' in domain.state)) return side
  const { value } = (database as unknown as { shared: { value: 'none' | 'agent' | 'user' } }).shared
  return value === 'none' ? side : value
}

const standIns = new WeakMap<Domain, Partial<Record<'agent' | 'user', Database<never>>>>()

/** The database as a side's tools see it: where it was swapped for the other side's, their own tables raise. */
export function seenBy(domain: Domain, side: 'agent' | 'user', database: Database<never>): Database<never> {
  const holder = holderOf(domain, side, database)
  if (holder === side) return database
  const known = standIns.get(domain) ?? {}
  standIns.set(domain, known)
  const made = known[side] ?? standIn(domain, side, holder)
  known[side] = made
  return made
}

function standIn(domain: Domain, side: 'agent' | 'user', holder: 'agent' | 'user'): Database<never> {
  const lost: object = {}
  for (const table of Object.keys(domain[side]!.tables)) {
    const get = (): never => {
      throw new PythonError('AttributeError', `'${domain[holder]!.databaseName}' object has no attribute '${table}'`)
    }
    Object.defineProperty(lost, table, { get })
  }
  return lost as Database<never>
}
