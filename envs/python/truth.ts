import { equals } from './equality.ts'
import { isDict, isList, type PythonValue } from './values.ts'

/** Python's `bool(value)`: None, zero and what is empty are false. */
export function truth(value: PythonValue): boolean {
  if (isDict(value)) return value.map.length > 0
  if (isList(value) || typeof value === 'string') return value.length > 0
  return value !== null && !equals(value, 0)
}
