import type { Rule } from '../dialogue/lexicon.ts'

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
      none: [...unasked, ...choosing, 'all_done', 'reason', 'helping', 'any:wh', 'any:ask', 'any:all_done', ...none],
    },
    { intent, all: [...all, 'confirm'], none: [...unasked, ...choosing, 'reason', 'helping', ...none] },
    { intent, all: [...all, '<order>', 'any:consent'], none: ['all_done', 'no', 'wh', 'ask', ...choosing, ...none] },
    { intent, all: [...all, '<order>', '?'], none: ['no', 'wh', 'ask', ...choosing, ...none] },
    { intent, all: [...all, '<order>', 'wanted', 'any:consent'], none: ['no', 'wh', 'give', ...unasked, ...choosing, ...none] },
    { intent, all: [...all, '<order>', 'wanted', '?'], none: ['no', 'wh', 'give', ...unasked, ...choosing, ...none] },
    {
      intent,
      all: [...all, 'want_to', '?'],
      none: [...unasked, ...choosing, 'wh', 'reason', 'instead', 'variant', 'item', 'pay_with', ...none],
    },
  ]
}

const payments = ['any:bank_card', 'any:gift_card', 'any:store_credit'] as const
const things = ['any:product', 'any:goods', 'any:item'] as const
const deedsHere = ['exchange', 'return', 'remove', 'cancel', 'mean'] as const

/** Choices that are left open by a question that names the things to choose from, in it or before it: `Which one?`, `the red or the blue?`. */
const choices: readonly Rule[] = [
  { intent: 'ask_order', all: ['which_one', 'any:orders'], none: ['item', 'product', 'goods'] },
  { intent: 'ask_order', all: ['or_order', '?'], none: ['any:consent'] },
  { intent: 'ask_item', all: ['which_one', 'exchange'], any: things, none: ['any:orders'] },
  ...['return', 'remove', 'cancel', 'mean', 'refund'].map((deed) => ({
    intent: 'ask_item',
    all: ['which_one', deed],
    any: things,
    none: ['any:orders', 'refund_way', 'variant'],
  })),
  {
    intent: 'ask_item',
    all: ['which_one'],
    any: things,
    none: ['any:orders', 'any:colour', 'any:size', 'any:available', 'variant', ...payments],
  },
  {
    intent: 'ask_item',
    all: ['choice', '?'],
    any: ['product', 'goods', 'item'],
    none: [
      'variant_choice',
      'grounds',
      'instead',
      'variant',
      'reason',
      'refund_way',
      'bank_card',
      'gift_card',
      'store_credit',
      'no',
    ],
  },
  { intent: 'ask_variant', all: ['which_one'], any: ['any:colour', 'any:size'], none: ['any:orders', ...deedsHere, ...payments] },
  { intent: 'ask_variant', all: ['variant_choice', '?'], none: ['<order>', 'any:consent', 'no', 'return', 'remove', 'cancel'] },
  { intent: 'ask_payment', all: ['which_one'], any: payments, none: ['any:orders', ...deedsHere, 'any:colour'] },
  {
    intent: 'ask_payment',
    all: ['choice', '?'],
    any: ['payment', 'bank_card', 'gift_card', 'store_credit'],
    none: ['no', 'name', 'email', 'zip', 'product', 'goods'],
  },
  { intent: 'ask_payment', all: ['refund_way', '?'], any: ['where', 'how'], none: ['no'] },
  { intent: 'ask_reason', all: ['grounds', 'or', '?'], none: ['<order>', 'consent', 'any:consent', 'which_one', 'which_item'] },
]

const nameable = ['name', 'zip', 'order_number', 'address', 'reason'] as const

/** Asking for a slot that another sentence named, where no other slot was: `The address can be changed. What should it be?`. */
function pointing(intent: string, slot: string, none: readonly string[] = []): Rule[] {
  const others = nameable.filter((other) => other !== slot).map((other) => `any:${other}`)
  const unmeant = ['any:consent', 'no', 'any:product', 'any:goods', ...others, ...none]
  return [
    { intent, all: ['what_is_it', `any:${slot}`], none: unmeant },
    { intent, all: ['hand_it', 'ask', '?', `any:${slot}`], none: [slot, ...unmeant] },
  ]
}

