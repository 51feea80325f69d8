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
  number,
  step,
  stop,
  text,
  when,
  yes,
} from './making.ts'

export const purchase: Trade = {
  id: 'purchase',
  title: 'buying for a department',
  noun: 'request',
  facts: {
    request_number: text('the request number', 'PR-####'),
    supplier: text('the supplier', 'SUP-###'),
    cost_centre: text('the cost centre', 'CC-##'),
    total: number('the total', 1, 60000, 'euros'),
    budget_left: number('the budget that is left', 0, 80000, 'euros'),
    kind: choice('the kind of goods', 'office', 'hardware', 'chemicals', 'services'),
    framework: flag('there is a framework contract', 'there is no framework contract'),
  },
  lists: {
    offers: {
      noun: 'offer',
      plural: 'offers',
      lists: 'list_offers',
      reads: 'read_offer',
      fields: {
        id: text('the number of the offer', 'OF-###'),
        valid_days: number('the time for which the offer is valid', 0, 90, 'days'),
        complete: flag('the offer is complete', 'the offer is not complete'),
      },
    },
  },
  reads: {
    read_request: { summary: 'Tells the number, the total and the kind of goods.', facts: ['request_number', 'total', 'kind'] },
    read_budget: { summary: 'Tells the cost centre and the budget that is left.', facts: ['cost_centre', 'budget_left'] },
    read_supplier: {
      summary: 'Tells the supplier, and whether there is a framework contract.',
      facts: ['supplier', 'framework'],
    },
  },
  effects: {
    enter_request: effect('Enters a request.', 'enter {request}', { request: 'text' }),
    return_request: effect('Gives the request back to who made it.', 'give the request back'),
    exclude_offer: effect('Excludes an offer.', 'exclude {offer}', { offer: { item: 'offers' } }),
    extend_offer: effect('Asks for an offer to be extended.', 'ask for {offer} to be extended', { offer: { item: 'offers' } }),
    ask_safety: effect('Asks the safety office to look at the request.', 'ask the safety office to look at the request'),
    ask_it: effect('Asks the computer centre to look at the request.', 'ask the computer centre to look at the request'),
    set_aside: effect('Sets an amount of a cost centre aside.', 'set {amount} aside from {centre}', {
      amount: 'number',
      centre: 'text',
    }),
    release_amount: effect(
      'Releases what was set aside from a cost centre.',
      'release what was set aside from {centre}',
      { centre: 'text' },
      { undoes: 'set_aside' },
    ),
    place_order: effect(
      'Places an order with a supplier.',
      'place the order with {supplier}',
      { supplier: 'text' },
      { fails: true },
    ),
    ask_for_delivery_date: effect(
      'Asks a supplier for a delivery date.',
      'ask {supplier} for a delivery date',
      { supplier: 'text' },
      { fails: true },
    ),
    withdraw_order: effect(
      'Withdraws the order from a supplier.',
      'withdraw the order from {supplier}',
      { supplier: 'text' },
      { undoes: 'place_order' },
    ),
    look_elsewhere: effect('Starts a search for another supplier.', 'start a search for another supplier'),
    inform_requester: effect('Informs who made the request of its state.', 'inform who made the request that it is {state}', {
      state: ['ordered', 'turned down', 'delayed'],
    }),
    archive_request: effect('Archives a request.', 'archive {request}', { request: 'text' }),
  },
  approvers: ['head of department', 'finance office'],
  workflow: {
    steps: [
      act('enter_request', { request: '$request_number' }),
      when(is('$total', '>', '$budget_left'), [act('return_request'), stop('returned')]),
      each(
        'offers',
        when(
          no('.complete'),
          [act('exclude_offer', { offer: '.id' })],
          [when(is('.valid_days', '<', 14), [act('extend_offer', { offer: '.id' })])],
        ),
      ),
      depending('$kind', {
        chemicals: [
          act('ask_safety'),
          approve('head of department', [], [act('inform_requester', { state: 'turned down' }), stop('turned down')]),
        ],
        hardware: [when(no('$framework'), [act('ask_it')])],
      }),
      when(all(is('$total', '>=', 25000), no('$framework')), [
        approve('finance office', [], [act('inform_requester', { state: 'turned down' }), stop('turned down')]),
      ]),
      { call: 'ordering' },
      when(
        yes('$framework'),
        [act('archive_request', { request: '$request_number' })],
        [beside([act('archive_request', { request: '$request_number' })], [act('inform_requester', { state: 'ordered' })])],
      ),
    ],
    procedures: {
      ordering: [
        attempt(
          [
            step(
              [act('set_aside', { amount: '$total', centre: '$cost_centre' })],
              [act('release_amount', { centre: '$cost_centre' })],
            ),
            step([act('place_order', { supplier: '$supplier' })], [act('withdraw_order', { supplier: '$supplier' })]),
            step([act('ask_for_delivery_date', { supplier: '$supplier' })]),
          ],
          [act('look_elsewhere'), act('inform_requester', { state: 'delayed' }), stop('delayed')],
        ),
      ],
    },
  },
}
