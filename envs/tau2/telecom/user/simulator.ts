import type { Json } from '../../../../core/index.ts'
import type { Simulator } from '../../domain.ts'
import { ask } from './ask.ts'
import { scriptOf } from './script.ts'
import { user } from './user.ts'

/** Who calls in the tasks of this domain. */
export const simulator: Simulator = {
  user,
  script: (task) => scriptOf(task) as unknown as Json,
  ask,
}
