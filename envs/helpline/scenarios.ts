import type { Draws, Generator, Json, ScenarioDraft } from '../../core/index.ts'
import { drawValues } from './homes.ts'
import { drawBirthDate, drawCustomers } from './people.ts'
import { lookingPlan, repairPlan } from './plans.ts'
import type { Script } from './script.ts'
import { type Service, services } from './service.ts'
import { computerOf, drawFaults, faultsAbout, makingOf, odditiesBeside, patchOf, type Trouble } from './situations.ts'
import { days } from './state.ts'
import { drawStatic } from './static.ts'
import { twinsOf } from './twins.ts'

/** How many faults there are, how many oddities besides, and whether the user can tell all that is needed at once. */
interface Knobs {
  readonly faults: readonly [least: number, most: number]
  readonly oddities: number
  readonly static: boolean
}

export const difficulties: Readonly<Record<string, Knobs>> = {
  starter: { faults: [1, 1], oddities: 0, static: true },
  easy: { faults: [2, 2], oddities: 1, static: true },
  medium: { faults: [3, 3], oddities: 1, static: true },
  hard: { faults: [4, 4], oddities: 2, static: false },
  expert: { faults: [5, 6], oddities: 3, static: false },
}

/** Draws calls for help, with what repairs what is behind them. */
export const generator: Generator = {
  difficulties: Object.keys(difficulties),
  splits: { train: 80, test: 20 },
  draw(draws, difficulty) {
    const knobs = difficulties[difficulty]!
    const size = draws.integer(...knobs.faults)
    if (knobs.static && draws.chance(1, 4)) return drawStatic(draws, size)
    return drawTrouble(draws, size, knobs.oddities)
  },
}

/** Draws until there is a call with so many faults (1 to 6) behind it. */
export function provenTask(draws: Draws, size: number): ScenarioDraft {
  for (;;) {
    const draft = drawTrouble(draws, size, 2)
    if (draft) return draft
  }
}

const openings: Readonly<Record<Service, readonly string[]>> = {
  laptop_internet: [
    'Hello, I cannot get online with my laptop. It uses {link}.',
    'Hi! The internet does not work on my laptop, which uses {link}.',
    'Good morning, no web page opens on my laptop. I use {link} for it.',
  ],
  tablet_internet: ['Hello, my tablet has no internet.', 'Hi, I cannot open a web page on my tablet.'],
  printing: ['Hello, I cannot print from my laptop.', 'Hi! My printer prints nothing of what I send from the laptop.'],
  tv: ['Hello, I have no TV picture from the set-top box.', 'Hi, I cannot watch TV.'],
  speed: ['Hello, the internet on my laptop is terribly slow.', 'Hi, everything I open on the laptop takes ages.'],
}

function drawTrouble(draws: Draws, size: number, oddities: number): ScenarioDraft | undefined {
  const service = draws.pick(services)
  const drawn = drawValues(draws)
  const values = service === 'laptop_internet' ? drawn : { ...drawn, link: 'wifi' as const }
  const { link } = values
  const [customer, ...others] = drawCustomers(draws, 3)
  const faults = drawFaults(draws, faultsAbout({ service, link }), size)
  const odd = draws.sample(odditiesBeside({ service, link }), oddities)
  const opening = draws.pick(openings[service]).replace('{link}', link === 'wifi' ? 'the wifi' : 'a network cable')
  const day = draws.pick(days)
  const stranger = drawBirthDate(draws)
  const otherValues = drawValues(draws)
  if (!faults) return undefined
  const trouble: Trouble = { service, link, customer: customer!, others, values, faults, odd }
  const { name, phone, birth_date } = customer!
  const script: Script = { opening, name, phone, birth_date, wants: [service], day, pays: true }
  const twins = () => twinsOf({ trouble, script, stranger, otherValues })
  if (twins().length === 0) return undefined
  return {
    kind: service,
    base: 'empty',
    patch: patchOf(makingOf(trouble), others),
    instruction: `${name} (phone ${phone}, born ${birth_date}) says: ${opening}`,
    user: script as unknown as Json,
    witness: [
      ...lookingPlan(trouble),
      ...repairPlan(faults, { values, customer_id: customer!.customer_id, computer: computerOf(service), day }),
    ],
    twins,
  }
}
