import { compareCodePoints } from './code-points.ts'
import { equals } from './equality.ts'
import { PythonError } from './errors.ts'
import { addReals, compareReals, fromReal, multiplyReals, type Real, realOf, subtractReals } from './reals.ts'
import { isList, type PythonFloat, type PythonInteger, type PythonList, type PythonValue, typeName } from './values.ts'

const REPEATED_MAX = 1_000_000

type PythonNumber = PythonInteger | PythonFloat

function unsupported(operator: string, left: PythonValue, right: PythonValue): PythonError {
  const [first, second] = [typeName(left), typeName(right)]
  return new PythonError('TypeError', `unsupported operand type(s) for ${operator}: '${first}' and '${second}'`)
}

/** Python's `left + right` of ints, floats and bools, of strs or of lists; anything else is a PythonError TypeError. */
export function add(left: PythonValue, right: PythonValue): PythonValue {
  const [first, second] = [realOf(left), realOf(right)]
  if (first !== undefined && second !== undefined) return fromReal(addReals(first, second))
  if (typeof left === 'string' && typeof right === 'string') return left + right
  if (isList(left) && isList(right)) return [...left, ...right]
  if (!isSequence(left)) throw unsupported('+', left, right)
  const name = typeName(left)
  throw new PythonError('TypeError', `can only concatenate ${name} (not "${typeName(right)}") to ${name}`)
}

/** Python's `left - right` of ints, floats and bools; anything else is a PythonError TypeError. */
export function subtract(left: PythonValue, right: PythonValue): PythonNumber {
  const [first, second] = [realOf(left), realOf(right)]
  if (first === undefined || second === undefined) throw unsupported('-', left, right)
  return fromReal(subtractReals(first, second))
}

/**
 * Python's `left * right` of ints, floats and bools, or of an int with a str or list, which it repeats; anything else is a PythonError
 * TypeError. A repetition past a million characters or items is a MemoryError, earlier than in CPython.
 */
export function multiply(left: PythonValue, right: PythonValue): PythonValue {
  const [first, second] = [realOf(left), realOf(right)]
  if (first !== undefined && second !== undefined) return fromReal(multiplyReals(first, second))
  if (isSequence(left)) return repeated(left, right)
  if (isSequence(right)) return repeated(right, left)
  throw unsupported('*', left, right)
}

function repeated(sequence: string | PythonList, count: PythonValue): PythonValue {
  const times = realOf(count)
  if (typeof times !== 'bigint') {
    throw new PythonError('TypeError', `can't multiply sequence by non-int of type '${typeName(count)}'`)
  }
  if (BigInt(sequence.length) * times > BigInt(REPEATED_MAX)) throw new PythonError('MemoryError', '')
  const whole = times < 0n || sequence.length === 0 ? 0 : Number(times)
  return typeof sequence === 'string' ? sequence.repeat(whole) : Array.from({ length: whole }, () => sequence).flat()
}

function isSequence(value: PythonValue): value is string | PythonList {
  return typeof value === 'string' || isList(value)
}

function operand(value: PythonValue, operation: string): Real {
  const real = realOf(value)
  if (real === undefined) throw new PythonError('TypeError', `bad operand type for ${operation}: '${typeName(value)}'`)
  return real
}

/** Python's `-value` of an int, float or bool; anything else is a PythonError TypeError. */
export function negate(value: PythonValue): PythonNumber {
  return fromReal(-operand(value, 'unary -'))
}

/** Python's `abs(value)` of an int, float or bool; anything else is a PythonError TypeError. */
export function absolute(value: PythonValue): PythonNumber {
  const real = operand(value, 'abs()')
  return fromReal(typeof real === 'number' ? Math.abs(real) : real < 0n ? -real : real)
}

/**
 * How two ints, floats or bools compare, exactly, or two strs, or two lists: -1, 0, 1, or undefined for nan; anything else is the
 * TypeError of the `operator`.
 */
export function compare(left: PythonValue, right: PythonValue, operator: '<' | '<=' | '>' | '>=' = '<'): -1 | 0 | 1 | undefined {
  const [first, second] = [realOf(left), realOf(right)]
  if (first !== undefined && second !== undefined) return compareReals(first, second)
  if (typeof left === 'string' && typeof right === 'string') return compareCodePoints(left, right)
  if (isList(left) && isList(right)) return compareLists(left, right, operator)
  const names = `'${typeName(left)}' and '${typeName(right)}'`
  throw new PythonError('TypeError', `'${operator}' not supported between instances of ${names}`)
}

function compareLists(left: PythonList, right: PythonList, operator: '<' | '<=' | '>' | '>='): -1 | 0 | 1 | undefined {
  const index = left.findIndex((item, at) => at >= right.length || !equals(item, right[at] as PythonValue))
  if (index < 0) return left.length < right.length ? -1 : 0
  return index >= right.length ? 1 : compare(left[index] as PythonValue, right[index] as PythonValue, operator)
}
