import { compareCodePoints } from './code-points.ts'
import { str } from './repr.ts'
import {
  dict,
  isDict,
  isFloat,
  isInteger,
  isList,
  isModel,
  type PythonDict,
  type PythonFloat,
  type PythonValue,
} from './values.ts'

/** How `dumps` prints: `sortKeys` orders the keys of every object by code point. */
export type DumpsOptions = { readonly sortKeys?: boolean }

const PLAIN = /^[ !#-[\]-~]*$/
const ESCAPED = /[^ !#-[\]-~]/g
const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\b': '\\b',
}

function escaped(unit: string): string {
  return SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function stringText(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : `"${text.replace(ESCAPED, escaped)}"`
}

function floatJson({ float }: PythonFloat): string {
  if (float === 'nan') return 'NaN'
  if (float === 'inf') return 'Infinity'
  return float === '-inf' ? '-Infinity' : float
}

function objectText(entries: readonly (readonly [string, PythonValue])[], options: DumpsOptions): string {
  const ordered = options.sortKeys ? entries.toSorted((left, right) => compareCodePoints(left[0], right[0])) : entries
  return `{${ordered.map(([key, value]) => `${stringText(key)}: ${dumps(value, options)}`).join(', ')}}`
}

/** Python's `json.dumps(value, sort_keys=...)`: ASCII only, separators ', ' and ': '; a model prints as an object. */
export function dumps(value: PythonValue, options: DumpsOptions = {}): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return stringText(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (isInteger(value)) return typeof value === 'number' ? String(value) : value.int
  if (isFloat(value)) return floatJson(value)
  if (isList(value)) return `[${value.map((item) => dumps(item, options)).join(', ')}]`
  return objectText(isDict(value) ? value.map : Object.entries(value), options)
}

/** tau2's `to_json_str`: a str as it is, else JSON whose numbers and booleans outside models have become their str. */
export function toJsonText(value: PythonValue): string {
  return typeof value === 'string' ? value : dumps(prepared(value))
}

function prepared(value: PythonValue): PythonValue {
  if (value === null || typeof value === 'string' || isModel(value)) return value
  if (isList(value)) return value.map(prepared)
  return isDict(value) ? preparedDict(value) : str(value)
}

function preparedDict(value: PythonDict): PythonDict {
  return dict(value.map.map(([key, item]) => [key, prepared(item)]))
}
