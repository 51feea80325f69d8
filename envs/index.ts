import type { World } from '../core/index.ts'
import { calendar } from './calendar/world.ts'
import { decompose } from './decompose/world.ts'
import { helpline } from './helpline/world.ts'
import { household } from './household/world.ts'
import { calendarScheduling } from './naturalplan/calendar/world.ts'
import { meetingPlanning } from './naturalplan/meeting/world.ts'
import { tripPlanning } from './naturalplan/trip/world.ts'
import { procedures } from './procedures/world.ts'
import { roster } from './roster/world.ts'
import { rounds } from './rounds/world.ts'
import { storefront } from './storefront/world.ts'
import { airline } from './tau2/airline/world.ts'
import { mock } from './tau2/mock/world.ts'
import { retail } from './tau2/retail/world.ts'
import { telecom, telecomWorkflow } from './tau2/telecom/world.ts'
import { trip } from './trip/world.ts'
import { workspace } from './workspace/world.ts'

/** Every world there is. */
export const worlds: readonly World[] = [
  storefront,
  calendar,
  trip,
  rounds,
  roster,
  household,
  decompose,
  helpline,
  workspace,
  procedures,
  mock,
  airline,
  retail,
  telecom,
  telecomWorkflow,
  tripPlanning,
  meetingPlanning,
  calendarScheduling,
]

export {
  airline,
  calendar,
  calendarScheduling,
  decompose,
  helpline,
  household,
  meetingPlanning,
  mock,
  procedures,
  retail,
  roster,
  rounds,
  storefront,
  telecom,
  telecomWorkflow,
  trip,
  tripPlanning,
  workspace,
}
