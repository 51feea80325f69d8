import { spotsIn } from '../../dialogue/spots.ts'
import { wordsOf } from '../../dialogue/words.ts'
import { lexicon } from './lexicon.ts'
import { type Mood, moodOf, starters } from './moods.ts'

/** A part of a text that asks for one thing. */
export interface Step {
  readonly words: readonly string[]
  readonly question: boolean
  readonly mood: Mood
  readonly concepts: ReadonlySet<string>
}

const longest = 45

/** The steps of a text, in the order said. What follows a condition in its sentence stands under it too. */
export function stepsIn(text: string): Step[] {
  let lead: Mood = 'told'
  return sentencesIn(tidied(text)).flatMap(({ text: sentence, question }) => {
    const isItem = sentence.trim().startsWith('•')
    const steps: Step[] = []
    for (const piece of piecesOf(sentence)) {
      const before = steps.at(-1)
      const step = stepOf(piece, question, before === undefined)
      const follows = before !== undefined && (before.mood === 'if' || (step.mood !== 'ask' && setting.test(piece)))
      // An item of a list is meant as what leads the list in.
      steps.push(follows ? { ...step, mood: before.mood } : isItem && step.mood === 'told' ? { ...step, mood: lead } : step)
    }
    if (!isItem && steps.length > 0) lead = steps.at(-1)!.mood
    return steps
  })
}

/** `and wifi on`, `and the flight mode is off`: what is set, without a deed. */
const set =
  '(?:the |your )?(?:wifi|flight mode|airplane mode|aeroplane mode|wireless) (?:is )?(?:turned |switched |set to )?(?:on|off)'
const setting = new RegExp(`^ *${set}\\b`)

/** Hyphens, bullets and ways to say `restart` made alike. */
function tidied(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/\s*[\u2013\u2014]\s*/g, ', ')
    .replace(/wi[- ]fi/g, 'wifi')
    .replace(/\b(re|un)-(?=[a-z])/g, '$1')
    .replace(/set[- ]?top[- ]box/g, 'set top box')
    .replace(/[’‘`]/g, "'")
    .replace(/\*\*|__|["“”]/g, '')
    .replace(/^\s*(?:[-*•]|\(?\d{1,2}[.):]|step \d+[.:,]?)\s+/gm, '\n• ')
    .replace(/[,;:]?\s\(?\d{1,2}[).]\s/g, '\n• ')
    .replace(/\b(router|modem|laptop|computer|pc|tablet|ipad|printer|box|receiver|decoder|tv|television|socket)'s\b/g, '$1')
    .replace(offAndOn, 'restart $1$2$3')
}

const pausing = String.raw`(?:,| and| then| for| wait)[^!?\n]{0,70}?`
const thing = String.raw`((?:the|your|it)\b[a-z' ]{0,40}?)`
/** `Turn it off and on again`, `unplug it, wait, and plug it back in`. */
const offAndOn = new RegExp(
  [
    String.raw`\b(?:turn|switch|power)(?:ing)? ${thing} ?off${pausing}\b(?:back on|on)\b(?: again)?`,
    String.raw`\b(?:turn|switch|power)(?:ing)? off ${thing}${pausing}\b(?:back on|on)\b(?: again)?`,
    String.raw`\b(?:unplug|disconnect) ${thing}${pausing}\b(?:back in|in again|back on|back)\b`,
  ].join('|'),
  'g',
)

function sentencesIn(text: string): { readonly text: string; readonly question: boolean }[] {
  return [...text.matchAll(/([^.!?;\n]|\.(?=\d))+([.!?;\n]|$)/g)].map(([whole]) => ({
    text: whole.replace(/[.!?;\n]$/, ''),
    question: whole.endsWith('?'),
  }))
}

const joint = new RegExp(
  `(?:,? and then|,? then|,? and after that|,? after that|,? and|,|:| -|,? but|,? so|,? plus|—) (?=(?:please |now |also |then |finally |next |you |kindly )*(?:${starters}|${set})\\b)`,
)

/** The parts of a sentence; what is typed stays with where it is typed. */
function piecesOf(sentence: string): string[] {
  const pieces: string[] = []
  for (const piece of sentence.split(joint)) {
    const before = pieces.at(-1)
    const isTail = before?.includes('xnetwork') && piece.includes('xpassword')
    if (isTail) pieces[pieces.length - 1] = `${before} and ${piece}`
    else if (piece.trim() !== '') pieces.push(piece)
  }
  return pieces
}

function stepOf(piece: string, question: boolean, isFirst: boolean): Step {
  const words = wordsOf(piece).map((word) => lexicon.speller.read(word))
  const concepts = new Set(words.length > longest ? [] : spotsIn(lexicon, words).map(({ concept }) => concept))
  return { words, question, mood: moodOf(words.join(' '), question, isFirst), concepts }
}
