import { computerFaults } from './computers.ts'
import type { Fault } from './kit.ts'
import { lineFaults } from './line.ts'
import { printerFaults } from './printer.ts'
import { routerFaults } from './router.ts'
import { televisionFaults } from './television.ts'

export { call, dollars, type Fault, joinText, type Repairing, say } from './kit.ts'

/** Every fault by name, in the order in which a plan repairs them. */
export const faults: Readonly<Record<string, Fault>> = {
  ...lineFaults,
  ...routerFaults,
  ...computerFaults,
  ...printerFaults,
  ...televisionFaults,
}
export const faultNames: readonly string[] = Object.keys(faults)
