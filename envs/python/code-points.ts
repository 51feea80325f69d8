const SURROGATE = /[\ud800-\udfff]/

/** Orders texts by code point, as Python sorts str: -1, 0 or 1 (JavaScript's `<` goes by UTF-16 unit). */
export function compareCodePoints(left: string, right: string): -1 | 0 | 1 {
  if (left === right) return 0
  if (!SURROGATE.test(left) && !SURROGATE.test(right)) return left < right ? -1 : 1
  const [first, second] = [Array.from(left), Array.from(right)]
  const index = first.findIndex((character, at) => character !== second[at])
  if (index < 0) return -1
  const other = second[index]
  return other !== undefined && (first[index]?.codePointAt(0) as number) < (other.codePointAt(0) as number) ? -1 : 1
}
