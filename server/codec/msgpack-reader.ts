const KEY_LENGTH_MAX = 24
const KEY_SLOTS = 1024
const WORD = 0x1_0000_0000
const NOTHING = Buffer.alloc(0)

/** Keys seen before, each in the one slot that its length and some of its characters give: saves making the same strings anew. */
const keys: string[] = new Array<string>(KEY_SLOTS).fill('')
let source: Buffer = NOTHING
let position = 0

/**
 * Reads the one value in bytes that `scanMessagePack` let through, and checks nothing again; integers past 2^53 come out rounded.
 *
 * The project reads for itself because msgpackr drops a leading U+FEFF from long strings where its native addon is missing,
 * renames keys, keeps a large frame alive for one short string of it, and makes classes and functions from extensions.
 */
export function readMessagePack(bytes: Buffer): unknown {
  source = bytes
  position = 0
  try {
    return readValue()
  } finally {
    source = NOTHING
  }
}

function readValue(): unknown {
  const type = source[position]!
  position += 1
  if (type <= 0x7f) return type
  if (type <= 0x8f) return readMap(type - 0x80)
  if (type <= 0x9f) return readArray(type - 0x90)
  if (type <= 0xbf) return readText(type - 0xa0)
  if (type >= 0xe0) return type - 0x100
  const start = position
  switch (type) {
    case 0xc0:
      return null
    case 0xc2:
      return false
    case 0xc3:
      return true
    case 0xca:
      position += 4
      return source.readFloatBE(start)
    case 0xcb:
      position += 8
      return source.readDoubleBE(start)
    case 0xcc:
      return readUnsigned(1)
    case 0xcd:
      return readUnsigned(2)
    case 0xce:
      return readUnsigned(4)
    case 0xcf:
      return readUnsigned(4) * WORD + readUnsigned(4)
    case 0xd0:
      position += 1
      return source.readInt8(start)
    case 0xd1:
      position += 2
      return source.readInt16BE(start)
    case 0xd2:
      position += 4
      return source.readInt32BE(start)
    case 0xd3:
      position += 4
      return source.readInt32BE(start) * WORD + readUnsigned(4)
    case 0xd9:
      return readText(readUnsigned(1))
    case 0xda:
      return readText(readUnsigned(2))
    case 0xdb:
      return readText(readUnsigned(4))
    case 0xdc:
      return readArray(readUnsigned(2))
    case 0xdd:
      return readArray(readUnsigned(4))
    case 0xde:
      return readMap(readUnsigned(2))
    default:
      return readMap(readUnsigned(4))
  }
}

function readUnsigned(size: number): number {
  let value = 0
  for (const end = position + size; position < end; position += 1) value = value * 0x100 + source[position]!
  return value
}

function readArray(count: number): unknown[] {
  const items: unknown[] = []
  for (let index = 0; index < count; index += 1) items.push(readValue())
  return items
}

function readMap(count: number): Record<string, unknown> {
  const entries: Record<string, unknown> = {}
  for (let index = 0; index < count; index += 1) {
    const key = readKey()
    if (key === '__proto__') {
      // Plain assignment would set the prototype; as an own property, as JSON.parse makes it, the inspection finds it.
      Object.defineProperty(entries, key, { value: readValue(), writable: true, enumerable: true, configurable: true })
    } else entries[key] = readValue()
  }
  return entries
}

function readKey(): string {
  const length = source[position]! - 0xa0
  if (length < 1 || length > KEY_LENGTH_MAX) return readValue() as string
  const start = position + 1
  const slot =
    (length * 31 + source[start]! * 7 + source[start + (length >> 1)]! * 61 + source[start + length - 1]! * 17) % KEY_SLOTS
  const known = keys[slot]!
  if (known.length === length) {
    let index = 0
    while (index < length && known.charCodeAt(index) === source[start + index]) index += 1
    if (index === length) {
      position = start + length
      return known
    }
  }
  const key = readValue() as string
  if (key.length === length) keys[slot] = key
  return key
}

function readText(length: number): string {
  const start = position
  position += length
  return source.toString('utf8', start, position)
}
