import { type Spot, spotsIn } from '../../../dialogue/spots.ts'
import { isGeneration } from './conditions.ts'
import { isAct, isState, isThing, lexicon } from './lexicon.ts'
import { type Plain, sentencesIn } from './normal.ts'

/** How a part of a sentence is meant; `told` is what the agent says of itself or of how things work. */
export type Mood =
  | 'plain'
  | 'wish'
  | 'told'
  | 'if'
  | 'if_so'
  | 'if_not'
  | 'unless'
  | 'when'
  | 'before'
  | 'never'
  | 'offer'
  | 'did'

/** A part of a sentence that asks for one thing, or for several in one breath. */
export interface Clause {
  readonly mood: Mood
  /** What parts it from the clause before; empty at the start of a sentence. */
  readonly joint: string
  readonly words: readonly string[]
  readonly spots: readonly Spot[]
  /** It only explains what was said before it, so that a later `it` is not what it names: `, which cuts the Wi-Fi`. */
  readonly aside: boolean
}

export interface Sentence extends Plain {
  readonly clauses: readonly Clause[]
}

/** The sentences of a text with their clauses, misspelled words read as known ones. */
export function clausesIn(text: string): Sentence[] {
  return sentencesIn(text).map((plain) => {
    const words = plain.words.map((word) => lexicon.speller.read(word))
    return { ...plain, words, clauses: withMoods(cut(words), words) }
  })
}

const joints: readonly string[] = ['and', 'comma', 'next']
/** What begins a clause wherever it stands. */
const openers: readonly string[] = ['if', 'if_so', 'if_not', 'if_polite', 'unless', 'when', 'before']
/** What begins a clause after something was said. */
const turners: readonly string[] = ['wish', 'never', 'agent', 'offer']
const subjects: readonly string[] = ['you', 'to', 'can', 'not', 'could', 'i', 'we', 'is', 'not', 'will', 'of', 'from']

interface Piece {
  readonly joint: string
  readonly spots: Spot[]
}

/** Cuts at joints, before conditions, and where a condition without a comma gives way to an order. */
function cut(words: readonly string[]): Piece[] {
  const pieces: Piece[] = [{ joint: '', spots: [] }]
  const spots = spotsIn(lexicon, words)
  for (const [place, spot] of spots.entries()) {
    const { concept } = spot
    const piece = pieces.at(-1)!
    if (isParticiple(spot, words)) continue
    if (joints.includes(concept)) {
      const granting = piece.spots.slice(0, -1).some(({ concept: before }) => before === 'grant')
      if (words[spot.end - 1] !== 'which' && alike(piece.spots.at(-1), spots[place + 1], granting)) continue
      if (piece.spots.length > 0) pieces.push({ joint: concept, spots: [] })
      continue
    }
    const said = piece.spots.some(
      ({ concept: before }) => isThing(before) || isAct(before) || isState(before) || before.startsWith('if_'),
    )
    const continues = piece.spots.length > 0 && ['check', 'tell', 'ensure'].includes(piece.spots.at(-1)!.concept)
    const conditional = piece.spots.some((before) => openers.includes(before.concept))
    const orders = conditional && isOrder(spot) && !subjects.includes(words[spot.start - 1] ?? '')
    const begins = openers.includes(concept)
      ? piece.spots.length > 0
      : said && ((turners.includes(concept) && !continues) || orders)
    if (begins) pieces.push({ joint: 'turn', spots: [spot] })
    else piece.spots.push(spot)
  }
  return pieces.filter(({ spots }) => spots.length > 0)
}

/** Whether a verb tells how things are: `is set to`. */
function isParticiple({ concept, start }: Spot, words: readonly string[]): boolean {
  return (concept === 'set' || concept === 'turn') && ['is', 'are', 'was', 'been', 'be'].includes(words[start - 1] ?? '')
}

/** Whether a joint only parts two network modes, two states, or a thing and its state: `4G or 5G`, `missing or locked`, `data: on`; or, where it is `inner`, two verbs: `read and send`. */
function alike(left: Spot | undefined, right: Spot | undefined, inner: boolean): boolean {
  if (left === undefined || right === undefined) return false
  if (isGeneration(left.concept) && isGeneration(right.concept)) return true
  if (isOrder(left) && isOrder(right) && left.start + 2 === right.start) return inner
  if (
    isThing(left.concept) &&
    (right.concept === 'on' || right.concept === 'off') &&
    left.concept !== 'it' &&
    left.concept !== 'noun'
  )
    return true
  const states = [left.concept, right.concept]
  return (
    states.every((state) => isState(state) && state !== 'on' && state !== 'off') &&
    states[0] !== states[1] &&
    left.end - left.start === 1
  )
}

