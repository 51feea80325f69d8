/** How a part of a text is meant: to be done, to be looked at or answered, only told, forbidden, or only under a condition. */
export type Mood = 'do' | 'ask' | 'told' | 'never' | 'if'

const oneOf = (...lines: readonly string[]): string => lines.join('|')

/** Words with which an order, or a question, begins. */
export const starters = oneOf(
  'turn|switch|power|put|push|press|plug|unplug|pull|move|set|open|check|look|read|tell|restart|reboot|join|connect',
  'reconnect|choose|select|pick|click|install|download|update|upgrade|stop|cancel|pause|close|load|add|fill|insert',
  'resume|unpause|continue|try|test|print|run|watch|go|make|let me know|see|take|enable|disable|activate|deactivate',
  'change|describe|confirm|verify|reseat|reset|have|give|report|show|write|wait|flip|toggle|tap|swap|get|start|boot',
  'visit|load|refill|what|which|is|are|does|do|how|where|when|can|could|would|will|please|also|whats',
)
/** What may stand before anything. */
const fillers = oneOf(
  'ok|okay|great|good|perfect|thanks|thank you|thx|now|and|so|first|firstly|second|secondly|third|lastly|finally',
  'next|then|after that|also|well|alright|all right|right|sure|no problem|no worries|please|pls|plz|kindly|just',
  'hello|hi|hey|but|or|in that case|for me|before we go on|step one|step two|step three|lets see|sorry|excellent|lovely|got it',
  'understood|once more|again|simply|go ahead and|to start|to begin|begin by|start by|try to|be so kind and',
  'be so kind as to|maybe|perhaps|quickly|quick one|one more thing|last thing|for security|for that|to do that',
  'this time|at this point|if possible|if you like|if thats ok|if that is ok|if you dont mind',
)
/** What a question begins with. */
const questions = oneOf(
  'is|are|was|were|does|do you|did|has|have you|what|whats|which|whichever|how|hows|where|wheres|who|whom|when|any',
  'anything|may i have|can i|could i|whose|are there|am i|should there',
)
/** What an order to look begins with. */
const looking = oneOf(
  'look|looking|check|checking|see|read|reading|tell|telling|describe|describing|inspect|examine|verify|confirm',
  'report|show|find|list|view|open|opening|let me know|have a look|having a look|take a look|taking a look|go to',
  'go into|pull up|bring up|send me|double check|give me|share|note|notice|spot|log in|log into|sign into|observe',
  'identify|say|follow|trace',
)
/** What a statement begins with. */
const statements = oneOf(
  'i|ill|ive|im|id|we|weve|well|were|let me|our|this|that|thats|it|its|there|theres|your|the|they|these|those',
  'nothing|everything|because|since|as soon as|once|after|when|while|whenever|until|wait|give it|youre|you are',
  'you have|youve|a|an|my|to',
)
/** What a ban begins with. */
const forbidding = oneOf(
  'dont|do not|never|avoid|no need to|there is no need|you dont need|you do not need|you need not|you neednt',
  'without|leave|instead of|rather than|not',
)
/** Polite ways to begin an order. */
const wishes = new RegExp(
  [
    '^(?:id|i would|we would|wed) (?:like|love|need|want) (?:you )?to (?:have you )?',
    '^(?:i|we) (?:need|want|would need) you to ',
    '^(?:could|can|would|will) you (?:please |kindly |maybe |perhaps |also |now |just |quickly |possibly )*(?:be so kind (?:as to|and) |try to )?',
    '^would you mind ',
    '^do you mind ',
    '^(?:you should|you need to|you have to|you must|you can|you could|you want to|youll need to|youll have to|you may) (?:now |also |please |just )*',
    '^(?:lets|let us) ',
    '^if you (?:could|can|would|dont mind|do not mind|please) ?',
    '^(?:its|it is) (?:best|time) to ',
    '^may i ask you to ',
    '^might i ask you to ',
    '^i ask you to ',
    '^(?:what|all) you need to do is ',
    '^the next (?:step|thing) is to ',
    '^have a go at ',
    '^how about ',
    '^what about ',
  ].join('|'),
)

const filler = new RegExp(`^(?:(?:${fillers}) )+`)
const asking = new RegExp(`^(?:${questions})\\b`)
const lookingFirst = new RegExp(
  `^(?:(?:i|we) (?:just |also |still |now )*(?:need|want|require) (?:to know |the |your )|(?:${looking})\\b)`,
)
const telling = new RegExp(`^(?:${statements})\\b`)
const never = new RegExp(`^(?:${forbidding})\\b`)
const startsWithDeed = new RegExp(`^(?:${starters})\\b`)
/** `Flight mode is on`, `wifi seems off`: a statement that begins with what it is about. */
const stating = /^(?:\w+ ){1,5}(?:is|are|was|seems|looks|hangs|has|needs)\b/
const notNever = /^(?:dont|do not) (?:forget|hesitate|worry)/
const temporal = /^(?:when|once|after|as soon as|until|while|whenever|before)\b/
/** `Let me know how it goes`: there is nothing more to look at. */
const reporting =
  /^(?:tell me|let me know|report)\b.*\b(?:what happens|what happened|how it goes|how it went|the results?|when|once)\b/
const conditional = /^(?:if|unless|in case|should)\b/
const reportingIf = /\b(?:see|check|tell me|know|whether|sure|say|confirm|verify|test|look|find out|me)\b.* if\b/

/** How a part of a text is meant, by its words; the first part of a question asks, unless it begins with an order. */
export function moodOf(said: string, question: boolean, isFirst: boolean): Mood {
  let rest = said.replace(filler, '')
  for (let again = 0; again < 3; again++) rest = rest.replace(wishes, '').replace(filler, '')
  if (never.test(rest) && !notNever.test(rest)) return 'never'
  if (conditional.test(rest) || (/\bif\b/.test(rest) && !reportingIf.test(rest))) return 'if'
  if (!question && (temporal.test(rest) || reporting.test(rest))) return 'told'
  if (asking.test(rest) || lookingFirst.test(rest)) return 'ask'
  if (question && rest === said.replace(filler, '') && isFirst) return 'ask'
  return telling.test(rest) || (stating.test(rest) && !startsWithDeed.test(rest)) ? 'told' : 'do'
}
