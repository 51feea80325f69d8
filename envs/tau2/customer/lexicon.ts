import { compileLexicon, type Rule } from '../../dialogue/lexicon.ts'
import { concepts } from './concepts.ts'

const asking = ['?', 'ask', 'wh'] as const

/** What can be asked for: heard where it is named in a question or a request. */
const asked = (slot: string, ...others: readonly string[]): Rule[] =>
  [slot, ...others].map((concept) => ({ intent: `ask_${slot}`, all: [concept], any: asking, none: ['more', 'no_way', 'lost'] }))

/** What can be proposed or reported. */
const deed = (kind: string, all: readonly string[], any?: readonly string[], none: readonly string[] = []): Rule => ({
  intent: `deed_${kind}`,
  all,
  ...(any ? { any } : {}),
  none,
})

/** What agents of both domains say to their customers. */
export const lexicon = compileLexicon({
  concepts,
  patterns: {
    '<item>': /^\d{10}$/,
    '<order>': /^w\d{7}$/,
    '<flight>': /^hat\d{3}$/,
  },
  spreading: ['consent'],
  shared: ['ask', 'wh', 'consent', 'booked', 'change', 'fix', 'polar'],
  rules: [
    ...asked('name'),
    ...asked('email'),
    ...asked('zip'),
    ...asked('user'),
    { intent: 'ask_identity', all: ['identity'], any: asking },
    ...asked('order'),
    ...asked('reservation'),
    ...asked('payment', 'paying'),
    ...asked('reason'),
    ...asked('address'),
    ...asked('items'),
    ...asked('cabin'),
    ...asked('bags'),
    ...asked('insurance'),
    ...asked('passengers'),
    ...asked('flights', 'dates'),
    { intent: 'ask_wish', all: ['wish'] },
    deed('cancel', ['cancel']),
    deed('return', ['return']),
    deed('exchange', ['exchange']),
    deed('exchange', ['change', '<item>'], undefined, ['exchange']),
    deed('address', ['address'], ['change', 'ship', 'exchange', 'fix']),
    deed('payment', ['payment', 'change'], undefined, ['<item>']),
    deed('payment', ['change', 'paying'], undefined, ['<item>']),
    deed('flights', ['change'], ['cabin', 'flights', 'dates', '<flight>'], ['booked']),
    deed('flights', ['upgrade'], undefined, ['booked']),
    deed('bags', ['bags'], ['change', 'add'], ['booked']),
    deed('passengers', ['renaming'], undefined, ['booked']),
    deed('passengers', ['passengers'], ['change', 'exchange', 'fix'], ['booked']),
    deed('book', ['booked']),
    deed('certificate', ['voucher'], ['give', 'add']),
    { intent: 'consent', all: ['consent'] },
    { intent: 'consent', all: ['okay', '?'] },
    { intent: 'yes_or_no', all: ['?'], none: ['wh', 'more'] },
    { intent: 'yes_or_no', all: ['?', 'polar'], none: ['more'] },
    { intent: 'more', all: ['more'], any: ['?', 'ask', 'wh'] },
    { intent: 'not_found', all: ['lost'] },
    { intent: 'refused', all: ['no_way'], none: ['?', 'lost'] },
    { intent: 'refused', all: ['barred'], none: ['?'] },
    { intent: 'done', all: ['done'], none: ['?', 'no_way', 'consent', 'any:consent', 'once'] },
    { intent: 'offer_transfer', all: ['transfer', '?'] },
    { intent: 'offer_transfer', all: ['transfer', 'any:consent'] },
    { intent: 'transferred', all: ['transfer'], none: ['no_way'], unless: ['offer_transfer'] },
    { intent: 'bye', all: ['bye'] },
  ],
  plain: [
    ...'charger located opened accessed pulled verified identified found care cart chance data older cost list line light please still there their shall taken ready again other'.split(
      ' ',
    ),
    ...'thank thanks total price difference amount available variant color size material black white large small'.split(' '),
    ...'following follow details listed current currently original first last both from with will would been being'.split(' '),
    ...'hello great sure okay right note below above these those them then than that this into onto back done days'.split(' '),
    ...'business economy policy basic credit customer account receive received issue issued label service travel'.split(' '),
    ...'where were when here have just like also only once only even ever every never over under plan plane'.split(' '),
  ],
})
