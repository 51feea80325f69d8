import { binaryParts } from './double.ts'
import { PythonError } from './errors.ts'
import { realOf, toDouble } from './reals.ts'
import {
  float,
  floatNumber,
  floatText,
  integer,
  isFloat,
  isInteger,
  type PythonFloat,
  type PythonInteger,
  type PythonValue,
  typeName,
} from './values.ts'

/** A quotient of integers (divisor positive) rounded to the nearest integer, ties to even. */
function divideToEven(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend
  const quotient = size / divisor
  const twice = 2n * (size - quotient * divisor)
  const rounded = twice > divisor || (twice === divisor && quotient & 1n) ? quotient + 1n : quotient
  return dividend < 0n ? -rounded : rounded
}

function powerOfTen(exponent: number): bigint {
  return BigInt(`1${'0'.repeat(exponent)}`)
}

/** The finite double's exact value times 10 ** digits, rounded to an integer, ties to even. */
function decimalDigits(value: number, digits: number): bigint {
  const { mantissa, exponent } = binaryParts(value)
  const top = (digits > 0 ? mantissa * powerOfTen(digits) : mantissa) << BigInt(Math.max(exponent, 0))
  const bottom = (digits < 0 ? powerOfTen(-digits) : 1n) << BigInt(Math.max(-exponent, 0))
  return divideToEven(top, bottom)
}

/** Python's `round(x, digits)` of a double: the exact binary value, ties to even. */
export function roundDouble(value: number, digits: number): number {
  if (!Number.isFinite(value) || digits > 323) return value
  const whole = digits < -308 ? 0n : decimalDigits(value, digits)
  const rounded = Number(`${whole}e${-digits}`)
  if (!Number.isFinite(rounded)) throw new PythonError('OverflowError', 'rounded value too large to represent')
  return rounded === 0 && (value < 0 || Object.is(value, -0)) ? -0 : rounded
}

function roundInteger(value: bigint, digits: number): PythonInteger {
  if (digits >= 0) return integer(value)
  if (-digits > value.toString().length) return 0
  const unit = powerOfTen(-digits)
  return integer(divideToEven(value, unit) * unit)
}

/** Python's `round(value, digits)`: an int or bool gives an int, a float a float; else a PythonError TypeError. */
export function round(value: PythonValue, digits: number): PythonInteger | PythonFloat {
  if (isFloat(value)) return float(roundDouble(floatNumber(value), digits))
  if (typeof value === 'boolean') return roundInteger(value ? 1n : 0n, digits)
  if (isInteger(value)) return roundInteger(BigInt(typeof value === 'number' ? value : value.int), digits)
  throw new PythonError('TypeError', `type ${typeName(value)} doesn't define __round__ method`)
}

/** Python's `f'{value:.2f}'` of an int, bool or float, on the exact binary value; anything else is a PythonError. */
export function format2(value: PythonValue): string {
  const real = realOf(value)
  if (real === undefined) throw formatError(value)
  const number = toDouble(real)
  if (!Number.isFinite(number)) return floatText(number)
  const whole = decimalDigits(number, 2)
  const digits = (whole < 0n ? -whole : whole).toString().padStart(3, '0')
  const sign = number < 0 || Object.is(number, -0) ? '-' : ''
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function formatError(value: PythonValue): PythonError {
  if (typeof value === 'string') return new PythonError('ValueError', "Unknown format code 'f' for object of type 'str'")
  return new PythonError('TypeError', `unsupported format string passed to ${typeName(value)}.__format__`)
}
