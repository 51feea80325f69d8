import type { World } from '../core/index.ts'
import { storefront } from './storefront/world.ts'
import { airline } from './tau2/airline/world.ts'
import { mock } from './tau2/mock/world.ts'
import { retail } from './tau2/retail/world.ts'
import { telecom, telecomWorkflow } from './tau2/telecom/world.ts'

/** Every world there is. */
export const worlds: readonly World[] = [storefront, mock, airline, retail, telecom, telecomWorkflow]

export { airline, mock, retail, storefront, telecom, telecomWorkflow }
