import { compileLexicon, type Rule } from '../dialogue/lexicon.ts'
import { colourNames, products } from './goods.ts'

const deeds =
  'cancelled|canceled|changed|updated|exchanged|swapped|replaced|returned|refunded|removed|registered|switched|issued|arranged|completed|recorded|redirected|corrected|credited|amended|processed|modified|adjusted|rerouted|reimbursed|deleted|dropped|paid|finished|confirmed|booked|applied|entered|moved'

const wholeCancels = [
  'cancel|cancelling|canceling|cancellation order|<order>',
  'cancel|cancelling|canceling the|your|this|that|my order|purchase',
  'cancel|cancelling|canceling the|your|this whole|entire|complete|full',
  'cancellation of|for order|<order>|your|the|this',
]

const transfers = ['transfer|transferring|transferred|connect|connecting|forward|forwarding|escalate|escalating|trasfer you|this|your|the', 'be|are|is transferred|connected|forwarded|escalated']

const wants = ['what do|would|can|did you need|want|like|wish|require', 'what exactly']

const concepts = {
  wants,
  // Ways to ask and to offer.
  ask: [
    'can|could|would|will you',
    'could|can|may|might i please|kindly have|get|ask',
    'may|can|could|might i have|ask|get|know|see|bother',
    'please provide|give|share|send|tell|enter|type|state|specify|supply|let|repeat|spell|add|name|write|indicate|choose|pick|say',
    'provide|give|tell|send|share|specify|supply|spell|enter|state|type',
    'i|ill|id|we|well need|require',
    'i will|would|shall need|require|like',
    'we will|would need|require|like',
    'id like|love to know|have',
    'i need to know|have|ask|learn',
    'need|needed|required|requires|missing',
    'let me know',
    'do you have|know|remember|recall|prefer|want|like',
    'would you like|prefer',
    'asking|ask|asked|curious|wonder|wondering',
    'mind telling|giving|sharing|sending',
    'remind me',
    'help me find|with',
    'have you got',
    'go on and tell',
    'may i',
  ],
  please: ['please|pls|kindly'],
  no_need: ['no longer need|needed|want|wanted|required', 'not need|needed'],
  wh: [
    ...wants,
    'what|whats|which|whose|why|hows|wheres|whos', 'where|who', 'how do|would|will|did|should', 'what was|is|are|would|should'],
  confirm: ['confirm|verify|double', 'please confirm|verify', 'can|could|would|will|may you confirm|verify|please', 'can|could|would|will you please confirm|verify', 'can|could i confirm|verify'],
  propose: [
    'shall|should|may|can|could|might i',
    'i can|could|will|would|shall|may|propose|suggest|plan|intend|want',
    'i am going|about|ready|happy|able to',
    'im going|about|ready|happy|able to',
    'ill|id',
    'well',
    'we can|could|will|would|shall',
    'shall we',
    'do you want me|us to',
    'would you like me|us to',
    'you want me|us to',
    'you would|youd like me|us to',
    'want me to',
    'like me to',
    'let me',
    'ready|going|planning|proposing|about to',
    'will be|get',
    'would be|then',
    'proposal|plan|suggestion|offer|summary|recap',
    'the next step',
    'here is|heres what',
    'is it|that ok|okay|alright|fine|right if',
    'may i go ahead and',
    'my|the plan|proposal|suggestion is',
  ],
  want_to: ['do|would you want|like|wish to', 'you want|wish to'],
  consent: [
    'is|are|does|would|will that|this|it|everything|all ok|okay|fine|alright|right|correct|good|work|suit|agreeable|acceptable|sound|be',
    'that|this ok|okay|fine|alright|right|correct|good',
    'ok|okay|fine|alright with|for|by you',
    'ok|okay|agreed|correct|yes',
    'do you agree|confirm|approve|consent|accept|authorise|authorize',
    'you agree|approve|consent|accept',
    'yes or no',
    'yes no',
    'go ahead',
    'goahead',
    'shall|should|may|can i proceed|continue|go',
    'me to proceed|continue',
    'should i proceed',
    'your ok|okay|approval|confirmation|consent|agreement|permission|yes|word|blessing',
    'are you ok|okay|happy|fine|sure|good|happy with',
    'sound|sounds|look|looks good|right|ok|okay|fine|alright|correct',
    'reply|say|answer|type yes',
    'if you agree|approve',
  ],
  // What can be asked for.
  email: ['email|emails|mail|mailaddress', 'email|mail address|adress|addresses|account', 'address of|for email', 'email you registered|use|used|signed'],
  name: ['name|names|surname|lastname|firstname|fullname', 'first|last|full|family|your|given|second name', 'who am i speaking|talking|chatting|dealing', 'who is this', 'who do i have', 'how are you called', 'you called', 'whom am i speaking|talking'],
  zip: ['zip|zipcode|zips|postcode|postalcode', 'zip|postal|post code|codes', 'code of your|the town|area|city'],
  order_number: [
    'order number|numbers|id|ids|no|nr|code|reference|num|identifier',
    'number|id|code|reference of|for|on the|your|this|that order|purchase',
    'reference|purchase number|id|code',
    'number of order',
    'starts|starting|begins|beginning with o|an|the',
  ],
  which_order: [
    'which|what order|orders|purchase',
    'which|what one of your|the orders|purchases',
    'which|what of your|the orders|purchases',
    'which order is it|that',
    'order is it|affected|meant|concerned',
  ],
  reason: ['reason|reasons|why|motive|cause|grounds', 'how come', 'for what|which reason', 'what is|was wrong', 'what happened|prompted|made', 'whats|what is|was wrong|the matter|matter', 'is something wrong', 'anything|something wrong with', 'what is|whats behind'],
  address: ['address|adress|addresses|street|destination|location', 'ship|send|deliver|go|sent|delivered|shipped|redirected|forwarded to', 'city|town and zip|postcode'],
  where: ['where should|shall|do|would|to|can|must|are|will|is|does', 'whereto', 'to where', 'to which|what address|place|street|city'],
  item: ['item|items|article|articles|product|products|line|lines|piece|pieces|thing|things|goods|part|parts', 'one of them|these|the'],
  which_item: [
    'which|what item|items|article|articles|product|products|line|lines|thing|things|piece|pieces|part|parts|goods',
    'which|what of the|your|these|those items|products|things|articles|lines|pieces',
    'which one|ones of the|your items|products|things',
    'which|what of them|these|those',
    'which|what one of',
    'name of the|your item|product|article',
  ],
  product: products.flatMap(({ name }) => [name, ...(name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [])]),
  colour: colourNames.map((colour) => colour),
  variant: ['colour|color|colours|colors|size|sizes|variant|variants|version|model|option|shade|tint|style|hue', 'size or colour|color', 'colour|color or|and size'],
  instead: ['instead|alternative|replacement', 'in exchange|return for what', 'in its place', 'it|them for', 'rather have'],
  payment: [
    'payment|payments|pay|paying|card|cards|visa|mastercard|giftcard|voucher|creditcard',
    'gift|credit|debit|payment|bank card|cards',
    'store|shop credit',
    'payment|paying method|methods|option|options|means|type',
    'method|means|way of payment|paying',
    'ways to pay',
    'account to|should|shall',
    'settle|settled|settling the|this|it|any|that',
  ],
  gift_card: ['gift card|cards|voucher', 'giftcard|giftcards|voucher'],
  store_credit: ['store|shop credit'],
  bank_card: ['visa|mastercard|creditcard', 'credit|debit|bank card', 'your|the|a card', 'card ending'],
  // What can be done.
  cancel: ['cancel|cancelled|canceled|cancelling|canceling|cancellation|cancels|annul|undo|void', ...wholeCancels],
  whole: ['whole|entire|complete|completely|full|all', ...wholeCancels, 'order <order> with|containing', '<order> with|containing'],
  remove: ['remove|removed|removing|delete|deleted|deleting|drop|dropped|dropping|exclude', 'take|taking|taken|leave|leaving out|off|away', 'take|taking|taken it|them|this out|off', 'out of|off order|<order>|your|the|this|it', 'off order|<order>|your', 'without the'],
  change: [
    'change|changed|changing|update|updated|updating|modify|modified|modifying|switch|switched|switching|redirect|redirected|redirecting|reroute|rerouting|ship|shipping|send|sending|deliver|delivering|delivery|edit|editing|set|setting|correct|correcting|amend|adjust|alter|replace|forward|forwarding|move|moving|go|new',
    'sent|delivered|shipped|rerouted|forwarded',
  ],
  switch: ['change|changed|changing|switch|switched|switching|update|updating|set|setting'],
  pay_with: ['pay|paying|charge|charged|charging|put|use|using|bill|settle|cover|move|debit', 'be|is paid|charged|settled|covered', 'paid with|by|from|using'],
  exchange: ['exchange|exchanged|exchanging|exchanges|swap|swapped|swapping|trade|trading|replacement', 'replace|replacing the|your|it|this|line', 'change|switch|changing|switching the|your|it|them item|for'],
  return: [
    'return|returned|returning|returns|refund|refunded|refunding|refunds|reimburse|reimbursed|reimbursement',
    'take|taking|send|sending|give|giving|bring|get|getting|sent back',
    'take|taking|send|sending|give|giving|bring it|them|this|that|the back',
    'money back',
  ],
  // What can be said.
  perfect: ['has|have|is|are|was|were|been|ive|weve|now|just|successfully|got|gets', 'i|we have|just', 'has|have been', 'is|are now'],
  past: [deeds, 'taken out|off|back', 'sent back', 'done', 'made', 'set', 'put through'],
  all_done: [
    `i|we ${deeds}`,
    `i|we just|successfully|now ${deeds}`,
    `is|are ${deeds}`,
    `now ${deeds}`,
    `order ${deeds}`,
    `<order> ${deeds}`,
    `exchange|return|refund|address|payment|item|items|product|line|cancellation|change ${deeds}`,
    'all|everything set|done|sorted|settled|arranged',
    'everything|all is set|done|sorted|settled|arranged',
    'is|its|thats|been|was|are done|sorted|settled|complete|finished|through',
    'taken|taking care of|off',
    'went through',
    'cancellation|return|exchange|change|refund|swap|switch|cancel went through',
    'is|are on its|their|the way',
    'on its|the way to|back',
    'good to go',
    'as you asked|wished|requested',
    'done|sorted',
    'is successful',
  ],
  if: ['if|once|unless|until|whether', 'as soon as', 'not yet', 'need to be'],
  no: [
    'cannot|cant|unable|impossible|unfortunately|decline|declined|declining|denied|deny|refuse|refused|reject|rejected|ineligible|nonrefundable|regret|forbidden|prohibited|prevents|prevent|forbids|disallowed|couldnt',
    'not able|possible|allowed|eligible|permitted|available|covered|accepted|refundable|returnable|cancellable|authorised|authorized|qualify|something|let|permit|allow',
    'no way|option|exceptions|exception',
    'no longer be|possible|available|eligible|allowed|covered',
    'can|could|may not',
    'will|would|do|does|did not be|allow|permit|qualify|let|go|work|take|accept',
    'wont|doesnt|dont|isnt|arent|didnt be|allow|permit|qualify|let|work|go|possible|allowed|accept|able|eligible|take|cover|do',
    'wont',
    'against|outside|beyond|past the|our policy|rules|rule|window|period|terms',
    'against|outside policy|rules',
    'too late',
    'turn|turned|turning down|it|this|that',
    'have|has|had|need to say no',
    'the answer is no',
    'must decline|refuse|say',
    'out of stock|policy|time',
    'sold out',
    'window|period has closed|passed|expired|ended',
    'has closed|expired',
    'nothing i|we can do',
    'stays|stand|stands as',
    'sorry no',
  ],
  find: ['find|found|locate|match|matches|recognise|recognize|trace', 'no account|match|record|records|customer'],
  deed: ['do|done that|this|it|so', 'help|assist with|you', 'make|made|making this|that|the|a|such|any|exception|change|exceptions', 'request|wish|possible|allowed|this|that|it', 'order|orders|<order>', 'go through', 'say no', 'the answer'],
  wait: [
    'moment|moments|second|seconds|sec|minute|minutes|patience|while',
    'let me check|look|see|find|pull|verify|have|review|read|search|open|consult|quickly|first',
    'let me take a',
    'let me just|quickly check|look|see|find|pull|verify|review',
    'i will|am check|look|see|verify|find|checking|looking|searching|reviewing|reading|on',
    'i will just|now|quickly check|look|see|verify',
    'ill check|look|see|verify|find|just|pull|be',
    'im checking|looking|searching|reviewing|reading|pulling|opening|on',
    'looking|checking|searching|reviewing|working|verifying|investigating|processing',
    'hold|hang on|tight|please',
    'bear|stay with me',
    'please wait|hold|stand',
    'wait|hold|standby',
    'be right back|with',
    'on it',
    'right back',
    'almost there',
  ],
  more: [
    'anything|something|nothing|what else|more|further',
    'any|other|more|further|additional questions|question|help|requests|request|concerns|issues|issue|wishes|wish|assistance|matter|matters',
    'any other|more|further questions|question|help|requests|request|concerns|issues|wishes|wish|assistance|matter|thing|topic|order',
    'else i|we can',
    'else we|you',
    'will|would that be all|everything',
    'is|was that all|everything|it',
    'that be all|everything|it',
    'more i can do',
    'anything i|we can|could|may',
    'do more',
    'more for you',
    'help you further',
    'further assistance|help',
  ],
  open: [
    'how|what can|may|could|might|shall|should|do i|we help|assist|do|be',
    'what is|was|are it|this|your|the about|request|concern|issue|problem|question|matter',
    'whats the|your problem|issue|matter|question|request|concern',
    'what brings|brought you',
    'what seems to be',
    'whats up|going|on',
    'tell|let me know|what|how you|i|we',
    'please tell|let me what|how',
    'please tell|let me know what|how',
    'how i|we can|could|may help|assist',
    'what i|we can|could do',
    'describe your|the',
    'reason for|of your call|calling|contacting|contact|message|visit',
    'in a few words',
  ],
  hello: ['hello|hi|hey|welcome|greetings', 'good morning|afternoon|evening|day', 'thanks|thank you for calling|contacting|reaching', 'thanks|thank for calling|contacting|reaching'],
  bye: ['goodbye|bye|farewell', 'have|enjoy a|the|your nice|good|great|lovely|wonderful|pleasant|day|evening|rest', 'take care', 'see you'],
  hand: [...transfers, 'transfer|transferring|transferred|connect|connecting|forward|forwarding|escalate|escalating|handover', 'hand|handing|pass|passing|put|putting|get|send|bring|bringing you|this|it|the|your|over|on|through', 'hand|pass|take|takes over'],
  colleague: ['colleague|colleagues|human|supervisor|specialist|representative|manager|coworker|teammate|person|team|staff|expert|someone', 'someone else', ...transfers, 'you|it|this over', 'real person'],
} as const