/** Whether a word gives an order where no one else does it. */
function isOrder({ concept }: Spot): boolean {
  return isAct(concept) && !concept.endsWith(':ing') && concept !== 'needs'
}

function withMoods(pieces: readonly Piece[], words: readonly string[]): Clause[] {
  const clauses: Clause[] = []
  for (const [place, { joint, spots }] of pieces.entries()) {
    const before = clauses.at(-1)
    const end = pieces[place + 1]?.spots[0]?.start ?? words.length
    const said = words.slice(pieces[place - 1]?.spots.at(-1)?.end ?? 0, end)
    const [mood, meant] = isLater(said) ? (['told', spots] as const) : moodOf(spots)
    const carried = mood === 'plain' && joint === 'and' && before && carries(before.mood, meant)
    const explains = effects.test(said.join(' '))
    const aside = place > 0 && (explains || (joint === 'and' && (before?.aside ?? false)))
    clauses.push({ mood: carried ? before.mood : mood, joint, words: words.slice(spots[0]!.start, end), spots: meant, aside })
  }
  return clauses
}

/** What something leads to, and not what is the matter. */
const effects = /^\W*which |\b(?:this|that|it|they) (?:can|may|might|could|will|would|often|usually|sometimes)\b/

/** What is said of a time to come and not asked for: `you can always turn it back on later`. */
function isLater(said: readonly string[]): boolean {
  const text = said.join(' ')
  return /(?<!\b(?:seconds|minutes?|moments?)) later(?: on)?\W*$/.test(text) || (promises(said) && laterWords.test(text))
}

const laterWords =
  /\b(?:later|afterwards?|always|whenever|any ?time|shortly|soon|eventually|in (?:next step|moment|minute|bit|second)|at end|(?:after|once|when) (?:that|this|we|you|i|test)\b)/

/** Whether it is left to somebody, or to a time to come: `we will`, `you can`. */
export function promises(said: readonly string[]): boolean {
  return /\b(?:(?:we|i) (?:will|can|are going to|am going to)|you (?:can|may|could|might|will be able to))\b/.test(said.join(' '))
}

/** Whether a mood holds for what is joined to it by `and`. */
function carries(mood: Mood, spots: readonly Spot[]): boolean {
  if (spots.some(({ concept }) => concept === 'see')) return false
  if (mood === 'told' || mood === 'never' || mood === 'offer' || mood === 'did' || mood === 'before') return true
  return (mood === 'if' || mood === 'unless' || mood === 'when') && !spots.some(isOrder)
}

/** The mood of a clause, and the spots that count in it: what a deed will bring about is no deed. */
function moodOf(spots: readonly Spot[]): [Mood, readonly Spot[]] {
  const place = (concept: string): number => spots.findIndex((spot) => spot.concept === concept)
  const first = spots[0]!.concept
  const more = spots.slice(1).some(({ concept }) => isState(concept) || isThing(concept))
  if ((first === 'if_so' || first === 'if_not') && more && !spots.some((spot) => isOrder(spot) && spot.concept !== 'set'))
    return ['if', spots]
  if (openers.includes(first) && first !== 'if_polite') return [first as Mood, spots]
  if (first === 'if_polite') return ['wish', spots.slice(1)]
  if (place('offer') >= 0) return ['offer', spots]
  const firstAct = spots.findIndex(isOrder)
  const never = place('never')
  if (never >= 0 && (firstAct < 0 || never < firstAct)) return ['never', spots]
  if (never > firstAct) return ['wish', spots.slice(0, never)]
  if (place('did_you') >= 0) return ['did', spots]
  const agent = place('agent')
  if (agent >= 0 && (firstAct < 0 || agent < firstAct) && place('wish') < agent) return ['told', spots]
  const effect = place('it_will')
  const asked =
    effect > 0 && ['check', 'tell'].includes(spots[effect - 1]!.concept) && spots[effect - 1]!.end === spots[effect]!.start
  const counted = effect >= 0 && !asked && place('wish') < effect ? spots.slice(0, effect) : spots
  if (counted.length === 0) return ['told', spots]
  return [place('wish') >= 0 ? 'wish' : 'plain', counted]
}
