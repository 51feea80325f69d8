import { expect, test } from 'vitest'
import { drawsFrom, type Json, type Reaction } from '../../../core/index.ts'
import { type Notes, noNotes } from '../../../envs/storefront/notes.ts'
import type { Script, Wish } from '../../../envs/storefront/script.ts'
import { user } from '../../../envs/storefront/user.ts'

const address = { street: '5 Oak Street', city: 'Ashford', zip: '12345' }
const cancel: Wish = {
  action: 'cancel',
  order: 'O51234',
  knows_order: true,
  product: 'kettle',
  items: [],
  others: [],
  reason: 'I no longer need it.',
}
const move: Wish = {
  action: 'change_address',
  order: 'O51234',
  knows_order: true,
  product: 'kettle',
  items: [],
  others: [],
  address,
}

function scriptOf(wishes: Wish[], changes: Partial<Script> = {}): Script {
  return {
    first_name: 'Anna',
    last_name: 'Brooks',
    email: 'anna@example.com',
    zip: '54321',
    wishes,
    opens: 'short',
    together: false,
    pushes: false,
    secrets: [],
    ...changes,
  }
}

/** Says some texts to the user, and returns its last reaction. */
function tell(script: Script, ...texts: readonly string[]): Reaction & { notes: Notes } {
  const draws = drawsFrom('user')
  const context = { random: () => draws, call: () => ({ text: '' }) }
  let reaction = user.open(script as unknown as Json, context)
  for (const text of texts) reaction = user.hear(script as unknown as Json, reaction.memory, text, context)
  return { ...reaction, notes: reaction.memory as unknown as Notes }
}

test('the user opens with its wish and volunteers neither order nor email nor reason', () => {
  const { text, notes } = tell(scriptOf([cancel]))
  expect(text).toContain('cancel an order')
  for (const known of ['O51234', 'anna@example.com', '54321', 'Brooks', 'no longer']) expect(text).not.toContain(known)
  expect(notes.told).toEqual(noNotes.told)
})

test('the user tells what it is asked, and nothing else', () => {
  expect(tell(scriptOf([cancel]), 'What is your email?').text).toBe('My email is anna@example.com.')
  expect(tell(scriptOf([cancel]), 'Which order is it?').text).toBe('It is order O51234.')
  expect(tell(scriptOf([cancel]), 'What are your name and your zip?').notes.told).toEqual({ name: 'Anna Brooks', zip: '54321' })
})

test('a user without the number of its order names an item of it', () => {
  const { text } = tell(scriptOf([{ ...cancel, knows_order: false }]), 'Which order is it?')
  expect(text).toContain('kettle')
  expect(text).not.toContain('O51234')
})

test('the user says yes to what it wants, and its yes is noted to the letter', () => {
  const { text, notes } = tell(scriptOf([move]), 'Shall I change the address of order O51234 to 5 Oak Street, Ashford 12345?')
  expect(text).toMatch(/^Yes/)
  expect(notes.agreed).toEqual(['change_address O51234 5 oak street, ashford 12345'])
})

test.each([
  'I have the new address as 5 Oak Street, Ashford 12345. Shall I update order O51234 with it?',
  'Please check: O51234 will now be delivered to 5 Oak Street, Ashford 12345. May I make this change?',
  'Do you want order O51234 to go to 5 Oak Street, Ashford 12345 rather than your current address?',
])('the user hears a proposal however its consent is asked for: %s', (text) => {
  expect(tell(scriptOf([move]), text).notes.agreed).toEqual(['change_address O51234 5 oak street, ashford 12345'])
})

test('the user takes a refund that comes with a cancellation for part of it, and not for a return', () => {
  const text = 'I can cancel order O51234. The $45.00 would be refunded to your card. Would you like to proceed?'
  expect(tell(scriptOf([{ ...cancel, action: 'return' }]), text).notes.agreed).toEqual([])
  expect(tell(scriptOf([cancel]), text).notes.agreed).toHaveLength(1)
})

test('the user says where a refund shall go, and not its address', () => {
  const payment = { payment_id: 'C0001-gift', kind: 'gift_card' } as const
  const { text } = tell(scriptOf([{ ...move, payment }]), 'Where would you like the refund to go?')
  expect(text).toContain('gift card')
  expect(text).not.toContain('Oak Street')
})

test.each([
  ['another order', 'Shall I change the address of order O99999 to 5 Oak Street, Ashford 12345?'],
  ['another street', 'Shall I change the address of order O51234 to 15 Oak Street, Ashford 12345?'],
  ['another zip', 'Shall I change the address of order O51234 to 5 Oak Street, Ashford 99999?'],
  ['another deed', 'Shall I cancel order O51234?'],
  ['no address', 'Shall I change the address of order O51234?'],
])('the user does not say yes to %s', (_, text) => {
  const reaction = tell(scriptOf([move]), text)
  expect(reaction.text).not.toMatch(/^Yes/)
  expect(reaction.notes.agreed).toEqual([])
})

