/** A finite double as an exact product: mantissa * 2 ** exponent, the sign on the mantissa. */
export type BinaryParts = { readonly mantissa: bigint; readonly exponent: number }

const view = new DataView(new ArrayBuffer(8))

/** The exact binary value of a finite double. */
export function binaryParts(value: number): BinaryParts {
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const fraction = bits & 0xfffffffffffffn
  const biased = Number((bits >> 52n) & 0x7ffn)
  const size = biased === 0 ? fraction : fraction | 0x10000000000000n
  return { mantissa: bits >> 63n ? -size : size, exponent: Math.max(biased, 1) - 1075 }
}

/** The number of binary digits of an integer's magnitude. */
export function bitLength(value: bigint): number {
  const text = (value < 0n ? -value : value).toString(16)
  return text === '0' ? 0 : text.length * 4 - Math.clz32(Number.parseInt(text[0] as string, 16)) + 28
}

/** The quotient of a non-negative integer by 2 ** shift (or its product, where shift is negative), ties to even. */
function shiftToEven(value: bigint, shift: number): bigint {
  if (shift <= 0) return value << BigInt(-shift)
  const quotient = value >> BigInt(shift)
  const remainder = value - (quotient << BigInt(shift))
  const half = 1n << BigInt(shift - 1)
  return remainder > half || (remainder === half && quotient & 1n) ? quotient + 1n : quotient
}

/** The double nearest to mantissa * 2 ** exponent, ties to even; infinite past the range. */
export function nearestDouble({ mantissa, exponent }: BinaryParts): number {
  const size = mantissa < 0n ? -mantissa : mantissa
  const top = bitLength(size) + exponent
  if (size === 0n || top < -1100) return mantissa < 0n ? -0 : 0
  if (top > 1024) return mantissa < 0n ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const lowest = Math.max(top - 53, -1074)
  const magnitude = scale(Number(shiftToEven(size, lowest - exponent)), lowest)
  return mantissa < 0n ? -magnitude : magnitude
}

/** value * 2 ** exponent for an exponent of -1074 to 1023. */
function scale(value: number, exponent: number): number {
  view.setBigUint64(0, exponent < -1022 ? 1n << BigInt(exponent + 1074) : BigInt(exponent + 1023) << 52n)
  return value * view.getFloat64(0)
}

/** The double nearest to a quotient of integers (divisor not zero), ties to even; 0 / -1 is -0, as in CPython. */
export function nearestQuotient(dividend: bigint, divisor: bigint): number {
  if (dividend === 0n) return divisor < 0n ? -0 : 0
  const sign = dividend < 0n !== divisor < 0n ? -1n : 1n
  const top = dividend < 0n ? -dividend : dividend
  const bottom = divisor < 0n ? -divisor : divisor
  const shift = Math.max(0, bitLength(bottom) - bitLength(top) + 66)
  const scaled = top << BigInt(shift)
  const quotient = scaled / bottom
  // One more bit stands for everything the division cut off, so that a tie is told from a value just above it.
  const sticky = quotient * bottom === scaled ? 0n : 1n
  return nearestDouble({ mantissa: sign * ((quotient << 1n) | sticky), exponent: -shift - 1 })
}
