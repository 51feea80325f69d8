import { type CompiledLexicon, compileLexicon } from '../../dialogue/lexicon.ts'
import { deeds, seeing } from './concepts-deeds.ts'
import { talk } from './concepts-talk.ts'
import { things } from './concepts-things.ts'
import { plain } from './plain.ts'

/** The language of the helpline: what an agent can ask its customer to look at, and to do. */
export const lexicon: CompiledLexicon = compileLexicon({
  concepts: { ...things, ...deeds, ...seeing, ...talk },
  patterns: {},
  spreading: [],
  shared: [],
  rules: [],
  plain,
})
