import { call, dollars, type Fault, online, say } from './kit.ts'

/** Faults between the exchange and the router, and of the account. */
export const lineFaults = {
  money_due: {
    about: online,
    group: 'hold',
    breaks({ customer }, { due }) {
      customer.hold = 'unpaid'
      customer.balance = due
    },
    agent: ({ customer_id, values: { due } }) => [
      say(`Your account is on hold, since ${dollars(due)} dollars are due. May I charge ${dollars(due)} dollars to your card?`),
      call('take_payment', { customer_id, amount: due }),
      call('lift_hold', { customer_id }),
    ],
    twin: { fault: 'hold_forgotten' },
  },
  hold_forgotten: {
    about: online,
    group: 'hold',
    breaks: ({ customer }) => {
      customer.hold = 'paid'
    },
    agent: ({ customer_id }) => [call('lift_hold', { customer_id })],
    twin: { fault: 'money_due' },
  },
  socket_unplugged: {
    about: online,
    group: 'socket',
    breaks: ({ home }) => {
      home.socket['power'] = 'off'
    },
    hands: () => 'Please plug the wall socket back in.',
  },
  line_cable_loose: {
    about: online,
    group: 'line_cable',
    breaks: ({ home }) => {
      home.line_cable['fit'] = 'loose'
    },
    hands: () => 'Please push the line cable in firmly at both ends.',
    twin: { fault: 'line_cable_torn' },
  },
  line_cable_torn: {
    about: online,
    group: 'line_cable',
    breaks: ({ home }) => {
      home.line_cable['wire'] = 'torn'
    },
    agent: ({ customer_id }) => [call('order_replacement', { customer_id, part: 'line_cable' })],
    end: 'replacement',
    twin: { fault: 'line_cable_loose' },
  },
  line_cable_misplaced: {
    about: online,
    group: 'line_cable',
    breaks: ({ home }) => {
      home.line_cable['port'] = 'lan'
    },
    hands: () => 'Please move the line cable to the port marked Internet.',
  },
  port_hung: {
    about: online,
    group: 'line',
    breaks: ({ line }) => {
      line.port = 'hung'
    },
    agent: ({ customer_id }) => [call('reset_line', { customer_id })],
    twin: { fault: 'signal_lost' },
  },
  signal_lost: {
    about: online,
    group: 'line',
    breaks: ({ line }) => {
      line.signal = 'lost'
    },
    agent: ({ customer_id, day }) => [
      say('Which day suits you for a technician?'),
      call('book_technician', { customer_id, day }),
    ],
    end: 'technician',
    twin: { fault: 'outage' },
  },
  outage: {
    about: online,
    group: 'line',
    breaks: (making) => {
      making.outage = true
    },
    end: 'outage',
    twin: { fault: 'port_hung' },
  },
} as const satisfies Record<string, Fault>
