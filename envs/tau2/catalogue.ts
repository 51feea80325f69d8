import type { Catalogue, Texts } from '../../core/index.ts'
import { makeBase } from '../../core/store/base.ts'
import { dict, get, isDict, isList, parseJson } from '../python/index.ts'
import { readDatabase } from './data.ts'
import { type Domain, type Policy, policyFile, type Simulator } from './domain.ts'
import { once } from './once.ts'
import { scenarioOf } from './scenarios.ts'
import { setupPatch } from './setup.ts'
import { readTasks } from './tasks.ts'
import { plainSimulator } from './user.ts'

/** The texts of a domain by what they are. */
export interface Files {
  readonly databases: readonly string[]
  readonly tasks: string
  readonly splits: string
  readonly policy: PolicyFiles
  readonly soloPolicy: PolicyFiles | undefined
}

interface PolicyFiles {
  readonly names: readonly string[]
  readonly read: (texts: Texts) => string
}

export function filesOf(domain: Domain): Files {
  const path = (name: string): string => `domains/${domain.name}/${name}`
  return {
    databases: [domain.agent, domain.user].flatMap((toolkit) => (toolkit ? [path(toolkit.file)] : [])),
    tasks: path('tasks.json'),
    splits: path('split_tasks.json'),
    policy: policyFiles(domain.policy ?? policyFile('policy.md'), path),
    soloPolicy: domain.soloPolicy && policyFiles(domain.soloPolicy, path),
  }
}

function policyFiles({ files, compose }: Policy, path: (name: string) => string): PolicyFiles {
  const names = files.map(path)
  return { names, read: (texts) => compose(names.map((name) => texts[name]!)) }
}

/** Who speaks for the users of a domain's tasks. */
export function simulatorOf(domain: Domain): Simulator {
  return domain.simulator ?? plainSimulator
}

/** A catalogue that keeps what an agent without a user is told. */
export interface Tau2Catalogue extends Catalogue {
  readonly soloPolicy: string | undefined
}

/** What a domain makes of its texts; its databases are read when they are first needed. */
export function loadCatalogue(domain: Domain, files: Files, texts: Texts): Tau2Catalogue {
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
  // A task belongs to the last split that has it: train or test, and not all of them.
  const splitOf = new Map(Object.entries(splits).flatMap(([split, ids]) => ids.map((id) => [id, split] as const)))
  return {
    policy: files.policy.read(texts),
    soloPolicy: files.soloPolicy?.read(texts),
    bases: { pristine: data },
    scenarios: tasks.map((task) =>
      scenarioOf(task, splitOf.get(task.id) ?? 'base', simulatorOf(domain), () =>
        task.setup ? setupPatch(domain, base(), task.setup) : {},
      ),
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