const pointed: readonly Rule[] = [
  ...pointing('ask_name', 'name'),
  ...pointing('ask_email', 'email'),
  ...pointing('ask_zip', 'zip'),
  ...pointing('ask_order', 'order_number', ['<order>']),
  ...pointing('ask_address', 'address', ['any:colour', 'any:size', ...payments]),
  ...pointing('ask_reason', 'reason'),
]

const questions: readonly Rule[] = [
  ...asking('ask_email', 'email'),
  { intent: 'ask_email', all: ['no', 'find', 'email', 'any:ask'], none: ['any:name'] },
  ...asking('ask_name', 'name', ['order_number', 'which_item', 'item']),
  { intent: 'ask_name', all: ['name', 'zip'], any: ['propose', 'any:ask'], none: ['no', 'thanks', 'perfect'] },
  ...asking('ask_zip', 'zip', ['<order>', 'new_address']),
  { intent: 'ask_zip', all: ['name', 'zip'], any: ['propose', 'any:ask'], none: ['no', 'thanks', 'perfect'] },
  ...asking('ask_order', 'order_number'),
  { intent: 'ask_order', all: ['which_order'] },
  {
    intent: 'ask_order',
    all: ['the_order'],
    any: ['ask', 'please', 'give'],
    none: [
      'which_item',
      '<order>',
      'propose',
      'any:consent',
      'reason',
      'item',
      'product',
      'variant',
      'address',
      'payment',
      'email',
      'name',
      'zip',
    ],
  },
  ...askingBesideOffers('ask_reason', 'reason', ['open']),
  ...askingBesideOffers('ask_address', 'address', ['<number>', 'email', 'zip', 'consent', 'refund_way', 'refund', 'which_order']),
  {
    intent: 'ask_address',
    all: ['address'],
    any: ['give', 'ask'],
    none: ['<number>', '<order>', 'email', 'zip', 'name', 'any:consent', 'no', 'payment', 'which_order'],
  },
  { intent: 'ask_address', all: ['new_address'], any: slotWays, none: ['<number>', '<order>', 'any:consent', 'no', 'propose'] },
  { intent: 'ask_address', all: ['where'], none: ['find', 'refund_way', 'refund', 'payment'] },
  {
    intent: 'ask_address',
    all: ['which_address'],
    none: ['<number>', 'email', 'zip', 'name', 'no', 'refund_way', 'refund', 'payment'],
  },
  {
    intent: 'ask_item',
    all: ['both', '?'],
    any: ['return', 'exchange', 'remove', 'mean'],
    none: ['any:consent', 'propose', 'which_order', '<order>'],
  },
  { intent: 'ask_item', all: ['which_item'], none: ['open', 'more'] },
  {
    intent: 'ask_item',
    all: ['item', 'ask'],
    none: ['variant', 'instead', 'open', 'more', 'no', 'propose', 'payment', 'reason', 'order_number', 'email_sent', 'grounds'],
  },
  {
    intent: 'ask_item',
    all: ['wants'],
    any: ['exchange', 'return', 'remove'],
    none: ['for_end', 'instead', 'variant', 'reason', 'payment'],
  },
  { intent: 'ask_variant', all: ['for_end', 'exchange', 'wh'], none: ['reason'] },
  ...askingBesideOffers('ask_variant', 'variant'),
  ...askingBesideOffers('ask_variant', 'instead', [
    'payment',
    'variant',
    'address',
    'pay_with',
    'where',
    'name',
    'email',
    'zip',
    'order_number',
    'product',
    'which_item',
    'which_order',
  ]),
  {
    intent: 'ask_item',
    all: ['wants', 'why_too'],
    any: ['exchange', 'return', 'remove'],
    none: ['for_end', 'instead', 'variant', 'payment', 'product', 'goods'],
  },
  {
    intent: 'ask_item',
    all: ['item', 'why_too', 'wanted'],
    any: ['ask', 'give', 'please'],
    none: ['variant', 'instead', 'payment', 'product', 'goods', 'no', 'propose', 'any:consent'],
  },
  ...askingBesideOffers('ask_payment', 'payment', ['address']),
  { intent: 'ask_payment', all: ['refund_way', 'payment', 'wh', '?'], none: ['no', 'any:consent', 'propose'] },
  { intent: 'ask_payment', all: ['settling', 'how', '?'], none: ['no', 'consent', 'propose'] },
  ...pointed,
  ...choices,
]

