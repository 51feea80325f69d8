import { z } from 'zod'
import { canonical, type Json } from './json.ts'
import type { OpenWorld } from './open.ts'
import type { EpisodeOptions } from './options.ts'
import type { Scenario } from './scenario.ts'
import type { Tool } from './tool.ts'
import type { ContractTerms } from './world.ts'

/** The policy and tools that hold in an episode, as a client is told them. */
export interface Contract {
  /** Its digest, by which a client knows that it has it already. */
  readonly contract: string
  readonly policy: string
  readonly tools: readonly ToolDescription[]
  readonly usertools: readonly ToolDescription[]
}

export interface ToolDescription {
  readonly name: string
  readonly description: string
  /** JSON Schema of the arguments. */
  readonly parameters: Json
  /** JSON Schema of what it returns. */
  readonly returns: Json
  readonly effect: 'read' | 'write'
}

const contracts = new WeakMap<OpenWorld, Map<string, Map<string, Contract>>>()

/** The terms of an episode: by default the world's policy and all its tools. */
export function termsOf(open: OpenWorld, scenario: Scenario, options: EpisodeOptions): ContractTerms {
  const { world, catalogue } = open
  return world.contract?.(scenario, options, catalogue) ?? defaultTerms(open)
}

const defaults = new WeakMap<OpenWorld, ContractTerms>()

function defaultTerms(open: OpenWorld): ContractTerms {
  const known = defaults.get(open)
  if (known) return known
  const { world, catalogue } = open
  const terms = { policy: catalogue.policy, tools: Object.keys(world.tools), usertools: Object.keys(world.usertools ?? {}) }
  defaults.set(open, terms)
  return terms
}

const termsContracts = new WeakMap<ContractTerms, Contract>()

/** The contract of an episode; equal terms share one. */
export function contractOf(open: OpenWorld, terms: ContractTerms): Contract {
  return held(termsContracts, terms, () => findContract(open, terms))
}

function findContract(open: OpenWorld, terms: ContractTerms): Contract {
  const byPolicy = held(contracts, open, () => new Map<string, Map<string, Contract>>())
  const byTools = held(byPolicy, terms.policy, () => new Map<string, Contract>())
  const names = `${terms.tools.join()};${terms.usertools.join()}`
  const known = byTools.get(names)
  if (known) return known
  const described = {
    policy: terms.policy,
    tools: terms.tools.map((name) => describeTool(name, toolNamed(open, name))),
    usertools: terms.usertools.map((name) => describeTool(name, toolNamed(open, name))),
  }
  const contract = { contract: open.sha256(canonical(described as unknown as Json)).slice(0, 32), ...described }
  byTools.set(names, contract)
  return contract
}

function toolNamed(open: OpenWorld, name: string): Tool {
  return (open.world.tools[name] ?? open.world.usertools?.[name])!
}

function describeTool(name: string, tool: Tool): ToolDescription {
  return {
    name,
    description: tool.summary,
    parameters: jsonSchema(tool.args, 'input'),
    returns: jsonSchema(tool.returns, 'output'),
    effect: tool.effect,
  }
}

/** The JSON Schema of a zod schema, without the line that names the dialect, and without the marks that the grader and the proof go by. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const described = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema: part }) => {
      delete (part as { compare?: unknown }).compare
      delete (part as { known?: unknown }).known
    },
  })
  const { $schema: _, ...rest } = described as Record<string, Json>
  return rest
}

interface Holder<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}

function held<Key, Value>(holder: Holder<Key, Value>, key: Key, make: () => Value): Value {
  const known = holder.get(key)
  if (known !== undefined) return known
  const made = make()
  holder.set(key, made)
  return made
}
