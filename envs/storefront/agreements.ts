import { normalText } from '../../core/index.ts'
import type { Address } from './state.ts'

/** An agreement is one line that says what was agreed to, to the letter; user and tools write it alike, so equal lines are equal deeds. */
export const agreements = {
  cancel: (order: string): string => `cancel ${order}`,
  cancelItems: (order: string, lines: readonly string[]): string => `cancel_items ${order} ${[...lines].sort().join()}`,
  changeAddress: (order: string, { street, city, zip }: Address): string =>
    `change_address ${order} ${normalText(street)}, ${normalText(city)} ${zip}`,
  changePayment: (order: string, payment: string): string => `change_payment ${order} ${payment}`,
  exchange: (order: string, line: string, variant: string, payment: string): string =>
    `exchange ${order} ${line} ${variant} ${payment}`,
  return: (order: string, lines: readonly string[]): string => `return ${order} ${[...lines].sort().join()}`,
}
