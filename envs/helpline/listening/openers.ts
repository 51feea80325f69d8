const oneOf = (...lines: readonly string[]): string => lines.join('|')

/** Words with which an order begins. */
export const orders = oneOf(
  'turn|switch|power|put|push|press|plug|unplug|pull|move|set|open|check|look|read|tell|restart|reboot|join|connect',
  'reconnect|choose|select|pick|click|install|download|update|upgrade|stop|cancel|pause|close|load|add|fill|insert',
  'resume|unpause|continue|try|test|print|run|watch|go|make|let me know|see|take|enable|disable|activate|deactivate',
  'change|describe|confirm|verify|reseat|reset|give|report|show|write|wait|flip|toggle|tap|swap|get|start|boot|chuck|throw|bung',
  'visit|load|refill|grab|pop|fire|hit|kill|cut|shove|wiggle|slide|swipe|hold|use|find|log|type|enter|remove|replace',
  'untick|uncheck|reach|bring|perform|quit|end|wake|hook|hop|head|navigate|scroll|squeeze|stick|slot|ensure|peek|note',
  'browse|count|list|force|leave|point|pick|double check|power cycle|factory reset|do a|do the|have a|have the|forget',
  'clear|release|flick|tighten|secure|shut|abort|terminate|key in|attach',
)
/** Words with which an order, or a question, begins. */
export const starters = oneOf(
  orders,
  'have|what|which|is|are|does|do|how|where|when|can|could|would|will|please(?= \\w)|also(?= \\w)|whats|wheres|hows',
  'an? (?:\\w+ )?(?:restart|reboot|factory reset|power cycle)',
  "don't|dont|do not|never|let's|lets|let us|there's no need|no need",
)
/** What may stand before anything. */
const fillers = oneOf(
  'ok|okay|great|good|perfect|thanks(?! for)|thank you(?! for)|now|and|so|first|firstly|second|secondly|third|lastly|finally',
  'next|then|after that|also|well|alright|all right|right|sure|no problem|no worries|please|pls|plz|kindly|just',
  'hello|hi|hey|but|or|in that case|for me|before we go on|step one|step two|step three|lets see(?! if| whether| what| how| which)',
  'sorry|excellent|lovely|got it|understood|once more|again|simply|go ahead and|to start|to begin|begin by|start by',
  'try to|be so kind and|be so kind as to|maybe|perhaps|quickly|quick one|one more thing|last thing|for security',
  'for that|to do that',
  'this time|at this point|if possible|if you like|if thats ok|if that is ok|if you dont mind|if you would',
  'if you could(?= \\w+ the)',
  'haha|ha|oh|ah|aha|yes|yeah|yep|yup|no(?! need)|good news|great news|fingers crossed|by the way|btw|right then',
  'ok then|now then|so then|then please',
  'go(?= (?:switch|turn|fire|plug|push|press|grab|open|check|look|restart|reboot|have|get|put|take|fill|set))|go and',
  'go over and|go over to|run over and|for now|for the moment|next step|next up|dont worry(?! about)',
  'do not worry(?! about)|no rush|when you can|when youre ready',
  'carefully|gently|quick|actually|really|brilliant|wonderful|super|cheers|cool|nice|fine|fair enough|happy to help',
  'of course|honestly|luckily',
)
/** What a question begins with, whatever stands before it. */
const wonders = 'what|whats|which|whichever|how|hows|where|wheres|who|whom|when|whose|may i have|can i|could i|am i'
/** What a question begins with where a sentence begins, or is one. */
const auxiliaries =
  'is|are|was|were|does|do you|do your|do the|did|has|have you|any|anything|are there|should there|isnt|arent|doesnt'
