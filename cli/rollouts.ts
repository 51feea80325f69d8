import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Episode, type Gym, GymError } from '../clients/typescript/index.ts'
import type { Json, OpenWorld, ReplayLine } from '../core/index.ts'
import { replayText } from '../server/index.ts'
import { makePolicy, type Policy, type PolicyName } from './policies.ts'

export interface RolloutPlan {
  readonly policy: PolicyName
  readonly episodes: number
  /** Episode i has the seed `<seed>-<i>`. */
  readonly seed: string
  readonly split?: string
  readonly options?: Readonly<Record<string, Json>>
  /** A folder for the replays, one an episode. */
  readonly out?: string
  /** So many episodes are played side by side, in one frame a turn. */
  readonly width: number
}

/** What a rollout came to. */
export interface RolloutSummary {
  readonly world: string
  readonly policy: string
  readonly episodes: number
  readonly reward: { readonly mean: number; readonly min: number; readonly max: number }
  readonly turns: { readonly mean: number }
  readonly steps: number
  /** Episodes that a fault of the server ended; they have no reward. */
  readonly faults: number
  /** Episodes whose policy had no more to do before they were over; their reward counts as 0. */
  readonly unfinished: number
  /** How many episodes there were of each kind, and of each difficulty, where the server shows it. */
  readonly kinds: Readonly<Record<string, number>>
  readonly difficulties: Readonly<Record<string, number>>
  readonly seconds: number
}

type Move = Parameters<Gym['stepAll']>[0][number][1]

interface Player {
  readonly episode: Episode
  readonly policy: Policy
  state: 'playing' | 'over' | 'unfinished' | 'faulted'
}

/** Plays episodes through a client, some side by side. */
export async function rollOut(
  gym: Gym,
  open: OpenWorld,
  plan: RolloutPlan,
  progress: (done: number) => void,
): Promise<RolloutSummary> {
  const started = performance.now()
  const players: Player[] = []
  const tallies = { kinds: {} as Record<string, number>, difficulties: {} as Record<string, number> }
  if (plan.out !== undefined) mkdirSync(plan.out, { recursive: true })
  for (let from = 0; from < plan.episodes; from += plan.width) {
    const wave = await startWave(gym, open, plan, from, tallies)
    for (let alive = wave; alive.length > 0; alive = alive.filter(({ state }) => state === 'playing')) await stepWave(gym, alive)
    await finishWave(plan, wave, from)
    players.push(...wave)
    progress(players.length)
  }
  return { ...summarise(open.world.id, plan, players), ...tallies, seconds: (performance.now() - started) / 1000 }
}

async function startWave(
  gym: Gym,
  open: OpenWorld,
  { policy, episodes, seed, split, options, width }: RolloutPlan,
  from: number,
  tallies: { kinds: Record<string, number>; difficulties: Record<string, number> },
): Promise<Player[]> {
  const seeds = Array.from({ length: Math.min(width, episodes - from) }, (_, place) => `${seed}-${from + place}`)
  const settings = { ...(split === undefined ? {} : { split }), ...(options === undefined ? {} : { options }) }
  const started = await gym.resetMany(open.world.id, { seeds, ...settings })
  return Promise.all(
    started.map(async (episode): Promise<Player> => {
      await tally(episode, tallies)
      return { episode, policy: await makePolicy(policy, open, episode), state: 'playing' }
    }),
  )
}

/** What an episode is of, where the server shows it; a server that does not is no failure here. */
async function tally(
  episode: Episode,
  { kinds, difficulties }: { kinds: Record<string, number>; difficulties: Record<string, number> },
): Promise<void> {
  try {
    const { kind, difficulty } = (await episode.inspect('witness')) as { kind: string; difficulty: string }
    kinds[kind] = (kinds[kind] ?? 0) + 1
    difficulties[difficulty] = (difficulties[difficulty] ?? 0) + 1
  } catch (problem) {
    if (!(problem instanceof GymError && problem.code === 'forbidden')) throw problem
  }
}

async function stepWave(gym: Gym, playing: readonly Player[]): Promise<void> {
  const moves: { player: Player; move: Parameters<Gym['stepAll']>[0][number] }[] = []
  for (const player of playing) {
    const action = player.policy.act() as Move | undefined
    if (action === undefined) player.state = 'unfinished'
    else moves.push({ player, move: [player.episode, action] })
  }
  if (moves.length === 0) return
  const steps = await gym.stepAll(moves.map(({ move }) => move))
  for (const [place, step] of steps.entries()) {
    const { player } = moves[place]!
    if (step instanceof GymError) {
      if (step.code !== 'fault' && step.code !== 'episode_void') throw step
      player.state = 'faulted'
    } else if (step.terminated || step.truncated) player.state = 'over'
  }
}

async function finishWave({ out }: RolloutPlan, wave: readonly Player[], from: number): Promise<void> {
  for (const [place, { episode, state }] of wave.entries()) {
    if (out !== undefined && state !== 'faulted') {
      const lines = (await episode.replay()) as ReplayLine[]
      writeFileSync(
        join(out, `${episode.world.replaceAll('/', '-')}-${String(from + place).padStart(5, '0')}.replay.jsonl`),
        replayText(lines),
      )
    }
  }
  await Promise.all(wave.map(({ episode }) => episode.close()))
}

function summarise(
  world: string,
  { policy }: RolloutPlan,
  players: readonly Player[],
): Omit<RolloutSummary, 'kinds' | 'difficulties' | 'seconds'> {
  const judged = players.filter(({ state }) => state !== 'faulted')
  const rewards = judged.map(({ episode }) => episode.reward)
  const steps = players.reduce((sum, { episode }) => sum + episode.turn, 0)
  const mean = (sum: number): number => (judged.length === 0 ? 0 : sum / judged.length)
  return {
    world,
    policy,
    episodes: players.length,
    reward: {
      mean: mean(rewards.reduce((sum, reward) => sum + reward, 0)),
      min: Math.min(...rewards),
      max: Math.max(...rewards),
    },
    turns: { mean: players.length === 0 ? 0 : steps / players.length },
    steps,
    faults: players.length - judged.length,
    unfinished: players.filter(({ state }) => state === 'unfinished').length,
  }
}
