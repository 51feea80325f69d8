import type { Action, OpenWorld, Scenario } from '../../core/index.ts'
import { witnessUnder } from '../../envs/tau2/scenarios.ts'
import { openFromFiles } from '../../scenarios/index.ts'
import { worldNamed } from '../data.ts'
import { UsageError } from '../failure.ts'
import type { Request } from './asker.ts'

/** One episode that is to be played: its calls, one a step, and the words that end it and have it graded. */
export interface PlannedEpisode {
  /** The place of its task in the split `base`. */
  readonly index: number
  readonly calls: readonly Action[]
  readonly last: Action
  /** Whether any of the calls is one that may change the state. */
  readonly writes: boolean
}

/** All tasks of a world's split `base`, as the bench plays them. */
export interface Plays {
  readonly name: string
  readonly domain: Domain
  readonly world: string
  readonly user: 'scripted' | 'none'
  readonly episodes: readonly PlannedEpisode[]
}

export type Domain = 'airline' | 'retail' | 'telecom'

/** What is played: gold plans. A telecom agent without a user has the user's tools too; beside a user it looks a customer up and makes its own part of the plan. */
export function openPlays(tau2: string): Plays[] {
  const telecom = openDomain('telecom', tau2)
  const customers = [...telecom.base('pristine').tables['customers']!.entities.values()] as unknown as Customer[]
  return [
    goldPlays('airline', tau2),
    goldPlays('retail', tau2),
    playsOf('telecom', telecom, 'none', (scenario) => witnessUnder(scenario, solo).slice(0, -1)),
    playsOf('telecom', telecom, 'scripted', (scenario, index) => [
      ...lookUps(customers[index % customers.length]!),
      ...goldCalls(scenario),
    ]),
  ]
}

/** The gold plans of a domain in which the agent makes all calls. */
export function goldPlays(domain: 'airline' | 'retail', tau2: string): Plays {
  return playsOf(domain, openDomain(domain, tau2), 'scripted', goldCalls)
}

const solo = { turns: 100, length: 65_536, user: 'none' } as const

interface Customer {
  readonly phone_number: string
  readonly line_ids: readonly string[]
}

function openDomain(name: Domain, tau2: string): OpenWorld {
  const opened = openFromFiles(worldNamed(`tau2/${name}`), { tau2 })
  if (opened.open === undefined) throw new UsageError(`tau2/${name} is not available: ${opened.hint}`)
  return opened.open
}

function playsOf(
  domain: Domain,
  open: OpenWorld,
  user: Plays['user'],
  callsOf: (scenario: Scenario, index: number) => readonly Action[],
): Plays {
  const tasks = open.splits.get('base')!.map((id) => open.scenarios.get(id)!)
  const writes = ({ calls }: Action): boolean => (calls ?? []).some(({ name }) => open.world.tools[name]?.effect === 'write')
  const episodes = tasks.map((scenario, index): PlannedEpisode => {
    const calls = callsOf(scenario, index)
    return { index, calls, last: witnessUnder(scenario, solo).at(-1)!, writes: calls.some(writes) }
  })
  return { name: `${open.world.id}${user === 'none' ? ', solo' : ''}`, domain, world: open.world.id, user, episodes }
}

function goldCalls({ witness }: Scenario): readonly Action[] {
  return witness.filter(({ calls }) => calls !== undefined)
}

function lookUps({ phone_number, line_ids }: Customer): Action[] {
  const call = (name: string, given: Record<string, string>): Action => ({ calls: [{ name, arguments: given }] })
  return [call('get_customer_by_phone', { phone_number }), call('get_details_by_id', { id: line_ids[0]! })]
}

let seeds = 0

export function resetRequest({ world, user }: Plays, { index }: PlannedEpisode): Request {
  const params = { world, split: 'base', index, seed: `bench-${seeds++}` }
  return { method: 'reset', params: user === 'scripted' ? params : { ...params, options: { user } } }
}

export function stepRequest(episode: string, turn: number, action: Action): Request {
  return { method: 'step', params: { episode, turn, action } }
}

export function closeRequest(episode: string): Request {
  return { method: 'close', params: { episode } }
}
