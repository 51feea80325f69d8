import { describe, expect, test } from 'vitest'
import { bags, book, cancel, consents, drop, exchange, move, refit, shopper, traveller, unwanted } from './invented.ts'

describe('what it says yes to', () => {
  test.each([
    ['in prose', 'I can cancel order #W1000001 since it is no longer needed. Would you like me to go ahead?'],
    [
      'with what is in it',
      'Cancel order #W1000001 (Desk Lamp, Mug), reason: no longer needed, $42.10 back to PayPal. Confirm? (yes/no)',
    ],
    ['without the sign', 'So just to be clear, you want order W1000001 to be cancelled. Is that correct?'],
    ['with the reason open', 'To cancel order #W1000001, was it no longer needed or ordered by mistake? And do you confirm?'],
    ['as an announcement', 'Got it. I’ll go ahead and cancel #W1000001 for you once you confirm.'],
  ])('a cancellation %s', (_title, text) => {
    expect(shopper([cancel]).hear(text)).toMatch(consents)
  })

  test('the reason is told beside the yes where it was asked for', () => {
    const text = 'To cancel order #W1000001, what is the reason: no longer needed or ordered by mistake? And do you confirm?'
    expect(shopper([cancel]).hear(text)).toMatch(/^yes\b.*no longer needed/i)
  })

  test.each([
    [
      'in prose',
      'For order #W1000002, I can exchange the Lamp (item 1000000001) for the brass one (1000000002). The $3.50 difference goes to your gift card. Shall I proceed?',
    ],
    [
      'as a list',
      "Here's a summary of your exchange:\n\n**Order:** #W1000002\n**Item to exchange:** Lamp, steel (Item ID: 1000000001) – $20.00\n**New item:** Lamp, brass (Item ID: 1000000002) – $16.50\n**Refund:** $3.50 to gift_card_1000003\n\nYou'll receive an email with instructions on how to return the old one. Would you like to proceed? (yes/no)",
    ],
    ['as a swap', 'Swap 1000000001 → 1000000002 in #W1000002, settle on gift_card_1000003. OK for you?'],
  ])('an exchange %s', (_title, text) => {
    expect(shopper([exchange]).hear(text)).toMatch(consents)
  })

  test.each([
    [
      'a list',
      'Let me confirm both:\n\n1. **Cancel order #W1000001**\n   - Reason: no longer needed\n   - Refund: $42.10 to PayPal\n2. **Exchange in order #W1000002**\n   - Lamp (1000000001) → Lamp, brass (1000000002)\n   - Difference: gift_card_1000003\n\nDo you confirm (yes/no)?',
    ],
    [
      'a sentence',
      'Shall I cancel order #W1000001 and exchange 1000000001 for 1000000002 in order #W1000002 with your gift card?',
    ],
    [
      'orders first',
      'For #W1000001: cancel the order. For #W1000002: exchange 1000000001 for 1000000002 with gift_card_1000003. Is that right?',
    ],
  ])('two at once, as %s', (_title, text) => {
    expect(shopper([cancel, exchange]).hear(text)).toMatch(consents)
  })

  test('an address by street and zip, whatever the old one was', () => {
    const text =
      'I will change the shipping address of #W1000004 from 9 Elm St, Boise, ID, 83701 to 12 Fern Road, Apt 3, Austin, TX, USA, 73301. Confirm?'
    expect(shopper([move]).hear(text)).toMatch(consents)
  })

  test.each([
    [
      'flights',
      [refit],
      'For reservation KLMNOP I would change the flights from HAT009 on May 19 to HAT001 on May 20 and HAT002 on May 23, in economy, charged to credit_card_1000005. Do you confirm?',
    ],
    [
      'flights as a list',
      [refit],
      '**Reservation KLMNOP**\n- New cabin: Economy\n- Outbound: HAT001, 2024-05-20\n- Return flight: HAT002, 2024-05-23\n- Payment: credit card ending in 1234\n\nWould you like me to make this change?',
    ],
    ['bags', [bags], 'I can add 1 checked bag to KLMNOP for a total of 3 bags, $50 on credit_card_1000005. Shall I?'],
    ['a cancellation', [drop], 'Would you like me to cancel reservation AB12CD (2 passengers, 3 bags, business)?'],
    [
      'everything on one trip',
      [refit, bags],
      'For KLMNOP: I will change the flights to HAT001 (May 20) and HAT002 (May 23) in economy, and add bags so that you have 3 checked bags in total. All on credit_card_1000005. Is that okay?',
    ],
    [
      'a booking',
      [book],
      'New booking for Ana Lind (born 1990-01-02): HAT003 on 2024-05-24, business, 2 checked bags, no insurance. $250 from certificate_1000006 and $80 on credit_card_1000005. Shall I book it?',
    ],
  ])('%s', (_title, plan, text) => {
    expect(traveller(plan).hear(text)).toMatch(consents)
  })
})

