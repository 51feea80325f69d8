import { type Spot, spotsIn } from '../../dialogue/spots.ts'
import { wordsOf } from '../../dialogue/words.ts'
import { cablesKnown } from './cables.ts'
import { lexicon } from './lexicon.ts'
import { asks, barely, isCondition, type Mood, moodOf, requests } from './moods.ts'
import { starters } from './openers.ts'
import { shorthand } from './plain.ts'

/** A part of a text that asks for one thing. */
export interface Step {
  readonly words: readonly string[]
  readonly question: boolean
  readonly mood: Mood
  readonly concepts: ReadonlySet<string>
  /** Where the concepts stand, in the order said. */
  readonly spots: readonly Spot[]
  /** It begins a sentence. */
  readonly isFirst: boolean
}

const longest = 45

/** The steps of a text, in the order said. What follows a condition in its sentence stands under it too, unless it only asks. */
export function stepsIn(text: string): Step[] {
  let lead: Mood = 'told'
  return sentencesIn(tidied(text)).flatMap(({ text: sentence, question }) => {
    const isItem = sentence.trim().startsWith('•')
    const steps = inSentence(sentence, question)
    // An item of a list is meant as what leads the list in.
    if (isItem) return steps.map((step, place) => (place === 0 && step.mood === 'told' ? { ...step, mood: lead } : step))
    if (steps.length > 0) lead = steps.at(-1)!.mood
    return steps
  })
}

function inSentence(sentence: string, question: boolean): Step[] {
  const pieces = piecesOf(sentence).map(({ joint, said }) => ({ joint, words: readOf(said) }))
  const steps: Step[] = []
  for (const [place, { joint, words }] of pieces.entries()) {
    const leads = pieces.slice(place + 1).some((later) => requests(later.words.join(' ')))
    const step = stepOf(words, { question, isFirst: place === 0, leads })
    const mood = following(step, steps.at(-1), joint, !question || leads)
    steps.push({ ...step, mood: mood ?? step.mood })
  }
  // The condition itself asks for nothing, where something stands under it.
  const isLeft = ({ mood, words }: Step, place: number): boolean =>
    mood === 'if' && place < steps.length - 1 && (steps[place + 1]!.mood === 'if' || isCondition(words.join(' ')))
  return steps.map((step, place) => (isLeft(step, place) ? { ...step, mood: 'told' } : step))
}

/** How a part is meant by what stands before it in its sentence, if that says. */
function following({ mood, words }: Step, before: Step | undefined, joint: string, mayTell: boolean): Mood | undefined {
  if (before === undefined) return undefined
  const turnsAway = /so|-/.test(joint)
  if (before.mood === 'if') return mood === 'ask' || mood === 'told' || turnsAway ? undefined : 'if'
  // `Which only talks to computers`: a question in its shape only.
  if (before.mood === 'told' && words[0] === 'which' && joint === ',' && mayTell) return 'told'
  if (mood !== 'ask' && setting.test(words.join(' '))) return before.mood
  // `It is best to wipe it and start over, so could you ...`: what is told goes on.
  const goesOn = before.mood === 'told' && /^(?:and|or|,? or)$/.test(joint.trim()) && !ends.test(before.words.join(' '))
  return goesOn && mood === 'do' && !barely(words.join(' ')).isWished && words[0] !== 'please' ? 'told' : undefined
}

/** What is told first, and ends before an order: `when it is up`, `you will see a menu`. */
const ends = /^(?:when|once|after|as soon as|then|tell|let me|youll|you will|you should|it will|\w+ (?:please)?$)/

/** `and wifi on`, `and the flight mode is off`: what is set, without a deed. */
const set =
  '(?:the |your )?(?:wifi|flight mode|airplane mode|aeroplane mode|wireless) (?:is )?(?:turned |switched |set to )?(?:on|off)'
const setting = new RegExp(`^ *${set}\\b`)