const refusable = ['deed', 'cancel', 'whole', 'remove', 'change', 'address', 'payment', 'exchange', 'return', 'refund'] as const
const undone = ['?', 'no', 'if', 'propose', 'wait', 'confirm', 'profile', 'consent', 'wanted', 'helping', 'can_be'] as const

const news: readonly Rule[] = [
  {
    intent: 'say_refused',
    all: ['no'],
    any: refusable,
    none: ['find', 'wh', 'email', 'zip', 'name', 'order_number', 'if', 'escalate', 'takes_over'],
  },
  {
    intent: 'say_refused',
    all: ['flat_no'],
    none: ['?', 'if', 'find', 'consent', 'confirm', 'any:consent', 'wh', 'ask', 'email', 'name'],
  },
  { intent: 'say_refused', all: ['forbidden', 'deed'], none: ['?', 'if', 'find', 'wh', 'email', 'zip', 'name', 'order_number'] },
  { intent: 'not_found', all: ['no', 'find'], unless: ['ask_name', 'ask_zip'] },
  { intent: 'say_done', all: ['perfect', 'past'], none: [...undone, 'any:consent'] },
  { intent: 'say_done', all: ['all_done'], none: undone },
  { intent: 'say_done', all: ['refund', 'sent_off'], none: undone },
  {
    intent: 'say_done',
    all: ['finished'],
    none: ['?', 'no', 'if', 'wait', 'profile', 'any:consent', 'any:wh', 'any:ask', 'hello'],
  },
]

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

const offers: readonly Rule[] = [
  ...terse,
  ...offering('propose_cancel_items', ['cancel', 'product'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['cancel', 'item'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['remove'], ['exchange']),
  ...offering('propose_cancel_items', ['cancel', 'partly', 'goods'], ['exchange']),
  ...[
    ...offering('propose_cancel', ['cancel'], ['product', 'item', 'remove']),
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
  ...offering('propose_exchange', ['exchange'], ['cancel']).map((rule) => ({ ...rule, unless: ['propose_change_address'] })),
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
  ...offering('propose_return', ['return'], ['exchange', 'cancel', 'remove', 'switch', 'paying']),
  ...offering(
    'propose_return',
    ['refund'],
    ['any:exchange', 'any:cancel', 'any:remove', 'any:return', 'switch', 'paying', 'how'],
  ),
  ...offering('propose_return', ['take', 'back'], ['exchange', 'cancel', 'remove', 'switch', 'paying', 'gets']),
]

const slots = ['email', 'name', 'address', 'order_number', 'reason', 'item', 'product', 'variant', 'instead', 'payment'] as const

const smallTalk: readonly Rule[] = [
  { intent: 'hand_over', all: ['hand', 'colleague'], none: ['hand_it'] },
  { intent: 'hand_over', all: ['handing'] },
  { intent: 'more_help', all: ['more'], any: ['?', 'ask', 'wh', 'confirm'], none: ['escalate', 'colleague'] },
  {
    intent: 'how_to_help',
    all: ['open'],
    none: [
      'more',
      'reason',
      'the_order',
      'which_order',
      'which_item',
      'variant',
      'instead',
      'payment',
      'email',
      'name',
      'address',
      'return',
      'exchange',
      'remove',
      'escalate',
      'colleague',
      'confirm',
      'consent',
    ],
  },
  { intent: 'how_to_help', all: ['wants'], none: [...slots, 'refund_way', 'exchange', 'return', 'remove', 'more', 'pay_with'] },
  { intent: 'wait', all: ['wait'] },
  { intent: 'greeting', all: ['hello'] },
  { intent: 'goodbye', all: ['bye'] },
]

/** Which meanings in a sentence make which intent. */
export const rules: readonly Rule[] = [...questions, ...news, ...offers, ...smallTalk]
