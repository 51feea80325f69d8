const word = 0x1_0000_0000
const shortLength = 32

// msgpackr's own reader drops a U+FEFF that a text begins with, and makes BigInt of integers past 2^32.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Reads one MessagePack value of the kinds this wire has: nil, booleans, numbers, strings, arrays and maps with string keys. Throws a RangeError where the bytes are something else. */
export function readMessagePack(bytes: Uint8Array): unknown {
  return new Reader(bytes).value()
}

class Reader {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #position = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  value(): unknown {
    const type = this.#view.getUint8(this.#position++)
    if (type <= 0x7f) return type
    if (type <= 0x8f) return this.#map(type - 0x80)
    if (type <= 0x9f) return this.#array(type - 0x90)
    if (type <= 0xbf) return this.#text(type - 0xa0)
    if (type >= 0xe0) return type - 0x100
    return this.#wide(type)
  }

  #wide(type: number): unknown {
    switch (type) {
      case 0xc0:
        return null
      case 0xc2:
        return false
      case 0xc3:
        return true
      case 0xca:
        return this.#view.getFloat32(this.#skip(4))
      case 0xcb:
        return this.#view.getFloat64(this.#skip(8))
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#unsigned(1 << (type - 0xcc))
      case 0xcf:
        return this.#unsigned(4) * word + this.#unsigned(4)
      case 0xd0:
        return this.#view.getInt8(this.#skip(1))
      case 0xd1:
        return this.#view.getInt16(this.#skip(2))
      case 0xd2:
        return this.#view.getInt32(this.#skip(4))
      case 0xd3:
        return this.#view.getInt32(this.#skip(4)) * word + this.#unsigned(4)
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#text(this.#unsigned(1 << (type - 0xd9)))
      case 0xdc:
      case 0xdd:
        return this.#array(this.#unsigned(2 << (type - 0xdc)))
      case 0xde:
      case 0xdf:
        return this.#map(this.#unsigned(2 << (type - 0xde)))
      default:
        throw new RangeError(`A frame holds the MessagePack type ${type}, which this wire does not have.`)
    }
  }

  /** Moves on by a length and returns where it was. */
  #skip(length: number): number {
    const start = this.#position
    this.#position += length
    return start
  }

  #unsigned(size: number): number {
    const start = this.#skip(size)
    if (size === 1) return this.#view.getUint8(start)
    return size === 2 ? this.#view.getUint16(start) : this.#view.getUint32(start)
  }

  #text(length: number): string {
    const start = this.#skip(length)
    const bytes = this.#bytes
    if (this.#position > bytes.length) throw new RangeError('A frame is cut short.')
    let text = ''
    if (length <= shortLength) {
      let place = start
      while (place < this.#position && bytes[place]! <= 0x7f) text += String.fromCharCode(bytes[place++]!)
      if (place === this.#position) return text
    }
    return decoder.decode(bytes.subarray(start, this.#position))
  }

  #array(count: number): unknown[] {
    const items: unknown[] = []
    for (let left = count; left > 0; left--) items.push(this.value())
    return items
  }

  #map(count: number): Record<string, unknown> {
    const entries: Record<string, unknown> = {}
    for (let left = count; left > 0; left--) {
      const key = String(this.value())
      const entry = this.value()
      if (key === '__proto__')
        Object.defineProperty(entries, key, { value: entry, enumerable: true, configurable: true, writable: true })
      else entries[key] = entry
    }
    return entries
  }
}
