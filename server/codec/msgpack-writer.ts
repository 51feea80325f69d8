import { Packr } from 'msgpackr'

// useToJSON is off because a client's data may have the keys `constructor` and `toJSON`, which msgpackr would then call.
const packr = new Packr({ useRecords: false, variableMapSize: true, encodeUndefinedAsNil: true, useToJSON: false })

const FLOAT_64 = 0xcb
const UNSIGNED_64 = 0xcf
const SIGNED_64 = 0xd3
const BLOCK_BYTES = 0x1_0000
const WORD = 0x1_0000_0000

/** The bytes that follow each type byte from 0xc0 to 0xdf and are neither text nor another value. */
const HEADER_LENGTHS = new Uint8Array([
  0, 0, 0, 0, 1, 2, 4, 0, 0, 0, 4, 8, 1, 2, 4, 8, 1, 2, 4, 8, 0, 0, 0, 0, 0, 1, 2, 4, 2, 4, 2, 4,
])

/** Writes JSON-like data as MessagePack that any library reads, with safe integers as integers; `undefined` becomes nil. */
export function writeMessagePack(value: unknown): Buffer {
  const bytes = packr.pack(value)
  // msgpackr writes integers beyond 32 bits as floats. Most messages have no byte 0xcb, and this search is cheap.
  if (bytes.includes(FLOAT_64)) turnWholeFloatsIntoIntegers(bytes)
  // msgpackr cuts messages from one block, which grows to four times its largest message and lives as long as any message in it.
  if (bytes.length > BLOCK_BYTES) packr.useBuffer(Buffer.allocUnsafeSlow(BLOCK_BYTES))
  return bytes
}

function turnWholeFloatsIntoIntegers(bytes: Buffer): void {
  let position = 0
  while (position < bytes.length) {
    const type = bytes[position]!
    if (type === FLOAT_64) turnWholeFloatIntoInteger(bytes, position)
    position += type >= 0xa0 && type <= 0xbf ? type - 0x9f : type >= 0xc0 && type <= 0xdf ? wideLength(bytes, position, type) : 1
  }
}

function turnWholeFloatIntoInteger(bytes: Buffer, position: number): void {
  const value = bytes.readDoubleBE(position + 1)
  if (!Number.isSafeInteger(value)) return
  const high = Math.floor(value / WORD)
  bytes[position] = value < 0 ? SIGNED_64 : UNSIGNED_64
  bytes.writeUInt32BE(high >>> 0, position + 1)
  bytes.writeUInt32BE(value - high * WORD, position + 5)
}

function wideLength(bytes: Buffer, position: number, type: number): number {
  const headerLength = HEADER_LENGTHS[type - 0xc0]!
  const isText = type >= 0xd9 && type <= 0xdb
  return 1 + headerLength + (isText ? bytes.readUIntBE(position + 1, headerLength) : 0)
}
