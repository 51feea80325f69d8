import { scanJson } from './json-scan.ts'

/** JSON text up to the requests of a batch as clients write it, and from their end. */
const head =
  /[ \t\n\r]*\{[ \t\n\r]*"id"[ \t\n\r]*:[ \t\n\r]*(?:-?\d+|"[^"\\]*")[ \t\n\r]*,[ \t\n\r]*"method"[ \t\n\r]*:[ \t\n\r]*"batch"[ \t\n\r]*,[ \t\n\r]*"params"[ \t\n\r]*:[ \t\n\r]*\{[ \t\n\r]*"requests"[ \t\n\r]*:[ \t\n\r]*\[/y
const tail = /\][ \t\n\r]*\}[ \t\n\r]*\}[ \t\n\r]*$/
const tailCharactersMax = 64

/** So many requests are read between two looks at the clock. */
const groupSize = 32
/** How deep the commas between requests stand. */
const requestsDepth = 3

/**
 * The JSON text of a long batch, read a group of requests at a time, so that nobody waits for all of it. What comes out is what
 * `JSON.parse` makes of the whole text: every group is JSON, and so is the text without its requests, exactly where all of it is.
 */
export class LongBatch {
  readonly #text: string
  /** Where the groups start, and one after the end of the last. */
  readonly #bounds: readonly number[]
  readonly #requests: unknown[] = []
  #read = 0

  private constructor(text: string, bounds: readonly number[]) {
    this.#text = text
    this.#bounds = bounds
  }

  /** Undefined where the text is something else, or holds what only the whole value can settle: it is then read at once. */
  static open(text: string, depthMax: number): LongBatch | undefined {
    head.lastIndex = 0
    const end = tail.exec(text.slice(-tailCharactersMax))
    if (!head.test(text) || !end) return undefined
    const commas: number[] = []
    if (scanJson(text, depthMax, { commas, depth: requestsDepth }) !== undefined) return undefined
    const starts = commas.filter((_, place) => place % groupSize === groupSize - 1).map((comma) => comma + 1)
    const last = text.length - Math.min(text.length, tailCharactersMax) + end.index
    return new LongBatch(text, [head.lastIndex, ...starts, last + 1])
  }

  get isRead(): boolean {
    return this.#read === this.#bounds.length - 1
  }

  /** Reads the next group. Throws a SyntaxError where it is not JSON. */
  readNext(): void {
    const [start, end] = [this.#bounds[this.#read]!, this.#bounds[this.#read + 1]! - 1]
    this.#requests.push(...(JSON.parse(`[${this.#text.slice(start, end)}]`) as unknown[]))
    this.#read += 1
  }

  /** The whole request, once all is read. Throws a SyntaxError where what stands around the requests is not JSON. */
  get value(): unknown {
    const [start, end] = [this.#bounds[0]!, this.#bounds.at(-1)! - 1]
    const request = JSON.parse(this.#text.slice(0, start) + this.#text.slice(end)) as { params: { requests: unknown[] } }
    request.params.requests = this.#requests
    return request
  }
}
