import { GymError } from './errors.ts'

const surrogateAlone = /\p{Surrogate}/u

/**
 * A request as both codecs write it alike: fields that are undefined are left out, and whatever is no plain data goes through JSON.
 * Throws what the server could not answer by id, or what JSON would change in silence: nesting past `depthMax`, numbers that are
 * not finite, strings that are not Unicode.
 */
export function payload(request: object, depthMax: number): object {
  return isPlain(request, depthMax) ? request : (JSON.parse(JSON.stringify(request)) as object)
}

function isPlain(value: unknown, depthLeft: number): boolean {
  switch (typeof value) {
    case 'string':
      if (surrogateAlone.test(value)) throw invalid('a string holds half of a surrogate pair, which is not Unicode')
      return true
    case 'number':
      if (!Number.isFinite(value)) throw invalid(`a number is ${value}; numbers are finite`)
      return true
    case 'boolean':
      return true
    case 'object':
      return value === null || isPlainObject(value, depthLeft)
    case 'undefined':
      return false
    default:
      throw invalid(`a value is a ${typeof value}, which JSON cannot carry`)
  }
}

function isPlainObject(value: object, depthLeft: number): boolean {
  if (depthLeft === 0) throw new GymError('frame_malformed', 'A request is nested deeper than the depthMax of the server.')
  let plain = true
  if (Array.isArray(value)) {
    for (const item of value) if (!isPlain(item, depthLeft - 1)) plain = false
    return plain
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) plain = false
  for (const key of Object.keys(value)) {
    if (surrogateAlone.test(key)) throw invalid('a key holds half of a surrogate pair, which is not Unicode')
    if (!isPlain((value as Record<string, unknown>)[key], depthLeft - 1)) plain = false
  }
  return plain
}

function invalid(what: string): GymError {
  return new GymError('request_invalid', `The request cannot be sent: ${what}.`)
}
