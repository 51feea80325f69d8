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

export const flight: Trade = {
  id: 'flight',
  title: 'looking after the passengers of a disrupted flight',
  noun: 'flight',
  facts: {
    flight_number: text('the flight number', 'ZX###'),
    gate: text('the gate', 'B##'),
    delay: number('the delay', 0, 900, 'minutes'),
    distance: number('the distance', 200, 9000, 'kilometres'),
    cause: choice('the cause', 'technical', 'weather', 'strike', 'crew'),
    partner_seats: flag('a partner has free seats', 'no partner has free seats'),
  },
  lists: {
    passengers: {
      noun: 'passenger',
      plural: 'passengers in need of care',
      lists: 'list_passengers',
      reads: 'read_passenger',
      fields: {
        id: text('the booking of the passenger', 'PX-###'),
        connection: number('the time to the connection of the passenger', 0, 600, 'minutes'),
        assistance: flag('the passenger needs assistance', 'the passenger needs no assistance'),
      },
    },
  },
  reads: {
    read_flight: { summary: 'Tells the flight number, the gate and the distance.', facts: ['flight_number', 'gate', 'distance'] },
    read_disruption: { summary: 'Tells the delay and its cause.', facts: ['delay', 'cause'] },
    ask_partner: { summary: 'Tells whether a partner has free seats.', facts: ['partner_seats'] },
  },
  effects: {
    announce: effect('Makes an announcement at a gate.', 'make an announcement at {gate}', { gate: 'text' }),
    hand_out_vouchers: effect('Hands out vouchers.', 'hand out {kind} vouchers', { kind: ['drink', 'meal'] }),
    keep_seat: effect('Keeps the present seat of a passenger open.', 'keep the seat of {passenger} open', {
      passenger: { item: 'passengers' },
    }),
    send_helper: effect('Sends a helper to a passenger.', 'send a helper to {passenger}', { passenger: { item: 'passengers' } }),
    rebook: effect('Rebooks a passenger onto a later connection.', 'rebook {passenger} onto a later connection', {
      passenger: { item: 'passengers' },
    }),
    block_partner_seats: effect('Blocks seats with the partner.', 'block seats with the partner'),
    free_partner_seats: effect(
      'Frees the seats blocked with the partner.',
      'free the seats with the partner',
      {},
      { undoes: 'block_partner_seats' },
    ),
    move_bags: effect('Moves the bags of a flight.', 'move the bags of {flight}', { flight: 'text' }, { fails: true }),
    return_bags: effect(
      'Returns the bags of a flight.',
      'return the bags of {flight}',
      { flight: 'text' },
      { undoes: 'move_bags' },
    ),
    transfer_tickets: effect('Transfers the tickets to the partner.', 'transfer the tickets to the partner', {}, { fails: true }),
    book_hotel: effect('Books hotel rooms.', 'book hotel rooms'),
    pay_compensation: effect('Pays compensation to each passenger.', 'pay {amount} of compensation to each passenger', {
      amount: 'number',
    }),
    log_disruption: effect('Logs the disruption of a flight.', 'log the disruption of {flight}', { flight: 'text' }),
    inform_station: effect('Informs the station of a flight.', 'inform the station of {flight}', { flight: 'text' }),
  },
  approvers: ['station manager'],
  workflow: {
    steps: [
      when(is('$delay', '<', 60), [act('announce', { gate: '$gate' }), stop('no action')]),
      when(is('$delay', '>=', 120), [act('hand_out_vouchers', { kind: 'meal' })], [act('hand_out_vouchers', { kind: 'drink' })]),
      beside([act('announce', { gate: '$gate' })], [act('log_disruption', { flight: '$flight_number' })]),
      each(
        'passengers',
        when(is('.connection', '<=', '$delay'), [act('rebook', { passenger: '.id' })], [act('keep_seat', { passenger: '.id' })]),
        when(yes('.assistance'), [act('send_helper', { passenger: '.id' })]),
      ),
      when(is('$delay', '>', 300), [
        when(
          yes('$partner_seats'),
          [
            attempt(
              [
                step([act('block_partner_seats')], [act('free_partner_seats')]),
                step([act('move_bags', { flight: '$flight_number' })], [act('return_bags', { flight: '$flight_number' })]),
                step([act('transfer_tickets')]),
              ],
              [act('book_hotel')],
            ),
          ],
          [approve('station manager', [act('book_hotel')], [act('hand_out_vouchers', { kind: 'meal' })])],
        ),
      ]),
      depending('$cause', {
        'technical|crew': [
          when(
            all(is('$delay', '>=', 180), is('$distance', '>', 1500)),
            [act('pay_compensation', { amount: 400 })],
            [when(is('$delay', '>=', 180), [act('pay_compensation', { amount: 250 })])],
          ),
        ],
        strike: [when(no('$partner_seats'), [act('pay_compensation', { amount: 100 })])],
      }),
      act('inform_station', { flight: '$flight_number' }),
    ],
  },
}
