/** Words that carry nothing here and stand between those that do. */
const dropped = new Set(
  'the a an your my its any some also just simply quickly currently really actually maybe perhaps already now quick yourself'.split(
    ' ',
  ),
)

/** What is written in one way and read in another, in the order in which it is replaced. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[‘’`´]/g, "'"],
  [/\bwi[-‑ ]?fi\b/g, 'wifi'],
  [/\bair[- ]?plane\b/g, 'airplane'],
  [/\bre-(?=[a-z])/g, 're'],
  [/\be-?sim\b/g, 'sim'],
  [/\b([2345]) ?g\b(?!b)/g, '$1g'],
  [/\b(?:don't|dont)\b/g, 'do not'],
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(is|are|was|were|does|did|has|have|had|could|would|should|must|need)n'?t\b/g, '$1 not'],
  [/\b(i|we|you|they)'ve\b|\b(i|you)ve\b/g, '$1$2 have'],
  [/\b(i|we|you|they|it|that|this)'ll\b|\b(you)ll\b/g, '$1$2 will'],
  [/\b(i|we|you|they)'d\b/g, '$1 would'],
  [/\b(we|you|they)'re\b|\b(you)re\b/g, '$1$2 are'],
  [/\bi'?m\b/g, 'i am'],
  [/\blet's\b/g, 'lets'],
  [/\b(it|that|what|where|who|how|there|here|this|everything)'s\b/g, '$1 is'],
  [/\bwhats\b/g, 'what is'],
  [/'s\b|'(?=\s|$)/g, ''],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bgotta\b/g, 'have to'],
  [/\blemme\b/g, 'let me'],
  [/\bgimme\b/g, 'give me'],
  [/\b(?:pls|plz|plse)\b/g, 'please'],
  [/\bu\b/g, 'you'],
  [/\bur\b/g, 'your'],
  [/\bok\b/g, 'okay'],
  [/\be\.g\.|\bi\.e\./g, ','],
  [/\bmms messages?\b/g, 'mms'],
]

/** A sentence of a text in words and the signs between them. */
export interface Plain {
  readonly words: readonly string[]
  readonly question: boolean
  /** It stands in a list. */
  readonly listed: boolean
  /** It ends with a colon, or without any sign before a list: what it says holds for the list. */
  readonly heading: boolean
}

/** The text in the spelling that the lexicon is written in. */
export function plainText(text: string): string {
  let plain = text.toLowerCase().replace(/[*"“”#]/g, ' ')
  for (const [pattern, written] of spellings) plain = plain.replace(pattern, written)
  return plain
    .replace(/([a-z])\(([^()\n]*)\)/g, (_, before, given) => `${before} ${given.replace(/[,=:]/g, ' ')}`)
    .replace(/_/g, ' ')
    .replace(/(?<=\w)-(?=\w)/g, ' ')
    .replace(/->|→|»/g, ' > ')
    .replace(/[—–]|--/g, ' - ')
}

/** Cuts a text into sentences: at full stops, line ends and the numbers of a list. */
export function sentencesIn(text: string): Plain[] {
  const marked = plainText(text)
    .replace(/\(\s*\)/g, ' ')
    .replace(/(^|\s|\n)\(?(?:step )?\d{1,2}[.):]\s+/g, '$1\n• ')
    .replace(/(^|\n)\s*[-•]\s*(?:•\s*)?/g, '$1• ')
  return marked
    .split(/(?<=[?!;\n])|(?<=\.)(?=\s|$)/)
    .map(readSentence)
    .filter(({ words }) => words.some((word) => /[a-z0-9]/.test(word)))
}

function readSentence(text: string): Plain {
  const words = text.match(/[a-z0-9$][a-z0-9$]*(?:\.\d+)?|[,:()>&-]/g) ?? []
  return {
    words: words.filter((word) => !dropped.has(word)),
    question: text.trimEnd().endsWith('?'),
    listed: text.includes('•'),
    heading: /:\s*$/.test(text),
  }
}

/** A phrase of the lexicon without the words that are dropped from texts. */
export function plainPhrase(phrase: string): string {
  return phrase
    .split(' ')
    .filter((word) => !dropped.has(word))
    .join(' ')
}
