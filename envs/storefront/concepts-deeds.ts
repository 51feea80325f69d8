import { colourNames } from './goods.ts'

const wholeCancels = [
  'call|calling off order|<order>',
  'call|calling off the|your|this whole|entire|order|purchase',
  'drop|dropping|remove|removing|delete|deleting|withdraw|withdrawing the|your|this whole|entire|complete|full order|purchase',
  'stop|stopping order|<order>',
  'stop|stopping the|your|this order',
  'cancel|cancelling|canceling|cancellation order|<order>',
  'cancel|cancelling|canceling the|your|this|that|my order|purchase',
  'cancel|cancelling|canceling the|your|this whole|entire|complete|full',
  'cancellation of|for order|<order>|your|the|this',
]

const replaced = 'replace|replacing|swap|swapping|exchange|exchanging|switch|switching'

/** A replacement that is none of an item. */
const replacing = (what: string): readonly string[] => [
  `${replaced} the|your|its|this|that|their|current|old|existing ${what}`,
  `${replaced} the|your|its|this|that current|old|existing|shipping|delivery|mailing|present ${what}`,
  `${what} will|would|to|can|gets|could be|get replaced|swapped|exchanged|switched`,
  `${what} is|gets replaced|swapped|exchanged|switched`,
]

const ofAddress = replacing('address|adress|street|destination')
const ofPayment = replacing('payment|card|method')

/** What is replaced where no item is: also an address, also a payment. */
export const replacements = { address: ofAddress, payment: ofPayment } as const

const colours = colourNames.join('|')
const sizes = 'small|medium|large|xl|xs|xxl'

/** What can be done. */
export const doings = {
  cancel: [
    'call|calling|called off',
    'cancel|cancelled|canceled|cancelling|canceling|cancellation|cancels|annul|undo|void',
    ...wholeCancels,
  ],
  whole: [
    'your order <order>',
    'whole|entire|complete|completely|full|all',
    ...wholeCancels,
    'order <order> with|containing',
    '<order> with|containing',
  ],
  remove: [
    'remove|removed|removing|delete|deleted|deleting|drop|dropped|dropping|exclude',
    'take|taking|taken|leave|leaving out|off|away',
    'take|taking|taken it|them|this out|off',
    'out of|off order|<order>|your|the|this|it',
    'off order|<order>|your',
    'without the',
  ],
  change: [
    'new|full|complete|correct shipping|delivery|mailing address',
    'new|full|complete|correct address',
    'will|would|should go to',
    'ship|send|deliver|go|sent|delivered|shipped|redirected|forwarded to',
    'become|becomes',
    'change|changed|changing|update|updated|updating|modify|modified|modifying|switch|switched|switching|redirect|redirected|redirecting|reroute|rerouting|ship|shipping|send|sending|deliver|delivering|delivery|edit|editing|set|setting|correct|correcting|amend|adjust|alter|replace|forward|forwarding|move|moving|go|new',
    'sent|delivered|shipped|rerouted|forwarded',
    ...ofAddress,
    ...ofPayment,
  ],
  paying: ['pay|paying|charge|charged|charging|bill'],
  take: ['take|taking|send|sending|accept|accepting'],
  back: ['back'],
  switch: [...ofPayment, 'change|changed|changing|switch|switched|switching|update|updating|set|setting'],
  pay_with: [
    'be|is|to paid',
    'is|be|being paid|charged|settled|covered',
    'pay|paying|charge|charged|charging|put|use|using|bill|settle|cover|move|debit',
    'be|is paid|charged|settled|covered',
    'paid with|by|from|using',
  ],
  exchange: [
    'replaced with|by',
    'exchange|exchanged|exchanging|exchanges|swap|swapped|swapping|trade|trading|replacement',
    'replace|replacing the|your|it|this|line',
    'change|switch|changing|switching the|your|it|them item|for',
  ],
  return: [
    'off your|their hands',
    'return|returned|returning|returns',
    'take|taking|send|sending|give|giving|bring|get|getting|sent back',
    'take|taking|send|sending|give|giving|bring it|them|this|that|the back',
  ],
  comes_back: ['comes|come|coming|goes|go|going|travels back'],
  partly: [
    'just|only the|this|that|one',
    'leave|leaves|leaving|keep|keeps|keeping the|all rest|others|other|remaining|remainder',
    'leave|leaves|leaving|keep|keeps|keeping everything|all else|other',
    'partial|partially',
    'part of',
  ],
  old_new: [
    'old|original|current item|product|line|piece|article|one',
    'rather than',
    'instead of the|your|a',
    'in place of',
    'become|becomes',
    'turn|turns|turned into',
    `out ${colours}|${sizes}`,
    `${colours} ${colours}`,
    `${sizes} ${sizes}`,
    `${colours} to|for|into ${colours}`,
    `${sizes} to|for|into ${sizes}`,
    `${colours} to|for|into the|a ${colours}`,
    `${sizes} to|for|into the|a ${sizes}`,
    'size <number> to|for|into size|<number>',
    `instead of ${colours}|${sizes}`,
    `to|into ${colours}|${sizes}`,
    `to|into the|a ${colours}|${sizes}`,
  ],
  replaced_by: ['replaced with|by'],
  sending: [
    'ship|shipping|shipped|send|sending|sent|deliver|delivering|delivered|redirect|redirecting|redirected|reroute|rerouting|rerouted|forward|forwarding|go|goes|going',
  ],
  arranging: [
    'set the payment|address|shipping|delivery|method|new|destination|order',
    'set it|that|this|up|everything|in|for|you|sail|<end>',
    'set|setting up',
  ],
  gets: [
    'get|gets|receive|have|send|sent|with the|a|an|you same|new|other|another|black|white|red|blue|green|grey|yellow|brown',
    'exchanged|swapped|replaced',
  ],
  refund: ['refund|refunded|refunding|refunds|reimburse|reimbursed|reimbursement', 'money back'],
} as const
