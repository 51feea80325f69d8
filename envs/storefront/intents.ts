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

const asked = ['no', 'email', 'zip', 'name', 'order_number', 'which_order', 'which_item'] as const

/**
 * Offering a deed: its concepts and a way to offer; consent may be asked for in another sentence. What sounds as if it were done
 * is an offer only where it is asked about.
 */
function offering(intent: string, all: readonly string[], none: readonly string[] = []): Rule[] {
  return [
    { intent, all, any: ['propose', 'any:consent'], none: [...asked, 'all_done', 'reason', ...none] },
    { intent, all: [...all, 'confirm'], none: [...asked, 'reason', ...none] },
    { intent, all: [...all, '<order>', 'any:consent'], none: ['all_done', 'no', 'wh', 'ask', ...none] },
    { intent, all: [...all, '<order>', '?'], none: ['no', 'wh', 'ask', ...none] },
    {
      intent,
      all: [...all, 'want_to', '?'],
      none: [...asked, 'wh', 'reason', 'instead', 'variant', 'item', 'pay_with', ...none],
    },
  ]
}

const questions: readonly Rule[] = [
  ...asking('ask_email', 'email'),
  ...asking('ask_name', 'name', ['order_number', 'which_item', 'item']),
  ...asking('ask_zip', 'zip'),
  ...asking('ask_order', 'order_number'),
  { intent: 'ask_order', all: ['which_order'] },
  ...askingBesideOffers('ask_reason', 'reason', ['open']),
  ...askingBesideOffers('ask_address', 'address', ['<number>', 'email', 'zip', 'consent']),
  { intent: 'ask_address', all: ['where'] },
  { intent: 'ask_item', all: ['which_item'], none: ['open', 'more'] },
  {
    intent: 'ask_item',
    all: ['item', 'ask'],
    none: ['variant', 'instead', 'open', 'more', 'no', 'propose', 'payment', 'reason'],
  },
  {
    intent: 'ask_item',
    all: ['wants'],
    any: ['exchange', 'return', 'remove'],
    none: ['instead', 'variant', 'reason', 'payment'],
  },
  ...askingBesideOffers('ask_variant', 'variant'),
  ...askingBesideOffers('ask_variant', 'instead', ['payment', 'variant', 'address', 'pay_with']),
  ...askingBesideOffers('ask_payment', 'payment', ['address']),
]

const refusable = ['deed', 'cancel', 'whole', 'remove', 'change', 'address', 'payment', 'exchange', 'return'] as const
const undone = ['?', 'no', 'if', 'propose', 'wait', 'confirm'] as const

const news: readonly Rule[] = [
  { intent: 'say_refused', all: ['no'], any: refusable, none: ['find', 'wh', 'email', 'zip', 'name', 'order_number', 'if'] },
  { intent: 'not_found', all: ['no', 'find'] },
  { intent: 'say_done', all: ['perfect', 'past'], none: undone },
  { intent: 'say_done', all: ['all_done'], none: undone },
]

const offers: readonly Rule[] = [
  ...offering('propose_cancel', ['cancel'], ['product', 'item', 'remove']),
  ...offering('propose_cancel', ['cancel', 'whole'], ['remove']),
  ...offering('propose_cancel_items', ['cancel', 'product'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['cancel', 'item'], ['whole', 'exchange']),
  ...offering('propose_cancel_items', ['remove'], ['exchange']),
  ...offering('propose_change_address', ['change', 'address', '<number>'], ['exchange', 'cancel', 'return', 'payment']),
  ...offering('propose_change_payment', ['change', 'payment'], ['exchange', 'cancel', 'return', 'address', 'remove', 'wh']),
  ...offering('propose_change_payment', ['switch', 'payment'], ['exchange', 'cancel', 'address', 'remove', 'wh']),
  ...offering('propose_change_payment', ['paying', 'payment'], ['exchange', 'cancel', 'address', 'remove', 'wh', 'take']),
  ...offering('propose_change_payment', ['pay_with', 'payment'], ['exchange', 'cancel', 'return', 'address', 'remove', 'wh']),
  ...offering('propose_exchange', ['exchange'], ['cancel']),
  ...offering('propose_return', ['return'], ['exchange', 'cancel', 'remove', 'switch', 'paying']),
  ...offering('propose_return', ['take', 'back'], ['exchange', 'cancel', 'remove', 'switch', 'paying']),
]

const slots = ['email', 'name', 'address', 'order_number', 'reason', 'item', 'product', 'variant', 'instead', 'payment'] as const

const smallTalk: readonly Rule[] = [
  { intent: 'hand_over', all: ['hand', 'colleague'] },
  { intent: 'more_help', all: ['more'], any: ['?', 'ask', 'wh', 'confirm'] },
  {
    intent: 'how_to_help',
    all: ['open'],
    none: ['more', 'reason', 'which_order', 'which_item', 'variant', 'instead', 'payment', 'email', 'name'],
  },
  { intent: 'how_to_help', all: ['wants'], none: [...slots, 'exchange', 'return', 'remove', 'more', 'pay_with'] },
  { intent: 'wait', all: ['wait'] },
  { intent: 'greeting', all: ['hello'] },
  { intent: 'goodbye', all: ['bye'] },
]

/** Which meanings in a sentence make which intent. */
export const rules: readonly Rule[] = [...questions, ...news, ...offers, ...smallTalk]
