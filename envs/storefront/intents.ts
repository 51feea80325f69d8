import type { Rule } from '../dialogue/lexicon.ts'

import { questions } from './intents-asking.ts'
import { offers } from './intents-offering.ts'
import { news, smallTalk } from './intents-telling.ts'

/** Which meanings in a sentence make which intent. */
export const rules: readonly Rule[] = [...questions, ...news, ...offers, ...smallTalk]
