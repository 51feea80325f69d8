import type { ScanResult } from './decoded.ts'

const QUOTE = 0x22
const PLUS = 0x2b
const MINUS = 0x2d
const POINT = 0x2e
const DIGIT_ZERO = 0x30
const DIGIT_NINE = 0x39
const COMMA = 0x2c
const BRACKET_OPEN = 0x5b
const BACKSLASH = 0x5c
const BRACKET_CLOSE = 0x5d
const UNDERSCORE = 0x5f
const LETTER_E_SMALL = 0x65
const LETTER_U_SMALL = 0x75
const BRACE_OPEN = 0x7b
const BRACE_CLOSE = 0x7d
const SMALL_LETTER_BIT = 0x20

/** A shorter number without an exponent cannot pass 2^53 - 1, which has 16 digits. */
const NUMBER_LENGTH_SUSPECT = 16

/** The offsets of all commas that stand so deep. */
export interface Commas {
  readonly depth: number
  readonly commas: number[]
}

/**
 * Looks over JSON text before it is parsed, in one pass and without allocating: nesting deeper than `depthMax` is a problem;
 * escapes by code, keys that may be `__proto__` and numbers that may be out of range or -0 ask for inspection. Whether the text
 * is JSON at all is left to `JSON.parse`. Commas are listed where they are wanted.
 */
export function scanJson(text: string, depthMax: number, wanted?: Commas): ScanResult {
  const length = text.length
  let inspect = false
  let depth = 0
  let index = 0
  while (index < length) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) {
      const start = index + 1
      index = start
      for (; index < length; index += 1) {
        const inner = text.charCodeAt(index)
        if (inner === QUOTE) break
        if (inner === BACKSLASH) {
          index += 1
          if (text.charCodeAt(index) === LETTER_U_SMALL) inspect = true
        }
      }
      if (index - start === 9 && text.charCodeAt(start) === UNDERSCORE && text.startsWith('__proto__', start)) inspect = true
    } else if (code === BRACE_OPEN || code === BRACKET_OPEN) {
      depth += 1
      if (depth > depthMax) return { problem: `nested deeper than ${depthMax} levels at offset ${index}`, offset: index }
    } else if (code === BRACE_CLOSE || code === BRACKET_CLOSE) {
      depth -= 1
    } else if (code === COMMA) {
      if (wanted !== undefined && depth === wanted.depth) wanted.commas.push(index)
    } else if (code === MINUS || (code >= DIGIT_ZERO && code <= DIGIT_NINE)) {
      const end = findNumberEnd(text, index)
      if (end < 0 || end - index >= NUMBER_LENGTH_SUSPECT || (code === MINUS && text.charCodeAt(index + 1) === DIGIT_ZERO)) {
        inspect = true
      }
      index = Math.abs(end) - 1
    }
    index += 1
  }
  return inspect ? 'inspect' : undefined
}

/** The offset after the number that starts at `index`, made negative where it has an exponent. */
function findNumberEnd(text: string, index: number): number {
  let sign = 1
  for (let end = index + 1; ; end += 1) {
    const code = text.charCodeAt(end)
    if ((code | SMALL_LETTER_BIT) === LETTER_E_SMALL) sign = -1
    else if (!((code >= DIGIT_ZERO && code <= DIGIT_NINE) || code === POINT || code === MINUS || code === PLUS)) return sign * end
  }
}
