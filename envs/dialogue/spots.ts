import type { CompiledLexicon } from './lexicon.ts'
import { stands } from './understanding.ts'

/** Where a concept stands in a sentence: the place of its first word, and that after its last. */
export interface Spot {
  readonly concept: string
  readonly start: number
  readonly end: number
}

/** The concepts of a sentence in the order said. The longest phrase at a place wins and takes its words with it; words of one concept do not overlap. */
export function spotsIn({ phrases }: CompiledLexicon, words: readonly string[]): Spot[] {
  const spots: Spot[] = []
  let place = 0
  while (place < words.length) {
    let longest = 0
    let here: string[] = []
    for (const phrase of phrases.get(words[place]!) ?? []) {
      const { length } = phrase.words
      if (length < longest || !stands(phrase, words, place)) continue
      if (length > longest) here = []
      longest = length
      if (!here.includes(phrase.concept)) here.push(phrase.concept)
    }
    for (const concept of here) spots.push({ concept, start: place, end: place + longest })
    place += Math.max(longest, 1)
  }
  return spots
}