/** What an order to look begins with. */
const looking = oneOf(
  'look|looking|check|checking|see|read|reading|tell|telling|describe|describing|inspect|examine|verify|confirm',
  'report|show|find|list|view|open|opening|let me know|have a look|have a peek|have a good look|have a quick look',
  'having a look|take a look|taking a look|go to|checking',
  'go into|pull up|bring up|send me|double check|give me|share|note|notice|spot|log in|log into|sign into|observe',
  'identify|say|follow|trace|peek|peeking|having a peek|find out|count|navigate to|head to|have another|take another',
)
/** What a statement begins with. */
const statements = oneOf(
  'i|ill|ive|im|id|we|weve|well|were|let me|our|this|that|thats|it|its|there|theres|your|yours|the|they|theyre|these|those',
  'nothing|everything|because|since|as soon as|once|after|when|while|whenever|until|give it|youre|you',
  'youve|a|an|my|to|although|though|as|thanks|thank|\\w{3,}ing|seems|looks like|sounds like|some|someone|somebody',
  'sometimes|one|most|each|every',
)
/** What a ban begins with. */
const forbidding = oneOf(
  'dont|do not|never|avoid|no need to|there is no need|theres no need|you dont need|you do not need|you need not|you neednt',
  'without|leave|keep (?:the|your|it|that|this)|never mind|instead of|rather than|not|hold off|you shouldnt|you mustnt',
  'you dont|you do not|no need|refrain|you wont need',
  '(?:make sure|be careful|take care|be sure|ensure|remember|try|watch out|just be careful)\\b.{0,30}?\\b(?:not|dont|never)',
)
/** Polite ways to begin an order. */
const wishes = [
  '(?:id|i would|we would|wed) (?:really |also )?(?:like|love|need|want) (?:you )?to (?:have you )?',
  '(?:i|we) (?:need|want|would need|just need|now need) you to ',
  '(?:ill|i will|well|we will) need you to ',
  '(?:ill|i will|im going to|let me|i have to|i must) (?:have to )?ask you to ',
  '(?:would|do|if) you (?:dont )?mind ',
  '(?:could|can|would|will|might) you (?:please |kindly |maybe |perhaps |also |now |just |quickly |possibly |then |next |go ahead and )*(?:be so kind (?:as to|and) |try to )?',
  '(?:do you think|i wonder if|i was hoping|i was wondering if|id appreciate it if|it would be great if|it would help if) you (?:could|can|would) ',
  'it (?:would|might|could|will) (?:really |also )?(?:be|help)(?: \\w+){0,2} if you (?:could |can |would )?',
  '(?:any|is there any) chance you (?:could|can) ',
  '(?:is it possible|would it be possible) (?:for you )?to ',
  '(?:you should|you need to|you have to|you must|you can|you could|you want to|youll need to|youll have to|you may|you might want to|you may want to|youd better|you just need to|youll want to) (?:now |also |please |just )*',
  `(?:we|well) (?:just |now |first |also )?(?:need|have|will need|will have|want) to (?=(?:${orders})\\b)`,
  `(?:we should|we must) (?=(?:${orders})\\b)`,
  '(?:lets|let us) ',
  'if you (?:could|can|would|dont mind|do not mind|please) ?',
  '(?:i think |maybe |perhaps )?(?:its|it is|it might be|it would be|it may be) (?:best|time|worth|good|better|a good idea) to ',
  '(?:may|might|could|can) i ask you to ',
  '(?:i|id|i would) (?:suggest|recommend|advise|propose) (?:that )?you (?:to )?',
  'i ask you to ',
  '(?:what|all) (?:you need|i need you|id like you|i want you) to do (?:now |next )?is (?:to )?',
  'all (?:thats|that is) left is to ',
  '(?:the|your|our) (?:next|first|last|final) (?:step|thing|job|move|task) (?:is|would be|will be) (?:to |(?=a |the |your ))',
  '(?:all|what) (?:\\w+ ){1,4}needs? (?:now )?is (?=a |the |to be )',
  'have (?:a|another) go at ',
  'how about ',
  'what about ',
  '(?:dont|do not) forget to ',
  '(?:be sure|make sure|remember|feel free) to ',
]

export const filler = new RegExp(`^(?:(?:${fillers}) )+`)
export const wish = new RegExp(`^(?:${wishes.join('|')})`)
export const wonderingFirst = new RegExp(`^(?:${wonders})\\b`)
export const auxiliaryFirst = new RegExp(`^(?:${auxiliaries})\\b`)
export const lookingFirst = new RegExp(
  `^(?:(?:i|we) (?:just |also |still |now )*(?:need|want|require) (?:to know |the |your )|(?:${looking})\\b)`,
)
export const statementFirst = new RegExp(`^(?:${statements})\\b`)
export const never = new RegExp(`^(?:${forbidding})\\b`)
export const orderFirst = new RegExp(`^(?:${orders})\\b`)
/** `On the laptop choose`: where to do what comes. */
export const placeFirst = new RegExp(
  `^(?:on|in|at|from|using|with|under|behind|inside|via|over|by) (?:\\w+ ){1,6}?(?=(?:please |just )?(?:${orders})\\b)`,
)
