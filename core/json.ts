/** A value that JSON can carry: what states, actions and replies are made of. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** Compact JSON with the keys of every object sorted by code unit: one text for one value, however it was built. */
export function canonical(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  let text = '{'
  for (const key of Object.keys(value).sort()) {
    const field = (value as JsonObject)[key]
    if (field === undefined) continue
    text += `${text.length > 1 ? ',' : ''}${JSON.stringify(key)}:${canonical(field)}`
  }
  return `${text}}`
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
