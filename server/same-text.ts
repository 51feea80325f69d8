/** Compares in time that does not tell where two texts differ. */
export function sameText(left: string, right: string): boolean {
  let difference = left.length ^ right.length
  for (let place = 0; place < right.length; place++) difference |= left.charCodeAt(place) ^ right.charCodeAt(place)
  return difference === 0
}
