import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import {
  type Action,
  type Episode,
  type FirstTimestep,
  type OpenWorld,
  openWorld,
  resolveOptions,
  start,
  step,
  type Timestep,
} from '../../../core/index.ts'
import type { Tau2World } from '../../../envs/tau2/domain.ts'

const shared = new URL('../../../../shared/data/', import.meta.url).pathname

export const data = `${shared}tau2/`
export const withoutData = !existsSync(data)
export const withoutExpected = !existsSync(`${shared}tau2-expected/`)

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const opened = new Map<string, OpenWorld>()

/** A world of the benchmark on the data beside the repository; opened once. */
export function openShared(world: Tau2World): OpenWorld {
  const known = opened.get(world.id)
  if (known) return known
  const texts = Object.fromEntries(world.texts.map((name) => [name, readFileSync(data + name, 'utf8')]))
  const open = openWorld(world, { texts, sha256 })
  opened.set(world.id, open)
  return open
}

/** A world on databases and tasks of the tests' own; a task that is a text keeps the spelling of its numbers. */
export function openOwn(
  world: Tau2World,
  databases: Readonly<Record<string, string>>,
  tasks: readonly (object | string)[],
): OpenWorld {
  const path = (name: string): string => `domains/${world.domain.name}/${name}`
  const texts: Record<string, string> = Object.fromEntries(world.texts.map((name) => [name, `the text of ${name}`]))
  for (const [name, text] of Object.entries(databases)) texts[path(name)] = text
  const instructed = { user_scenario: { instructions: 'Help me.' } }
  const made = tasks.map((task, place) =>
    typeof task === 'string' ? task : JSON.stringify({ id: String(place), ...instructed, ...task }),
  )
  texts[path('tasks.json')] = `[${made.join()}]`
  const ids = [...made.keys()].map(String)
  texts[path('split_tasks.json')] = JSON.stringify({ train: ids, base: ids })
  return openWorld(world, { texts, sha256 })
}

/** The lines of a file of expected results. */
export function expectedLines(name: string): string[] {
  return gunzipSync(readFileSync(`${shared}tau2-expected/${name}.jsonl.gz`))
    .toString()
    .trim()
    .split('\n')
}

export interface Played {
  readonly first: FirstTimestep
  readonly steps: readonly Timestep[]
  readonly end: Episode
}

/** An episode of a scenario with some actions, as far as it goes. */
export function played(open: OpenWorld, id: string, actions: readonly Action[], options: Record<string, unknown> = {}): Played {
  const [started, first] = start(open, open.scenarios.get(id)!, '0', resolveOptions(open.world, options))
  let end = started
  const steps: Timestep[] = []
  for (const action of actions) {
    if (end.status !== 'running') break
    const [moved, timestep] = step(open, end, action)
    steps.push(timestep)
    end = moved
  }
  return { first, steps, end }
}

/** One call as an action. */
export function call(name: string, given: object | string = {}): Action {
  return { calls: [{ name, arguments: given as never }] }
}
