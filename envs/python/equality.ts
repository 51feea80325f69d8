import { compareReals, realOf } from './reals.ts'
import { isDict, isList, isModel, type PythonDict, type PythonList, type PythonValue } from './values.ts'

/** Python's `left == right`: 1 == 1.0 == True, dicts in any order, nan unequal even to itself, models only to models. */
export function equals(left: PythonValue, right: PythonValue): boolean {
  if (left === null || right === null || typeof left === 'string' || typeof right === 'string') return left === right
  const [first, second] = [realOf(left), realOf(right)]
  if (first !== undefined && second !== undefined) return compareReals(first, second) === 0
  if (isList(left)) return isList(right) && listsEqual(left, right)
  if (isDict(left)) return isDict(right) && dictsEqual(left, right)
  return isModel(left) && isModel(right) && dictsEqual({ map: Object.entries(left) }, { map: Object.entries(right) })
}

function listsEqual(left: PythonList, right: PythonList): boolean {
  return left.length === right.length && left.every((item, index) => equals(item, right[index] as PythonValue))
}

function dictsEqual(left: PythonDict, right: PythonDict): boolean {
  if (left.map.length !== right.map.length) return false
  const values = new Map(right.map)
  return left.map.every(([key, value]) => {
    const other = values.get(key)
    return other !== undefined && equals(value, other)
  })
}
