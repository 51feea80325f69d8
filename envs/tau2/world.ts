import { z } from 'zod'
import {
  type Catalogue,
  type ContractTerms,
  defineWorld,
  type EpisodeOptions,
  type Grade,
  type OpenWorld,
  type Scenario,
  type Tool,
  type World,
} from '../../core/index.ts'
import { ProtocolError } from '../../core/protocol/index.ts'
import { type PythonValue, toJsonText } from '../python/index.ts'
import { filesOf, loadCatalogue, simulatorOf, type Tau2Catalogue } from './catalogue.ts'
import { type Domain, type Tau2World, worldId } from './domain.ts'
import { grade } from './evaluator.ts'
import { goalOf, witnessUnder } from './scenarios.ts'
import { admitted } from './soundness.ts'
import { endingOf } from './termination.ts'
import { stopCall, stopToken } from './tokens.ts'
import { engineTools, refuseMissing, told } from './toolkit.ts'
import { openingMessages } from './trajectory.ts'
import { versionsOf } from './versions.ts'

/** How an agent without a user says that it is finished. Calls before it in the same action are carried out; the reference drops them. */
const done: Tool = {
  summary: 'Ends the work: nothing is left to do.',
  effect: 'read',
  args: z.object({}),
  returns: z.string(),
  ends: true,
  run: () => stopToken,
}

/** Makes the world of a domain. */
export function makeWorld(domain: Domain): Tau2World {
  const files = filesOf(domain)
  const world: World = {
    id: worldId(domain),
    version: 1,
    family: 'customer service (tau2-bench)',
    summary: domain.summary,
    source: 'tau2',
    texts: [
      ...new Set([...files.databases, files.tasks, files.splits, ...files.policy.names, ...(files.soloPolicy?.names ?? [])]),
    ],
    dataVersions: versionsOf([...files.databases, files.tasks]),
    load: (texts) => loadCatalogue(domain, files, texts),
    state: domain.state,
    tools: { ...engineTools(domain, 'agent'), ...(files.soloPolicy ? { [stopCall]: done } : {}) },
    usertools: engineTools(domain, 'user'),
    user: simulatorOf(domain).user,
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
      tasks: z
        .enum(['all', 'sound'])
        .default('all')
        .describe('Which tasks of a split are drawn or counted by an index: all, or only those without flaws.'),
      errors: z.int().min(1).default(10).describe('After so many failed calls of both sides the episode is truncated.'),
    },
    errors: 'keep',
    arguments: 'raw',
    admitted,
    contract: (scenario, options, catalogue) => terms(domain, scenario, options, catalogue as Tau2Catalogue),
    settle: (database) => told(() => domain.sync?.(database as never)),
    text: (value) => toJsonText(value as PythonValue),
    missing: (name, side) => refuseMissing(domain, name, side),
    over: ({ episode }) => endingOf(episode),
    grade: (grading) => dated(grade(grading), grading.open),
    witness: witnessUnder,
    history: (scenario, options) => openingMessages(goalOf(scenario).history, options.user === 'none'),
  }
  return { ...defineWorld(world), domain }
}

/** A grade that says which version of the data it goes by. */
function dated(grade: Grade, { dataVersion }: OpenWorld): Grade {
  return dataVersion === undefined ? grade : { ...grade, components: { ...grade.components, data: dataVersion } }
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
    'The official verdict, or null where the task has flaws, so that no verdict of it is sound, or where a judge is missing.',
  flaws:
    "Why no verdict is sound: `write_fails`, a write of the gold plan raises; `assertions_fail`, the gold plan's end fails the assertions; `passed_idle`, whoever hangs up at once passes.",
  substitute: "What stands in for the judge in the reward: `communicate`, the task's strings, or `none`.",
  empty: 'The parts of the basis that ask for nothing: what an idle agent passes.',
  data: 'The release that the data are of, by the git blob ids of the task file and the databases.',
  aborted: 'Why an assertion could not be judged, where the benchmark would have broken off.',
}

const termsByCatalogue = new WeakMap<Catalogue, Partial<Record<'dialogue' | 'solo', ContractTerms>>>()

function terms(domain: Domain, scenario: Scenario, options: EpisodeOptions, catalogue: Tau2Catalogue): ContractTerms {
  const { usertools, ticket } = goalOf(scenario)
  const solo = options.user === 'none'
  if (solo && ticket === null) {
    throw new ProtocolError(
      'request_invalid',
      `The task "${scenario.id}" of ${worldId(domain)} has no variant without a user; start it with the option "user" as scripted or external.`,
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
