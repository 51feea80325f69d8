import { isDict, isList, PythonError, type PythonValue, typeName } from '../python/index.ts'

/** What Python iterates over in a value. */
export function members(value: PythonValue): readonly PythonValue[] {
  if (typeof value === 'string') return Array.from(value)
  if (isList(value)) return value
  if (isDict(value)) return value.map.map(([key]) => key)
  throw new PythonError('TypeError', `'${typeName(value)}' object is not iterable`)
}

/** Python's `len(value)`. */
export function lengthOf(value: PythonValue): number {
  if (typeof value !== 'string' && !isList(value) && !isDict(value)) {
    throw new PythonError('TypeError', `object of type '${typeName(value)}' has no len()`)
  }
  return members(value).length
}