/** Words that nobody misspells a meaning with, though they look like one that has. */
const plain =
  'about above account after again against already also and any are back bank because been before being best both brown bring broken business but came care case cases cause clear close code come comes could course cover customer customers data date dates dear detail details different does doing door down each early email error even ever every fact fast fees first for found free friend from full further gave give given glad good great had half hand happen happens has have hear heard help here high his home hope hour hours how idea if in information inside into its just keep kind know large last late later latest least left less let letter like likely line list little long look looks lost lot main make many matter may maybe mean means meant medium mind mine minus more morning most much must my near need never new next nice night not note nothing notice now number off often old on once one only onto or other our out over own paper past per phone pick place plus point price quick quite rate rather read ready real really receive received recent remain rest right round safe said same saw say seem seen sent set shall she ship shipped shop short should show side since small some soon sorry sort sound source space stay still stock stop such sum support sure system take taken team tell than thank thanks that the their them then there these they thing think this those through time times to today together told tomorrow too total town track tracking true try turn under until upon us used user usually value very via view want was way week weeks well went were when where which while who will wish with within without wonder word words work world would write wrong year yes yesterday yet you young your yours cents dollars dollar amount difference fee cost costs house lane road avenue drive hill park river church station maple mill'.split(
    ' ',
  )

const slotWays = ['ask', 'wh', 'confirm', '?'] as const

