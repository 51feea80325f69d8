import {
  auxiliaryFirst,
  filler,
  lookingFirst,
  never,
  orderFirst,
  placeFirst,
  statementFirst,
  wish,
  wonderingFirst,
} from './openers.ts'

/** How a part of a text is meant: to be done, to be looked at or answered, only told, forbidden, or only under a condition. */
export type Mood = 'do' | 'ask' | 'told' | 'never' | 'if'

/** Where a part stands in its sentence. */
export interface Place {
  /** The sentence ends with a question mark. */
  readonly question: boolean
  readonly isFirst: boolean
  /** A later part of the sentence asks for something. */
  readonly leads: boolean
}

/** `Flight mode is on`, `your laptop cannot find it`: there is a verb that tells. */
const telling =
  /\b(?:is|are|was|were|isnt|arent|wasnt|has|hasnt|havent|had|cant|cannot|wont|dont|doesnt|didnt|seems?|means|keeps|blocks|gets|got|goes|went|happens|should|may|might|must|will|would|can|could|hangs|needs|wants|sometimes|ought|appears|became|came)\b/
/** Nothing is to be done but to wait. */
const waiting =
  /^(?:wait|give it (?:about |around |another |at least )?(?:a |an )?(?:\d+|some|few|couple|half|full|good|minute|moment|second|while|bit|time|ten|twenty|thirty|sixty)|hang on|hold on|bear with|stay)\b/
const notNever = /^(?:dont|do not) (?:forget|hesitate|worry(?! about))/
const temporal = /^(?:when|once|after|as soon as|until|while|whenever|before)\b/
/** `Let me know how it goes`: there is nothing more to look at. */
const reporting =
  /^(?:tell me|let me know|report)\b.*\b(?:what happens|what happened|how it goes|how it went|the results?|when|once)\b/
const conditional = /^(?:if|unless|in case|should (?:the|it|that|this|there|you|your)\b)/
/** `When the new router arrives`: what comes then is not to be done now. */
const later =
  /^(?:when|once|as soon as|after) .*\b(?:arrives?|arrived|delivered|get it|gets it|receive|received|turns up|tomorrow)\b/
const reportingIf =
  /\b(?:see|check|checking|tell me|know|whether|sure|say|confirm|verify|test|look|find out|me|wonder|wondering|curious|peek|help|great|nice)\b.* if\b/
/** `Which is why it does not work`: a question in its shape only. */
const explaining =
  /^which (?:is (?:why|how|what|where|the reason)|would|could|may|might|means?|meant|happens|explains|makes|leaves|stops|keeps|blocks|wont|also|then|in turn)\b|^(?:how|what|why|where) .{0,60}\bis (?:that|because|to|by)\b/
/** `A restart of the laptop is the next step`: an order without a verb of its own. */
const nounOrder =
  /^(?:a|an|one|the|another|what we need is a|time for a) (?:\w+ ){0,3}?(?:restart|reboot|reset|power cycle|push|update)\b.*(?:\bplease\b|\b(?:is|would be|should be|will be|comes) (?:the |our |your |my |a |what )?(?:next|first|in order|needed|required|due|called for|necessary|best|we need|i need)\b)/

const nounFirst = /^(?:a|an|one|the) (?:\w+ ){0,3}?(?:restart|reboot|factory reset|power cycle|push|update)\b/

/** What a part says when what only leads it in is taken away, and whether a polite way to order was among it. */
export function barely(said: string): { readonly rest: string; readonly isWished: boolean } {
  const start = said.replace(filler, '').replace(placeFirst, '').replace(filler, '')
  let rest = start
  for (let again = 0; again < 3; again++) rest = rest.replace(wish, '').replace(placeFirst, '').replace(filler, '')
  return { rest, isWished: rest !== start }
}

/** Whether a part begins with its condition. */
export const isCondition = (said: string): boolean => [conditional, later].some((opening) => opening.test(barely(said).rest))

/** Whether a part, by its first words, asks or orders. */
export function requests(said: string): boolean {
  const { rest, isWished } = barely(said)
  return isWished || orderFirst.test(rest) || (wonderingFirst.test(rest) && !explaining.test(rest)) || auxiliaryFirst.test(rest)
}

/** How a part of a text is meant, by its words; the first part of a question asks, unless it begins with an order or only leads in. */
export function moodOf(said: string, { question, isFirst, leads }: Place): Mood {
  const { rest, isWished } = barely(said)
  if (never.test(rest) && !notNever.test(rest)) return 'never'
  if (conditional.test(rest) || later.test(rest) || (/\bif\b/.test(rest) && !reportingIf.test(rest))) return 'if'
  if (waiting.test(rest)) return 'told'
  if (nounOrder.test(rest) || (isWished && nounFirst.test(rest))) return 'do'
  if ((!question || leads) && (temporal.test(rest) || reporting.test(rest))) return 'told'
  if (explaining.test(rest) && (!isFirst || leads)) return 'told'
  if (asks(rest, question, isFirst) || lookingFirst.test(rest)) return 'ask'
  const tells = !isWished && !orderFirst.test(rest) && (statementFirst.test(rest) || telling.test(rest))
  if (isFirst && orderFirst.test(rest) && /\bplease$/.test(rest)) return 'do'
  if (question && isFirst && !isWished && !(leads && tells)) return 'ask'
  return tells ? 'told' : 'do'
}

/** A question by its first words; one that begins with its verb begins a sentence, or is one. */
export const asks = (rest: string, question: boolean, isFirst: boolean): boolean =>
  wonderingFirst.test(rest) || (auxiliaryFirst.test(rest) && (question || isFirst))
