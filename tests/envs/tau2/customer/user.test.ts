import { describe, expect, test } from 'vitest'
import { book, cancel, consents, exchange, move, shopper, traveller } from './invented.ts'

describe('that it is no oracle', () => {
  test('it hangs up at the fourth proposal that it did not want, however they are made', () => {
    const one = shopper([cancel])
    const heard = [2, 3, 4, 5].map((order) => one.hear(`Shall I cancel order #W100000${order}?`))
    expect([heard.map((text) => text.includes('###STOP###')), one.stopped]).toEqual([[false, false, false, true], true])
    const listed = shopper([cancel])
    listed.hear(
      [2, 3, 4, 5, 1]
        .map((order) => `- Cancel order #W100000${order}`)
        .join('\n')
        .concat('\nDo you confirm?'),
    )
    expect(listed.stopped).toBe(true)
    const together = shopper([cancel])
    together.hear('Shall I cancel orders #W1000002, #W1000003, #W1000004, #W1000005 and #W1000001?')
    expect(together.stopped).toBe(true)
  })

  test('a proposal that names too little is answered alike, whatever it is about', () => {
    const asked = ['#W1000002', '#W1000009'].map((order) =>
      shopper([exchange]).hear(`Shall I exchange something in order ${order}?`),
    )
    expect(new Set(asked).size).toBe(1)
  })

  test('it does not tell ids that its text does not have', () => {
    const listener = shopper([cancel, exchange])
    const questions = [
      'Which items do you want to exchange, and for which ones?',
      'What is the item id?',
      'Which order is it? Please give me the order number.',
      'Could you tell me more?',
      'What exactly would you like?',
    ]
    for (const question of [...questions, ...questions]) expect(listener.hear(question)).not.toMatch(/W100000|10000000/)
  })
})

describe('what it tells', () => {
  test('who it is: a slot when it is asked for it, all of it when it is asked to identify itself', () => {
    const listener = shopper([cancel])
    expect(listener.hear('May I have your zip code?')).toContain('40404')
    expect(listener.hear("What's your full name?")).toContain('Ana Lind')
    expect(listener.hear('Could you provide the email on file?')).toMatch(/do not know my email/)
    expect(listener.hear('First I need to verify your identity.')).toBe('I am Ana Lind in zip code 40404.')
    expect(traveller([]).hear('Please share your user ID.')).toContain('ana_lind_1234')
    expect(traveller([]).hear('What is your reservation number?')).toContain('AB12CD')
  })

  test('its wish in the first person, and again what is not agreed yet', () => {
    const listener = shopper([cancel, exchange])
    expect(listener.opening).toContain('I want to cancel my first order because I no longer need it.')
    listener.hear('Shall I cancel order #W1000001?')
    listener.hear('I have cancelled it.')
    const heard = listener.hear('What else can I do for you?')
    expect(heard).toContain('exchange the lamp')
    expect(heard).not.toContain('cancel')
  })

  test('how it pays, why it cancels, and where to', () => {
    expect(shopper([exchange]).hear('Which payment method should I use for the difference?')).toContain('gift_card_1000003')
    expect(shopper([cancel]).hear('What is the reason for the cancellation?')).toContain('no longer need')
    expect(shopper([move]).hear('What is the new address?')).toContain('12 Fern Road, Apt 3, Austin, TX, 73301')
    const shy = shopper([move], { reason: 'You want your order sent to your new address, which you will not reveal.' })
    for (const _ of [1, 2]) expect(shy.hear('What is the new address?')).not.toContain('Fern')
  })

  test('its cabin, bags, insurance and passengers', () => {
    const listener = traveller([book])
    expect(listener.hear('Which cabin would you like?')).toContain('business')
    expect(listener.hear('How many checked bags do you have?')).toContain('2 checked bags')
    expect(listener.hear('Would you like travel insurance?')).toContain('do not want insurance')
    expect(listener.hear('Who are the passengers?')).toContain('Ana Lind')
  })

  test('what was held back, when its condition is met', () => {
    const told =
      'If the agent says that it cannot be cancelled, mention that you bought it by mistake. When asked to confirm, you only want the lamp exchanged.'
    const listener = shopper([exchange], { told })
    expect(listener.opening).not.toContain('mistake')
    expect(listener.hear('Unfortunately that order cannot be cancelled.')).toContain('I bought it by mistake.')
    expect(listener.hear('Shall I cancel order #W1000001?')).toContain('I only want the lamp exchanged.')
  })
})

