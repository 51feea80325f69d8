import type { Json } from '../../../../core/index.ts'
import type { Condition } from './conditions.ts'
import type { Thing } from './lexicon.ts'
import { type Hands, handling, standing, test, use } from './looking.ts'
import type { Request, Switch } from './meaning.ts'

/** Whether a wish for an end state says no more than its condition: `turn it off if it is on`. */
export function idempotent(request: Request, { things, states, negated }: Condition): boolean {
  if (request.kind === 'look' || request.kind === 'test' || request.kind === 'beyond') return true
  if (request.kind !== 'want' || !things.includes(request.thing)) return false
  const stated = states.find((state) => state === 'on' || state === 'off')
  return stated === undefined || ((stated === 'on') !== negated) !== request.on
}

/** Whether a condition holds, looked at once in a turn; where it does not, the user says so. */
export function judged(hands: Hands, condition: Condition): boolean {
  const known = hands.verdicts.get(condition)
  if (known !== undefined) return known
  const verdict = holds(hands, condition)
  hands.verdicts.set(condition, verdict)
  if (!verdict) hands.reports.push('So I left that as it is.')
  return verdict
}

/** Whether a condition holds, by the tool that shows it; what no tool shows is taken to hold. */
function holds(hands: Hands, condition: Condition): boolean {
  const truth = truthOf(hands, condition)
  return truth === undefined || truth !== condition.negated
}

function truthOf(hands: Hands, { things, states, generations }: Condition): boolean | undefined {
  const says = (...some: Condition['states'][number][]): boolean => some.some((state) => states.includes(state))
  const has = (thing: Thing): boolean => things.includes(thing)
  const fact = (name: string, tool: string): string => {
    const known = hands.memory.facts[name]
    if (known === undefined) hands.reports.push(use(hands, tool))
    return hands.memory.facts[name] ?? ''
  }
  const seen = (tool: string, given: Json = {}): string => {
    const text = use(hands, tool, given)
    hands.reports.push(text)
    return text
  }
  const thing = things.find((each): each is Switch => Object.hasOwn(handling, each))
  if (generations.length > 0) {
    const connected = has('network_type') || has('network') || has('signal') || has('status_bar')
    const mode = connected ? fact('technology', 'check_network_status') : fact('mode', 'check_network_mode_preference')
    return generations.some((generation) => mode.toUpperCase().includes(`${generation.slice(1)}G`))
  }
  if (thing && says('on', 'off', 'active', 'cycled')) return (standing(hands, thing) === 'on') === says('on', 'active')
  if (thing && states.length === 0) return standing(hands, thing) === 'on'
  if (has('sim') && says('missing', 'locked', 'active', 'seated', 'on')) {
    const sim = seen('check_sim_status')
    if (says('missing')) return /No SIM/.test(sim)
    return says('locked') ? /locked/.test(sim) : /active/.test(sim)
  }
  if (has('apn') && states.length > 0)
    return /Not Set|broken/.test(seen('check_apn_settings')) === !says('active', 'seated', 'on')
  if (has('storage') || has('sms') || has('permission'))
    return permissionHolds(seen('check_app_permissions', { app_name: 'messaging' }), things, states)
  if (has('payment')) return /You have a payment request/.test(seen('check_payment_request'))
  if (has('speed') && says('slow', 'excellent')) return /\(Excellent\)/.test(seen('run_speed_test')) === says('excellent')
  if (has('signal') || has('status_bar') || has('network')) {
    seen('check_status_bar')
    return hands.memory.facts['signal'] !== 'none' && !says('failing', 'off', 'missing')
  }
  if (has('mms') || has('speed') || says('failing', 'settled', 'active', 'slow', 'excellent'))
    return works(hands, says('failing', 'slow'))
  return undefined
}

function permissionHolds(text: string, things: readonly Thing[], states: Condition['states']): boolean {
  const named = (['storage', 'sms'] as const).filter((permission) => things.includes(permission))
  const granted = (named.length > 0 ? named : (['storage', 'sms'] as const)).every((permission) => text.includes(permission))
  return granted !== states.some((state) => state === 'lacking' || state === 'missing' || state === 'off' || state === 'unset')
}

function works(hands: Hands, failing: boolean): boolean {
  if (hands.solved === undefined) test(hands)
  return (hands.solved ?? false) !== failing
}
