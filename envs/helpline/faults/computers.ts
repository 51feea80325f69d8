import { call, computers, type Fault, joinText } from './kit.ts'

/** Faults of the laptop and the tablet, and of what makes the laptop slow. */
export const computerFaults = {
  device_wifi_off: {
    about: [...computers, 'printing'],
    group: 'device_wifi',
    link: 'wifi',
    breaks: ({ home }, _, id) => {
      home[id]['wifi'] = 'off'
    },
    hands: ({ computer: id }) => `Please turn the wifi on your ${id} on.`,
  },
  flight_mode: {
    about: [...computers, 'printing'],
    group: 'flight',
    link: 'wifi',
    breaks: ({ home }, _, id) => {
      home[id]['flight'] = 'on'
    },
    hands: ({ computer: id }) => `Please turn flight mode off on your ${id}.`,
  },
  other_network: {
    about: computers,
    group: 'device_network',
    link: 'wifi',
    breaks: ({ home }, { strangeNetwork, oldPassword }, id) => {
      Object.assign(home[id], { network: strangeNetwork, password: oldPassword })
    },
    hands: ({ computer: id, values }) => joinText(id, values),
    twin: { value: 'password' },
  },
  old_password: {
    about: computers,
    group: 'device_network',
    link: 'wifi',
    breaks: ({ home }, { oldPassword }, id) => {
      home[id]['password'] = oldPassword
    },
    hands: ({ computer: id, values }) => joinText(id, values),
    twin: { value: 'password' },
  },
  manual_dns: {
    about: computers,
    group: 'dns',
    breaks: ({ home }, _, id) => {
      home[id]['dns'] = 'manual'
    },
    hands: ({ computer: id }) => `Please set DNS to automatic on your ${id}.`,
  },
  lan_cable_loose: {
    about: ['laptop_internet'],
    group: 'lan_cable',
    link: 'cable',
    breaks: ({ home }) => {
      home.lan_cable['fit'] = 'loose'
    },
    hands: () => 'Please push the network cable of the laptop in firmly.',
  },
  download: {
    about: ['speed'],
    group: 'download',
    breaks: ({ home }) => {
      home.laptop['download'] = 'running'
    },
    hands: () => 'Please stop the download on the laptop.',
    twin: { fault: 'speed_unset' },
  },
  old_firmware: {
    about: ['speed'],
    group: 'firmware',
    breaks: ({ home }) => {
      home.router['firmware'] = 'old'
    },
    hands: () => 'Please install the update in the menu of the router.',
  },
  speed_unset: {
    about: ['speed'],
    group: 'speed',
    breaks: ({ line }) => {
      line.internet = 'wrong'
    },
    agent: ({ customer_id }) => [call('provision', { customer_id, service: 'internet' })],
    twin: { fault: 'download' },
  },
} as const satisfies Record<string, Fault>
