import seedrandom from 'seedrandom'

/** The state of one random stream: the four numbers of seedrandom's alea, so that a stream is a value and forks with its episode. */
export type Stream = readonly [number, number, number, number]
export type Streams = Readonly<Record<string, Stream>>

/** Draws from one named stream. Whole numbers, picks and shuffles only: a raw fraction would tempt a world into arithmetic that rounds. */
export interface Draws {
  /** A whole number from min to max, both included; the range spans at most 2^32 numbers. */
  integer(min: number, max: number): number
  /** True in numerator of denominator cases. */
  chance(numerator: number, denominator: number): boolean
  /** One of the values; an empty list is a fault of the world. */
  pick<T>(values: readonly T[]): T
  /** A new list of `count` different places of the list, in drawn order. */
  sample<T>(values: readonly T[], count: number): T[]
  /** A new list with the same values in drawn order. */
  shuffle<T>(values: readonly T[]): T[]
}

/** The streams of one step: it starts from an episode's streams and ends with those that the next step starts from. */
export interface Random {
  stream(name: string): Draws
  streams: Streams
}

const fraction = 2.3283064365386963e-10

function first(seed: string): Stream {
  const { s0, s1, s2, c } = seedrandom.alea(seed, { state: true }).state() as unknown as Record<string, number>
  return [s0!, s1!, s2!, c!]
}

/** A stream that draws in place: generators draw dozens of times, and a new stream for each draw would be most of what they allocate. */
class Alea {
  #s0: number
  #s1: number
  #s2: number
  #carry: number

  constructor([s0, s1, s2, carry]: Stream) {
    this.#s0 = s0
    this.#s1 = s1
    this.#s2 = s2
    this.#carry = carry
  }

  /** A fraction in [0, 1) with 32 bits. */
  draw(): number {
    const sum = 2091639 * this.#s0 + this.#carry * fraction
    this.#carry = Math.floor(sum)
    this.#s0 = this.#s1
    this.#s1 = this.#s2
    this.#s2 = sum - this.#carry
    return this.#s2
  }

  get stream(): Stream {
    return [this.#s0, this.#s1, this.#s2, this.#carry]
  }
}

/** One draw of alea: a fraction in [0, 1) with 32 bits, and the stream after it. */
export function advance(stream: Stream): readonly [number, Stream] {
  const alea = new Alea(stream)
  return [alea.draw(), alea.stream]
}

/** Opens streams for drawing: a stream that was not drawn from yet is made from the seed and its name. */
export function openRandom(seed: string, streams: Streams): Random {
  return new OpenRandom(seed, streams)
}

class OpenRandom implements Random {
  readonly #seed: string
  streams: Streams

  constructor(seed: string, streams: Streams) {
    this.#seed = seed
    this.streams = streams
  }

  stream(name: string): Draws {
    return new StreamDraws(() => {
      const known = Object.hasOwn(this.streams, name) ? this.streams[name] : undefined
      const [value, after] = advance(known ?? first(`${this.#seed}/${name}`))
      this.streams = { ...this.streams, [name]: after }
      return value
    })
  }
}

/** One stream by itself, for generators: it cannot be saved. */
export function drawsFrom(seed: string): Draws {
  const alea = new Alea(first(seed))
  return new StreamDraws(() => alea.draw())
}

class StreamDraws implements Draws {
  readonly #draw: () => number

  constructor(draw: () => number) {
    this.#draw = draw
  }

  integer(min: number, max: number): number {
    return min + Math.floor(this.#draw() * (max - min + 1))
  }

  chance(numerator: number, denominator: number): boolean {
    return this.integer(1, denominator) <= numerator
  }

  pick<T>(values: readonly T[]): T {
    if (values.length === 0)
      throw new Error('pick() was given an empty list; a world checks that there is something to pick from')
    return values[this.integer(0, values.length - 1)]!
  }

  sample<T>(values: readonly T[], count: number): T[] {
    return this.shuffle(values).slice(0, count)
  }

  shuffle<T>(values: readonly T[]): T[] {
    const shuffled = [...values]
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.integer(0, last)
      const held = shuffled[last]!
      shuffled[last] = shuffled[other]!
      shuffled[other] = held
    }
    return shuffled
  }
}
