import type { Action } from '../../../core/index.ts'
import type { Making, Values } from '../homes.ts'
import type { Service } from '../service.ts'
import type { resolutions } from '../state.ts'

/** What a repair can refer to. */
export interface Repairing {
  readonly values: Values
  readonly customer_id: string
  readonly computer: 'laptop' | 'tablet'
  readonly day: string
}

/** One thing that is wrong, with what puts it right. */
export interface Fault {
  readonly about: readonly Service[]
  /** Faults of one group do not come together. */
  readonly group: string
  breaks(making: Making, values: Values, computer: 'laptop' | 'tablet'): void
  /** What the agent does with its tools. */
  agent?(repairing: Repairing): Action[]
  /** What the agent says, and the user's hands do. */
  hands?(repairing: Repairing): string
  /** What the case comes to where it cannot be repaired in this conversation. */
  readonly end?: Exclude<(typeof resolutions)[number], 'solved'>
  /** The fault that begins alike and is repaired otherwise, or the value that could be another. */
  readonly twin?: { readonly fault: string } | { readonly value: 'password' | 'serial' | 'model' | 'input' }
  /** It only touches a laptop that goes online in this way. */
  readonly link?: 'wifi' | 'cable'
}

export const say = (text: string): Action => ({ text })
export const call = (name: string, given: Record<string, string | number>): Action => ({ calls: [{ name, arguments: given }] })

/** Cents as people read them. */
export const dollars = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

/** Complaints that need the router to be online, and those of them about a computer. */
export const online: readonly Service[] = ['laptop_internet', 'tablet_internet', 'tv']
export const computers: readonly Service[] = ['laptop_internet', 'tablet_internet']

export function joinText(device: string, { network, password }: Values): string {
  return `Please connect your ${device} to the wifi ${network} with the password ${password}.`
}
