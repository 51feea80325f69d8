import { makeSpeller, type Speller } from './spelling.ts'

/** The language of a world as data: which phrases carry which meaning, and which meanings make which intent. */
export interface Lexicon {
  /** For each concept its phrases: words in a row, with `|` between alternatives of one word, or a pattern's name. */
  readonly concepts: Readonly<Record<string, readonly string[]>>
  /** Further phrases of concepts. They take no words with them, and are heard wherever they stand, though others take their words. */
  readonly loose?: Readonly<Record<string, readonly string[]>>
  /** Shapes of words, such as `<order>`: a word of that shape stands for the name, which is a concept too. */
  readonly patterns: Readonly<Record<string, RegExp>>
  /** Concepts that, wherever they are said, hold for the whole text: other sentences carry them as `any:<concept>`. */
  readonly spreading: readonly string[]
  /** Concepts that take no words with them: whatever phrases stand on the same words count too. */
  readonly shared: readonly string[]
  /** Words that stand for others. */
  readonly shorthand?: Readonly<Record<string, string>>
  readonly rules: readonly Rule[]
  /** Words that carry no meaning here and are no misspelling of one that does. */
  readonly plain: readonly string[]
}

/** An intent is heard where a sentence carries every concept of `all`, one of `any` and none of `none`; `?` is the question mark. */
export interface Rule {
  readonly intent: string
  readonly all: readonly string[]
  readonly any?: readonly string[]
  readonly none?: readonly string[]
  /** Intents of earlier rules beside which it is not heard, wherever in the text they were. */
  readonly unless?: readonly string[]
}

/** A lexicon made ready for listening. */
export interface CompiledLexicon {
  readonly lexicon: Lexicon
  readonly patterns: readonly (readonly [string, RegExp])[]
  readonly speller: Speller
  readonly phrases: PhrasesBy
  readonly loose: PhrasesBy
  readonly shorthand: ReadonlyMap<string, readonly string[]>
  /** Places of the rules by the first concept that they need. */
  readonly rulesBy: ReadonlyMap<string, readonly number[]>
}

/** Phrases by each of the words that they can begin with. */
export type PhrasesBy = ReadonlyMap<string, readonly Phrase[]>

export interface Phrase {
  readonly concept: string
  /** It takes no words with it. */
  readonly shared: boolean
  readonly words: readonly ReadonlySet<string>[]
}

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const vocabulary = new Set<string>(lexicon.plain)
  const phrases = phrasesBy(lexicon.concepts, lexicon.shared, vocabulary)
  const loose = phrasesBy(lexicon.loose ?? {}, Object.keys(lexicon.loose ?? {}), vocabulary)
  return {
    lexicon,
    patterns: Object.entries(lexicon.patterns),
    speller: makeSpeller(vocabulary),
    phrases,
    loose,
    shorthand: new Map(Object.entries(lexicon.shorthand ?? {}).map(([word, meant]) => [word, meant.split(' ')])),
    rulesBy: byFirst(lexicon.rules),
  }
}

function phrasesBy(concepts: Lexicon['concepts'], shared: readonly string[], vocabulary: Set<string>): PhrasesBy {
  const phrases = new Map<string, Phrase[]>()
  for (const [concept, texts] of Object.entries(concepts)) {
    for (const text of texts) {
      const words = text.split(' ').map((word) => new Set(word.split('|')))
      for (const alternatives of words) for (const word of alternatives) vocabulary.add(word)
      const phrase = { concept, shared: shared.includes(concept), words }
      for (const first of words[0]!) {
        const others = phrases.get(first)
        if (others) others.push(phrase)
        else phrases.set(first, [phrase])
      }
    }
  }
  return phrases
}

function byFirst(rules: readonly Rule[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { all }] of rules.entries()) {
    const others = places.get(all[0]!)
    if (others) others.push(place)
    else places.set(all[0]!, [place])
  }
  return places
}
