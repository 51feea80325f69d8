/** Knows words, and reads a misspelled one as the word that was meant. */
export interface Speller {
  /** The known word that is meant, or the word itself where none is near enough. */
  read(word: string): string
}

/** A speller of words: short words must be right, four letters may have one slip, eight may have two; the first letter must be right. */
export function makeSpeller(words: Iterable<string>): Speller {
  const known = new Set(words)
  const byFirst = new Map<string, string[]>()
  for (const word of [...known].sort()) {
    const first = word.slice(0, 1)
    const others = byFirst.get(first)
    if (others) others.push(word)
    else byFirst.set(first, [word])
  }
  const read = new Map<string, string>()
  return {
    read(word) {
      if (known.has(word) || word.length < 4 || /[^a-z]/.test(word)) return word
      const before = read.get(word)
      if (before !== undefined) return before
      const meant = nearest(word, byFirst.get(word.slice(0, 1)) ?? []) ?? word
      if (read.size >= remembered) read.clear()
      read.set(word, meant)
      return meant
    },
  }
}

/** So many unknown words are remembered with what they were read as. */
const remembered = 10_000

function nearest(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let bestSlips = word.length >= 8 ? 3 : 2
  for (const candidate of candidates) {
    if (candidate.length < 4 || (candidate.length === 4 && word.length < 4)) continue
    if (Math.abs(candidate.length - word.length) >= bestSlips) continue
    const slips = slipsBetween(word, candidate, bestSlips)
    if (slips < bestSlips) {
      best = candidate
      bestSlips = slips
    }
  }
  return best
}

/** How many letters were left out, added, changed or swapped with their neighbour; counted up to `most`. */
export function slipsBetween(left: string, right: string, most: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, place) => place)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1]
      let slips = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      if (swapped) slips = Math.min(slips, beforeLast[column - 2]! + 1)
      current.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return last[right.length]!
}
