import { equals } from './equality.ts'
import { repr } from './repr.ts'
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

/** Why a value is refused: pydantic's error type ('string_type') and its sentence. */
export type Refusal = { readonly code: string; readonly text: string }

/** Turns an input into the field's value, in lax mode, or says why not. */
export type Validator = (value: PythonValue) => { readonly value: PythonValue } | Refusal

const INTEGER_DIGITS_MAX = 4300
const INTEGER_FLOAT_MAX = Number(1n << 63n)

/** A `str` field. */
export const string: Validator = (value) =>
  typeof value === 'string' ? { value } : { code: 'string_type', text: 'Input should be a valid string' }

/** An `Optional[str]` field. */
export const optionalString: Validator = (value) => (value === null ? { value } : string(value))

/** A `Literal[...]` field of strs. */
export function literal(...options: readonly string[]): Validator {
  return oneAmong(options, 'literal_error')
}

/** A field of an Enum whose members are strs, each held as its value. */
export function enumeration(...options: readonly string[]): Validator {
  return oneAmong(options, 'enum')
}

function oneAmong(options: readonly string[], code: string): Validator {
  const quoted = options.map((option) => repr(option))
  const names = quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
  const refusal = { code, text: `Input should be ${names}` }
  return (value) => (options.some((option) => equals(option, value)) ? { value } : refusal)
}

const FLAGS: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(['1', 'on', 't', 'true', 'y', 'yes'].map((word) => [word, true])),
  ...Object.fromEntries(['0', 'off', 'f', 'false', 'n', 'no'].map((word) => [word, false])),
}

/** A `bool` field: also takes 0 and 1 as an int or a float, and a str that spells yes or no. */
export const boolean: Validator = (value) => {
  if (typeof value === 'boolean') return { value }
  const number = isInteger(value) || isFloat(value) ? Number(numberText(value)) : Number.NaN
  const word = typeof value === 'string' ? value.toLowerCase() : Number.isInteger(number) ? String(number + 0) : undefined
  if (word === undefined || Math.abs(number) >= INTEGER_FLOAT_MAX) {
    return { code: 'bool_type', text: 'Input should be a valid boolean' }
  }
  return Object.hasOwn(FLAGS, word)
    ? { value: FLAGS[word]! }
    : { code: 'bool_parsing', text: 'Input should be a valid boolean, unable to interpret input' }
}

function numberText(value: PythonInteger | PythonFloat): string {
  if (isFloat(value)) return String(floatNumber(value))
  return typeof value === 'number' ? String(value) : value.int
}

const DECIMAL = /^[-+]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|inf|infinity|nan)$/i

/** A `float` field: also takes an int, a bool and a str that spells a number. */
export const floating: Validator = (value) => {
  if (isFloat(value)) return { value }
  if (typeof value === 'boolean') return { value: float(value ? 1 : 0) }
  if (typeof value === 'string') return parsedFloat(value)
  const number = isInteger(value) ? Number(typeof value === 'number' ? value : value.int) : Number.NaN
  return Number.isFinite(number) ? { value: float(number) } : { code: 'float_type', text: 'Input should be a valid number' }
}

function parsedFloat(text: string): ReturnType<Validator> {
  const plain = text.trim()
  if (/__|^_|_$/.test(plain) || !DECIMAL.test(plain.replaceAll('_', ''))) {
    return { code: 'float_parsing', text: 'Input should be a valid number, unable to parse string as a number' }
  }
  const spelled = plain.replaceAll('_', '').toLowerCase()
  if (/nan/.test(spelled)) return { value: { float: 'nan' } }
  if (/inf/.test(spelled)) return { value: { float: spelled.startsWith('-') ? '-inf' : 'inf' } }
  return { value: float(Number(spelled)) }
}

/** An `int` field: also takes a bool, a float without a fraction and a str that spells a whole number. */
export const whole: Validator = (value) => {
  if (isInteger(value)) return { value }
  if (typeof value === 'boolean') return { value: value ? 1 : 0 }
  if (typeof value === 'string') return parsedInteger(value)
  return isFloat(value) ? wholeFloat(floatNumber(value)) : { code: 'int_type', text: 'Input should be a valid integer' }
}

const TOO_LONG: Refusal = { code: 'int_parsing_size', text: 'Unable to parse input string as an integer, exceeded maximum size' }

function wholeFloat(number: number): ReturnType<Validator> {
  if (!Number.isFinite(number)) return { code: 'finite_number', text: 'Input should be a finite number' }
  if (!Number.isInteger(number)) {
    return { code: 'int_from_float', text: 'Input should be a valid integer, got a number with a fractional part' }
  }
  return Math.abs(number) < INTEGER_FLOAT_MAX ? { value: integer(BigInt(number)) } : TOO_LONG
}

function parsedInteger(text: string): ReturnType<Validator> {
  const plain = text.trim()
  if (plain.length > INTEGER_DIGITS_MAX) return TOO_LONG
  const match = /^([-+]?)(\d+(?:_\d+)*)(?:\.0+)?$/.exec(plain)
  if (!match) return { code: 'int_parsing', text: 'Input should be a valid integer, unable to parse string as an integer' }
  const size = BigInt((match[2] as string).replaceAll('_', ''))
  return { value: integer(match[1] === '-' ? -size : size) }
}
