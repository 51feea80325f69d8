import { binaryParts, bitLength, nearestDouble } from './double.ts'
import { PythonError } from './errors.ts'

/** A positive number mantissa * 2 ** exponent, cut to 256 binary digits after each step. */
type Positive = { readonly mantissa: bigint; readonly exponent: number }

const PRECISION = 256
const ONE: Positive = { mantissa: 1n, exponent: 0 }

function cut(mantissa: bigint, exponent: number): Positive {
  const excess = bitLength(mantissa) - PRECISION
  return excess > 0 ? { mantissa: mantissa >> BigInt(excess), exponent: exponent + excess } : { mantissa, exponent }
}

function multiply(left: Positive, right: Positive): Positive {
  return cut(left.mantissa * right.mantissa, left.exponent + right.exponent)
}

/** The position of the leading binary digit: value is in [2 ** top, 2 ** (top + 1)). */
function top(value: Positive): number {
  return bitLength(value.mantissa) + value.exponent - 1
}

function squareRoot({ mantissa, exponent }: Positive): Positive {
  const wanted = 2 * PRECISION - bitLength(mantissa)
  const shift = wanted + ((exponent - wanted) & 1)
  return cut(integerRoot(mantissa << BigInt(shift)), (exponent - shift) / 2)
}

/** The integer part of a square root, by Newton's steps down from above. */
function integerRoot(value: bigint): bigint {
  let root = 1n << BigInt((bitLength(value) + 1) >> 1)
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

/** base ** exponent for a whole exponent, given up (as it stands) once it is past every double's range. */
function wholePower(base: Positive, exponent: bigint): Positive {
  let result = ONE
  for (const digit of exponent.toString(2)) {
    result = multiply(result, result)
    if (digit === '1') result = multiply(result, base)
    if (Math.abs(top(result)) > 2200) return result
  }
  return result
}

/** base ** (fraction / 2 ** places): a product of the base's repeated square roots. */
function fractionPower(base: Positive, fraction: bigint, places: number): Positive {
  let [result, root] = [ONE, base]
  for (let place = places - 1; place >= 0; place--) {
    root = squareRoot(root)
    if ((fraction >> BigInt(place)) & 1n) result = multiply(result, root)
  }
  return result
}

function reciprocal({ mantissa, exponent }: Positive): Positive {
  const shift = PRECISION + bitLength(mantissa)
  return cut((1n << BigInt(shift)) / mantissa, -exponent - shift)
}

/** base ** exponent of finite positive doubles (exponent of either sign), rounded to the nearest double; infinite past the range. */
function positivePower(base: number, exponent: number): number {
  const size = binaryParts(Math.abs(exponent))
  const places = Math.max(-size.exponent, 0)
  const scaled = size.mantissa << BigInt(Math.max(size.exponent, 0))
  const whole = scaled >> BigInt(places)
  const start = reduce(binaryParts(base))
  const power = multiply(wholePower(start, whole), fractionPower(start, scaled - (whole << BigInt(places)), places))
  return nearestDouble(exponent < 0 ? reciprocal(power) : power)
}

// Trailing zero digits would be cut later than they need be: without them, an exact power stays exact within the precision.
function reduce({ mantissa, exponent }: Positive): Positive {
  const zeros = bitLength(mantissa & -mantissa) - 1
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros }
}

/**
 * Python's `base ** exponent` of doubles, correctly rounded (a C library may differ by the last digit in about one in a hundred);
 * undefined where Python gives a complex number. A zero base under a negative exponent and a result past the range are PythonErrors.
 */
export function powerDoubles(base: number, exponent: number): number | undefined {
  if (exponent === 0 || base === 1) return 1
  if (Number.isNaN(base) || Number.isNaN(exponent)) return Number.NaN
  if (!Number.isFinite(exponent)) return infinitePower(Math.abs(base), exponent)
  const odd = Math.abs(exponent) % 2 === 1
  const sign = odd && (base < 0 || Object.is(base, -0)) ? -1 : 1
  if (!Number.isFinite(base)) return sign * (exponent > 0 ? Number.POSITIVE_INFINITY : 0)
  if (base === 0) {
    if (exponent < 0) throw new PythonError('ZeroDivisionError', '0.0 cannot be raised to a negative power')
    return sign * 0
  }
  if (base < 0 && !Number.isInteger(exponent)) return undefined
  const size = positivePower(Math.abs(base), exponent)
  if (!Number.isFinite(size)) throw new PythonError('OverflowError', "(34, 'Numerical result out of range')")
  return sign * size
}

function infinitePower(size: number, exponent: number): number {
  if (size === 1) return 1
  return exponent > 0 === size > 1 ? Number.POSITIVE_INFINITY : 0
}