/** Hyphens, bullets and ways to say `restart` made alike. */
function tidied(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/[ \t]*(?:[\u2013\u2014]|->|→|(?<=\S) --?(?= ))[ \t]*/g, ' - ')
    .replace(/\bwi[- ]fi\b/g, 'wifi')
    .replace(/\b(re|un)-(?=[a-z])/g, '$1')
    .replace(/set+[- ]?top[- ]?box/g, 'set top box')
    .replace(/[’‘`]/g, "'")
    .replace(/(?<![-'])\b[a-z]+\b(?!')/g, (word) => shorthand.get(word) ?? lexicon.speller.read(word))
    .replace(/\bw\/\s?/g, 'with ')
    .replace(/\bon ?[/-] ?off (?=button|switch|key)/g, 'power ')
    .replace(/\b(cable|cord|lead|wire|queue)'s\b/g, '$1')
    .replace(/\*\*|__|["“”]/g, '')
    .replace(/^\s*(?:[-*•]|\(?\d{1,2}[.):]|step \d+[.:,]?)\s+/gm, '\n• ')
    .replace(/[,;:]?\s\(?\d{1,2}[).]\s/g, '\n• ')
    .replace(
      /\b(router|modem|laptop|computer|pc|tablet|ipad|printer|box|receiver|decoder|tv|television|telly|socket)'?s'? (?=\w)/g,
      '$1 ',
    )
    .replace(/\b(off|on) (?:an|n|&) (?=on|off|back)/g, '$1 and ')
    .replace(offAndOn, (_, ...groups: readonly (string | undefined)[]) => again(groups.slice(0, 4).join('').trim() || 'it'))
}

/** What is taken out and put back: a cable sits firmly then, and anything else starts anew. */
const again = (named: string): string =>
  /\b(?:cable|lead|cord|wire)\b/.test(named) && !/\b(?:power|mains)\b/.test(named) ? `push in ${named} ` : `restart ${named} `

const pausing = String.raw`(?:,| and| then| for| wait)(?:(?!\b(?:don't|dont|do not|never|not)\b)[^!?\n]){0,70}?`
const thing = String.raw`((?:the|your|ur|it|that|this|yours)\b[a-z' ]{0,40}?)`
/** `Turn it off and on again`, `unplug it, wait, and plug it back in`. */
const offAndOn = new RegExp(
  [
    String.raw`\b(?:turn|switch|power)(?:ing)? ${thing} ?off${pausing}\b(?:back on|on)\b(?: again)?`,
    String.raw`\b(?:turn|switch|power)(?:ing)? off ${thing}${pausing}\b(?:back on|on)\b(?: again)?`,
    String.raw`\b(?:pull|remove|take out|unplug) (?:out )?(?:the|its) (?:power |mains )?(?:plug|cord|power cable|power)\b((?: (?:of|from) the [a-z ]{3,20})?)${pausing}\b(?:back in|in again|back on|back)\b`,
    String.raw`\b(?:unplug|disconnect) ${thing}${pausing}\b(?:back in|in again|back on|back)\b`,
  ].join('|'),
  'g',
)

/** `Switch it on, would you?`: an order that only sounds like a question. */
const tag =
  /(?:,? \b(?:would you|will you|won't you|could you|can you|shall we)|, ?(?:okay|ok|alright|all right|yeah|yes|got it))(?: please)?\?$/

function sentencesIn(text: string): { readonly text: string; readonly question: boolean }[] {
  return [...text.matchAll(/([^.!?;\n]|\.(?=\d))+([.!?;\n]|$)/g)].map(([whole]) => ({
    text: whole.replace(tag, '').replace(/[.!?;\n]$/, ''),
    question: whole.endsWith('?') && !tag.test(whole),
  }))
}

const softeners =
  'please |now |also |then |finally |next |you |kindly |just |simply |maybe |perhaps |go ahead and |first |luckily |again |quickly '
const joint = new RegExp(
  `(,? and then|,? then|,? and after that|,? after that|,? and so|,? and|,|:| -|,? but|,? so|,? plus|—) (?=(?:${softeners})*(?:${starters}|${set})\\b)`,
)

/** The parts of a sentence, each with what joins it to the one before; what is typed stays with where it is typed. */
function piecesOf(sentence: string): { readonly joint: string; readonly said: string }[] {
  const pieces: { joint: string; said: string }[] = []
  const [first, ...rest] = sentence.split(joint)
  if (first!.trim() !== '') pieces.push({ joint: '', said: first! })
  for (let place = 0; place < rest.length; place += 2) {
    const [by, said] = [rest[place]!, rest[place + 1]!]
    const before = pieces.at(-1)
    const isTail = before?.said.includes('xnetwork') && said.includes('xpassword')
    if (before && half.test(before.said)) before.said = `${before.said} and ${said}`
    else if (isTail) before!.said = `${before!.said} and ${said}`
    else if (said.trim() !== '') pieces.push({ joint: by, said })
  }
  return pieces
}

/** `Press and hold`, `go ahead and`: half of an order. */
const half =
  /^[• ]*(?:please |now |then |just |and |so )*(?:press|push|click|tap|hold|pull|select|pick|choose|go ahead|go|try|pause)$/

/** The words of a part, each as it was meant. */
const readOf = (said: string): string[] => wordsOf(said).map((word) => lexicon.speller.read(word))

function stepOf(words: readonly string[], place: Parameters<typeof moodOf>[1]): Step {
  const spots = words.length > longest ? [] : cablesKnown(words, spotsIn(lexicon, words))
  const said = words.join(' ')
  return {
    words,
    question: place.question || asks(barely(said).rest, false, place.isFirst),
    mood: moodOf(said, place),
    concepts: new Set([...spots.map(({ concept }) => concept), ...(words.includes('xnetwork') ? ['xnetwork'] : [])]),
    spots,
    isFirst: place.isFirst,
  }
}
