/** Where something stands in a file: line and column count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

export type Path = readonly (string | number)[]

/** A JSON text that was read, with the place of every value in it. */
export interface PlacedJson {
  readonly value: unknown
  /** Where the value under a path stands; where there is none, the nearest value around it. */
  placeOf(path: Path): Place
}

/** A text that is not JSON as scenario files have it: the message says what would be right. */
export class PlacedProblem extends Error {
  override readonly name = 'PlacedProblem'
  readonly place: Place

  constructor(message: string, place: Place) {
    super(message)
    this.place = place
  }
}

/** How long a file may be, in characters, and how deep its values may stand in each other. */
export const jsonLimits = { characters: 2_000_000, depth: 64 }

/** Names that mean something else to JavaScript than a field. */
const forbidden = ['__proto__', 'constructor', 'prototype']

/** Reads a JSON text. Throws a PlacedProblem. */
export function readPlaced(text: string): PlacedJson {
  if (text.length > jsonLimits.characters) {
    const size = `The file has ${text.length} characters; a scenario file has at most ${jsonLimits.characters}.`
    throw new PlacedProblem(`${size} Keep what many scenarios share in a base, and only what differs in the patch.`, {
      line: 1,
      column: 1,
    })
  }
  const scanner = new Scanner(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  const value = scanner.whole()
  return {
    value,
    placeOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const known = scanner.places.get(JSON.stringify(path.slice(0, length)))
        if (known !== undefined) return scanner.placeAt(known)
      }
      return { line: 1, column: 1 }
    },
  }
}

class Scanner {
  /** Where the value under each path starts, by the JSON of the path. */
  readonly places = new Map<string, number>()
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  placeAt(position: number): Place {
    const before = this.#text.slice(0, position)
    return { line: before.split('\n').length, column: position - before.lastIndexOf('\n') }
  }

  whole(): unknown {
    this.#space()
    if (this.#at === this.#text.length) this.#fail('The file is empty; a scenario is a JSON object in { }.')
    const value = this.#value([])
    this.#space()
    if (this.#at < this.#text.length) this.#fail('Something follows after the end of the value; the file holds one value.')
    return value
  }

  #fail(message: string, at = this.#at): never {
    throw new PlacedProblem(message, this.placeAt(at))
  }

  #space(): void {
    const white = /[ \t\r\n]*/y
    white.lastIndex = this.#at
    this.#at += white.exec(this.#text)![0].length
    if (/^(\/\/|\/\*|#)/.test(this.#text.slice(this.#at, this.#at + 2))) {
      this.#fail('JSON has no comments; leave it out, or say it in the README.')
    }
  }

  #value(path: Path): unknown {
    if (path.length > jsonLimits.depth) {
      this.#fail(`The value is more than ${jsonLimits.depth} levels deep; a scenario file has at most ${jsonLimits.depth}.`)
    }
    this.places.set(JSON.stringify(path), this.#at)
    const here = this.#text[this.#at]
    if (here === '{') return this.#object(path)
    if (here === '[') return this.#list(path)
    if (here === '"') return this.#string()
    return this.#word()
  }

  #object(path: Path): Record<string, unknown> {
    const opened = this.#at
    const fields: Record<string, unknown> = {}
    this.#at += 1
    for (let first = true; ; first = false) {
      if (this.#next('}', first, opened)) return fields
      if (this.#text[this.#at] !== '"') this.#fail('A name stands here in double quotes, such as "kind".')
      const started = this.#at
      const name = this.#string()
      if (forbidden.includes(name)) this.#fail(`"${name}" is no name of a field or key here; choose another.`, started)
      if (Object.hasOwn(fields, name)) this.#fail(`The name "${name}" stands twice in one object; leave one out.`, started)
      this.#space()
      if (this.#text[this.#at] !== ':') this.#fail(`A colon stands after the name "${name}".`)
      this.#at += 1
      this.#space()
      fields[name] = this.#value([...path, name])
    }
  }

  #list(path: Path): unknown[] {
    const opened = this.#at
    const items: unknown[] = []
    this.#at += 1
    for (let first = true; ; first = false) {
      if (this.#next(']', first, opened)) return items
      items.push(this.#value([...path, items.length]))
    }
  }

  /** Moves to the next item; true where the list or object ended. */
  #next(close: '}' | ']', first: boolean, opened: number): boolean {
    this.#space()
    const { line } = this.placeAt(opened)
    if (this.#at >= this.#text.length) {
      this.#fail(`The file ends here, and what was opened at line ${line} is not closed: a ${close} is missing.`)
    }
    if (this.#text[this.#at] === close) {
      this.#at += 1
      return true
    }
    if (!first) {
      if (this.#text[this.#at] !== ',') this.#fail(`A comma or ${close} is missing before this.`)
      const comma = this.#at
      this.#at += 1
      this.#space()
      if (this.#text[this.#at] === close) this.#fail(`No comma stands before a ${close}; leave it out.`, comma)
      if (this.#at >= this.#text.length) return this.#next(close, true, opened)
    }
    return false
  }

  #string(): string {
    const opened = this.#at
    let end = opened + 1
    while (end < this.#text.length && this.#text[end] !== '"' && this.#text[end] !== '\n') end += this.#text[end] === '\\' ? 2 : 1
    if (this.#text[end] !== '"') {
      this.#fail('The text that starts here has no closing quote on its line; write longer prose as a list of lines.', opened)
    }
    this.#at = end + 1
    return this.#plain(opened) as string
  }

  #word(): unknown {
    const started = this.#at
    const found = /[^\s,\]}:"]*/y
    found.lastIndex = started
    const word = found.exec(this.#text)![0]
    if (word === '') this.#fail('A value is missing here: a text, a number, true, false, null, a list or an object.')
    if (word.startsWith("'")) this.#fail('Texts stand in double quotes.')
    this.#at += word.length
    return this.#plain(started)
  }

  /** What stands from a position to here, by the platform's own reader. */
  #plain(started: number): unknown {
    const word = this.#text.slice(started, this.#at)
    try {
      const value: unknown = JSON.parse(word)
      if (typeof value === 'number' && !Number.isFinite(value)) throw new SyntaxError()
      return value
    } catch {
      if (word.startsWith('"'))
        this.#fail('The text has a tab or an escape that JSON does not know; write \\\\ for a backslash.', started)
      return this.#fail(
        `${word.slice(0, 40)} is no JSON value; write a text in double quotes, a number, true, false or null.`,
        started,
      )
    }
  }
}
