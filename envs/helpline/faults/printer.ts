import { type Fault, joinText } from './kit.ts'

/** Faults of printing. */
export const printerFaults = {
  printer_off: {
    about: ['printing'],
    group: 'printer',
    breaks: ({ home }) => {
      home.printer['power'] = 'off'
    },
    hands: () => 'Please switch the printer on.',
  },
  printer_other_network: {
    about: ['printing'],
    group: 'printer',
    breaks: ({ home }, { strangeNetwork, oldPassword }) => {
      Object.assign(home.printer, { network: strangeNetwork, password: oldPassword })
    },
    hands: ({ values }) => joinText('printer', values),
    twin: { value: 'password' },
  },
  paper_empty: {
    about: ['printing'],
    group: 'paper',
    breaks: ({ home }) => {
      home.printer['paper'] = 'empty'
    },
    hands: () => 'Please put paper into the printer.',
  },
  queue_paused: {
    about: ['printing'],
    group: 'queue',
    breaks: ({ home }) => {
      home.laptop['queue'] = 'paused'
    },
    hands: () => 'Please resume the print queue on the laptop.',
  },
  other_driver: {
    about: ['printing'],
    group: 'driver',
    breaks: ({ home }, { oldModel }) => {
      home.laptop['driver'] = oldModel
    },
    hands: ({ values: { model } }) => `Please install the driver for the printer model ${model} on the laptop.`,
    twin: { value: 'model' },
  },
} as const satisfies Record<string, Fault>