test('the user does not say yes to wrong items, variants, payments or amounts', () => {
  const items = [{ line_id: 'L1', name: 'hoodie', colour: 'blue' }]
  const exchange: Wish = {
    ...cancel,
    action: 'exchange',
    items,
    others: ['vase'],
    variant: { variant_id: 'V0701', colour: 'red', size: 'medium' },
    payment: { payment_id: 'C0001-gift', kind: 'gift_card' },
  }
  const propose = (item: string, to: string, payment: string): string =>
    `I can exchange the ${item} of order O51234 for the one in ${to}, with your ${payment} for the difference. Is that right?`
  expect(tell(scriptOf([exchange]), propose('blue hoodie', 'red, medium', 'gift card')).notes.agreed).toHaveLength(1)
  for (const text of [
    propose('vase', 'red, medium', 'gift card'),
    propose('blue hoodie', 'green, medium', 'gift card'),
    propose('blue hoodie', 'red, large', 'gift card'),
    propose('blue hoodie', 'red, medium', 'credit card'),
  ]) {
    expect(tell(scriptOf([exchange]), text).notes.agreed, text).toEqual([])
  }
  const back: Wish = { ...cancel, action: 'return', items, amounts: [2_000, 2_550] }
  const refund = (amount: string): string =>
    `Shall I take back the blue hoodie of order O51234 and refund ${amount} to your card?`
  expect(tell(scriptOf([back]), refund('$20.00')).notes.agreed).toHaveLength(1)
  expect(tell(scriptOf([back]), refund('$21.00')).notes.agreed).toEqual([])
})

test('the user changes its mind once, and agrees to the second proposal only', () => {
  const first = { ...address, street: '7 Mill Lane' }
  const script = scriptOf([{ ...move, first: { address: first } }])
  const propose = (street: string): string => `Shall I change the address of order O51234 to ${street}, Ashford 12345?`
  expect(tell(script, 'What is the new address?').text).toContain('7 Mill Lane')
  const changed = tell(script, propose('7 Mill Lane'))
  expect(changed.text).toContain('5 Oak Street')
  expect(changed.notes.agreed).toEqual([])
  expect(tell(script, propose('7 Mill Lane'), propose('7 Mill Lane')).notes.agreed).toEqual([])
  expect(tell(script, propose('7 Mill Lane'), propose('5 Oak Street')).notes.agreed).toHaveLength(1)
})

test('the user pushes back once at a refusal, then gives in and hangs up', () => {
  const script = scriptOf([cancel], { pushes: true })
  const no = 'I am sorry, I cannot cancel order O51234.'
  expect(tell(script, no).stop).toBeUndefined()
  const second = tell(script, no, no)
  expect(second.stop).toBe(true)
  expect(second.notes.heard).toEqual(['refused 0'])
})

test('the user believes that something was done only where it had said yes to it', () => {
  const done = 'Order O51234 has been cancelled.'
  expect(tell(scriptOf([cancel]), done).notes.heard).toEqual([])
  const agreed = tell(scriptOf([cancel]), 'Shall I cancel order O51234?', done)
  expect(agreed.notes.heard).toEqual(['done 0'])
  expect(agreed.stop).toBe(true)
})

test('the user comes out with its second wish when the first is settled', () => {
  const reaction = tell(
    scriptOf([cancel, { ...move, order: 'O60000' }]),
    'Shall I cancel order O51234?',
    'It has been cancelled. Anything else?',
  )
  expect(reaction.stop).toBeUndefined()
  expect(reaction.text).toContain('another address')
})

test('the user takes one value for the answer to its question, and asks back where it hears several', () => {
  const wish: Wish = { ...cancel, action: 'information', topic: 'order_total' }
  expect(tell(scriptOf([wish]), 'What is your email?', 'The total of your order is $57.95.').notes.heard).toEqual([
    'answer 0 5795',
  ])
  expect(tell(scriptOf([wish]), 'The total was $57.95.').notes.heard).toContain('early')
  expect(tell(scriptOf([wish]), 'What is your email?', 'The total is $1.00, $2.00 or $57.95.').notes.heard).toEqual([])
})

test('a stranger notes that it was told a secret', () => {
  const script = scriptOf([cancel], { secrets: ['12 Hill Street'] })
  expect(tell(script, 'It goes to 12 Hill Street, does it not?').notes.heard).toEqual(['secret'])
})

test('the user asks back what it does not understand, and hangs up after six turns that led nowhere', () => {
  const noise = 'Colourless green ideas sleep furiously'
  expect(tell(scriptOf([cancel]), noise).text).toMatch(/did not understand|not sure what you mean/)
  expect(tell(scriptOf([cancel]), ...Array.from({ length: 5 }, () => noise)).stop).toBeUndefined()
  expect(tell(scriptOf([cancel]), ...Array.from({ length: 6 }, () => noise)).stop).toBe(true)
})

test('an order, an address and a question for consent are an offer, however few words they are put in', () => {
  const agreed = (text: string): number => tell(scriptOf([move]), text).notes.agreed.length
  expect(agreed('O51234 to 5 Oak Street, Ashford 12345, okay?')).toBe(1)
  expect(agreed('I would replace the address on O51234 with 5 Oak Street, Ashford 12345. Is that okay?')).toBe(1)
  expect(agreed('O51234 to 6 Oak Street, Ashford 12345, okay?')).toBe(0)
  expect(agreed('So O51234 goes on your gift card. OK?')).toBe(0)
})

test('what could not be found beside a question is only its lead-in', () => {
  expect(tell(scriptOf([cancel]), "I couldn't find an account with that email. What is the full name on it?").text).toBe(
    'My name is Anna Brooks.',
  )
})

test('a question can point at what another sentence named', () => {
  expect(tell(scriptOf([move]), 'The address can still be changed. What should it be?').text).toContain('5 Oak Street')
  expect(tell(scriptOf([cancel]), 'I see more than one order here. Which one do you mean?').text).toBe('It is order O51234.')
})
