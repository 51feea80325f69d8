import { alea } from 'seedrandom'
import { describe, expect, test } from 'vitest'
import { type Codec, jsonCodec, messagePackCodec } from '../../../server/codec/codec.ts'

const FRAMES = 100_000
const CALL_MILLISECONDS_MAX = 50
const SPLICES = [
  ...['"__proto__":', '\\ud800', '1e999', '-0', '[[[[[[[[', '{"a":', ']', '}', '\u0000', '9007199254740993'].map((text) =>
    Buffer.from(text),
  ),
  ...[[0xc1], [0xd4, 0x72, 0x40], [0xc7, 4, 0x78], [0xdd, 255, 255, 255, 255], [0xcf, 255], [0xcb, 0x7f, 0xf8], [0x81, 0xc0]].map(
    (bytes) => Buffer.from(bytes),
  ),
]

const episode = 'm3kQ0yVb8Jt1XcP5sZr7Wg'
const step = {
  id: 1,
  method: 'step',
  params: { episode, turn: 3, action: { calls: [{ name: 'get_order', arguments: { order: '1001' } }] } },
}
const requests = [
  step,
  {
    id: 'two',
    method: 'reset',
    params: { world: 'retail', seed: 7, split: 'train', count: 8, options: { turns: 40, user: 'none' } },
  },
  { id: 3, method: 'step', params: { episode, turn: 4, action: { text: 'Das Päckchen ist da 😀', thought: '…', calls: [] } } },
  { id: 4, method: 'batch', params: { requests: [step, step, { method: 'close', params: { episode } }] } },
  {
    id: 5,
    method: 'step',
    params: { episode, turn: 5, action: { calls: [{ name: 'pay', arguments: { sum: -19.95, at: 2 ** 40 } }] } },
  },
]

type Random = () => number

function below(random: Random, end: number): number {
  return Math.floor(random() * end)
}

function mutate(random: Random, frames: Buffer[]): Buffer {
  let bytes = Buffer.from(frames[below(random, frames.length)]!)
  for (let left = 1 + below(random, 4); left > 0 && bytes.length > 0; left -= 1) {
    const place = below(random, bytes.length)
    const kind = below(random, 5)
    if (kind === 0) bytes[place]! ^= 1 << below(random, 8)
    else if (kind === 1) bytes = bytes.subarray(0, place)
    else if (kind === 2) bytes[place] = below(random, 256)
    else {
      const other = kind === 3 ? SPLICES[below(random, SPLICES.length)]! : frames[below(random, frames.length)]!
      const from = kind === 3 ? 0 : below(random, other.length)
      bytes = Buffer.concat([bytes.subarray(0, place), other.subarray(from), bytes.subarray(place + below(random, 8))])
    }
  }
  return bytes
}

describe('100,000 mutated frames', () => {
  test.each<Codec>([jsonCodec, messagePackCodec])(
    'never make a codec throw, stall, or misread the next good one: $name',
    (codec) => {
      const random = alea(`hostile ${codec.name}`)
      const frames = requests.map((request) => Buffer.from(codec.encode(request) as string))
      const prototypeBefore = Reflect.ownKeys(Object.prototype).length
      const seen = { value: 0, frame: 0, fine: 0 }
      let slowest = 0
      for (let index = 0; index < FRAMES; index += 1) {
        const bytes = mutate(random, frames)
        const start = performance.now()
        const decoded = codec.decode(bytes, 32)
        slowest = Math.max(slowest, performance.now() - start)
        seen['kind' in decoded ? decoded.kind : 'fine'] += 1
        if (index % 64 === 0) {
          const which = below(random, requests.length)
          expect(codec.decode(frames[which]!, 32)).toStrictEqual({ value: requests[which] })
        }
      }
      expect(slowest).toBeLessThan(CALL_MILLISECONDS_MAX)
      expect(Reflect.ownKeys(Object.prototype)).toHaveLength(prototypeBefore)
      expect(Reflect.get({}, 'a')).toBeUndefined()
      expect(Math.min(seen.value, seen.frame, seen.fine)).toBeGreaterThan(20)
    },
  )
})
