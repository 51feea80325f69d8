const wholeCancels = [
  'cancel|cancelling|canceling|cancellation order|<order>',
  'cancel|cancelling|canceling the|your|this|that|my order|purchase',
  'cancel|cancelling|canceling the|your|this whole|entire|complete|full',
  'cancellation of|for order|<order>|your|the|this',
]

/** What can be done. */
export const doings = {
  cancel: ['cancel|cancelled|canceled|cancelling|canceling|cancellation|cancels|annul|undo|void', ...wholeCancels],
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
  ],
  paying: ['pay|paying|charge|charged|charging|bill'],
  take: ['take|taking|send|sending|accept|accepting'],
  back: ['back'],
  switch: ['change|changed|changing|switch|switched|switching|update|updating|set|setting'],
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
    'return|returned|returning|returns',
    'take|taking|send|sending|give|giving|bring|get|getting|sent back',
    'take|taking|send|sending|give|giving|bring it|them|this|that|the back',
  ],
  arranging: ['set|setting up'],
  gets: [
    'get|gets|receive|have|send|sent|with the|a|an|you same|new|other|another|black|white|red|blue|green|grey|yellow|brown',
    'exchanged|swapped|replaced',
  ],
  refund: ['refund|refunded|refunding|refunds|reimburse|reimbursed|reimbursement', 'money back'],
} as const
