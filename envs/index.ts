import type { World } from '../core/index.ts'
import { storefront } from './storefront/world.ts'
import { mock } from './tau2/mock/world.ts'
import { retail } from './tau2/retail/world.ts'

/** Every world there is. */
export const worlds: readonly World[] = [storefront, mock, retail]

export { mock, retail, storefront }
