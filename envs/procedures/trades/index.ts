import type { Trade } from '../trade.ts'
import { archive } from './archive.ts'
import { breach } from './breach.ts'
import { claim } from './claim.ts'
import { discharge } from './discharge.ts'
import { flight } from './flight.ts'
import { incident } from './incident.ts'
import { loan } from './loan.ts'
import { onboarding } from './onboarding.ts'
import { permit } from './permit.ts'
import { purchase } from './purchase.ts'
import { returns } from './returns.ts'
import { sample } from './sample.ts'

/** Every trade there is. */
export const trades: readonly Trade[] = [
  claim,
  onboarding,
  incident,
  loan,
  sample,
  purchase,
  discharge,
  returns,
  permit,
  flight,
  breach,
  archive,
]

export function tradeNamed(id: string): Trade | undefined {
  return trades.find((trade) => trade.id === id)
}