/** Asking for a slot: its concept and a way to ask. */
function asking(intent: string, slot: string, none: readonly string[] = []): Rule[] {
  return [
    { intent, all: [slot], any: slotWays, none: ['no', ...none] },
    { intent, all: [slot, 'please'], none: ['propose', 'any:consent', 'confirm', '<order>', 'no', ...none] },
    { intent, all: [slot, 'wh'], none },
  ]
}

/** Asking for a slot that offers name too: where something is offered, only a question word asks. */
function askingBesideOffers(intent: string, slot: string, none: readonly string[] = []): Rule[] {
  const offered = ['propose', 'any:consent', '<order>']
  return [...asking(intent, slot, [...offered, ...none]), { intent, all: [slot, 'wh'], none }]
}

const offers = ['propose', 'any:consent', 'confirm'] as const
const settled = ['all_done', 'no', 'email', 'zip', 'name', 'order_number', 'which_order', 'which_item'] as const

/** Offering a deed: its concepts and a way to offer; consent may be asked for in another sentence. */
function offering(intent: string, all: readonly string[], none: readonly string[] = []): Rule[] {
  return [
    { intent, all, any: offers, none: [...settled, 'reason', ...none] },
    { intent, all: [...all, '<order>'], any: ['any:consent', '?'], none: ['all_done', 'no', 'wh', 'ask', ...none] },
    { intent, all: [...all, 'want_to', '?'], none: [...settled, 'wh', 'reason', 'instead', 'variant', 'item', 'pay_with', ...none] },
  ]
}

