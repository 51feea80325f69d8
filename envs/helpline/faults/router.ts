import { call, computers, type Fault, online } from './kit.ts'

/** Faults of the router. */
export const routerFaults = {
  router_off: {
    about: [...online, 'printing'],
    group: 'router',
    breaks: ({ home }) => {
      home.router['power'] = 'off'
    },
    hands: () => 'Please switch the router on.',
  },
  router_hung: {
    about: [...online, 'printing'],
    group: 'router',
    breaks: ({ home }) => {
      home.router['state'] = 'hung'
    },
    hands: () => 'Please restart the router.',
    twin: { fault: 'router_dead' },
  },
  router_dead: {
    about: online,
    group: 'router',
    breaks: ({ home }) => {
      home.router['state'] = 'dead'
    },
    agent: ({ customer_id }) => [call('order_replacement', { customer_id, part: 'router' })],
    end: 'replacement',
    twin: { fault: 'router_hung' },
  },
  router_unregistered: {
    about: online,
    group: 'router',
    breaks({ home, customer }, { oldSerial }) {
      customer.router_serial = oldSerial
      home.router['config'] = 'stale'
    },
    agent: ({ customer_id, values: { serial } }) => [call('register_router', { customer_id, serial })],
    hands: () => 'Please restart the router.',
    twin: { value: 'serial' },
  },
  router_wifi_off: {
    about: [...computers, 'printing'],
    group: 'router',
    link: 'wifi',
    breaks: ({ home }) => {
      home.router['wifi'] = 'off'
    },
    hands: () => 'Please switch the wifi of the router on.',
  },
} as const satisfies Record<string, Fault>
