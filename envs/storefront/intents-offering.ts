import type { Rule } from '../dialogue/lexicon.ts'

const asked = ['no', 'email', 'zip', 'name', 'order_number', 'which_order', 'which_item']
const choosing = ['choice', 'which_one', 'which_item', 'which_order', 'or_order', 'where'] as const

/**
 * Offering a deed: its concepts and a way to offer; consent may be asked for in another sentence. What sounds as if it were done
 * is an offer only where it is asked about. An offer that names no order and asks for no consent counts only where nothing else
 * is asked, and none counts in a sentence that leaves a choice.
 */
function offering(
  intent: string,
  all: readonly string[],
  none: readonly string[] = [],
  unasked: readonly string[] = asked,
): Rule[] {
  return [
    { intent, all: [...all, 'any:consent'], none: [...unasked, ...choosing, 'all_done', 'reason', ...none] },
    { intent, all: [...all, 'propose', '<order>'], none: [...unasked, ...choosing, 'all_done', 'reason', 'helping', ...none] },
    {
      intent,
      all: [...all, 'propose'],
      none: [
        ...unasked,
        ...choosing,
        'all_done',
        'reason',
        'helping',
        'any:wh',
        'any:ask',
        'any:all_done',
        'negation',
        'apology',
        'barred',
        ...none,
      ],
    },
    { intent, all: [...all, 'confirm'], none: [...unasked, ...choosing, 'reason', 'helping', ...none] },
    { intent, all: [...all, '<order>', 'any:consent'], none: ['all_done', 'no', 'wh', 'ask', ...choosing, ...none] },
    { intent, all: [...all, '<order>', 'consent', '?'], none: ['wh', 'reason', ...unasked, ...choosing, ...none] },
    { intent, all: [...all, '<order>', '?'], none: ['no', 'wh', 'ask', 'reason', 'more', ...choosing, ...none] },
    {
      intent,
      all: [...all, '<order>', 'wanted', 'any:consent'],
      none: ['no', 'wh', 'give', 'reason', 'more', ...unasked, ...choosing, ...none],
    },
    {
      intent,
      all: [...all, '<order>', 'wanted', '?'],
      none: ['no', 'wh', 'give', 'reason', 'more', ...unasked, ...choosing, ...none],
    },
    {
      intent,
      all: [...all, 'want_to', '?'],
      none: [...unasked, ...choosing, 'wh', 'open', 'wants', 'reason', 'instead', 'variant', 'item', 'pay_with', ...none],
    },
  ]
}

const otherDeeds = ['exchange', 'cancel', 'any:exchange', 'gets'] as const
const askedOfAddress = asked.filter((slot) => slot !== 'zip')

/** What else a text with an order, a value and a question for consent can be about; where nothing of it is named, the value says what is offered. */
const elsewhere = ['cancel', 'exchange', 'return', 'remove', 'refund', 'refund_way'].map((deed) => `any:${deed}`)
const unasking = ['no', 'wh', 'ask', ...choosing] as const
const cards = ['gift_card', 'store_credit', 'bank_card'] as const
const ofThings = ['any:product', 'any:goods', 'any:item', 'gets', 'back'] as const

/** Offers in few words: an order, a value that only one deed has, and a question for consent. */
const terse: readonly Rule[] = [
  {
    intent: 'propose_cancel',
    all: ['cancel', 'all_done', '<order>', 'any:consent'],
    none: ['perfect', ...asked, ...choosing, 'reason', 'exchange', 'return', 'remove', 'product', 'goods', 'item'],
  },
  {
    intent: 'propose_change_address',
    all: ['replaced_by', 'address', '<number>', 'any:<order>', 'any:consent'],
    none: ['no', 'wh', ...choosing, 'any:product', 'any:goods', 'any:item', 'colour', 'size'],
  },
  ...['<order>', 'any:<order>'].map((order) => ({
    intent: 'propose_exchange',
    all: ['old_new', order, 'any:consent'],
    any: ['product', 'goods', 'item'],
    none: ['no', 'wh', ...choosing, 'any:cancel', 'address'],
  })),
  ...(['exchange', 'return', 'cancel'] as const).map((deed) => ({
    intent: `propose_${deed}`,
    all: [deed, 'all_done', '<order>', 'propose', 'any:consent'],
    none: ['reason', ...asked, ...unasking, ...['exchange', 'return', 'cancel', 'remove'].filter((other) => other !== deed)],
  })),
  {
    intent: 'propose_return',
    all: ['comes_back', '<order>', 'any:consent'],
    any: ['product', 'goods', 'item'],
    none: [...unasking, 'any:cancel', 'any:exchange', 'any:remove', 'gets', 'old_new', 'address'],
  },
  {
    intent: 'propose_change_address',
    all: ['address', '<number>', '<order>', 'any:consent'],
    none: [...unasking, ...elsewhere, ...cards, ...ofThings, 'email', 'all_done'],
  },
  ...['any:consent', '?'].map((asks) => ({
    intent: 'propose_change_address',
    all: ['sending', '<number>', '<order>', asks],
    none: [...unasking, ...elsewhere, ...cards, ...ofThings, 'payment', 'size', 'email', 'old_new', 'all_done'],
  })),
  {
    intent: 'propose_change_payment',
    all: ['<order>', 'any:consent'],
    any: cards,
    none: [...unasking, ...elsewhere, ...ofThings, 'address', 'colour', 'size', 'variant', 'all_done', 'sent_off'],
  },
  {
    intent: 'propose_change_payment',
    all: ['switch', 'may_i', 'any:<order>'],
    any: cards,
    none: [...unasking, ...elsewhere, ...ofThings, 'address', 'old_new', 'all_done', 'variant'],
  },
]

