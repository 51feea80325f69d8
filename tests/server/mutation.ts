import { alea } from 'seedrandom'

export interface Random {
  below(end: number): number
  pick<T>(values: readonly T[]): T
}

export function randomFrom(seed: string): Random {
  const draw = alea(seed)
  const below = (end: number): number => Math.floor(draw() * end)
  return { below, pick: (values) => values[below(values.length)]! }
}

const splices = [
  ...[
    '"__proto__":',
    '\\ud800',
    '1e999',
    '-0',
    '[[[[[[[[',
    '{"a":',
    ']',
    '}',
    '\u0000',
    '9007199254740993',
    '"episode"',
    '"batch"',
    'null',
  ],
  ...['"turn":2', '"count":4096', '"reset"', '"requests":[]', '"id":{}'],
].map((text) => Buffer.from(text))
const bytes = [
  [0xc1],
  [0xd4, 0x72, 0x40],
  [0xc7, 4, 0x78],
  [0xdd, 255, 255, 255, 255],
  [0xcf, 255],
  [0xcb, 0x7f, 0xf8],
  [0x81, 0xc0],
].map((values) => Buffer.from(values))

/** A frame with one to four things changed: bits, bytes, lengths, pieces of other frames and things known to be hard. */
export function mutate({ below, pick }: Random, frames: readonly Buffer[]): Buffer {
  let frame = Buffer.from(pick(frames))
  for (let left = 1 + below(4); left > 0 && frame.length > 0; left -= 1) {
    const place = below(frame.length)
    const kind = below(6)
    if (kind === 0) frame[place]! ^= 1 << below(8)
    else if (kind === 1) frame = frame.subarray(0, place)
    else if (kind === 2) frame[place] = below(256)
    else {
      const other = kind === 3 ? pick([...splices, ...bytes]) : pick(frames)
      frame = Buffer.concat([
        frame.subarray(0, place),
        other.subarray(kind === 3 ? 0 : below(other.length)),
        frame.subarray(place + below(12)),
      ])
    }
  }
  return frame
}

/** Requests with one field changed into something else, so that they are well formed and wrong deeper inside. */
export function twist(random: Random, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || random.below(6) === 0) {
    return random.pick([
      null,
      true,
      -1,
      0,
      2 ** 53 - 1,
      1.5,
      '',
      'toy',
      '7',
      [],
      {},
      [[]],
      { a: 1 },
      'x'.repeat(300),
      '\u0000',
      'step',
      value,
    ])
  }
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>
  const keys = Object.keys(copy)
  if (keys.length === 0 || random.below(10) === 0)
    return { ...copy, [random.pick(['a', 'key', 'toString', 'constructor', 'length', 'turn'])]: 1 }
  const key = random.pick(keys)
  if (random.below(8) === 0) delete copy[key]
  else copy[key] = twist(random, copy[key])
  return copy
}