describe('what it does not say yes to', () => {
  test.each([
    ['another order', 'Shall I cancel order #W1000002?'],
    ['another reason', 'Shall I cancel order #W1000001 as ordered by mistake?'],
    ['another deed', 'Shall I return item 1000000001 of order #W1000002 to gift_card_1000003?'],
    [
      'crossed deeds',
      'Shall I cancel order #W1000002 and exchange 1000000001 for 1000000002 in order #W1000001 with gift_card_1000003?',
    ],
    ['another item', 'Exchange 1000000001 for 1000000009 in #W1000002 with gift_card_1000003, okay?'],
    [
      'one item more',
      'Exchange 1000000001 and 1000000007 for 1000000002 and 1000000008 in #W1000002 with gift_card_1000003, okay?',
    ],
    ['another card', 'Exchange 1000000001 for 1000000002 in #W1000002 with paypal_1000009, okay?'],
    ['what is wanted and more', 'Shall I cancel order #W1000001 and cancel order #W1000003?'],
    ['several orders for one deed', 'Shall I cancel orders #W1000001, #W1000002 and #W1000003?'],
  ])('%s, which it says no to', (_title, text) => {
    const listener = shopper([cancel, exchange])
    expect(listener.hear(text)).toMatch(/^No/)
    expect(unwanted(listener)).toBeGreaterThan(0)
  })

  test.each([
    ['two deeds as one', 'Shall I cancel or return order #W1000001?'],
    ['nothing in particular', 'Shall I go ahead?'],
    ['too little', 'Shall I exchange it?'],
    ['leaving it', 'I will not cancel order #W1000001. Is that right?'],
    ['a question', 'Is it order #W1000001 that you are calling about?'],
    ['what it cannot have', 'I cannot cancel order #W1000001. Would you like something else?'],
  ])('%s, which it neither wants nor refuses', (_title, text) => {
    const listener = shopper([cancel, exchange])
    expect(listener.hear(text)).not.toMatch(consents)
    expect([unwanted(listener), listener.memory]).toEqual([0, expect.objectContaining({ agreed: [] })])
  })

  test.each([
    [
      'another day',
      [refit],
      'KLMNOP: change flights to HAT001 (May 21) and HAT002 (May 23), economy, credit_card_1000005. OK for you?',
    ],
    [
      'another flight',
      [refit],
      'KLMNOP: change flights to HAT001 (May 20) and HAT007 (May 23), economy, credit_card_1000005. OK for you?',
    ],
    [
      'another cabin',
      [refit],
      'KLMNOP: change flights to HAT001 (May 20) and HAT002 (May 23), business, credit_card_1000005. OK for you?',
    ],
    ['more bags', [bags], 'Add bags to KLMNOP so that you have 4 checked bags in total on credit_card_1000005?  Confirm.'],
    ['more paid bags', [bags], 'Update KLMNOP to 3 checked bags in total, 2 paid, on credit_card_1000005? Confirm.'],
    ['another trip', [drop], 'Shall I cancel reservation KLMNOP?'],
    [
      'a cancellation before the change',
      [refit, { ...drop, arguments: { reservation_id: 'KLMNOP' } }],
      'Shall I cancel reservation KLMNOP?',
    ],
    [
      'insurance',
      [book],
      'Book for Ana Lind: HAT003 on 2024-05-24, business, 2 bags, with insurance. $250 from certificate_1000006, $80 on credit_card_1000005. Okay?',
    ],
    [
      'another amount',
      [book],
      'Book for Ana Lind: HAT003 on 2024-05-24, business, 2 bags, no insurance. $200 from certificate_1000006, $130 on credit_card_1000005. Okay?',
    ],
  ])('%s, which a traveller says no to', (_title, plan, text) => {
    const listener = traveller(plan)
    expect(listener.hear(text)).toMatch(/^No/)
    expect(unwanted(listener)).toBe(1)
  })

  test('a write that it has agreed to already, unless the plan has it twice', () => {
    const text = 'Shall I cancel order #W1000001?'
    const once = shopper([cancel, exchange])
    expect([once.hear(text), once.hear(text)]).toEqual([expect.stringMatching(consents), expect.stringMatching(/already/)])
    const twice = traveller([book, book])
    const again =
      'Book for Ana Lind: HAT003 on 2024-05-24, business, 2 bags, no insurance. $250 from certificate_1000006, $80 on credit_card_1000005. Okay?'
    expect([twice.hear(again), twice.hear(again), twice.hear(again)].filter((heard) => consents.test(heard)).length).toBe(2)
  })

  test('anything where its plan has no write', () => {
    const listener = shopper([])
    expect(listener.hear('Shall I cancel order #W1000001?')).not.toMatch(consents)
  })
})