const proposals = [
  'propose_cancel',
  'propose_cancel_items',
  'propose_change_address',
  'propose_change_payment',
  'propose_exchange',
  'propose_return',
] as const

/** Offers that no rule above has heard: what is named beside the order and the question for consent says what is offered. */
const implied: readonly Rule[] = [
  {
    intent: 'propose_exchange',
    all: ['old_new', '<order>', '?'],
    any: ['product', 'goods', 'item'],
    none: [...unasking.filter((concept) => concept !== 'ask'), 'any:cancel', 'any:return', 'address', ...cards],
  },
  {
    intent: 'propose_cancel_items',
    all: ['kept', 'any:<order>', 'any:consent'],
    any: ['product', 'goods', 'any:product', 'any:goods'],
    none: [...unasking, 'any:exchange', 'any:return', 'gets', 'old_new', '<zipcode>'],
  },
  {
    intent: 'propose_cancel_items',
    all: ['fewer', 'goods', 'any:<order>', 'any:consent'],
    none: [...unasking, 'any:exchange', 'any:return', 'gets', 'old_new', 'any:<zipcode>', ...cards],
  },
  { intent: 'propose_change_address', all: ['<zipcode>', '<order>', '?'], none: [...elsewhere, ...ofThings, 'email', 'old_new'] },
  {
    intent: 'propose_change_address',
    all: ['<zipcode>', 'any:<order>', 'any:consent'],
    none: ['wh', ...elsewhere, ...ofThings, 'email', 'old_new'],
  },
  {
    intent: 'propose_change_payment',
    all: ['any:<order>', 'any:consent'],
    any: cards,
    none: [...unasking, ...elsewhere, ...ofThings, 'any:<zipcode>', 'old_new'],
  },
  {
    intent: 'propose_change_payment',
    all: ['moving', '<order>', 'any:consent'],
    any: cards,
    none: [...unasking, 'any:exchange', 'any:cancel', 'any:return', 'any:remove', ...ofThings, 'any:<zipcode>'],
  },
  {
    intent: 'propose_cancel',
    all: ['cancel', 'will_be_done', '<order>', 'any:consent'],
    none: ['no', 'any:wh', ...choosing, 'perfect_tense', ...ofThings, 'any:exchange', 'any:remove'],
  },
  {
    intent: 'propose_exchange',
    all: ['exchange', 'will_be_done', '<order>', 'any:consent'],
    none: ['no', 'any:wh', ...choosing, 'any:cancel', 'address', 'perfect_tense'],
  },
].map((rule) => ({ ...rule, unless: proposals }))

/** What the customer can be offered. */
export const offers: readonly Rule[] = [
  ...terse,
  ...offering('propose_cancel_items', ['cancel', 'product'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['cancel', 'goods'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['cancel', 'item'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['remove'], ['exchange']),
  ...offering('propose_cancel_items', ['cancel', 'partly', 'goods'], ['exchange']),
  ...[
    ...offering('propose_cancel', ['cancel'], ['product', 'goods', 'item', 'remove']),
    ...offering('propose_cancel', ['cancel', 'whole'], ['remove']),
  ].map((rule) => ({ ...rule, unless: ['propose_cancel_items'] })),
  ...offering(
    'propose_change_address',
    ['change', 'address', '<number>'],
    ['exchange', 'cancel', 'return', 'payment'],
    askedOfAddress,
  ),
  {
    intent: 'propose_change_address',
    all: ['new_address', '<number>', 'any:may_i', 'any:<order>'],
    none: ['no', 'wh', 'ask', ...choosing],
  },
  ...['propose_change_address', 'propose_change_payment'].map((intent) => ({
    intent,
    all: ['address', 'payment', '<number>', 'any:<order>', 'any:consent'],
    any: cards,
    none: [...unasking, ...elsewhere, ...ofThings, 'all_done'],
  })),
  ...offering('propose_exchange', ['exchange'], ['cancel', 'for_end']).map((rule) => ({
    ...rule,
    unless: ['propose_change_address'],
  })),
  ...offering('propose_exchange', ['return', 'other_variant'], ['cancel', 'refund']),
  ...offering('propose_exchange', ['back', 'gets'], ['cancel', 'refund']),
  ...[
    ...offering('propose_change_payment', ['change', 'payment'], [...otherDeeds, 'return', 'refund', 'address', 'remove', 'wh']),
    ...offering('propose_change_payment', ['switch', 'payment'], [...otherDeeds, 'address', 'remove', 'wh']),
    ...offering('propose_change_payment', ['paying', 'payment'], [...otherDeeds, 'address', 'remove', 'wh', 'take']),
    ...offering(
      'propose_change_payment',
      ['pay_with', 'payment'],
      [...otherDeeds, 'any:return', 'return', 'refund', 'address', 'remove', 'wh'],
    ),
    ...offering(
      'propose_change_payment',
      ['pay_with', 'bank_card'],
      [...otherDeeds, 'any:return', 'return', 'refund', 'address', 'remove', 'wh'],
    ),
  ].map((rule) => ({ ...rule, unless: ['propose_exchange'] })),
  ...offering('propose_return', ['return'], ['other_variant', 'exchange', 'cancel', 'remove', 'switch', 'paying']),
  ...offering(
    'propose_return',
    ['refund'],
    ['any:exchange', 'any:cancel', 'any:remove', 'any:return', 'switch', 'paying', 'how', 'onto'],
  ),
  ...offering('propose_return', ['take', 'back'], ['exchange', 'cancel', 'remove', 'switch', 'paying', 'gets']),
  ...implied,
]
