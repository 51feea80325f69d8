import { float, integer, type PythonFloat, type PythonInteger, type PythonValue } from './values.ts'

/** A text that is not JSON, or is past a limit: `position` counts UTF-16 units from 0, `message` is a sentence. */
export class JsonError extends Error {
  readonly position: number

  constructor(message: string, position: number) {
    super(`${message} at position ${position}.`)
    this.position = position
  }
}

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

/** A place in a JSON text, moved past one token at a time; what is not JSON throws a JsonError. */
export class JsonScanner {
  readonly #text: string
  #position = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The next character, '' at the end. */
  peek(): string {
    return this.#text.charAt(this.#position)
  }

  /** The JsonError of this place. */
  error(message: string): JsonError {
    return new JsonError(message, this.#position)
  }

  /** Moves past space. */
  skipSpace(): void {
    const code = this.#text.charCodeAt(this.#position)
    if (code > 32) return
    SPACE.lastIndex = this.#position
    SPACE.test(this.#text)
    this.#position = SPACE.lastIndex
  }

  /** Moves past an opening bracket and the space after it. */
  open(): void {
    this.#position++
    this.skipSpace()
  }

  /** Moves past the character where it is next, and says whether it was. */
  take(character: string): boolean {
    const found = this.#text[this.#position] === character
    if (found) this.#position++
    return found
  }

  /** Moves past the character and the space after it; another one is a JsonError. */
  separator(character: string, message: string): void {
    if (!this.take(character)) throw this.error(message)
    this.skipSpace()
  }

  /** Reads a string that starts here. */
  string(): string {
    let result = ''
    this.#position++
    for (;;) {
      CHUNK.lastIndex = this.#position
      CHUNK.test(this.#text)
      result += this.#text.slice(this.#position, CHUNK.lastIndex)
      this.#position = CHUNK.lastIndex
      if (this.take('"')) return result
      if (this.#text[this.#position] !== '\\') throw this.error('A string has a raw control character or no end')
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
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) throw this.error('A string has an unknown escape')
    this.#position += 6
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  /** Reads the number that starts here, or nothing where none does. */
  number(): PythonInteger | PythonFloat | undefined {
    NUMBER.lastIndex = this.#position
    const match = NUMBER.exec(this.#text)
    if (!match) return undefined
    const [text, fraction, exponent] = match
    if (fraction === undefined && exponent === undefined) {
      if (text.replace('-', '').length > INTEGER_DIGITS_MAX) throw this.error(`An int has more than ${INTEGER_DIGITS_MAX} digits`)
      this.#position += text.length
      return text.length < 16 ? Number(text) + 0 : integer(BigInt(text))
    }
    this.#position += text.length
    return float(Number(text))
  }

  /** Reads null, true, false, NaN or an infinity. */
  constant(): PythonValue {
    const found = CONSTANTS.find(([name]) => this.#text.startsWith(name, this.#position))
    if (!found) throw this.error('A JSON value is expected')
    this.#position += found[0].length
    return found[1]
  }
}
