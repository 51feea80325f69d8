import { z } from 'zod'
import {
  type Catalogue,
  type ContractTerms,
  defineWorld,
  type EpisodeOptions,
  type Scenario,
  type Texts,
  type Tool,
  type World,
} from '../../core/index.ts'
import { ProtocolError } from '../../core/protocol/index.ts'
import { makeBase } from '../../core/store/base.ts'
import { dict, get, isDict, isList, type PythonValue, parseJson, toJsonText } from '../python/index.ts'
import { readDatabase } from './data.ts'
import type { Domain, Tau2World } from './domain.ts'
import { grade } from './evaluator.ts'
import { goalOf, scenarioOf } from './scenarios.ts'
import { setupPatch } from './setup.ts'
import { readTasks } from './tasks.ts'
import { endingOf } from './termination.ts'
import { engineTools, refuseMissing, told } from './toolkit.ts'
import { openingMessages, stopCall, stopToken } from './trajectory.ts'
import { scriptedUser } from './user.ts'

/** How an agent without a user says that it is finished. Calls before it in the same action are carried out; the reference drops them. */
const done: Tool = {
  summary: 'Ends the work: nothing is left to do.',
  effect: 'read',
  args: z.object({}),
  returns: z.string(),
  ends: true,
  run: () => stopToken,
}

/** The texts of a domain by what they are. */
interface Files {
  readonly databases: readonly string[]
  readonly tasks: string
  readonly splits: string
  readonly policy: string
  readonly soloPolicy: string | undefined
}

function filesOf(domain: Domain): Files {
  const path = (name: string): string => `domains/${domain.name}/${name}`
  return {
    databases: [domain.agent, domain.user].flatMap((toolkit) => (toolkit ? [path(toolkit.file)] : [])),
    tasks: path('tasks.json'),
    splits: path('split_tasks.json'),
    policy: path('policy.md'),
    soloPolicy: domain.soloPolicy === undefined ? undefined : path(domain.soloPolicy),
  }
}

/** Makes the world of a domain. */
export function makeWorld(domain: Domain): Tau2World {
  const files = filesOf(domain)
  const world: World = {
    id: `tau2/${domain.name}`,
    version: 1,
    family: 'customer service (tau2-bench)',
    summary: domain.summary,
    source: 'tau2',
    texts: [...files.databases, files.tasks, files.splits, files.policy, ...(files.soloPolicy ? [files.soloPolicy] : [])],
    load: (texts) => load(domain, files, texts),
    state: domain.state,
    tools: { ...engineTools(domain, 'agent'), ...(files.soloPolicy ? { [stopCall]: done } : {}) },
    usertools: engineTools(domain, 'user'),
    user: scriptedUser,
    users: ['scripted', 'external', ...(files.soloPolicy ? (['none'] as const) : [])],
    clock: { start: '2025-01-01T00:00:00Z', turn: 0 },
    turns: 100,
    components,
    options: {
      steps: z
        .int()
        .min(1)
        .default(100)
        .describe('After so many messages, counted as the benchmark does, the episode is truncated.'),
      errors: z.int().min(1).default(10).describe('After so many failed calls of both sides the episode is truncated.'),
    },
    errors: 'keep',
    arguments: 'raw',
    contract: (scenario, options, catalogue) => terms(domain, scenario, options, catalogue as Tau2Catalogue),
    settle: (database) => told(() => domain.sync?.(database as never)),
    text: (value) => toJsonText(value as PythonValue),
    missing: (name, side) => refuseMissing(domain, name, side),
    over: ({ episode }) => endingOf(episode),
    grade,
    history: (scenario, options) => openingMessages(goalOf(scenario).history, options.user === 'none'),
  }
  return { ...defineWorld(world), domain }
}

const components = {
  db: "1 where both databases are what the task's gold plan makes of them.",
  env_assertion: "1 where all of the task's assertions about the end hold.",
  action: '1 where every gold action has a call like it.',
  communicate: '1 where the agent said every string that the task names.',
  nl_assertion: '1 where the task gates on assertions for a judge and has none.',
  official: "The benchmark's verdict: the product of the parts in the task's basis; null where it is a judge's to give.",
  unjudged: 'How many assertions nobody judged.',
  sound:
    'The official verdict, or null where the gold plan is broken, so that no verdict by it is sound, or where a judge is missing.',
  substitute: "What stands in for the judge in the reward: `communicate`, the task's strings, or `none`.",
  empty: 'The parts of the basis that ask for nothing: what an idle agent passes.',
  aborted: 'Why an assertion could not be judged, where the benchmark would have broken off.',
}

/** A catalogue that keeps what an agent without a user is told. */
interface Tau2Catalogue extends Catalogue {
  readonly soloPolicy: string | undefined
}

function load(domain: Domain, files: Files, texts: Texts): Tau2Catalogue {
  const tasks = readTasks(texts[files.tasks]!)
  const splits = readSplits(
    texts[files.splits]!,
    tasks.map(({ id }) => id),
  )
  const data = once(() => {
    const sides = [domain.agent, domain.user].flatMap((toolkit, place) =>
      toolkit ? [readDatabase(toolkit, texts[files.databases[place]!]!)] : [],
    )
    return Object.assign({}, ...sides) as ReturnType<typeof readDatabase>
  })
  const base = once(() => makeBase('pristine', domain.state, data()))
  const splitOf = (id: string): string => Object.keys(splits).findLast((split) => splits[split]!.includes(id)) ?? 'base'
  return {
    policy: texts[files.policy]!,
    soloPolicy: files.soloPolicy === undefined ? undefined : texts[files.soloPolicy]!,
    bases: { pristine: data },
    scenarios: tasks.map((task) =>
      scenarioOf(task, splitOf(task.id), () => (task.setup ? setupPatch(domain, base(), task.setup) : {})),
    ),
    splits,
  }
}

/** The splits, the benchmark's default first, each in the order of the task file. */
function readSplits(text: string, ids: readonly string[]): Record<string, readonly string[]> {
  const data = parseJson(text)
  const splits = isDict(data) ? data : dict([])
  const names = splits.map.map(([name]) => name).sort((left, right) => Number(right === 'base') - Number(left === 'base'))
  return Object.fromEntries(
    names.map((name) => {
      const listed = get(splits, name)
      const members = new Set(listed !== undefined && isList(listed) ? listed : [])
      return [name, ids.filter((id) => members.has(id))]
    }),
  )
}

const termsByCatalogue = new WeakMap<Catalogue, Partial<Record<'dialogue' | 'solo', ContractTerms>>>()

function terms(domain: Domain, scenario: Scenario, options: EpisodeOptions, catalogue: Tau2Catalogue): ContractTerms {
  const { usertools, ticket } = goalOf(scenario)
  const solo = options.user === 'none'
  if (solo && ticket === null) {
    throw new ProtocolError(
      'request_invalid',
      `The task "${scenario.id}" of tau2/${domain.name} has no variant without a user; start it with the option "user" as scripted or external.`,
    )
  }
  const known = termsByCatalogue.get(catalogue) ?? {}
  termsByCatalogue.set(catalogue, known)
  const own = Object.keys(domain.agent.tools)
  const users = Object.keys(domain.user?.tools ?? {})
  known.dialogue ??= { policy: catalogue.policy, tools: own, usertools: users }
  if (!solo)
    return usertools === null
      ? known.dialogue
      : { ...known.dialogue, usertools: users.filter((name) => usertools.includes(name)) }
  known.solo ??= { policy: catalogue.soloPolicy ?? catalogue.policy, tools: [...own, ...users, stopCall], usertools: [] }
  return known.solo
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
