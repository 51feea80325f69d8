import { isUtf8 } from 'node:buffer'
import type { ScanProblem, ScanResult } from './decoded.ts'

const ASCII_LAST = 0x7f
const PROTO_LENGTH = 9
const UNDERSCORE = 0x5f

/** How many bytes follow each type byte from 0xc0 to 0xdf before any content; -1 for the types this wire does not speak. */
const HEADER_LENGTHS = new Int8Array([
  0, -1, 0, 0, -1, -1, -1, -1, -1, -1, 4, 8, 1, 2, 4, 8, 1, 2, 4, 8, -1, -1, -1, -1, -1, 1, 2, 4, 2, 4, 2, 4,
])
const FLOAT_32 = 0xca
const FLOAT_64 = 0xcb
const UNSIGNED_64 = 0xcf
const SIGNED_64 = 0xd3
const TEXT_8 = 0xd9
const ARRAY_16 = 0xdc
const MAP_16 = 0xde

let countsLeft = new Float64Array(64)
let countsAreOfMaps = new Uint8Array(64)

/**
 * Looks over MessagePack bytes before they are read, in one pass and without allocating (but for text beyond ASCII). Once it
 * finds no problem, the bytes are one whole value made of nil, booleans, numbers, UTF-8 strings, arrays and maps with string
 * keys, nested no deeper than `depthMax`; keys that may be `__proto__` and numbers that may be out of range or -0 ask for
 * inspection.
 */
export function scanMessagePack(bytes: Uint8Array, depthMax: number): ScanResult {
  if (countsLeft.length <= depthMax) {
    countsLeft = new Float64Array(depthMax + 1)
    countsAreOfMaps = new Uint8Array(depthMax + 1)
  }
  const length = bytes.length
  let inspect = false
  let depth = 0
  let left = 1
  let inMap = false
  let position = 0
  for (;;) {
    while (left === 0) {
      if (depth === 0) return finish(position, length, inspect)
      depth -= 1
      left = countsLeft[depth]!
      inMap = countsAreOfMaps[depth] === 1
    }
    if (position >= length) return truncated(length)
    const type = bytes[position]!
    const isKey = inMap && left % 2 === 0
    left -= 1
    let textLength = -1
    let children = -1
    let childrenOfMap = false
    let end = position + 1
    if (type >= 0xa0 && type <= 0xbf) {
      textLength = type - 0xa0
    } else if (type <= 0x7f || type >= 0xe0) {
      if (isKey) return keyNotText(position)
    } else if (type <= 0x8f) {
      children = (type - 0x80) * 2
      childrenOfMap = true
    } else if (type <= 0x9f) {
      children = type - 0x90
    } else {
      const headerLength = HEADER_LENGTHS[type - 0xc0]!
      if (headerLength < 0) return foreign(type, position)
      end += headerLength
      if (end > length) return truncated(length)
      if (type >= MAP_16) {
        children = readCount(bytes, position + 1, end) * 2
        childrenOfMap = true
      } else if (type >= ARRAY_16) children = readCount(bytes, position + 1, end)
      else if (type >= TEXT_8) textLength = readCount(bytes, position + 1, end)
      else if (headerLength >= 4 && isSuspect(type, bytes[position + 1]! * 0x100 + bytes[position + 2]!)) inspect = true
    }
    if (textLength >= 0) {
      const start = end
      end += textLength
      if (end > length) return truncated(length)
      if (!isText(bytes, start, end))
        return { problem: `not MessagePack: a string at offset ${position} is not UTF-8`, offset: position }
      if (isKey && textLength === PROTO_LENGTH && bytes[start] === UNDERSCORE) inspect = true
    } else if (isKey) {
      return keyNotText(position)
    } else if (children >= 0) {
      if (children > length - end) return truncated(length)
      if (depth === depthMax) return { problem: `nested deeper than ${depthMax} levels at offset ${position}`, offset: position }
      countsLeft[depth] = left
      countsAreOfMaps[depth] = inMap ? 1 : 0
      depth += 1
      left = children
      inMap = childrenOfMap
    }
    position = end
  }
}

function readCount(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index += 1) count = count * 0x100 + bytes[index]!
  return count
}

/** Whether a number may be -0, not finite or past 2^53 - 1, by the two bytes after its type. */
function isSuspect(type: number, top: number): boolean {
  if (type === FLOAT_64) return top === 0x8000 || (top & 0x7ff0) >= 0x4340
  if (type === FLOAT_32) return top === 0x8000 || (top & 0x7f80) >= 0x5a00
  if (type === UNSIGNED_64) return top >= 0x20
  return type === SIGNED_64 && top >= 0x20 && top <= 0xffe0
}

function isText(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (bytes[index]! > ASCII_LAST) return isUtf8(bytes.subarray(index, end))
  }
  return true
}

function finish(position: number, length: number, inspect: boolean): ScanResult {
  if (position < length) return { problem: `not MessagePack: bytes after the value, from offset ${position}`, offset: position }
  return inspect ? 'inspect' : undefined
}

function truncated(length: number): ScanProblem {
  return { problem: `not MessagePack: the value is cut short at offset ${length}`, offset: length }
}

function keyNotText(position: number): ScanProblem {
  return { problem: `a map key must be a string, and the one at offset ${position} is not`, offset: position }
}

function foreign(type: number, position: number): ScanProblem {
  const what = type === 0xc1 ? 'a type that MessagePack does not have' : type <= 0xc6 ? 'binary data' : 'an extension'
  return {
    problem: `${what} at offset ${position}: only nil, booleans, numbers, strings, arrays and maps are read`,
    offset: position,
  }
}
