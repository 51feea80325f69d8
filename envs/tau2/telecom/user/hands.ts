import type { Json, UserContext } from '../../../../core/index.ts'
import type { Condition } from './conditions.ts'
import { learn } from './facts.ts'
import { goals } from './goals.ts'
import type { Thing } from './lexicon.ts'
import type { Request, Switch } from './meaning.ts'
import type { Memory } from './memory.ts'
import type { Script } from './script.ts'

/** The user at work in one turn. */
export interface Hands {
  readonly script: Script
  readonly context: UserContext
  memory: Memory
  /** What it has to report, in the order done. */
  readonly reports: string[]
  /** How many deeds were done in this turn. */
  deeds: number
  /** Whether the problem is solved, as far as was looked at since the last deed. */
  solved: boolean | undefined
  /** What conditions came to, looked at before what they are for was done. */
  readonly verdicts: Map<Condition, boolean>
}

/** Uses a tool and learns from what it says. */
export function use(hands: Hands, tool: string, given: Json = {}): string {
  const { text, error } = hands.context.call(tool, given)
  const { memory } = hands
  hands.memory = { ...memory, errors: memory.errors + (error ? 1 : 0), facts: learn(memory.facts, text) }
  const goal = goals[hands.script.reason]
  if (tool === goal.tool || goal.solved.test(text)) hands.solved = goal.solved.test(text)
  return text
}

function does(hands: Hands, tool: string, given: Json = {}): string {
  hands.solved = undefined
  const text = use(hands, tool, given)
  const { memory } = hands
  hands.memory = { ...memory, idle: 0, done: memory.done.includes(tool) ? memory.done : [...memory.done, tool] }
  hands.deeds++
  return text
}

/** Does what was asked, or says why not. */
export function carryOut(hands: Hands, request: Request): void {
  const { reports } = hands
  if (request.when && !idempotent(request, request.when) && !judged(hands, request.when)) return
  if (request.kind === 'look') look(hands, request.tool, request.given, request.of)
  else if (request.kind === 'test') test(hands)
  else if (request.kind === 'want') bring(hands, request.thing, request.on)
  else if (request.kind === 'toggle') toggle(hands, request.thing)
  else if (request.kind === 'pay') pay(hands)
  else if (request.kind === 'use')
    reports.push(`${did[request.tool] ?? 'I did that.'} It says: ${does(hands, request.tool, request.given)}`)
  else reports.push('I do not know how to do that on my phone. Is there something else that I can try?')
}

/** Looks, unless the last deed already said what is asked: a status bar tells of the signal. */
function look(hands: Hands, tool: string, given: Json, of?: Thing): void {
  const told = tool === 'check_status_bar' && of !== undefined && hands.deeds > 0 && hands.reports.at(-1)?.includes('Status Bar:')
  if (!told) hands.reports.push(use(hands, tool, given))
}

const did: Readonly<Record<string, string>> = {
  reboot_device: 'I restarted the phone.',
  reseat_sim_card: 'I took the SIM card out and put it back in.',
  reset_apn_settings: 'I reset the APN settings.',
  set_apn_settings: 'I changed the APN settings.',
  set_network_mode_preference: 'I changed the network mode.',
  grant_app_permission: 'I gave the app that permission.',
}

/** Looks whether the problem is solved, and says what it saw. */
export function test(hands: Hands): void {
  hands.reports.push(use(hands, goals[hands.script.reason].tool))
}

interface SwitchHandling {
  readonly name: string
  readonly look: string
  readonly on: string
  readonly off: string
}

const handling: Readonly<Record<Switch, SwitchHandling>> = {
  airplane: { name: 'Airplane mode', look: 'check_network_status', on: 'toggle_airplane_mode', off: 'toggle_airplane_mode' },
  data: { name: 'Mobile data', look: 'check_network_status', on: 'toggle_data', off: 'toggle_data' },
  roaming: { name: 'Data roaming', look: 'check_network_status', on: 'toggle_roaming', off: 'toggle_roaming' },
  saver: {
    name: 'Data Saver',
    look: 'check_data_restriction_status',
    on: 'toggle_data_saver_mode',
    off: 'toggle_data_saver_mode',
  },
  wifi: { name: 'Wi-Fi', look: 'check_wifi_status', on: 'toggle_wifi', off: 'toggle_wifi' },
  wifi_calling: {
    name: 'Wi-Fi Calling',
    look: 'check_wifi_calling_status',
    on: 'toggle_wifi_calling',
    off: 'toggle_wifi_calling',
  },
  vpn: { name: 'The VPN', look: 'check_vpn_status', on: 'connect_vpn', off: 'disconnect_vpn' },
}

/** Where a switch stands: as its tools said before, or else as they say now. */
function standing(hands: Hands, thing: Switch): string | undefined {
  const known = hands.memory.facts[thing]
  if (known !== undefined) return known
  use(hands, handling[thing].look)
  return hands.memory.facts[thing]
}

function bring(hands: Hands, thing: Switch, on: boolean): void {
  const { name, on: turnOn, off: turnOff } = handling[thing]
  const wanted = on ? 'on' : 'off'
  if (standing(hands, thing) === wanted) hands.reports.push(`${name} is already ${wanted}.`)
  else hands.reports.push(`I turned it ${wanted}. It says: ${does(hands, on ? turnOn : turnOff)}`)
}

function toggle(hands: Hands, thing: Switch): void {
  const { name, on, off } = handling[thing]
  const tool = on === off || standing(hands, thing) !== 'on' ? on : off
  hands.reports.push(`${name}: I switched it over. It says: ${does(hands, tool)}`)
}

/** Pays, if anything is asked for. */
function pay(hands: Hands): void {
  const text = does(hands, 'make_payment')
  const paid = /has been made/.test(text)
  hands.memory = { ...hands.memory, bill: paid ? 'paid' : 'open' }
  hands.reports.push(paid ? `I paid. It says: ${text}` : `I am willing to pay, but it says: ${text}`)
}

/** Whether a wish for an end state says no more than its condition: `turn it off if it is on`. */
function idempotent(request: Request, { things, states, negated }: Condition): boolean {
  if (request.kind === 'look' || request.kind === 'test' || request.kind === 'beyond') return true
  if (request.kind !== 'want' || !things.includes(request.thing)) return false
  const stated = states.find((state) => state === 'on' || state === 'off')
  return stated === undefined || ((stated === 'on') !== negated) !== request.on
}

function judged(hands: Hands, condition: Condition): boolean {
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
