import type { Json, Twin } from '../../core/index.ts'
import { type Fault, faults, type Repairing, say } from './faults/index.ts'
import type { Values } from './homes.ts'
import { close, farewells, lookingPlan, repairPlan } from './plans.ts'
import type { Script } from './script.ts'
import { areCompatible, computerOf, inOrder, makingOf, patchOf, type Trouble } from './situations.ts'
import { days } from './state.ts'

/** A call for help, and what could have been otherwise in it. */
export interface Turning {
  readonly trouble: Trouble
  readonly script: Script
  /** A date of birth that is not the customer's. */
  readonly stranger: string
  readonly otherValues: Values
}

/** A twin for everything that the right plan depends on: each fault that could be another, and what only the caller can tell. */
export function twinsOf(turning: Turning): Twin[] {
  return [...faultTwins(turning), ...callerTwins(turning)]
}

function faultTwins({ trouble, script, otherValues }: Turning): Twin[] {
  return trouble.faults.flatMap((name) => {
    const twin = otherwise(trouble, name, otherValues)
    if (!twin) return []
    return [
      { branch: name.replaceAll('_', '-'), patch: patchFor(twin), witness: [...lookingPlan(twin), ...repairs(twin, script)] },
    ]
  })
}

/** The trouble with one fault replaced, or with one value that is another; undefined where it cannot be otherwise. */
function otherwise(trouble: Trouble, name: string, otherValues: Values): Trouble | undefined {
  const { twin }: Fault = faults[name]!
  const { values } = trouble
  if (!twin) return undefined
  if ('fault' in twin) {
    const names = trouble.faults.map((other) => (other === name ? twin.fault : other))
    return areCompatible(names) ? { ...trouble, faults: inOrder(names) } : undefined
  }
  if (twin.value !== 'input') return { ...trouble, values: { ...values, [twin.value]: otherValues[twin.value] } }
  const input = ['1', '2', '3', '4'].find((other) => other !== values.input && other !== values.otherInput)!
  return { ...trouble, values: { ...values, input } }
}

/** Twins by what the caller tells: who it is, whether it pays, when it is at home. */
function callerTwins({ trouble, script, stranger }: Turning): Twin[] {
  const { customer, faults: names, values } = trouble
  const looked = lookingPlan(trouble)
  const patch = patchFor(trouble)
  const twins: Twin[] = []
  const add = (branch: string, change: Partial<Script>, witness: Twin['witness']): void =>
    void twins.push({ branch, patch, user: { ...script, ...change } as unknown as Json, witness })
  const changesAccount = names.some((name) => faults[name]!.agent)
  if (changesAccount && stranger !== customer.birth_date)
    add('stranger', { birth_date: stranger }, [...looked.slice(0, 2), say(farewells.unverified), close('unverified')])
  if (names.includes('money_due')) {
    const [ask] = faults['money_due']!.agent!(repairingOf(trouble, script))
    add('no-payment', { pays: false }, [...looked, ask!, say(farewells.unpaid), close('unpaid')])
  }
  if (names.includes('signal_lost')) {
    const day = days[(days.indexOf(script.day) + 1 + (values.due % 4)) % days.length]!
    if (day !== script.day) add('day', { day }, [...looked, ...repairs(trouble, { ...script, day })])
  }
  return twins
}

function repairingOf({ values, customer, service }: Trouble, { day }: Script): Repairing {
  return { values, customer_id: customer.customer_id, computer: computerOf(service), day }
}

const repairs = (trouble: Trouble, script: Script): ReturnType<typeof repairPlan> =>
  repairPlan(trouble.faults, repairingOf(trouble, script))

const patchFor = (trouble: Trouble): Twin['patch'] => patchOf(makingOf(trouble), trouble.others)
