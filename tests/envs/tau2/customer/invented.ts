import { Listener } from './listener.ts'

export const cancel = { name: 'cancel_pending_order', arguments: { order_id: '#W1000001', reason: 'no longer needed' } }
export const exchange = {
  name: 'exchange_delivered_order_items',
  arguments: {
    order_id: '#W1000002',
    item_ids: ['1000000001'],
    new_item_ids: ['1000000002'],
    payment_method_id: 'gift_card_1000003',
  },
}
export const move = {
  name: 'modify_pending_order_address',
  arguments: {
    order_id: '#W1000004',
    address1: '12 Fern Road',
    address2: 'Apt 3',
    city: 'Austin',
    state: 'TX',
    country: 'USA',
    zip: '73301',
  },
}
export const shopper = (plan: readonly { name: string; arguments: object }[], extra: object = {}) =>
  new Listener({
    domain: 'retail',
    reason:
      'You want to cancel your first order because you no longer need it. You also want to exchange the lamp for a brass one. You would like to know your refund.',
    plan,
    ...extra,
  })

export const refit = {
  name: 'update_reservation_flights',
  arguments: {
    reservation_id: 'KLMNOP',
    cabin: 'economy',
    flights: [
      { flight_number: 'HAT001', date: '2024-05-20' },
      { flight_number: 'HAT002', date: '2024-05-23' },
    ],
    payment_id: 'credit_card_1000005',
  },
}
export const bags = {
  name: 'update_reservation_baggages',
  arguments: { reservation_id: 'KLMNOP', total_baggages: 3, nonfree_baggages: 1, payment_id: 'credit_card_1000005' },
}
export const drop = { name: 'cancel_reservation', arguments: { reservation_id: 'AB12CD' } }
export const book = {
  name: 'book_reservation',
  arguments: {
    user_id: 'ana_lind_1234',
    origin: 'JFK',
    destination: 'SEA',
    flight_type: 'one_way',
    cabin: 'business',
    flights: [{ flight_number: 'HAT003', date: '2024-05-24' }],
    passengers: [{ first_name: 'Ana', last_name: 'Lind', dob: '1990-01-02' }],
    payment_methods: [
      { payment_id: 'certificate_1000006', amount: 250 },
      { payment_id: 'credit_card_1000005', amount: 80 },
    ],
    total_baggages: 2,
    nonfree_baggages: 0,
    insurance: 'no',
  },
}
export const traveller = (plan: readonly { name: string; arguments: object }[], extra: object = {}) =>
  new Listener({
    domain: 'airline',
    known: 'You are Ana Lind. Your user id is ana_lind_1234.',
    reason: 'You want to change the flights of your trip. You want to cancel reservation AB12CD.',
    plan,
    ...extra,
  })

export const consents = /^yes\b/i
export const unwanted = ({ memory }: Listener): number => (memory as { unwanted: number }).unwanted
