import type { Draws, Patch } from '../../core/index.ts'
import { type Fault, faultNames, faults } from './faults/index.ts'
import { cabinetOf, healthy, type Making, oddities, type Values } from './homes.ts'
import type { Complaint } from './plans.ts'
import type { Service } from './service.ts'
import type { Customer } from './state.ts'

/** A complaint with what is behind it. */
export interface Trouble extends Complaint {
  readonly values: Values
  readonly faults: readonly string[]
  /** Places of the oddities that are there besides. */
  readonly odd: readonly number[]
  readonly others: readonly Customer[]
}

export const computerOf = (service: Service): 'laptop' | 'tablet' => (service === 'tablet_internet' ? 'tablet' : 'laptop')

/** The faults that can be behind a complaint. */
export function faultsAbout({ service, link }: Pick<Complaint, 'service' | 'link'>): string[] {
  const used = service === 'laptop_internet' ? link : 'wifi'
  return faultNames.filter((name) => {
    const fault: Fault = faults[name]!
    return fault.about.includes(service) && (fault.link === undefined || fault.link === used)
  })
}

/** Whether some faults can be there together: one of each group, and one at most that ends the conversation. */
export function areCompatible(names: readonly string[]): boolean {
  const groups = new Set(names.map((name) => faults[name]!.group))
  return groups.size === names.length && names.filter((name) => faults[name]!.end !== undefined).length <= 1
}

/** So many compatible faults in the order of their repair; undefined where there are not as many. */
export function drawFaults(draws: Draws, names: readonly string[], count: number): string[] | undefined {
  const drawn: string[] = []
  for (const name of draws.shuffle(names)) if (drawn.length < count && areCompatible([...drawn, name])) drawn.push(name)
  return drawn.length === count ? inOrder(drawn) : undefined
}

export const inOrder = (names: readonly string[]): string[] => faultNames.filter((name) => names.includes(name))

/** The oddities that do not touch a complaint, by their places. */
export function odditiesBeside({ service, link }: Pick<Complaint, 'service' | 'link'>): number[] {
  const touched: Readonly<Record<Service, readonly string[]>> = {
    laptop_internet: ['laptop'],
    tablet_internet: ['tablet'],
    printing: ['printer', link === 'wifi' ? 'laptop' : ''],
    tv: ['tv'],
    speed: ['speed', 'laptop'],
  }
  return [...oddities.keys()].filter((place) => !oddities[place]!.about.some((about) => touched[service].includes(about)))
}

export function makingOf({ customer, values, service, faults: names, odd }: Omit<Trouble, 'others'>): Making {
  const making = healthy(customer, values)
  for (const name of names) faults[name]!.breaks(making, values, computerOf(service))
  for (const place of odd) oddities[place]!.make(making)
  return making
}

/** The first state as a patch of the empty base. */
export function patchOf(making: Making, others: readonly Customer[]): Patch {
  const { home, customer, line, outage } = making
  const customers = [customer, ...others]
  const elsewhere = others[0] && { area: others[0].area, what: 'Internet and TV are down; it will take until tomorrow.' }
  const here = outage
    ? [{ area: customer.area, what: 'A cable was cut at a building site. Internet and TV are down until tonight.' }]
    : []
  const lines = [
    line,
    ...others.map((other) => ({
      ...line,
      customer_id: other.customer_id,
      cabinet: cabinetOf(other),
      signal: 'good',
      port: 'up',
      internet: 'right',
      tv: 'sent',
    })),
  ]
  return {
    customers: keyed(customers, ({ customer_id }) => customer_id),
    lines: keyed(lines, ({ customer_id }) => customer_id),
    outages: keyed([...here, ...(elsewhere ? [elsewhere] : [])], ({ area }) => area),
    devices: Object.fromEntries(Object.entries(home).map(([id, settings]) => [id, { id, settings }])),
  } as unknown as Patch
}

const keyed = <T>(entities: readonly T[], key: (entity: T) => string): Record<string, T> =>
  Object.fromEntries(entities.map((entity) => [key(entity), entity]))
