/** A value that JSON can carry: what states, actions and replies are made of. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** Compact JSON with the keys of every object sorted by code unit: one text for one value, however it was built. */
export function canonical(value: Json): string {
  if (typeof value === 'string') return quote(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const keys = Object.keys(value)
  if (!isSorted(keys)) keys.sort()
  let text = ''
  for (const key of keys) {
    const field = (value as JsonObject)[key]
    if (field === undefined) continue
    text += `${text === '' ? '{' : ','}${quote(key)}:${canonical(field)}`
  }
  return text === '' ? '{}' : `${text}}`
}

function isSorted(keys: readonly string[]): boolean {
  for (let place = 1; place < keys.length; place++) if (keys[place - 1]! > keys[place]!) return false
  return true
}

// Neither what JSON escapes nor half a pair of surrogates, which it escapes too.
const plain = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

/** A string as JSON; most strings are short and need no escapes, and then quotation marks are all it takes. */
export function quote(text: string): string {
  return text.length < 128 && plain.test(text) ? `"${text}"` : JSON.stringify(text)
}

/** Whether two values are the same JSON, whatever the order of their keys. */
export function equalJson(left: Json, right: Json): boolean {
  return left === right || canonical(left) === canonical(right)
}

/** Freezes a value and all it holds, and returns it; what is frozen already is not entered again. */
export function freezeDeep<T>(value: T): T {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const field of Object.values(value)) freezeDeep(field)
  return value
}
