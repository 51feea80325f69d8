/** What the customer says; `{}` stands for what is filled in. */
export const phrases = {
  greeting: ['Hi! {}', 'Hello. {}', '{}'],
  yes: ['Yes, please go ahead.', 'Yes, that is right. Please proceed.', 'Yes, please do that.'],
  already: ['I have already said yes to that.'],
  no: ['No, that is not what I want. {}', 'No. {}', 'No, please do not do that. {}'],
  partly: ['Not all of that. I want only what you said about {}, so please ask me about that alone.'],
  restated: ['What I want: {}', 'Again: {}', 'My request is this: {}'],
  further: ['Yes. {}', 'There is something else: {}'],
  questions: ['Before we finish: {}'],
  pressing: ['Is there really nothing you can do? {}', 'I do not accept that so easily. {}', 'Please look again. {}'],
  unknown: ['I am sorry, I do not know that.', 'I do not have that at hand.'],
  missing: ['Please name it all so that I can say yes or no: {}.'],
  stay: ['No, I would rather have you help me here.'],
  unfound: ['Please look again. {}'],
  waiting: ['All right.', 'Okay.', 'I see.'],
  thanks: ['Thank you, that is all.', 'No, that is everything. Thank you.'],
  leaving: ['This leads nowhere. Goodbye.'],
  giving_up: ['All right, then I leave it. Goodbye.'],
} as const

/** What is asked to be named, in words. */
export const slotNames: Readonly<Record<string, string>> = {
  target: 'which order or reservation it is, by its number',
  items: 'the item ids, old and new where there are both',
  payment: 'the payment method',
  address: 'the whole address with its zip code',
  cabin: 'the cabin',
  flights: 'the flight numbers of the whole trip',
  dates: 'the dates of the flights',
  bags: 'how many checked bags in total',
  insurance: 'whether there is insurance',
  passengers: 'the full names of the passengers',
  amounts: 'the amounts of money',
}
