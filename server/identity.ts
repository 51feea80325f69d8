import { randomFillSync } from 'node:crypto'

const pool = Buffer.allocUnsafe(16 * 256)
let next = pool.length

/** A fresh id: 128 random bits in hex, which owe nothing to what they name. */
export function freshId(): string {
  if (next === pool.length) {
    randomFillSync(pool)
    next = 0
  }
  const id = pool.toString('hex', next, next + 16)
  next += 16
  return id
}

/** A seed for a reset that needs one and was given none. */
export function drawnSeed(): string {
  return freshId()
}
