import type { Json, UserContext } from '../../../../core/index.ts'
import type { Condition } from './conditions.ts'
import { learn } from './facts.ts'
import { goals } from './goals.ts'
import type { Switch } from './meaning.ts'
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

export const handling: Readonly<Record<Switch, SwitchHandling>> = {
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
export function standing(hands: Hands, thing: Switch): string | undefined {
  const known = hands.memory.facts[thing]
  if (known !== undefined) return known
  use(hands, handling[thing].look)
  return hands.memory.facts[thing]
}
