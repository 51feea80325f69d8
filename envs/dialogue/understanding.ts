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
export function understand(compiled: CompiledLexicon, text: string): Understanding {
  const words: string[] = []
  const concepts = new Set<string>()
  const sentences: Set<string>[] = []
  for (const sentence of sentencesOf(text)) {
    const read = sentence.words.flatMap((word) => compiled.shorthand.get(word) ?? compiled.speller.read(word))
    const found = conceptsOf(compiled, read)
    if (sentence.question) found.add('?')
    sentences.push(found)
    words.push(...read)
    for (const concept of found) concepts.add(concept)
  }
  for (const concept of compiled.lexicon.spreading) {
    if (!concepts.has(concept)) continue
    const spread = `any:${concept}`
    for (const found of sentences) found.add(spread)
  }
  return { intents: intentsOf(compiled, sentences), concepts, words }
}

/** The intents of a text in the order of their rules, each once; only rules whose first concept was found are tried. */
function intentsOf({ lexicon, rulesBy }: CompiledLexicon, sentences: readonly ReadonlySet<string>[]): string[] {
  const places = new Set<number>()
  for (const found of sentences) {
    for (const concept of found) for (const place of rulesBy.get(concept) ?? []) places.add(place)
  }
  const intents = new Set<string>()
  for (const place of Int32Array.from(places).sort()) {
    const rule = lexicon.rules[place]!
    if (intents.has(rule.intent) || rule.unless?.some((intent) => intents.has(intent))) continue
    if (sentences.some((found) => carries(found, rule))) intents.add(rule.intent)
  }
  return [...intents]
}

function carries(found: ReadonlySet<string>, { all, any, none }: Rule): boolean {
  if (!all.every((concept) => found.has(concept))) return false
  if (any && !any.some((concept) => found.has(concept))) return false
  return !none?.some((concept) => found.has(concept))
}

/** The concepts of a sentence. The longest phrase at a place wins and takes its words with it: an `email address` is no `address`. */
function conceptsOf({ phrases, loose, patterns }: CompiledLexicon, said: readonly string[]): Set<string> {
  const found = new Set<string>()
  const words = ['<start>']
  for (const word of said) {
    const shapes = patterns.filter(([, pattern]) => pattern.test(word)).map(([shape]) => shape)
    for (const shape of shapes) found.add(shape)
    words.push(shapes[0] ?? word)
  }
  words.push('<end>')
  for (const [place, word] of words.entries()) {
    for (const phrase of loose.get(word) ?? []) if (stands(phrase, words, place)) found.add(phrase.concept)
  }
  let place = 0
  while (place < words.length) {
    let longest = 1
    let here: string[] = []
    for (const phrase of phrases.get(words[place]!) ?? []) {
      if ((phrase.words.length < longest && !phrase.shared) || !stands(phrase, words, place)) continue
      if (phrase.shared) {
        found.add(phrase.concept)
        continue
      }
      if (phrase.words.length > longest) here = []
      longest = phrase.words.length
      here.push(phrase.concept)
    }
    for (const concept of here) found.add(concept)
    place += longest
  }
  return found
}

/** Whether a phrase whose first word stands at a place goes on there. */
export function stands(phrase: Phrase, words: readonly string[], place: number): boolean {
  for (let offset = 1; offset < phrase.words.length; offset++) {
    if (!phrase.words[offset]!.has(words[place + offset] ?? '')) return false
  }
  return true
}
