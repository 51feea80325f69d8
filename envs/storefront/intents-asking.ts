import type { Rule } from '../dialogue/lexicon.ts'

import { choices, payments } from './intents-choosing.ts'

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

/** What the customer can be asked for. */
export const questions: readonly Rule[] = [
  ...asking('ask_email', 'email', ['without_email']),
  { intent: 'ask_email', all: ['no', 'find', 'email', 'any:ask'], none: ['any:name'] },
  ...asking('ask_name', 'name', ['order_number', 'which_item', 'item', 'known_name']),
  { intent: 'ask_name', all: ['name', 'zip'], any: ['propose', 'any:ask'], none: ['no', 'thanks', 'perfect'] },
  ...asking('ask_zip', 'zip', ['<order>', 'new_address', 'place_parts']),
  {
    intent: 'ask_address',
    all: ['place_parts', 'zip'],
    any: ['ask', 'please', 'give', '?'],
    none: ['name', 'email', '<number>', '<order>', 'no', 'any:consent'],
  },
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
  { intent: 'ask_reason', all: ['reason', 'trouble_with', '?'], none: ['<order>'] },
  { intent: 'ask_reason', all: ['grounds', 'whether'], any: ['ask', 'give', 'please', '?'] },
  { intent: 'ask_reason', all: ['which_is', 'any:grounds', '?'], none: ['<order>', 'any:consent'] },
  { intent: 'ask_reason', all: ['grounds', 'choose_from'], none: ['<order>', 'consent'] },
  { intent: 'ask_reason', all: ['reason', 'ask', 'helping'], none: ['<order>', 'no', 'open', '?'] },
  { intent: 'ask_reason', all: ['reason', 'ask'], none: ['propose', 'any:consent', 'no', 'open'] },
  ...askingBesideOffers('ask_address', 'address', ['<number>', 'email', 'zip', 'consent', 'refund_way', 'refund', 'which_order']),
  {
    intent: 'ask_address',
    all: ['address'],
    any: ['give', 'ask'],
    none: ['<number>', '<order>', 'email', 'zip', 'name', 'any:consent', 'no', 'payment', 'which_order'],
  },
  { intent: 'ask_address', all: ['new_address'], any: slotWays, none: ['<number>', '<order>', 'any:consent', 'no', 'propose'] },
  {
    intent: 'ask_address',
    all: ['where'],
    none: ['zip', '<zipcode>', 'any:refund_way', 'find', 'refund_way', 'refund', 'payment'],
  },
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
    none: [
      'one_thing',
      'variant',
      'instead',
      'open',
      'more',
      'no',
      'propose',
      'payment',
      'reason',
      'order_number',
      'email_sent',
      'grounds',
    ],
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
  { intent: 'ask_payment', all: ['where', 'any:refund_way', '?'], none: ['any:address', '<order>', 'product', 'goods'] },
  { intent: 'ask_payment', all: ['refund_way', 'how'], any: ['ask', '?', 'give'], none: ['no', 'any:consent', 'propose'] },
  { intent: 'ask_payment', all: ['refund_way', 'wh'], any: ['ask', '?', 'give'], none: ['no', 'any:consent', 'propose'] },
  { intent: 'ask_payment', all: ['refund_way', 'where'], any: ['ask', '?', 'give'], none: ['no', 'any:consent', 'propose'] },
  { intent: 'ask_payment', all: ['refund_way', 'wh', '?'], none: ['no', 'any:consent', '<order>', 'reason'] },
  { intent: 'ask_variant', all: ['exchange', 'want_end', '?'], none: ['<order>'] },
  { intent: 'ask_payment', all: ['settling', 'how', '?'], none: ['no', 'consent', 'propose'] },
  ...pointed,
  ...choices,
]
