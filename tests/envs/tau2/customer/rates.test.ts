import { describe, expect, test } from 'vitest'
import type { OpenWorld } from '../../../../core/index.ts'
import { airline } from '../../../../envs/tau2/airline/world.ts'
import { retail } from '../../../../envs/tau2/retail/world.ts'
import { playWitness } from '../../../../envs/tau2/validation.ts'
import { data, openShared, played, withoutData } from '../support.ts'
import { goldWrites, type Outcome, playEverything, playFollower, playNothing } from './agents.ts'
import { airlineDeeds, readData, retailDeeds } from './candidates.ts'

const seeds = ['0', '1', '2', '3', '4']
const database = (world: typeof retail) => readData<never>(`${data}domains/${world.domain.name}/db.json`)
const knownTo = (open: OpenWorld, id: string): string => (open.scenarios.get(id)!.user as unknown as { known: string }).known

/** The tasks of `train`, with what the plan itself earns, and whether a judge would have to say so. */
function trainOf(open: OpenWorld) {
  return open.splits.get('train')!.map((id) => {
    const { reward, components } = playWitness(open, open.scenarios.get(id)!)
    return { id, reward, db: components!['db'], judged: components!['official'] === null }
  })
}

const rate = (hits: number, of: number): string => `${hits}/${of} (${((100 * hits) / of).toFixed(1)} %)`

describe.skipIf(withoutData)('agents and the scripted customer (needs ../shared/data/tau2)', () => {
  test.each([retail, airline])(
    '$id: who follows the plan is let through, and who tries everything is not',
    (world) => {
      const open = openShared(world)
      const tasks = trainOf(open)
      const free = tasks.filter(({ judged }) => !judged)
      const deeds = world === retail ? retailDeeds : airlineDeeds
      const tally = { follower: 0, followerEnds: 0, nothing: 0, everything: 0, everyWrite: 0 }
      const missed = new Map<string, string>()
      const entities = database(world)
      for (const seed of seeds) {
        for (const { id, reward, db, judged } of tasks) {
          const followed = playFollower(open, id, seed)
          if (!judged && followed.reward === reward) tally.follower++
          if (followed.db === db) tally.followerEnds++
          if (followed.reward !== reward || followed.db !== db) missed.set(`${id} (seed ${seed})`, reasonOf(followed))
          if (playNothing(open, id, seed).reward === 1) tally.nothing++
          const tried = playEverything(open, id, seed, deeds(entities, knownTo(open, id)))
          if (tried.reward === 1) tally.everything++
          if (tried.reward === 1 && goldWrites(open, id).length > 0) tally.everyWrite++
        }
      }
      const runs = tasks.length * seeds.length
      console.table({
        'follows the plan, reward equal to its own, no judge needed': rate(tally.follower, free.length * seeds.length),
        'follows the plan, databases equal, all of train': rate(tally.followerEnds, runs),
        'says goodbye at once, reward 1': rate(tally.nothing, runs),
        'proposes every write, reward 1': rate(tally.everything, runs),
        'proposes every write, reward 1 where the plan has one': rate(tally.everyWrite, runs),
      })
      for (const [task, reason] of missed) console.log(`${world.id} ${task}: ${reason}`)
      expect([tasks.length, free.length]).toEqual(world === retail ? [74, 45] : [30, 30])
      expect(tally.follower).toBeGreaterThanOrEqual(0.9 * free.length * seeds.length)
      expect(tally.followerEnds).toBeGreaterThanOrEqual(0.9 * runs)
      expect(tally.everything - tally.nothing).toBeLessThanOrEqual(0.05 * runs)
    },
    120_000,
  )

  test.each([retail, airline])('$id: the words of the policy for handing over are understood', (world) => {
    const open = openShared(world)
    const [words] = /\b[A-Z][A-Z ]+HUMAN[A-Z .]+/.exec(open.catalogue.policy)!
    const [id] = open.splits.get('train')!
    const { end } = played(open, id!, [{ text: words }])
    expect([end.status, end.past]).toMatchObject(['terminated', { heard: '###TRANSFER###' }])
  })
})

function reasonOf({ refused, reason, reward, db }: Outcome): string {
  return refused.length > 0 ? `not agreed to: ${refused.join(' | ')}` : `${reason}, reward ${reward}, db ${String(db)}`
}
