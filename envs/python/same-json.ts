import { isDict, isFloat, isInteger, isList, type PythonDict, type PythonModel, type PythonValue } from './values.ts'

/** Whether `dumps` prints both alike with sorted keys, found without printing: what both share is not looked into. */
export function sameJson(left: PythonValue, right: PythonValue): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (isFloat(left)) return isFloat(right) && left.float === right.float
  if (isInteger(left)) return isInteger(right) && typeof left === 'object' && typeof right === 'object' && left.int === right.int
  if (isFloat(right) || isInteger(right)) return false
  if (isList(left) || isList(right)) {
    return (
      isList(left) &&
      isList(right) &&
      left.length === right.length &&
      left.every((item, place) => sameJson(item, right[place] as PythonValue))
    )
  }
  return sameEntries(entriesOf(left), entriesOf(right))
}

type Entries = PythonDict['map']

function entriesOf(value: PythonDict | PythonModel): Entries {
  return isDict(value) ? value.map : Object.entries(value)
}

function sameEntries(left: Entries, right: Entries): boolean {
  if (left.length !== right.length) return false
  let others: ReadonlyMap<string, PythonValue> | undefined
  return left.every(([key, value], place) => {
    const [otherKey, beside] = right[place]!
    if (key === otherKey) return sameJson(value, beside)
    others ??= new Map(right)
    const other = others.get(key)
    return other !== undefined && sameJson(value, other)
  })
}