describe('when it hangs up', () => {
  test('not in the breath of a yes, but when all is agreed and reported, and its question was put', () => {
    const listener = shopper([cancel])
    listener.hear('Shall I cancel order #W1000001? After that we are done, goodbye.')
    expect(listener.stopped).toBe(false)
    expect(listener.hear('Order #W1000001 has been cancelled.')).toContain('know my refund')
    expect(listener.hear('It is $42.10. Is there anything else?')).toContain('###STOP###')
  })

  test('not at a report of the first of two', () => {
    const listener = shopper([cancel, exchange], { reason: 'You want to cancel an order and to exchange a lamp.' })
    listener.hear('Shall I cancel order #W1000001 and exchange 1000000001 for 1000000002 in order #W1000002 with your gift card?')
    listener.hear('Order #W1000001 has been cancelled.')
    expect(listener.stopped).toBe(false)
    listener.hear('The exchange in #W1000002 has been processed.')
    expect(listener.stopped).toBe(true)
  })

  test('at a farewell, and when it is handed over; it is handed over willingly only where the plan has it', () => {
    expect(shopper([cancel]).hear('Have a nice day. Goodbye!')).toContain('###STOP###')
    expect(shopper([cancel]).hear('You will now be transferred to a human colleague.')).toBe('###TRANSFER###')
    const hand = { name: 'transfer_to_human_agents', arguments: { summary: 'x' } }
    expect(shopper([cancel]).hear('Would you like me to transfer you to a human agent?')).toMatch(/^No/)
    expect(shopper([hand]).hear('Would you like me to transfer you to a human agent?')).toMatch(consents)
  })

  test.each([
    'Do you have a gift card with a good balance?',
    'You have a great many items in that order.',
    'Thank you for contacting us. Please give me your name.',
    'I will take care of that for you.',
    'The refund will be transferred to your PayPal account.',
    'I have verified your account.',
    'Have a nice day! Or can I do anything else for you?',
    'I cannot transfer you to a human agent.',
  ])('but not at words that sound like it: %s', (text) => {
    const listener = shopper([cancel])
    listener.hear(text)
    expect(listener.stopped).toBe(false)
  })

  test.each([
    'I am transferring you to a human agent now.',
    'I have transferred you to a colleague.',
    "I'll connect you with a live representative.",
  ])('handed over: %s', (text) => {
    expect(shopper([cancel]).hear(text)).toBe('###TRANSFER###')
  })

  test('after a second refusal where nothing is left to want, or as often as its text says', () => {
    const refusal = 'I am sorry, but I cannot cancel this order.'
    const twice = shopper([])
    expect([twice.hear(refusal), twice.hear(refusal)].map((text) => text.includes('###STOP###'))).toEqual([false, true])
    const often = shopper([], { told: 'Insist 4 times.' })
    expect([1, 2, 3, 4].map(() => often.hear(refusal).includes('###STOP###'))).toEqual([false, false, false, true])
  })

  test('after thirty turns without an agreement', () => {
    const listener = shopper([cancel])
    let turns = 0
    while (!listener.stopped && turns < 100) {
      listener.hear('Hmm.')
      turns++
    }
    expect(turns).toBe(30)
  })

  test.each(['', ' ', '???', '\n\n', 'a'.repeat(5000), '#W'.repeat(2000), 'from '.repeat(2000), 'bags 1 '.repeat(1000)])(
    'never for strange words (%#)',
    (text) => {
      const listener = shopper([cancel])
      listener.hear(text)
      expect(listener.stopped).toBe(false)
    },
  )
})
