/**
 * What a codec made of one frame. Kind `frame`: the bytes are not this wire's JSON or MessagePack, and nothing can be read from
 * them. Kind `value`: well formed, but it holds something the wire does not carry (a number out of range, a string that is not
 * Unicode, a key `__proto__`); `value` then serves only to find the request's id.
 */
export type Decoded = { value: unknown } | { problem: string; kind: 'frame' } | { problem: string; kind: 'value'; value: unknown }

/** Why a frame cannot be decoded; `offset` counts characters in JSON text and bytes in MessagePack. */
export interface ScanProblem {
  problem: string
  offset: number
}

/**
 * What a scan found: nothing, a problem, or `inspect`: something that only the decoded value can settle, see `inspectValue`. An
 * ordinary frame needs no inspection, so that its values are walked once less.
 */
export type ScanResult = ScanProblem | 'inspect' | undefined
