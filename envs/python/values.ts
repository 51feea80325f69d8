/** A Python int: a safe integer as a number, any other as decimal digits. */
export type PythonInteger = number | { readonly int: string }

/** A Python float, held as its `repr` ('3.0', '1e-05', 'nan', 'inf', '-0.0'). */
export type PythonFloat = { readonly float: string }

/** A Python list. */
export type PythonList = readonly PythonValue[]

/** A Python dict with str keys, each once, in insertion order. */
export type PythonDict = { readonly map: readonly (readonly [string, PythonValue])[] }

/** A pydantic model: its own keys are its fields in declaration order, none of them named int, float or map. */
export type PythonModel = { readonly [field: string]: PythonValue }

/** Any Python value, as JSON data. */
export type PythonValue = null | boolean | string | PythonInteger | PythonFloat | PythonList | PythonDict | PythonModel

function hasOwn(value: PythonValue | undefined, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

/** Whether the value is an int; a bool is not. */
export function isInteger(value: PythonValue | undefined): value is PythonInteger {
  return typeof value === 'number' || (hasOwn(value, 'int') && !Array.isArray(value))
}

/** Whether the value is a float. */
export function isFloat(value: PythonValue | undefined): value is PythonFloat {
  return hasOwn(value, 'float')
}

/** Whether the value is a list. */
export function isList(value: PythonValue | undefined): value is PythonList {
  return Array.isArray(value)
}

/** Whether the value is a dict. */
export function isDict(value: PythonValue | undefined): value is PythonDict {
  return hasOwn(value, 'map')
}

/** Whether the value is a pydantic model. */
export function isModel(value: PythonValue | undefined): value is PythonModel {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !isInteger(value) && !isFloat(value) && !isDict(value)
}

/** The Python int of an integer of any size. */
export function integer(value: bigint | number): PythonInteger {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number + 0 : { int: BigInt(value).toString() }
}

/** The Python float of a double. */
export function float(value: number): PythonFloat {
  return { float: floatText(value) }
}

/** The Python dict of entries whose keys are unique. */
export function dict(entries: readonly (readonly [string, PythonValue])[]): PythonDict {
  return { map: entries }
}

/** The value under a key, or undefined where the dict has no such key. */
export function get(dict: PythonDict, key: string): PythonValue | undefined {
  return dict.map.find((entry) => entry[0] === key)?.[1]
}

/** Whether the dict has the key (Python's `key in dict`). */
export function has(dict: PythonDict, key: string): boolean {
  return dict.map.some((entry) => entry[0] === key)
}

/** The name of the value's Python type; a model, whose class is not stored, is 'model'. */
export function typeName(value: PythonValue): string {
  if (value === null) return 'NoneType'
  if (typeof value === 'string') return 'str'
  if (typeof value === 'boolean') return 'bool'
  if (isInteger(value)) return 'int'
  if (isFloat(value)) return 'float'
  if (isList(value)) return 'list'
  return isDict(value) ? 'dict' : 'model'
}

/** Python's `repr` of a double: the shortest digits, an exponent form from 1e16 up and below 1e-4. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0'
  const size = Math.abs(value)
  if (size >= 1e16 || size < 1e-4) {
    const [digits, exponent] = value.toExponential().split('e') as [string, string]
    return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`
  }
  const text = String(value)
  return text.includes('.') ? text : `${text}.0`
}

/** The double that a Python float holds. */
export function floatNumber(value: PythonFloat): number {
  if (value.float === 'nan') return Number.NaN
  if (value.float === 'inf') return Number.POSITIVE_INFINITY
  return value.float === '-inf' ? Number.NEGATIVE_INFINITY : Number(value.float)
}
