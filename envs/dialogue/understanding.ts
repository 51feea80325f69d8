import type { CompiledLexicon, Phrase, Rule } from './lexicon.ts'
import { sentencesOf } from './words.ts'

/** What was understood of a text. */
export interface Understanding {
  /** In the order of the lexicon's rules, each once. */
  readonly intents: readonly string[]
  /** Every concept that some sentence carries. */
  readonly concepts: ReadonlySet<string>
  /** The words of the text, with misspellings read as what was meant. */
  readonly words: readonly string[]
}

/** Understands a text by a lexicon: the phrases of every sentence, and the intents that they make. */
export function understand(lexicon: CompiledLexicon, text: string): Understanding {
  const words: string[] = []
  const concepts = new Set<string>()
  const sentences: Set<string>[] = []
  for (const sentence of sentencesOf(text)) {
    const read = sentence.words.map((word) => lexicon.speller.read(word))
    const found = conceptsOf(lexicon, read)
    if (sentence.question) found.add('?')
    sentences.push(found)
    words.push(...read)
    for (const concept of found) concepts.add(concept)
  }
  const heard = (rule: Rule): boolean => (rule.across ? carries(concepts, rule) : sentences.some((found) => carries(found, rule)))
  const intents = new Set(lexicon.rules.filter(heard).map(({ intent }) => intent))
  return { intents: [...intents], concepts, words }
}

function carries(found: ReadonlySet<string>, { all, any, none }: Rule): boolean {
  if (!all.every((concept) => found.has(concept))) return false
  if (any && !any.some((concept) => found.has(concept))) return false
  return !none?.some((concept) => found.has(concept))
}

/** The concepts of a sentence. The longest phrase at a place wins and takes its words with it: an `email address` is no `address`. */
function conceptsOf(lexicon: CompiledLexicon, words: readonly string[]): Set<string> {
  const found = new Set<string>()
  let place = 0
  while (place < words.length) {
    let longest = 1
    let here: string[] = []
    for (const phrase of lexicon.phrases.get(words[place]!) ?? []) {
      if (phrase.words.length < longest || !stands(phrase, words, place)) continue
      if (phrase.words.length > longest) here = []
      longest = phrase.words.length
      here.push(phrase.concept)
    }
    for (const concept of here) found.add(concept)
    place += longest
  }
  return found
}

function stands(phrase: Phrase, words: readonly string[], place: number): boolean {
  return phrase.words.every((alternatives, offset) => alternatives.has(words[place + offset] ?? ''))
}
