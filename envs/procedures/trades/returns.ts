import type { Trade } from '../trade.ts'
import {
  act,
  all,
  approve,
  attempt,
  beside,
  choice,
  depending,
  each,
  effect,
  flag,
  is,
  no,
  not,
  number,
  step,
  text,
  when,
  yes,
} from './making.ts'

export const returns: Trade = {
  id: 'returns',
  title: 'taking back goods',
  noun: 'return',
  facts: {
    return_number: text('the return number', 'RT-####'),
    customer: text('the customer number', 'CU-####'),
    days: number('the time since the purchase', 0, 120, 'days'),
    receipt: flag('there is a receipt', 'there is no receipt'),
    paid_by: choice('the way of payment', 'card', 'cash', 'voucher'),
    paid: number('the price that was paid', 1, 900, 'euros'),
  },
  lists: {
    items: {
      noun: 'item',
      plural: 'items',
      lists: 'list_items',
      reads: 'inspect_item',
      fields: {
        id: text('the label of the item', 'IT-###'),
        state: choice('the state of the item', 'unopened', 'used', 'broken'),
        weight: number('the weight of the item', 1, 60, 'kilograms'),
      },
    },
  },
  reads: {
    read_return: {
      summary: 'Tells the return number, the customer, and whether there is a receipt.',
      facts: ['return_number', 'customer', 'receipt'],
    },
    read_sale: { summary: 'Tells when, for how much and how the goods were bought.', facts: ['days', 'paid', 'paid_by'] },
  },
  effects: {
    open_return: effect('Opens a return.', 'open {number}', { number: 'text' }),
    restock: effect('Puts an item back on the shelf.', 'put {item} back on the shelf', { item: { item: 'items' } }),
    sell_as_used: effect('Marks an item for sale as used.', 'mark {item} for sale as used', { item: { item: 'items' } }),
    scrap: effect('Scraps an item.', 'scrap {item}', { item: { item: 'items' } }),
    claim_from_maker: effect('Claims an item from its maker.', 'claim {item} from its maker', { item: { item: 'items' } }),
    book_carrier: effect('Books a carrier for an item.', 'book a carrier for {item}', { item: { item: 'items' } }),
    hold_stock: effect('Holds the stock for an exchange.', 'hold stock for an exchange'),
    let_stock_go: effect('Lets the held stock go.', 'let the held stock go', {}, { undoes: 'hold_stock' }),
    refund_card: effect('Refunds an amount to the card.', 'refund {amount} to the card', { amount: 'number' }, { fails: true }),
    refund_cash: effect('Pays an amount back in cash.', 'pay {amount} back in cash', { amount: 'number' }),
    issue_voucher: effect('Issues a voucher to a customer.', 'issue a voucher over {amount} to {customer}', {
      amount: 'number',
      customer: 'text',
    }),
    offer_exchange: effect('Offers an exchange.', 'offer an exchange'),
    thank_customer: effect('Thanks a customer.', 'thank {customer}', { customer: 'text' }),
    close_return: effect('Closes a return.', 'close {number}', { number: 'text' }),
  },
  approvers: ['shop manager'],
  workflow: {
    steps: [
      act('open_return', { number: '$return_number' }),
      each(
        'items',
        depending(
          '.state',
          {
            unopened: [act('restock', { item: '.id' })],
            used: [act('sell_as_used', { item: '.id' })],
          },
          [when(is('$days', '<=', 90), [act('claim_from_maker', { item: '.id' })], [act('scrap', { item: '.id' })])],
        ),
        when(is('.weight', '>', 30), [act('book_carrier', { item: '.id' })]),
      ),
      when(
        all(not(is('$days', '>', 30)), yes('$receipt')),
        [
          depending(
            '$paid_by',
            {
              card: [
                attempt(
                  [step([act('hold_stock')], [act('let_stock_go')]), step([act('refund_card', { amount: '$paid' })])],
                  [act('issue_voucher', { amount: '$paid', customer: '$customer' })],
                ),
              ],
              cash: [act('refund_cash', { amount: '$paid' })],
            },
            [act('issue_voucher', { amount: '$paid', customer: '$customer' })],
          ),
        ],
        [approve('shop manager', [act('issue_voucher', { amount: '$paid', customer: '$customer' })], [act('offer_exchange')])],
      ),
      when(
        all(is('$paid', '>=', 200), no('$receipt')),
        [beside([act('thank_customer', { customer: '$customer' })], [act('close_return', { number: '$return_number' })])],
        [act('close_return', { number: '$return_number' })],
      ),
    ],
  },
}
