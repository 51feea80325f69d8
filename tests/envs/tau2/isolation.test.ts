import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Action,
  type Draws,
  drawsFrom,
  type Episode,
  type OpenWorld,
  resolveOptions,
  start,
  step,
  type Timestep,
} from '../../../core/index.ts'
import { airline } from '../../../envs/tau2/airline/world.ts'
import { databaseHashes, entityText, sameEnd } from '../../../envs/tau2/hash.ts'
import { stopToken } from '../../../envs/tau2/tokens.ts'
import { openAll } from '../../../scenarios/index.ts'
import { open as connect, startServer } from '../../server/arena.ts'
import type { Any } from '../../server/raw.ts'
import { call, data, sha256, withoutData } from './support.ts'

const count = 1_000
const connections = 4

/** What an episode is made of: a task, a seed, and what is done in it. */
interface Plan {
  readonly task: string
  readonly seed: string
  readonly actions: readonly Action[]
}

/** An episode's end, and all that was answered in it. */
interface Run {
  readonly end: Episode
  readonly replies: readonly string[]
}

/** Gold plans of all tasks, with calls of other tasks' plans in between, and writes and reads of a few reservations and users that all have in common. */
function makePlans(open: OpenWorld): Plan[] {
  const golds = [...open.scenarios.values()].map(({ id, witness }) => ({ id, calls: witness.filter(({ calls }) => calls) }))
  const pool = golds.flatMap(({ calls }) => calls)
  const { reservations, users } = open.base('pristine').tables as Any
  return Array.from({ length: count }, (_, place) => {
    const draws = drawsFrom(`isolation-${place}`)
    const { id, calls } = golds[place % golds.length]!
    const actions = [...calls]
    for (let more = 0; more < 6; more++) {
      const drawn = draws.integer(1, 2) === 1 ? draws.pick(pool) : commonCall(draws, reservations.keys, users.keys)
      actions.splice(draws.integer(0, actions.length), 0, drawn)
    }
    return { task: id, seed: String(place), actions: [...actions, { text: stopToken }] }
  })
}

function commonCall(draws: Draws, reservations: readonly string[], users: readonly string[]): Action {
  const reservation_id = draws.pick(reservations.slice(0, 5))
  const user_id = draws.pick(users.slice(0, 5))
  return draws.pick([
    call('send_certificate', { user_id, amount: draws.integer(1, 500) }),
    call('get_user_details', { user_id }),
    call('cancel_reservation', { reservation_id }),
    call('get_reservation_details', { reservation_id }),
  ])
}

/** What a client is shown in a turn, and the digest, which at the end covers the whole state. */
function shown({ observation, reward, terminated, truncated, info, digest }: Timestep): string {
  return JSON.stringify([observation, reward, terminated, truncated, info.outcomes, info.components, digest])
}

function begin(open: OpenWorld, { task, seed }: Plan): Episode {
  return start(open, open.scenarios.get(task)!, seed, resolveOptions(open.world, {}))[0]
}

/** Every plan by itself, one after the other. */
function playAlone(open: OpenWorld, plans: readonly Plan[]): Run[] {
  return plans.map((plan) => {
    let end = begin(open, plan)
    const replies: string[] = []
    for (const action of plan.actions) {
      if (end.status !== 'running') break
      const [moved, timestep] = step(open, end, action)
      end = moved
      replies.push(shown(timestep))
    }
    return { end, replies }
  })
}

describe.skipIf(withoutData)('a thousand airline episodes at once (needs ../shared/data/tau2)', () => {
  /** The world, opened anew: it shares nothing with one that was opened before. */
  const opened = () => openAll([airline], { tau2: data })
  let open: OpenWorld
  let plans: Plan[]
  let alone: Run[]
  beforeAll(() => {
    open = opened().get(airline.id)!.open!
    plans = makePlans(open)
    alone = playAlone(open, plans)
  })

  test('the plans collide: they write the same entities to different ends', () => {
    const endsOf = new Map<string, Set<string>>()
    for (const { end } of alone) {
      for (const [table, { entities }] of Object.entries(end.overlay)) {
        for (const [key, entity] of entities) {
          const name = `${table}/${key}`
          endsOf.set(name, (endsOf.get(name) ?? new Set()).add(entity ? entityText(entity) : ''))
        }
      }
    }
    expect([...endsOf.values()].filter((ends) => ends.size >= 20).length).toBeGreaterThanOrEqual(5)
    expect(alone.filter(({ end }) => Object.keys(end.overlay).length > 0).length).toBeGreaterThan(900)
    expect(new Set(alone.map(({ end }) => end.digest)).size).toBe(count)
  })

  test('steps in a random order end in the databases and with the replies of each episode alone', () => {
    const mixed = opened().get(airline.id)!.open!
    const draws = drawsFrom('order')
    const runs = plans.map((plan) => ({ plan, end: begin(mixed, plan), replies: [] as string[] }))
    const running = [...runs]
    while (running.length > 0) {
      const place = draws.integer(0, running.length - 1)
      const run = running[place]!
      const [moved, timestep] = step(mixed, run.end, run.plan.actions[run.replies.length]!)
      run.end = moved
      run.replies.push(shown(timestep))
      if (moved.status !== 'running') running.splice(place, 1)
    }
    const base = mixed.base('pristine')
    for (const [place, { end, replies }] of runs.entries()) {
      const expected = alone[place]!
      expect(replies, `episode ${place}`).toEqual(expected.replies)
      expect(sameEnd(airline.domain, base, end.overlay, expected.end.overlay), `end of episode ${place}`).toBe(true)
      if (place % 200 === 0)
        expect(databaseHashes(airline.domain, base, end.overlay, sha256)).toEqual(
          databaseHashes(airline.domain, open.base('pristine'), expected.end.overlay, sha256),
        )
    }
    // What all share is as it was: the reference's hash of the pristine database.
    expect(databaseHashes(airline.domain, base, {}, sha256).agent).toBe(
      '124e39a664b56402bcd09cb8a6a9cece6acb8462337c969799d5658e3250f263',
    )
  })

  test('batches over four connections get the replies of each episode alone', async () => {
    const server = await startServer({ worlds: opened() })
    const raws = await Promise.all(Array.from({ length: connections }, () => connect(server)))
    const batches = (requests: readonly (object | undefined)[]): Promise<Any[][]> =>
      Promise.all(
        raws.map(async (raw, mine) => {
          const some = requests.filter((request, place) => request && place % connections === mine)
          return some.length === 0 ? [] : (await raw.result('batch', { requests: some })).results
        }),
      )
    const ids: string[] = []
    const resets = plans.map(({ task, seed }) => ({ method: 'reset', params: { world: airline.id, scenario: task, seed } }))
    for (const [mine, results] of (await batches(resets)).entries())
      for (const [place, { result }] of results.entries()) ids[place * connections + mine] = result.episodes[0]
    const replies: string[][] = plans.map(() => [])
    for (let turn = 1; alone.some((run) => run.replies.length >= turn); turn++) {
      const steps = plans.map(({ actions }, place) =>
        turn > alone[place]!.replies.length
          ? undefined
          : { method: 'step', params: { episode: ids[place], turn, action: actions[turn - 1] } },
      )
      const results = await batches(steps)
      for (const [place, request] of steps.entries())
        if (request) replies[place]!.push(shown(results[place % connections]!.shift().result))
    }
    for (const [place, { replies: expected }] of alone.entries()) expect(replies[place], `episode ${place}`).toEqual(expected)
  })
})
