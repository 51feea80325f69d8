import type { Action, Call } from '../action.ts'
import { type Episode, start } from '../episode.ts'
import type { OpenWorld } from '../open.ts'
import type { EpisodeOptions } from '../options.ts'
import { ProtocolError } from '../protocol/errors.ts'
import type { Scenario } from '../scenario.ts'
import { endDigest, step } from '../step.ts'
import type { FirstTimestep, Timestep } from '../timestep.ts'
import { toolNamed } from './seen.ts'

/** A plan that was carried out. */
export interface Run {
  readonly plan: readonly Action[]
  readonly first: FirstTimestep
  /** The episode before each action that was taken, and the last one. */
  readonly episodes: readonly Episode[]
  readonly timesteps: readonly Timestep[]
  readonly end: Episode
  /** What an exception of the world said; the plan was left there. */
  readonly fault: string | undefined
}

/** What a plan is: its actions, or what decides on the next one. */
export type Plan = readonly Action[] | ((episode: Episode, timestep: FirstTimestep | Timestep) => Action | undefined)

/** Carries out a plan from the start until it or the episode ends. An exception of the world is kept as the run's fault. */
export function play(open: OpenWorld, scenario: Scenario, seed: string, options: EpisodeOptions, plan: Plan): Run {
  const [started, first] = start(open, scenario, seed, options)
  return goOn(open, { plan: [], first, episodes: [started], timesteps: [], end: started, fault: undefined }, plan)
}

/** Carries out a plan that may begin as another run did: what they have in common is not done again, since episodes are values. */
export function playAlike(open: OpenWorld, known: Run, plan: Plan): Run {
  let alike = 0
  if (typeof plan !== 'function') while (alike < known.plan.length && plan[alike] === known.plan[alike]) alike++
  const begun: Run = {
    plan: known.plan.slice(0, alike),
    first: known.first,
    episodes: known.episodes.slice(0, alike + 1),
    timesteps: known.timesteps.slice(0, alike),
    end: known.episodes[alike]!,
    fault: undefined,
  }
  return goOn(open, begun, plan)
}

function goOn(open: OpenWorld, begun: Run, plan: Plan): Run {
  const taken = [...begun.plan]
  const episodes = [...begun.episodes]
  const timesteps = [...begun.timesteps]
  let { end } = begun
  let fault: string | undefined
  while (end.status === 'running' && fault === undefined) {
    const action = typeof plan === 'function' ? plan(end, timesteps.at(-1) ?? begun.first) : plan[taken.length]
    if (action === undefined) break
    try {
      const [moved, timestep] = step(open, end, action)
      end = moved
      taken.push(action)
      episodes.push(moved)
      timesteps.push(timestep)
    } catch (problem) {
      if (problem instanceof ProtocolError) break
      fault = problem instanceof Error ? problem.message : String(problem)
    }
  }
  return { plan: taken, first: begun.first, episodes, timesteps, end, fault }
}

/** The digest of every turn of a run, the first one included, and of its end. */
export function digestsOf(open: OpenWorld, { first, timesteps, end }: Run): string[] {
  return [first.digest, ...timesteps.map(({ digest }) => digest), endDigest(open, end)]
}

/** A call of a plan and where it stands. */
export interface Place {
  readonly action: number
  readonly call: number
}

/** Where a plan calls tools that write. */
export function writesOf(open: OpenWorld, plan: readonly Action[]): Place[] {
  return plan.flatMap(({ calls = [] }, action) =>
    calls.flatMap(({ name }, call) => (toolNamed(open, name)?.effect === 'write' ? [{ action, call }] : [])),
  )
}

export function callAt(plan: readonly Action[], { action, call }: Place): Call {
  return plan[action]!.calls![call]!
}

/** A plan with another call in one place, or without the call there; an action of that call alone goes with it. */
export function withCall(plan: readonly Action[], place: Place, changed: Call | undefined): Action[] {
  return plan.flatMap((action, position) => {
    if (position !== place.action) return [action]
    const calls = action.calls!.flatMap((call, number) => (number !== place.call ? [call] : changed ? [changed] : []))
    return calls.length === 0 ? [] : [{ ...action, calls }]
  })
}

/** A call in words, for findings. */
export function callText({ name, arguments: given }: Call): string {
  const text = `${name}(${given === undefined ? '' : JSON.stringify(given)})`
  return text.length > 160 ? `${text.slice(0, 157)}...` : text
}
