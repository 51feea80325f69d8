import { firstPerson } from './first-person.ts'
import type { Held } from './script.ts'

/** A sentence of a task's text by what the customer does with it. */
export type Sorted =
  | { readonly as: 'said'; readonly text: string }
  | { readonly as: 'held'; readonly held: Held }
  | { readonly as: 'conduct' }

/** The sentences of a text; brackets stay with the sentence that they are in. */
export function sentencesIn(text: string): string[] {
  return text
    .replace(/^[\s.]+/, '')
    .split(/(?<=[.!?][)"']?)\s+(?=[A-Z(])|\n\s*\n?|,? (?:but|and) (?=(?:if|when) (?:the )?agent\b)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence))
}

/** An aside that the agent is not to hear, and a sentence that has one of its own. */
const hushed = /\s*\([^()]*\b(?:do not|don't) (?:reveal|mention)\b[^()]*\)\.?/gi
const secret = /\(do not share\b|\bdo not mention\b|\bdon't mention\b|\bdo not volunteer\b/i

const condition = /^(?:(?:but|and|only|even|otherwise|then)\b,? )*(?:if and only if|if|when|once|after)\b/i
const ofTheAgent =
  /\b(?:agent|representative|asked|asks|confirm\w*|possible|allowed|cannot|can't|not able|fails?|error|issues|does not|doesn't|relevant)\b/i

/** How somebody is to behave, which is nothing to say. */
const conduct =
  /^(?:be|make|mention|do not|don't|do|try|use|insist|provide|randomly|under no|first try|halfway|act|never|always|after asserting)\b|^(?:you are trying|this is incorrect)\b|^you(?: also)? (?:like to|speak|talk|say|randomly)\b|\b(?:end (?:the|each)|the conversation until|will not say|not asked)\b/i

/** What somebody is like, where a text tells how to behave. */
const character = /^you(?:'re| are) (?!willing|ok|okay|happy with|fine|also|flying|only|going)|^your approach\b/i

/** What is said of a sentence of a task's text, and when. `behaviour`: the text tells how to behave. */
export function sortSentence(given: string, behaviour: boolean): Sorted {
  const sentence = given.replace(hushed, '').trim()
  if (sentence === '' || secret.test(sentence)) return { as: 'conduct' }
  const comma = sentence.indexOf(',')
  const opening = comma < 0 ? sentence : sentence.slice(0, comma)
  if (condition.test(sentence) && ofTheAgent.test(opening)) return heldBack(opening, sentence.slice(comma + 1).trim())
  if (conduct.test(sentence) || (behaviour && character.test(sentence))) return { as: 'conduct' }
  return { as: 'said', text: firstPerson(sentence) }
}

const asked = /\b(?:asked|asks?)\b/i

function heldBack(opening: string, rest: string): Sorted {
  if (rest === '' || /^(?:accept|agree|end the|just thank|thank)\b/i.test(rest)) return { as: 'conduct' }
  const on = /\bconfirm/i.test(opening) ? 'consent' : asked.test(opening) ? 'which' : 'refusal'
  // What is to be said when asked for a number or a zip is for guessing at, which this customer does not do.
  if (on === 'which' && !/\bwhich\b|\bchoose\b/i.test(opening)) return { as: 'conduct' }
  return { as: 'held', held: { on, text: spoken(on, rest) } }
}

/** What the consequence of a condition is as words: `mention that you paid` is `I paid`. */
function spoken(on: Held['on'], given: string): string {
  const plain = given
    .replace(/^(?:then|you|suddenly|also|would|can|to|and|,)(?:\s|$)+(?=(?:mention|say|tell|insist|ask|explain)\b)/i, '')
    .replace(/^(?:mention|say|tell (?:them|the agent|it)|insist|explain|suddenly [a-z ]+? and ask)(?: that)? /i, '')
    .replace(/^ask (?:for|to be)\b/i, (words) => (words.endsWith('be') ? 'you want to be' : 'you want'))
    .replace(/^ask to\b/i, 'you want to')
    .replace(/^ask (?:if|whether)\b/i, 'please tell me whether')
    .replace(/["']/g, (mark) => (mark === "'" ? mark : ''))
  const told = firstPerson(plain.replace(/^(?:then|and|to) /i, ''))
  if (/^(?:I|My|It|We|Because|Yes|No|That|Please)\b/.test(told)) return told
  const rest = `${told.charAt(0).toLowerCase()}${told.slice(1)}`
  return on === 'which' ? `I mean ${rest}` : `Then please ${rest}`
}
