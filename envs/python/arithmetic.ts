import { PythonError } from './errors.ts'
import { addReals, compareReals, fromReal, multiplyReals, type Real, realOf, subtractReals } from './reals.ts'
import { type PythonFloat, type PythonInteger, type PythonValue, typeName } from './values.ts'

type PythonNumber = PythonInteger | PythonFloat

function unsupported(operator: string, left: PythonValue, right: PythonValue): PythonError {
  const [first, second] = [typeName(left), typeName(right)]
  return new PythonError('TypeError', `unsupported operand type(s) for ${operator}: '${first}' and '${second}'`)
}

/** Python's `left + right` of ints, floats and bools; anything else is a PythonError TypeError, str + str and list + list too. */
export function add(left: PythonValue, right: PythonValue): PythonNumber {
  const [first, second] = [realOf(left), realOf(right)]
  if (first !== undefined && second !== undefined) return fromReal(addReals(first, second))
  const name = typeName(left)
  if (name !== 'str' && name !== 'list') throw unsupported('+', left, right)
  throw new PythonError('TypeError', `can only concatenate ${name} (not "${typeName(right)}") to ${name}`)
}

/** Python's `left - right` of ints, floats and bools; anything else is a PythonError TypeError. */
export function subtract(left: PythonValue, right: PythonValue): PythonNumber {
  const [first, second] = [realOf(left), realOf(right)]
  if (first === undefined || second === undefined) throw unsupported('-', left, right)
  return fromReal(subtractReals(first, second))
}

/** Python's `left * right` of ints, floats and bools; anything else is a PythonError TypeError, a repeated str or list too. */
export function multiply(left: PythonValue, right: PythonValue): PythonNumber {
  const [first, second] = [realOf(left), realOf(right)]
  if (first !== undefined && second !== undefined) return fromReal(multiplyReals(first, second))
  const [sequence, other] = isSequence(left) ? [left, right] : [right, left]
  if (!isSequence(sequence)) throw unsupported('*', left, right)
  throw new PythonError('TypeError', `can't multiply sequence by non-int of type '${typeName(other)}'`)
}

function isSequence(value: PythonValue): boolean {
  return typeof value === 'string' || Array.isArray(value)
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

/** How two ints, floats or bools compare, exactly: -1, 0, 1, or undefined for nan; anything else is the `operator`'s TypeError. */
export function compare(left: PythonValue, right: PythonValue, operator: '<' | '<=' | '>' | '>=' = '<'): -1 | 0 | 1 | undefined {
  const [first, second] = [realOf(left), realOf(right)]
  if (first !== undefined && second !== undefined) return compareReals(first, second)
  const names = `'${typeName(left)}' and '${typeName(right)}'`
  throw new PythonError('TypeError', `'${operator}' not supported between instances of ${names}`)
}
