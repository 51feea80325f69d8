import { call, type Fault } from './kit.ts'

/** Faults of the set-top box and the TV. */
export const televisionFaults = {
  box_off: {
    about: ['tv'],
    group: 'box',
    breaks: ({ home }) => {
      home.box['power'] = 'off'
    },
    hands: () => 'Please switch the set-top box on.',
  },
  box_hung: {
    about: ['tv'],
    group: 'box',
    breaks: ({ home }) => {
      home.box['state'] = 'hung'
    },
    hands: () => 'Please restart the set-top box.',
    twin: { fault: 'tv_unset' },
  },
  other_input: {
    about: ['tv'],
    group: 'input',
    breaks: ({ home }, { otherInput }) => {
      home.tv['input'] = otherInput
    },
    hands: ({ values: { input } }) => `Please switch the TV to input HDMI ${input}.`,
    twin: { value: 'input' },
  },
  hdmi_cable_loose: {
    about: ['tv'],
    group: 'hdmi_cable',
    breaks: ({ home }) => {
      home.hdmi_cable['fit'] = 'loose'
    },
    hands: () => 'Please push the HDMI cable in firmly at both ends.',
  },
  tv_unset: {
    about: ['tv'],
    group: 'tv',
    breaks: ({ line }) => {
      line.tv = 'missing'
    },
    agent: ({ customer_id }) => [call('provision', { customer_id, service: 'tv' })],
    twin: { fault: 'box_hung' },
  },
} as const satisfies Record<string, Fault>