const notRefusing = ['find', 'wh', 'email', 'zip', 'name', 'order_number', 'if'] as const

const rules: readonly Rule[] = [
  ...asking('ask_email', 'email'),
  ...asking('ask_name', 'name', ['order_number', 'which_item', 'item']),
  ...asking('ask_zip', 'zip'),
  ...asking('ask_order', 'order_number'),
  { intent: 'ask_order', all: ['which_order'] },
  ...askingBesideOffers('ask_reason', 'reason', ['open']),
  ...askingBesideOffers('ask_address', 'address', ['<number>', 'email', 'zip', 'consent']),
  { intent: 'ask_address', all: ['where'] },
  { intent: 'ask_item', all: ['which_item'], none: ['open', 'more'] },
  { intent: 'ask_item', all: ['item', 'ask'], none: ['variant', 'instead', 'open', 'more', 'no', 'propose', 'payment', 'reason'] },
  ...askingBesideOffers('ask_variant', 'variant'),
  ...askingBesideOffers('ask_variant', 'instead', ['payment', 'variant', 'address', 'pay_with']),
  ...askingBesideOffers('ask_payment', 'payment', ['address']),
  { intent: 'say_refused', all: ['no', 'deed'], none: notRefusing },
  ...['cancel', 'whole', 'remove', 'change', 'address', 'payment', 'exchange', 'return'].map((deed) => ({
    intent: 'say_refused',
    all: ['no', deed],
    none: notRefusing,
  })),
  { intent: 'not_found', all: ['no', 'find'] },
  { intent: 'say_done', all: ['perfect', 'past'], none: ['?', 'no', 'if', 'propose', 'wait', 'confirm'] },
  { intent: 'say_done', all: ['all_done'], none: ['?', 'no', 'if', 'propose', 'wait', 'confirm'] },
  ...offering('propose_cancel', ['cancel'], ['product', 'item', 'remove']),
  ...offering('propose_cancel', ['cancel', 'whole'], ['remove']),
  ...offering('propose_cancel_items', ['cancel', 'product'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['cancel', 'item'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['remove'], ['exchange', 'return']),
  ...offering('propose_change_address', ['change', 'address', '<number>'], ['exchange', 'cancel', 'return', 'payment']),
  ...offering('propose_change_payment', ['change', 'payment'], ['exchange', 'cancel', 'return', 'address', 'remove', 'wh']),
  ...offering('propose_change_payment', ['switch', 'payment'], ['exchange', 'cancel', 'address', 'remove', 'wh']),
  ...offering('propose_change_payment', ['pay_with', 'payment'], ['exchange', 'cancel', 'return', 'address', 'remove', 'wh']),
  ...offering('propose_exchange', ['exchange'], ['cancel']),
  ...offering('propose_return', ['return'], ['exchange', 'cancel', 'remove', 'switch']),
  { intent: 'hand_over', all: ['hand', 'colleague'] },
  { intent: 'more_help', all: ['more'], any: ['?', 'ask', 'wh', 'confirm'] },
  { intent: 'how_to_help', all: ['open'], none: ['more', 'reason', 'which_item', 'variant', 'instead', 'payment', 'email', 'name'] },
  { intent: 'how_to_help', all: ['wants'], none: ['item', 'product', 'variant', 'instead', 'payment', 'email', 'name', 'address', 'order_number', 'exchange', 'return', 'more', 'reason', 'remove', 'pay_with'] },
  { intent: 'wait', all: ['wait'] },
  { intent: 'greeting', all: ['hello'] },
  { intent: 'goodbye', all: ['bye'] },
]

/** The storefront's language: what an agent can ask its customer, and tell it. */
export const lexicon = compileLexicon({
  concepts,
  patterns: { '<order>': /^o\d{4,6}$/, '<number>': /^\d{1,5}[a-z]?$/ },
  spreading: ['consent'],
  rules,
  plain,
})
