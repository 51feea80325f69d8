import { isPrintable } from './printable.ts'
import { isDict, isFloat, isInteger, isList, type PythonValue } from './values.ts'

const PLAIN = /^[ !#-&(-[\]-~]*$/
const SHORT: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escaped(character: string): string {
  const code = character.codePointAt(0) as number
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

function printed(character: string): boolean {
  const code = character.codePointAt(0) as number
  return code < 0x80 ? code > 0x1f && code < 0x7f : isPrintable(code)
}

function stringRepr(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const characters = Array.from(text, (character) => {
    if (character === quote) return `\\${quote}`
    if (character === ' ') return character
    return SHORT[character] ?? (printed(character) ? character : escaped(character))
  })
  return `${quote}${characters.join('')}${quote}`
}

/**
 * Python's `repr(value)`; a model, whose class is not stored, prints as the dict of its fields.
 */
export function repr(value: PythonValue): string {
  if (value === null) return 'None'
  if (typeof value === 'string') return stringRepr(value)
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (isInteger(value)) return typeof value === 'number' ? String(value) : value.int
  if (isFloat(value)) return value.float
  if (isList(value)) return `[${value.map(repr).join(', ')}]`
  const entries = isDict(value) ? value.map : Object.entries(value)
  return `{${entries.map(([key, item]) => `${stringRepr(key)}: ${repr(item)}`).join(', ')}}`
}

/** Python's `str(value)`: a str is itself, anything else its `repr`. */
export function str(value: PythonValue): string {
  return typeof value === 'string' ? value : repr(value)
}
