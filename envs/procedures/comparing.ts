import type { Comparison, Literal } from './language.ts'

/** Numbers are compared by size; other values are equal or not, and neither is above the other. */
export function compare(left: Literal, is: Comparison, right: Literal): boolean {
  if (is === '=') return left === right
  if (is === '!=') return left !== right
  if (typeof left !== 'number' || typeof right !== 'number') return false
  if (is === '<') return left < right
  if (is === '<=') return left <= right
  return is === '>' ? left > right : left >= right
}

/** How two values lie to each other: by how much the left one is larger, -2 to 2, or whether they are equal. */
export function signOf(left: Literal, right: Literal): string {
  if (typeof left !== 'number' || typeof right !== 'number') return left === right ? '=' : '!'
  return String(Math.max(-2, Math.min(2, left - right)))
}
