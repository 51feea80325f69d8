/** One sentence of a text, or a part of it that speaks of one matter, in words that can be compared. */
export interface Sentence {
  readonly words: readonly string[]
  /** It, or what it is a part of, ends with a question mark. */
  readonly question: boolean
}

/**
 * The sentences of a text: lower case, without punctuation; a full stop inside a number or an address ends nothing. Where a sentence
 * turns to another matter a new one begins.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (let place = 0; place <= text.length; place++) {
    const letter = text[place] ?? '\n'
    if (!ends.includes(letter)) continue
    const next = text[place + 1]
    if (letter !== '\n' && next !== undefined && next !== ' ' && next !== '\n' && !ends.includes(next)) continue
    const clauses = text
      .slice(start, place)
      .split(turning)
      .map(wordsOf)
      .filter((words) => words.length > 0)
    if (clauses.length > 0) sentences.push(...clauses.map((words) => ({ words, question: letter === '?' })))
    else if (letter === '?' && sentences.length > 0) sentences.push({ ...sentences.pop()!, question: true })
    start = place + 1
  }
  return sentences
}

const ends = '.!?;\n'

/** Where a sentence turns to another matter: `I cannot do that, but I can`, `what is your name, and which order is it`. */
const turning = new RegExp(
  [
    ',? but (?!not)',
    ', (?:though|however|yet|although) ',
    ' ?— ?',
    ',? (?:and|so) (?=(?:with |for |on |to |in |from )?(?:what|which|where|why|how|who|whether)\\b)',
    ",? (?:and|so) (?=(?:may|can|could|would|should|please|[Ii]['’]ll|you['’]ll|you will)\\b)",
    ", (?=can you|could you|may [Ii]|would you|what|you(?:['’]ll| will|['’]re| should))",
  ].join('|'),
)

/** The words of a text: lower case, apostrophes dropped, so that `can't` is `cant`. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/\be[- ]mail/g, 'email')
    .replace(/[^a-z0-9@.$#]+/g, ' ')
    .split(' ')
    .map(bare)
    .filter((word) => word !== '')
}

function bare(word: string): string {
  return word.replace(/^[.$#]+/, '').replace(/[.$#]+$/, '')
}
