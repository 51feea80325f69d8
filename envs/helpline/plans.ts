import type { Action } from '../../core/index.ts'
import { call, type Fault, faults, type Repairing, say } from './faults/index.ts'
import type { Service } from './service.ts'
import type { Customer } from './state.ts'

/** What a plan for a complaint needs to know about it. */
export interface Complaint {
  readonly service: Service
  readonly link: 'wifi' | 'cable'
  readonly customer: Customer
}

/** Who is calling, what the tools tell, and everything there is to see about a complaint: the same whatever is wrong. */
export function lookingPlan({ service, link, customer }: Complaint): Action[] {
  const { customer_id, phone, area } = customer
  return [
    say('Hello! What is your phone number, and what is your date of birth?'),
    call('find_customer', { phone }),
    {
      calls: [
        { name: 'get_account', arguments: { customer_id } },
        { name: 'check_line', arguments: { customer_id } },
        { name: 'list_outages', arguments: { area } },
      ],
    },
    ...questions[service === 'laptop_internet' && link === 'cable' ? 'laptop_by_cable' : service].map(say),
  ]
}

const atRouter = [
  'Which lights are lit on the wall socket? Which lights are lit on the router?',
  'Is the power switch of the router on? What does the line cable look like? What does the sticker on the router say?',
] as const

const questions: Readonly<Record<Service | 'laptop_by_cable', readonly string[]>> = {
  laptop_internet: [
    ...atRouter,
    'Please open the wifi settings of your laptop and tell me what they say. What is DNS set to on the laptop?',
  ],
  laptop_by_cable: [
    ...atRouter,
    'How does the network cable between the laptop and the router sit? What is DNS set to on the laptop?',
  ],
  tablet_internet: [
    ...atRouter,
    'Please open the wifi settings of your tablet and tell me what they say. What is DNS set to on the tablet?',
  ],
  printing: [
    'Which lights are lit on the router? Is the power switch of the router on? What does the sticker on the router say?',
    "Please open the wifi settings of your laptop. What does the printer's display say? What does the printer's wifi page say?",
    'Please open the print queue on the laptop. Which model does the label on the printer name?',
  ],
  tv: [...atRouter, 'What light is on the set-top box? How does the HDMI cable sit? What is on the TV screen?'],
  speed: [
    'Please open the menu of the router and tell me what it says.',
    'Is a download running on the laptop? Please run a speed test.',
  ],
}

/** Everything that repairs some faults, in an order that works, and the end they come to. */
export function repairPlan(names: readonly string[], repairing: Repairing): Action[] {
  const wrong: readonly Fault[] = names.map((name) => faults[name]!)
  const end = wrong.find((fault) => fault.end !== undefined)?.end
  const deeds = [
    ...wrong.flatMap((fault) => fault.agent?.(repairing) ?? []),
    ...wrong.flatMap((fault) => (fault.hands ? [say(fault.hands(repairing))] : [])),
  ]
  if (end) return [...deeds, say(farewells[end]), close(end)]
  return [...deeds, say('Does everything work now? Please try it.'), close('solved')]
}

export const close = (resolution: string): Action => call('close_case', { resolution })

export const farewells = {
  replacement: 'I have ordered a new part for you; it arrives in two days.',
  technician: 'The technician is booked for that day.',
  outage: 'There is an outage in your area. We are working on it; nothing more is to be done at your home.',
  unpaid: 'Then the account stays on hold.',
  unverified: 'I am sorry, but I cannot help you with this account.',
} as const
