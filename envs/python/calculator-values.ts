import type { BinaryOperator } from './calculator-tree.ts'
import { bitLength } from './double.ts'
import { PythonError } from './errors.ts'
import { powerDoubles } from './power.ts'
import { addReals, divideReals, floorDivideReals, multiplyReals, type Real, subtractReals, toDouble } from './reals.ts'
import { floatText } from './values.ts'

/** A complex number: it can only end as an error, so its magnitude is all that is kept. */
export type Complex = { readonly magnitude: number }

/** What an expression over the calculator's alphabet can be: a real or complex number, the empty tuple or the ellipsis. */
export type Operand = Real | Complex | 'tuple' | 'ellipsis'

const BITS_MAX = 131_072

/** The name of an operand's Python type. */
export function operandType(value: Operand): string {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint') return 'int'
  return typeof value === 'number' ? 'float' : 'complex'
}

/** Python's `str` of an operand; a complex number's digits are not kept. */
export function operandText(value: Operand): string {
  if (typeof value === 'number') return floatText(value)
  if (typeof value === 'bigint') return integerText(value)
  if (value === 'tuple') return '()'
  return value === 'ellipsis' ? 'Ellipsis' : 'complex'
}

function integerText(value: bigint): string {
  const limit =
    'Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit'
  const text = value.toString()
  if (text.replace('-', '').length > 4300) throw new PythonError('ValueError', limit)
  return text
}

function isReal(value: Operand): value is Real {
  return typeof value === 'bigint' || typeof value === 'number'
}

function typeError(text: string): PythonError {
  return new PythonError('TypeError', text)
}

/** Python's unary operators on an operand; a PythonError TypeError where it is no number. */
export function applyUnary(operator: '+' | '-', value: Operand): Operand {
  if (typeof value === 'string') throw typeError(`bad operand type for unary ${operator}: '${value}'`)
  return operator === '-' && isReal(value) ? -value : value
}

/** Python's binary operators on operands, their exceptions as PythonErrors; ints of more than 131,072 bits are refused. */
export function applyBinary(operator: BinaryOperator, left: Operand, right: Operand): Operand {
  if (typeof left === 'string' || typeof right === 'string') return sequenceResult(operator, left, right)
  if (!isReal(left) || !isReal(right)) return complexResult(operator, left, right)
  const result = operator === '**' ? power(left, right) : REALS[operator](left, right)
  if (typeof result === 'bigint' && bitLength(result) > BITS_MAX) throw tooLarge()
  return result
}

const REALS = { '+': addReals, '-': subtractReals, '*': multiplyReals, '/': divideReals, '//': floorDivideReals }

function tooLarge(): PythonError {
  return new PythonError('OverflowError', 'int too large to convert to float')
}

function power(base: Real, exponent: Real): Operand {
  if (typeof base === 'bigint' && typeof exponent === 'bigint' && exponent >= 0n) return integerPower(base, exponent)
  const [first, second] = [toDouble(base), toDouble(exponent)]
  const result = powerDoubles(first, second)
  if (result !== undefined) return result
  return complexPower(Math.abs(first), second)
}

function integerPower(base: bigint, exponent: bigint): bigint {
  if (base === 0n || base === 1n) return exponent === 0n ? 1n : base
  if (base === -1n) return exponent & 1n ? -1n : 1n
  if (BigInt(bitLength(base) - 1) * exponent > BigInt(BITS_MAX)) throw tooLarge()
  let result = 1n
  for (const digit of exponent.toString(2)) result = result * result * (digit === '1' ? base : 1n)
  return result
}

function sequenceResult(operator: BinaryOperator, left: Operand, right: Operand): Operand {
  const [first, second] = [operandType(left), operandType(right)]
  if (operator === '+' && left === 'tuple') {
    if (right === 'tuple') return 'tuple'
    throw typeError(`can only concatenate tuple (not "${second}") to tuple`)
  }
  if (operator === '*' && (left === 'tuple' || right === 'tuple')) return repeated(left === 'tuple' ? right : left)
  const name = operator === '**' ? '** or pow()' : operator
  throw typeError(`unsupported operand type(s) for ${name}: '${first}' and '${second}'`)
}

function repeated(count: Operand): Operand {
  if (typeof count !== 'bigint') throw typeError(`can't multiply sequence by non-int of type '${operandType(count)}'`)
  if (BigInt.asIntN(64, count) === count) return 'tuple'
  throw new PythonError('OverflowError', "cannot fit 'int' into an index-sized integer")
}

function magnitude(value: Real | Complex): number {
  return isReal(value) ? Math.abs(toDouble(value)) : value.magnitude
}

function complexResult(operator: BinaryOperator, left: Real | Complex, right: Real | Complex): Complex {
  if (operator === '//') throw typeError(`unsupported operand type(s) for //: '${operandType(left)}' and '${operandType(right)}'`)
  const [first, second] = [magnitude(left), magnitude(right)]
  if (operator === '**') return complexPower(first, isReal(right) ? toDouble(right) : second)
  if (operator === '*') return { magnitude: first * second }
  if (operator !== '/') return { magnitude: Math.max(first, second) }
  if (second === 0) throw new PythonError('ZeroDivisionError', 'complex division by zero')
  return { magnitude: first / second }
}

function complexPower(size: number, exponent: number): Complex {
  if (size === 0 && exponent < 0) throw new PythonError('ZeroDivisionError', '0.0 to a negative or complex power')
  try {
    return { magnitude: powerDoubles(size, exponent) ?? Number.NaN }
  } catch {
    throw new PythonError('OverflowError', 'complex exponentiation')
  }
}
