import { jsonSchema, termsOf } from '../core/contract.ts'
import { type Contract, contractOf, type OpenWorld, selectScenario, type World } from '../core/index.ts'
import { optionsSchema, resolveOptions } from '../core/options.ts'
import { ProtocolError } from '../core/protocol/index.ts'

/** The worlds of a server by id, in order: open, or known and not available with a hint that says what is missing. */
export type HostedWorlds = ReadonlyMap<string, HostedWorld>

export type HostedWorld =
  | { readonly world: World; readonly open: OpenWorld }
  | { readonly world: World; readonly open?: undefined; readonly hint: string }

/** The open world of an id. Throws `world_unknown` or `world_unavailable`. */
export function openWorldOf(worlds: HostedWorlds, id: string): OpenWorld {
  const hosted = worlds.get(id)
  if (!hosted) throw new ProtocolError('world_unknown', `There is no world "${id}"; there are ${[...worlds.keys()].join(', ')}.`)
  if (!hosted.open) throw new ProtocolError('world_unavailable', `${id} is not available: ${hosted.hint}`)
  return hosted.open
}

/** One line about each world. */
export function listWorlds(worlds: HostedWorlds): { worlds: object[] } {
  return {
    worlds: [...worlds.values()].map((hosted) => {
      const { world, open } = hosted
      return {
        world: world.id,
        family: world.family,
        summary: world.summary,
        tools: Object.keys(world.tools).length,
        splits: open ? splitsOf(open) : [],
        available: open !== undefined,
        ...(open ? {} : { hint: hosted.hint }),
      }
    }),
  }
}

function splitsOf(open: OpenWorld): object[] {
  return [...open.splits].map(([name, ids]) => (ids ? { name, count: ids.length } : { name }))
}

/** A world and one of its contracts, in full. */
export function describeContract(open: OpenWorld, contract: Contract): object {
  const { world } = open
  return {
    world: world.id,
    version: world.version,
    family: world.family,
    contract: contract.contract,
    policy: contract.policy,
    tools: contract.tools,
    ...(contract.usertools.length > 0 ? { usertools: contract.usertools } : {}),
    components: Object.entries(world.components).map(([name, meaning]) => ({ name, meaning })),
    splits: splitsOf(open),
    options: jsonSchema(optionsSchema(world), 'input'),
  }
}

/** The contract of a world under some options: that of its first scenario, given or drawn, where it depends on the scenario too. */
export function describeWorld(open: OpenWorld, given: Readonly<Record<string, unknown>>): object {
  const options = resolveOptions(open.world, given)
  const [first] = open.scenarios.values()
  const scenario = first ?? selectScenario(open, { seed: '0' }, options)
  return describeContract(open, contractOf(open, termsOf(open, scenario, options)))
}
