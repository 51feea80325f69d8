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

const questions: readonly Rule[] = [
  ...asking('ask_email', 'email'),
  { intent: 'ask_email', all: ['no', 'find', 'email', 'any:ask'], none: ['any:name'] },
  ...asking('ask_name', 'name', ['order_number', 'which_item', 'item']),
  { intent: 'ask_name', all: ['name', 'zip'], any: ['propose', 'any:ask'], none: ['no', 'thanks', 'perfect'] },
  ...asking('ask_zip', 'zip', ['<order>', 'new_address']),
  { intent: 'ask_zip', all: ['name', 'zip'], any: ['propose', 'any:ask'], none: ['no', 'thanks', 'perfect'] },
  ...asking('ask_order', 'order_number'),
  { intent: 'ask_order', all: ['which_order'] },
  ...askingBesideOffers('ask_reason', 'reason', ['open']),
  ...askingBesideOffers('ask_address', 'address', ['<number>', 'email', 'zip', 'consent', 'refund_way', 'refund', 'which_order']),
  {
    intent: 'ask_address',
    all: ['address'],
    any: ['give', 'ask'],
    none: ['<number>', '<order>', 'email', 'zip', 'name', 'any:consent', 'no', 'payment', 'which_order'],
  },
  { intent: 'ask_address', all: ['new_address'], any: slotWays, none: ['<number>', '<order>', 'any:consent', 'no', 'propose'] },
  { intent: 'ask_address', all: ['where'], none: ['refund_way', 'refund', 'payment'] },
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
  ...askingBesideOffers('ask_payment', 'payment', ['address']),
  ...choices,
]

const refusable = ['deed', 'cancel', 'whole', 'remove', 'change', 'address', 'payment', 'exchange', 'return', 'refund'] as const
const undone = ['?', 'no', 'if', 'propose', 'wait', 'confirm', 'profile', 'consent', 'wanted', 'helping', 'can_be'] as const

const news: readonly Rule[] = [
  {
    intent: 'say_refused',
    all: ['no'],
    any: refusable,
    none: ['find', 'wh', 'email', 'zip', 'name', 'order_number', 'if', 'escalate'],
  },
  { intent: 'not_found', all: ['no', 'find'] },
  { intent: 'say_done', all: ['perfect', 'past'], none: undone },
  { intent: 'say_done', all: ['all_done'], none: undone },
  { intent: 'say_done', all: ['refund', 'sent_off'], none: undone },
]

const otherDeeds = ['exchange', 'cancel', 'any:exchange', 'gets'] as const
const askedOfAddress = asked.filter((slot) => slot !== 'zip')

const offers: readonly Rule[] = [
  ...offering('propose_cancel', ['cancel'], ['product', 'item', 'remove']),
  ...offering('propose_cancel', ['cancel', 'whole'], ['remove']),
  ...offering('propose_cancel_items', ['cancel', 'product'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['cancel', 'item'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['remove'], ['exchange']),
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
  ...offering('propose_exchange', ['exchange'], ['cancel']),
  ...offering('propose_exchange', ['back', 'gets'], ['cancel', 'refund']),
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
  { intent: 'hand_over', all: ['hand', 'colleague'] },
  { intent: 'more_help', all: ['more'], any: ['?', 'ask', 'wh', 'confirm'], none: ['escalate', 'colleague'] },
  {
    intent: 'how_to_help',
    all: ['open'],
    none: [
      'more',
      'reason',
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
