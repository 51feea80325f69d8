import { nearestQuotient } from './double.ts'
import { PythonError } from './errors.ts'
import {
  float,
  floatNumber,
  integer,
  isFloat,
  isInteger,
  type PythonFloat,
  type PythonInteger,
  type PythonValue,
} from './values.ts'

/** A Python real number at work: an int as a bigint, a float as a number. */
export type Real = bigint | number

/** The number that an int, float or bool holds, or undefined for any other value. */
export function realOf(value: PythonValue): Real | undefined {
  if (isInteger(value)) return BigInt(typeof value === 'number' ? value : value.int)
  if (isFloat(value)) return floatNumber(value)
  return typeof value === 'boolean' ? BigInt(value) : undefined
}

/** The int or float of a number at work. */
export function fromReal(value: Real): PythonInteger | PythonFloat {
  return typeof value === 'bigint' ? integer(value) : float(value)
}

/** Python's `float(value)`; an int past the range is a PythonError OverflowError. */
export function toDouble(value: Real): number {
  const number = Number(value)
  if (typeof value === 'bigint' && !Number.isFinite(number))
    throw new PythonError('OverflowError', 'int too large to convert to float')
  return number
}

/** Python's `+`. */
export function addReals(left: Real, right: Real): Real {
  if (typeof left === 'bigint' && typeof right === 'bigint') return left + right
  return toDouble(left) + toDouble(right)
}

/** Python's `-`. */
export function subtractReals(left: Real, right: Real): Real {
  if (typeof left === 'bigint' && typeof right === 'bigint') return left - right
  return toDouble(left) - toDouble(right)
}

/** Python's `*`. */
export function multiplyReals(left: Real, right: Real): Real {
  if (typeof left === 'bigint' && typeof right === 'bigint') return left * right
  return toDouble(left) * toDouble(right)
}

/** Python's `/`: the double nearest to the exact quotient of two ints, else the double quotient. */
export function divideReals(left: Real, right: Real): number {
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    if (right === 0n) throw new PythonError('ZeroDivisionError', 'division by zero')
    const quotient = nearestQuotient(left, right)
    if (Number.isFinite(quotient)) return quotient
    throw new PythonError('OverflowError', 'integer division result too large for a float')
  }
  const [dividend, divisor] = [toDouble(left), toDouble(right)]
  if (divisor === 0) throw new PythonError('ZeroDivisionError', 'float division by zero')
  return dividend / divisor
}

/** Python's `//`: rounds down, so that the remainder has the divisor's sign. */
export function floorDivideReals(left: Real, right: Real): Real {
  if (typeof left === 'bigint' && typeof right === 'bigint') {
    if (right === 0n) throw new PythonError('ZeroDivisionError', 'integer division or modulo by zero')
    const quotient = left / right
    return left < 0n !== right < 0n && quotient * right !== left ? quotient - 1n : quotient
  }
  return floorDivideDoubles(toDouble(left), toDouble(right))
}

// CPython's float_floor_div, step by step: a plain Math.floor(left / right) differs where the quotient was rounded up.
function floorDivideDoubles(left: number, right: number): number {
  if (right === 0) throw new PythonError('ZeroDivisionError', 'float floor division by zero')
  const remainder = left % right
  let quotient = (left - remainder) / right
  if (remainder !== 0 && right < 0 !== remainder < 0) quotient -= 1
  if (quotient === 0) return left / right < 0 || Object.is(left / right, -0) ? -0 : 0
  const floor = Math.floor(quotient)
  return quotient - floor > 0.5 ? floor + 1 : floor
}

/** How two reals compare, exactly: -1, 0 or 1, or undefined where either is nan. */
export function compareReals(left: Real, right: Real): -1 | 0 | 1 | undefined {
  if (left < right) return -1
  if (left > right) return 1
  return left <= right ? 0 : undefined
}
