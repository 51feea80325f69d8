import type { Action, Draws, Json, ScenarioDraft } from '../../core/index.ts'
import { faults, joinText, say } from './faults/index.ts'
import { drawValues, healthy, type Making, type Values } from './homes.ts'
import { drawCustomers } from './people.ts'
import { close } from './plans.ts'
import type { Script } from './script.ts'
import type { Service } from './service.ts'
import { patchOf } from './situations.ts'
import { days } from './state.ts'

/** A wish of which the user tells at once all that is needed, so that nothing needs to be looked at. */
interface Errand {
  readonly kind: string
  readonly size: number
  readonly wants: readonly Service[]
  opening(values: Values): string
  make(making: Making, values: Values): void
  steps(values: Values): string[]
}

/** After a new router, devices still know the old wifi. */
function move(devices: readonly ('printer' | 'tablet' | 'laptop')[], wants: readonly Service[]): Errand {
  const list = devices.map((device) => `my ${device}`).join(' and ')
  return {
    kind: 'new_wifi',
    size: devices.length,
    wants,
    opening: ({ network, password }) =>
      `Hello, we have a new wifi, ${network}, with the password ${password}. How do I get ${list} onto it?`,
    make({ home }, { strangeNetwork, oldPassword }) {
      for (const device of devices) Object.assign(home[device], { network: strangeNetwork, password: oldPassword })
    },
    steps: (values) => devices.map((device) => joinText(device, values)),
  }
}

const driverText = (values: Values): string =>
  faults['other_driver']!.hands!({ values, customer_id: '', computer: 'laptop', day: '' })

const errands: readonly Errand[] = [
  move(['printer'], ['printing']),
  move(['tablet'], ['tablet_internet']),
  move(['tablet', 'laptop'], ['tablet_internet', 'laptop_internet']),
  move(['printer', 'laptop'], ['printing', 'laptop_internet']),
  move(['laptop', 'tablet', 'printer'], ['laptop_internet', 'tablet_internet', 'printing']),
  {
    kind: 'moved_box',
    size: 1,
    wants: ['tv'],
    opening: ({ input, otherInput }) =>
      `Hello, I plugged the set-top box into HDMI ${input} of the TV, and the TV is still on HDMI ${otherInput}. What do I do?`,
    make: ({ home }, { otherInput }) => {
      home.tv['input'] = otherInput
    },
    steps: ({ input }) => [`Please switch the TV to input HDMI ${input}.`],
  },
  {
    kind: 'new_printer',
    size: 2,
    wants: ['printing'],
    opening: ({ network, password, model }) =>
      `Hello, I bought a printer, model ${model}. It is on no wifi yet; ours is ${network} with the password ${password}. The laptop has no driver for it. How do I set it up?`,
    make({ home }, { oldModel, oldPassword }) {
      Object.assign(home.printer, { network: 'none', password: oldPassword })
      home.laptop['driver'] = oldModel
    },
    steps: (values) => [joinText('printer', values), driverText(values)],
  },
]

export function drawStatic(draws: Draws, size: number): ScenarioDraft {
  const errand = draws.pick(errands.filter((other) => other.size === size))
  const values: Values = { ...drawValues(draws), link: 'wifi' }
  const [customer, ...others] = drawCustomers(draws, 3)
  const making = healthy(customer!, values)
  errand.make(making, values)
  const { name, phone, birth_date } = customer!
  const opening = errand.opening(values)
  const script: Script = { opening, name, phone, birth_date, wants: [...errand.wants], day: draws.pick(days), pays: true }
  const steps: Action[] = draws.shuffle(errand.steps(values)).map(say)
  return {
    kind: errand.kind,
    base: 'empty',
    patch: patchOf(making, others),
    instruction: `${name} (phone ${phone}, born ${birth_date}) says: ${opening}`,
    user: script as unknown as Json,
    witness: [...steps, say('Does everything work now? Please try it.'), close('solved')],
  }
}
