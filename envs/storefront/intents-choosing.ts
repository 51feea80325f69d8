import type { Rule } from '../dialogue/lexicon.ts'

export const payments = ['any:bank_card', 'any:gift_card', 'any:store_credit'] as const
const things = ['any:product', 'any:goods', 'any:item'] as const
const deedsHere = ['exchange', 'return', 'remove', 'cancel', 'mean'] as const

/** Choices that are left open by a question that names the things to choose from, in it or before it: `Which one?`, `the red or the blue?`. */
export const choices: readonly Rule[] = [
  { intent: 'ask_order', all: ['which_one', 'any:orders'], none: ['item', 'product', 'goods'] },
  { intent: 'ask_order', all: ['or_order', '?'], none: ['any:consent'] },
  { intent: 'ask_order', all: ['two_orders', '?'], none: ['propose', 'any:consent'] },
  { intent: 'ask_order', all: ['ordinal', '?'], any: ['any:<order>', 'any:orders'], none: ['item', 'goods', 'product'] },
  { intent: 'ask_item', all: ['extent', 'just_some', 'or', '?'], none: ['<order>', 'refund_way', 'no'] },
  {
    intent: 'ask_item',
    all: ['which_one'],
    any: ['return', 'exchange', 'remove'],
    none: ['any:orders', 'variant', 'refund_way', 'any:colour', 'any:size', ...payments],
  },
  {
    intent: 'ask_variant',
    all: ['pick', 'wh', '?'],
    any: ['any:colour', 'any:size', 'any:variant', 'any:available'],
    none: ['any:orders', '<order>', 'payment', 'any:payment'],
  },
  {
    intent: 'ask_variant',
    all: ['size', 'or', '?'],
    none: ['<order>', 'any:consent', 'no', 'payment', 'refund_way', 'grounds', 'item', 'product', 'return', 'remove', 'cancel'],
  },
  { intent: 'ask_order', all: ['or_one', 'one_order', '?'], none: ['any:consent'] },
  { intent: 'ask_payment', all: ['preference', '?'], any: payments, none: ['<order>', 'no', 'any:consent', 'product', 'goods'] },
  { intent: 'ask_payment', all: ['pick', 'any:refund', '?'], any: payments, none: ['<order>', 'any:consent'] },
  { intent: 'ask_payment', all: ['choose_from', 'refund_way'], any: payments, none: ['<order>', 'any:consent'] },
  ...['bank_card', 'gift_card', 'store_credit'].map((card) => ({
    intent: 'ask_payment',
    all: ['whether', 'or', card],
    none: ['<order>'],
  })),
  ...['gift_card', 'store_credit'].map((other) => ({
    intent: 'ask_payment',
    all: ['or', 'bank_card', other, '?'],
    none: ['<order>', 'no'],
  })),
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
      'or_order',
      'or_one',
      'two_orders',
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
  {
    intent: 'ask_variant',
    all: ['variant', 'or', '?'],
    none: ['<order>', 'any:consent', 'no', 'product', 'item', 'goods', 'payment', 'return'],
  },
  { intent: 'ask_variant', all: ['variant_choice', '?'], none: ['<order>', 'any:consent', 'no', 'return', 'remove', 'cancel'] },
  {
    intent: 'ask_payment',
    all: ['which_one'],
    any: [...payments, 'any:payment'],
    none: ['any:orders', ...deedsHere, 'any:colour'],
  },
  {
    intent: 'ask_payment',
    all: ['choice', '?'],
    any: ['payment', 'bank_card', 'gift_card', 'store_credit'],
    none: ['no', 'name', 'email', 'zip', 'product', 'goods'],
  },
  { intent: 'ask_payment', all: ['refund_way', '?'], any: ['where', 'how'], none: ['no'] },
  { intent: 'ask_reason', all: ['grounds', 'or', '?'], none: ['<order>', 'consent', 'any:consent', 'which_one', 'which_item'] },
]
