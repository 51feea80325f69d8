import type { Decoded } from './decoded.ts'

interface Finding {
  path: string
  problem: string
}

const SURROGATE_ALONE = /\p{Surrogate}/u
const PATH_PART_LENGTH_MAX = 64

/**
 * Looks through a decoded value for what the wire does not carry, whichever codec brought it: numbers that are not finite or
 * pass 2^53 - 1, strings and keys that are not well-formed Unicode, keys `__proto__`. Turns each -0 into 0, in place.
 */
export function inspectValue(value: unknown): Decoded {
  if (Object.is(value, -0)) return { value: 0 }
  const finding = findProblem(value)
  if (!finding) return { value }
  const place = finding.path === '' ? 'the frame' : finding.path
  return { problem: `${place}: ${finding.problem}`, kind: 'value', value }
}

function findProblem(value: unknown): Finding | undefined {
  if (typeof value === 'number') return findNumberProblem(value)
  if (typeof value === 'string') return findTextProblem(value, 'a string')
  if (typeof value !== 'object' || value === null) return undefined
  return Array.isArray(value) ? findItemProblem(value) : findEntryProblem(value as Record<string, unknown>)
}

function findNumberProblem(value: number): Finding | undefined {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return undefined
  return { path: '', problem: 'a number must be finite and no further from 0 than 2^53 - 1; send a larger one as a string' }
}

function findTextProblem(text: string, what: string): Finding | undefined {
  if (!SURROGATE_ALONE.test(text)) return undefined
  return { path: '', problem: `${what} must be well-formed Unicode, and this one holds half of a surrogate pair` }
}

function findItemProblem(items: unknown[]): Finding | undefined {
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (Object.is(item, -0)) items[index] = 0
    const finding = findProblem(item)
    if (finding) return within(String(index), finding)
  }
  return undefined
}

function findEntryProblem(entries: Record<string, unknown>): Finding | undefined {
  for (const key of Object.keys(entries)) {
    if (key === '__proto__') return { path: '', problem: 'a key must not be __proto__' }
    const keyFinding = findTextProblem(key, 'a key')
    if (keyFinding) return keyFinding
    const entry = entries[key]
    if (Object.is(entry, -0)) entries[key] = 0
    const finding = findProblem(entry)
    if (finding) return within(key, finding)
  }
  return undefined
}

function within(part: string, finding: Finding): Finding {
  const shown = part.length > PATH_PART_LENGTH_MAX ? '...' : part
  return { path: finding.path === '' ? shown : `${shown}.${finding.path}`, problem: finding.problem }
}
