import { dict, float, integer, type PythonFloat, type PythonInteger, type PythonValue } from './values.ts'

/** A text that is not JSON, or is past a limit: `position` counts UTF-16 units from 0, `message` is a sentence. */
export class JsonError extends Error {
  readonly position: number

  constructor(message: string, position: number) {
    super(`${message} at position ${position}.`)
    this.position = position
  }
}

/** `depthMax` bounds how deep lists and dicts may nest; 64 unless given. */
export type JsonOptions = { readonly depthMax?: number }

type Entry = readonly [string, PythonValue]

// CPython refuses longer ones too (sys.get_int_max_str_digits()).
const INTEGER_DIGITS_MAX = 4300
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y
const SPACE = /[ \t\n\r]*/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids raw control characters in a string.
const CHUNK = /[^"\\\u0000-\u001f]*/y
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const CONSTANTS: readonly (readonly [string, PythonValue])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', { float: 'nan' }],
  ['Infinity', { float: 'inf' }],
  ['-Infinity', { float: '-inf' }],
]
const DICT_SCAN_MAX = 8

/** Reads one JSON text from left to right. */
class JsonReader {
  readonly #text: string
  readonly #depthMax: number
  #position = 0
  #depth = 0

  constructor(text: string, depthMax: number) {
    this.#text = text
    this.#depthMax = depthMax
  }

  document(): PythonValue {
    this.#skipSpace()
    const value = this.#value()
    this.#skipSpace()
    if (this.#position < this.#text.length) throw this.#error('There is more text after the value')
    return value
  }

  #error(message: string): JsonError {
    return new JsonError(message, this.#position)
  }

  #skipSpace(): void {
    const code = this.#text.charCodeAt(this.#position)
    if (code > 32) return
    SPACE.lastIndex = this.#position
    SPACE.test(this.#text)
    this.#position = SPACE.lastIndex
  }

  #take(character: string): boolean {
    const found = this.#text[this.#position] === character
    if (found) this.#position++
    return found
  }

  #value(): PythonValue {
    const first = this.#text[this.#position]
    if (first === '"') return this.#string()
    if (first === '{') return this.#nested(() => this.#dict())
    if (first === '[') return this.#nested(() => this.#list())
    return this.#number() ?? this.#constant()
  }

  #nested(read: () => PythonValue): PythonValue {
    this.#depth++
    if (this.#depth > this.#depthMax) throw this.#error(`The value nests deeper than ${this.#depthMax} levels`)
    this.#position++
    this.#skipSpace()
    const value = read()
    this.#depth--
    return value
  }

  #list(): PythonValue {
    const items: PythonValue[] = []
    if (this.#take(']')) return items
    for (;;) {
      items.push(this.#value())
      this.#skipSpace()
      if (this.#take(']')) return items
      this.#separator(',', "A list needs ',' or ']' here")
    }
  }

  #dict(): PythonValue {
    const entries: Entry[] = []
    const places = new Map<string, number>()
    if (this.#take('}')) return dict(entries)
    for (;;) {
      if (this.#text[this.#position] !== '"') throw this.#error('A dict needs a key in double quotes here')
      const key = this.#string()
      this.#skipSpace()
      this.#separator(':', "A key needs ':' after it")
      place(entries, places, [key, this.#value()])
      this.#skipSpace()
      if (this.#take('}')) return dict(entries)
      this.#separator(',', "A dict needs ',' or '}' here")
    }
  }

  #separator(character: string, message: string): void {
    if (!this.#take(character)) throw this.#error(message)
    this.#skipSpace()
  }

  #string(): string {
    let result = ''
    this.#position++
    for (;;) {
      CHUNK.lastIndex = this.#position
      CHUNK.test(this.#text)
      result += this.#text.slice(this.#position, CHUNK.lastIndex)
      this.#position = CHUNK.lastIndex
      if (this.#take('"')) return result
      if (this.#text[this.#position] !== '\\') throw this.#error('A string has a raw control character or no end')
      result += this.#escape()
    }
  }

  #escape(): string {
    const letter = this.#text[this.#position + 1] ?? ''
    const plain = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined
    if (plain !== undefined) {
      this.#position += 2
      return plain
    }
    const digits = this.#text.slice(this.#position + 2, this.#position + 6)
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) throw this.#error('A string has an unknown escape')
    this.#position += 6
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  #number(): PythonInteger | PythonFloat | undefined {
    NUMBER.lastIndex = this.#position
    const match = NUMBER.exec(this.#text)
    if (!match) return undefined
    const [text, fraction, exponent] = match
    const small = text.length < 16
    if (fraction === undefined && exponent === undefined) {
      if (text.length > INTEGER_DIGITS_MAX) throw this.#error(`An int has more than ${INTEGER_DIGITS_MAX} digits`)
      this.#position += text.length
      return small ? Number(text) + 0 : integer(BigInt(text))
    }
    this.#position += text.length
    return float(Number(text))
  }

  #constant(): PythonValue {
    const found = CONSTANTS.find(([name]) => this.#text.startsWith(name, this.#position))
    if (!found) throw this.#error('A JSON value is expected')
    this.#position += found[0].length
    return found[1]
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
