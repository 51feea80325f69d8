/** One sentence of a text, in words that can be compared. */
export interface Sentence {
  readonly words: readonly string[]
  /** It ends with a question mark. */
  readonly question: boolean
}

/** The sentences of a text: lower case, without punctuation; a full stop inside a number or an address ends nothing. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (let place = 0; place <= text.length; place++) {
    const letter = text[place] ?? '\n'
    if (!ends.includes(letter)) continue
    const next = text[place + 1]
    if (letter !== '\n' && next !== undefined && next !== ' ' && next !== '\n' && !ends.includes(next)) continue
    const words = wordsOf(text.slice(start, place))
    if (words.length > 0) sentences.push({ words, question: letter === '?' })
    else if (letter === '?' && sentences.length > 0) sentences.push({ ...sentences.pop()!, question: true })
    start = place + 1
  }
  return sentences
}

const ends = '.!?;\n'

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
