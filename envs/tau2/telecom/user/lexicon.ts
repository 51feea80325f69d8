import { compileLexicon } from '../../../dialogue/lexicon.ts'
import { acts } from './acts.ts'
import { joints, marks } from './marks.ts'
import { moods } from './moods.ts'
import { plainPhrase } from './normal.ts'
import { settings } from './settings.ts'
import { states } from './states.ts'
import { plain, rules } from './talk.ts'
import { others } from './things.ts'
import { topics } from './topics.ts'

const things = { ...settings, ...others }

type Phrases = Readonly<Record<string, readonly string[]>>

export type Thing = keyof typeof things
export type State = keyof typeof states
export type Act = Exclude<keyof typeof acts, `${string}:ing`>

const bare = (phrases: Phrases): Phrases =>
  Object.fromEntries(Object.entries(phrases).map(([concept, texts]) => [concept, texts.map(plainPhrase).filter(Boolean)]))

const concepts = Object.entries({ ...bare(things), ...bare(acts), ...bare(states), ...bare(moods), ...bare(marks), ...joints })

/** The language of the help desk: what agents say about a phone and to its owner. */
export const lexicon = compileLexicon({
  concepts: Object.fromEntries(concepts),
  loose: bare(topics),
  patterns: {},
  spreading: ['t_approve', 'offer'],
  shared: [],
  rules,
  plain,
})

export const isThing = (concept: string): concept is Thing => Object.hasOwn(things, concept)
export const isState = (concept: string): concept is State => Object.hasOwn(states, concept)
export const isAct = (concept: string): boolean => Object.hasOwn(acts, concept)
