import { JsonScanner } from './json-scanner.ts'
import { dict, float, type PythonValue } from './values.ts'

/** `depthMax` bounds how deep lists and dicts may nest; 64 unless given. */
export type JsonOptions = { readonly depthMax?: number }

type Entry = readonly [string, PythonValue]

const DICT_SCAN_MAX = 8

/** Reads one JSON text from left to right. */
class JsonReader {
  readonly #scanner: JsonScanner
  readonly #depthMax: number
  #depth = 0

  constructor(text: string, depthMax: number) {
    this.#scanner = new JsonScanner(text)
    this.#depthMax = depthMax
  }

  document(): PythonValue {
    this.#scanner.skipSpace()
    const value = this.#value()
    this.#scanner.skipSpace()
    if (this.#scanner.peek() !== '') throw this.#scanner.error('There is more text after the value')
    return value
  }

  #value(): PythonValue {
    const first = this.#scanner.peek()
    if (first === '"') return this.#scanner.string()
    if (first === '{') return this.#nested(() => this.#dict())
    if (first === '[') return this.#nested(() => this.#list())
    return this.#scanner.number() ?? this.#scanner.constant()
  }

  #nested(read: () => PythonValue): PythonValue {
    this.#depth++
    if (this.#depth > this.#depthMax) throw this.#scanner.error(`The value nests deeper than ${this.#depthMax} levels`)
    this.#scanner.open()
    const value = read()
    this.#depth--
    return value
  }

  #list(): PythonValue {
    const items: PythonValue[] = []
    if (this.#scanner.take(']')) return items
    for (;;) {
      items.push(this.#value())
      this.#scanner.skipSpace()
      if (this.#scanner.take(']')) return items
      this.#scanner.separator(',', "A list needs ',' or ']' here")
    }
  }

  #dict(): PythonValue {
    const entries: Entry[] = []
    const places = new Map<string, number>()
    if (this.#scanner.take('}')) return dict(entries)
    for (;;) {
      if (this.#scanner.peek() !== '"') throw this.#scanner.error('A dict needs a key in double quotes here')
      const key = this.#scanner.string()
      this.#scanner.skipSpace()
      this.#scanner.separator(':', "A key needs ':' after it")
      place(entries, places, [key, this.#value()])
      this.#scanner.skipSpace()
      if (this.#scanner.take('}')) return dict(entries)
      this.#scanner.separator(',', "A dict needs ',' or '}' here")
    }
  }
}

// A repeated key keeps its first place and its last value, as in a Python dict.
function place(entries: Entry[], places: Map<string, number>, entry: Entry): void {
  if (entries.length === DICT_SCAN_MAX) for (const [index, [key]] of entries.entries()) places.set(key, index)
  const scan = entries.length < DICT_SCAN_MAX
  const index = scan ? entries.findIndex(([key]) => key === entry[0]) : (places.get(entry[0]) ?? -1)
  if (index >= 0) {
    entries[index] = entry
    return
  }
  if (!scan) places.set(entry[0], entries.length)
  entries.push(entry)
}

/** Python's `json.loads(text)`, lossless: 3 stays apart from 3.0 and keys keep their order; throws JsonError. */
export function parseJson(text: string, { depthMax = 64 }: JsonOptions = {}): PythonValue {
  return new JsonReader(text, depthMax).document()
}

/** The Python value of plain JSON data: a safe integer becomes an int, another number a float, an object a dict in key order. */
export function fromJson(value: unknown): PythonValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value + 0 : float(value)
  if (Array.isArray(value)) return value.map(fromJson)
  if (typeof value === 'object') return dict(Object.entries(value).map(([key, item]) => [key, fromJson(item)]))
  throw new TypeError(`A JSON value cannot be a ${typeof value}.`)
}
