import type { Draws } from '../../core/index.ts'
import type { Situation } from './service.ts'
import type { Customer, DeviceId } from './state.ts'

/** What differs from home to home: names, passwords, models, numbers. */
export interface Values {
  readonly network: string
  readonly password: string
  readonly strangeNetwork: string
  readonly oldPassword: string
  readonly serial: string
  readonly oldSerial: string
  readonly model: string
  readonly oldModel: string
  /** The HDMI input that the box is plugged into, and another one. */
  readonly input: string
  readonly otherInput: string
  /** How the laptop goes online. */
  readonly link: 'wifi' | 'cable'
  /** What would be due, in cents. */
  readonly due: number
}

const nouns = ['Willow', 'Harbor', 'Meadow', 'Cedar', 'Falcon', 'Juniper', 'Lantern', 'Orchard', 'Pebble', 'Summit'] as const
const animals = ['otter', 'heron', 'badger', 'magpie', 'lynx', 'marten', 'puffin', 'gecko'] as const
const plants = ['maple', 'clover', 'fern', 'thistle', 'aspen', 'poppy', 'sorrel', 'laurel'] as const

const drawNetwork = (draws: Draws, noun: string): string => `${noun}-${draws.integer(1000, 9999)}`
const drawPassword = (draws: Draws, animal: string): string => `${animal}-${draws.pick(plants)}-${draws.integer(10, 99)}`
const drawSerial = (draws: Draws): string => `RT${draws.integer(100000, 999999)}`
const drawModel = (draws: Draws, letters: string): string => `${letters}-${draws.integer(100, 999)}`

export function drawValues(draws: Draws): Values {
  const [noun, otherNoun] = draws.sample(nouns, 2)
  const [animal, otherAnimal] = draws.sample(animals, 2)
  const [input, otherInput] = draws.sample(['1', '2', '3', '4'], 2)
  const serial = drawSerial(draws)
  return {
    network: drawNetwork(draws, noun!),
    password: drawPassword(draws, animal!),
    strangeNetwork: drawNetwork(draws, otherNoun!),
    oldPassword: drawPassword(draws, otherAnimal!),
    serial,
    oldSerial: `RS${serial.slice(2)}`,
    model: drawModel(draws, 'PX'),
    oldModel: drawModel(draws, 'LK'),
    input: input!,
    otherInput: otherInput!,
    link: draws.pick(['wifi', 'cable']),
    due: draws.integer(19, 89) * 100 + draws.pick([0, 50, 99]),
  }
}

type Writable<T> = { -readonly [Field in keyof T]: T[Field] }

/** A situation that can still be written to: what faults break. */
export type Making = {
  home: Record<DeviceId, Record<string, string>>
  customer: Writable<Situation['customer']>
  line: Writable<Situation['line']>
  outage: boolean
}

/** Every line of the helpline begins in another place. */
export const cabinetOf = ({ customer_id }: Customer): string => `C${Number(customer_id.slice(1)) * 3}`

/** A home in which everything works. */
export function healthy(customer: Customer, values: Values): Making {
  const { network, password, serial, model, input, link } = values
  const joined = { network, password }
  return {
    home: {
      socket: { power: 'on' },
      line_cable: { fit: 'firm', wire: 'whole', port: 'internet' },
      router: {
        owner: customer.customer_id,
        power: 'on',
        state: 'running',
        config: 'current',
        wifi: 'on',
        firmware: 'current',
        name: network,
        password,
        serial,
      },
      lan_cable: { fit: 'firm' },
      laptop: {
        link,
        wifi: 'on',
        flight: 'off',
        dns: 'automatic',
        download: 'none',
        queue: 'running',
        driver: model,
        ...joined,
      },
      tablet: { link: 'wifi', wifi: 'on', flight: 'off', dns: 'automatic', ...joined },
      printer: { power: 'on', paper: 'in', model, ...joined },
      box: { power: 'on', state: 'running', plugged: input },
      hdmi_cable: { fit: 'firm' },
      tv: { power: 'on', input },
    },
    customer: { ...customer, balance: 0, hold: 'none', router_serial: serial },
    line: {
      customer_id: customer.customer_id,
      cabinet: cabinetOf(customer),
      signal: 'good',
      port: 'up',
      internet: 'right',
      tv: 'sent',
    },
    outage: false,
  }
}

/** Things that are odd in a home and belong to nobody's complaint: the customer wants them so. */
export const oddities: readonly { readonly about: readonly string[]; make(making: Making): void }[] = [
  {
    about: ['tablet'],
    make: ({ home }) => {
      home.tablet['flight'] = 'on'
    },
  },
  {
    about: ['tablet'],
    make: ({ home }) => {
      home.tablet['dns'] = 'manual'
    },
  },
  {
    about: ['printer'],
    make: ({ home }) => {
      home.printer['paper'] = 'empty'
    },
  },
  {
    about: ['printer'],
    make: ({ home }) => {
      home.laptop['queue'] = 'paused'
    },
  },
  {
    about: ['tv'],
    make: ({ home }) => {
      home.box['power'] = 'off'
    },
  },
  {
    about: ['tv'],
    make: ({ home }) => {
      home.hdmi_cable['fit'] = 'loose'
    },
  },
  {
    about: ['speed', 'laptop'],
    make: ({ home }) => {
      home.laptop['download'] = 'running'
    },
  },
  {
    about: ['speed'],
    make: ({ home }) => {
      home.router['firmware'] = 'old'
    },
  },
]
