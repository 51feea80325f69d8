import type { World } from '../core/index.ts'
import { storefront } from './storefront/world.ts'

/** Every world there is. */
export const worlds: readonly World[] = [storefront]

export { storefront }
