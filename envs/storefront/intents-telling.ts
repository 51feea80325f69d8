import type { Rule } from '../dialogue/lexicon.ts'

const refusable = [
  'deed',
  'cancel',
  'whole',
  'remove',
  'change',
  'address',
  'payment',
  'exchange',
  'return',
  'refund',
  'back',
] as const
const undone = [
  '?',
  'no',
  'if',
  'once',
  'propose',
  'wait',
  'confirm',
  'profile',
  'consent',
  'wanted',
  'helping',
  'can_be',
  'history',
] as const

/** What a refusal is not about: who the customer is, and what is asked. */
const unrefused = ['?', 'if', 'find', 'email', 'zip', 'name', 'order_number'] as const

/** What the customer can be told. */
export const news: readonly Rule[] = [
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
  {
    intent: 'say_refused',
    all: ['apology'],
    any: ['negation', 'no', 'barred'],
    none: [...unrefused, 'misheard', 'propose', 'in_time', 'consent', 'confirm', 'wait', 'ask', 'escalate', 'hand'],
  },
  {
    intent: 'say_refused',
    all: ['barred'],
    any: ['any:apology', 'firm', 'product', 'goods', 'item', 'variant', 'size', ...refusable],
    none: [...unrefused, 'consent', 'confirm', 'wait', 'all_done'],
  },
  { intent: 'say_refused', all: ['forbidden'], any: ['no', 'negation'], none: ['?', 'find', 'email', 'wait', 'any:consent'] },
  { intent: 'say_refused', all: ['forbidden', 'deed'], none: [...unrefused, 'wh'] },
  { intent: 'say_refused', all: ['firm', 'apology'], none: ['?', 'if', 'wait', 'consent'] },
  { intent: 'say_refused', all: ['no', 'any:apology', 'product'], none: [...unrefused, 'propose', 'any:consent'] },
  { intent: 'say_refused', all: ['conceding', 'no', 'more'], any: refusable },
  {
    intent: 'say_refused',
    all: ['no', 'escalate'],
    any: ['cancel', 'return', 'exchange', 'refund', 'payment', 'address', 'remove'],
    none: ['?', 'if', 'find', 'email', 'name'],
  },
  { intent: 'say_refused', all: ['beyond_me'], none: ['?', 'escalate', 'hand', 'colleague'] },
  { intent: 'not_found', all: ['no', 'find'], unless: ['ask_name', 'ask_zip'] },
  { intent: 'say_done', all: ['perfect', 'past'], none: [...undone, 'any:consent', 'ongoing'] },
  { intent: 'say_done', all: ['all_done'], none: [...undone, 'ongoing', 'any:consent'] },
  { intent: 'say_done', all: ['will_now'], none: ['?', 'no', 'any:consent', 'confirm', 'wait', 'if', 'colleague'] },
  { intent: 'say_done', all: ['now_that', 'all_done', 'more'] },
  { intent: 'say_done', all: ['refund', 'sent_off'], none: undone },
  {
    intent: 'say_done',
    all: ['finished'],
    none: ['?', 'no', 'if', 'wait', 'profile', 'any:consent', 'any:wh', 'any:ask', 'hello'],
  },
]

const slots = ['email', 'name', 'address', 'order_number', 'reason', 'item', 'product', 'variant', 'instead', 'payment'] as const

/** What is said around the matter. */
export const smallTalk: readonly Rule[] = [
  { intent: 'hand_over', all: ['hand', 'colleague'], none: ['hand_it', 'payment'] },
  { intent: 'hand_over', all: ['handing'] },
  { intent: 'more_help', all: ['more'], any: ['?', 'ask', 'wh', 'confirm'], none: ['escalate', 'colleague'] },
  {
    intent: 'how_to_help',
    all: ['open'],
    none: [
      'any:bank_card',
      'any:gift_card',
      'any:store_credit',
      '<order>',
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
  {
    intent: 'how_to_help',
    all: ['wants'],
    none: [
      ...slots,
      'any:bank_card',
      'any:gift_card',
      'any:store_credit',
      'refund_way',
      'exchange',
      'return',
      'remove',
      'more',
      'pay_with',
    ],
  },
  { intent: 'how_to_help', all: ['return', 'exchange', 'cancel', '?'], none: ['<order>', 'any:consent', 'reason'] },
  { intent: 'wait', all: ['wait'] },
  { intent: 'wait', all: ['patience'] },
  { intent: 'greeting', all: ['hello'] },
  { intent: 'goodbye', all: ['bye'] },
]
