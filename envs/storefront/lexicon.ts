import { compileLexicon } from '../dialogue/lexicon.ts'
import { concepts, plain } from './concepts.ts'
import { rules } from './intents.ts'

/** The storefront's language: what an agent can ask its customer, and tell it. */
export const lexicon = compileLexicon({
  concepts,
  patterns: { '<order>': /^o\d{4,6}$/, '<number>': /^\d{1,5}[a-z]?$/ },
  spreading: ['consent'],
  shared: ['all_done'],
  rules,
  plain,
})
