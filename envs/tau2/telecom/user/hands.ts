import type { Json } from '../../../../core/index.ts'
import type { Thing } from './lexicon.ts'
import { type Hands, handling, standing, test, use } from './looking.ts'
import type { Request, Switch } from './meaning.ts'
import { idempotent, judged } from './verdicts.ts'

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
