import { meansOf, nothingSeen, randomAction, see, seeCall } from '../core/check/index.ts'
import {
  type Action,
  drawsFrom,
  type OpenWorld,
  replayOf,
  resolveOptions,
  type Scenario,
  selectScenario,
  start,
  step,
} from '../core/index.ts'
import { renderReplay } from './render.ts'

/** So many actions of the random policy are shown. */
const randomTurns = 12

/** A readable run of a world: the witness of every written scenario, of one drawn scenario of each difficulty, and a random agent. */
export function playthroughOf(open: OpenWorld): string {
  const { world } = open
  const options = resolveOptions(world, {})
  const drawn = (world.generator?.difficulties ?? []).map((difficulty) =>
    selectScenario(open, { seed: 'playthrough' }, { ...options, difficulty }),
  )
  const runs = [...open.scenarios.values(), ...drawn].map((scenario) => witnessRun(open, scenario))
  const random = drawn[0] ? [randomRun(open, drawn[0])] : []
  return [`# ${world.id}@${world.version}: golden runs, made by npm run generate\n`, ...runs, ...random].join('\n')
}

function witnessRun(open: OpenWorld, scenario: Scenario): string {
  const left = [...scenario.witness]
  return run(open, scenario, () => left.shift())
}

function randomRun(open: OpenWorld, scenario: Scenario): string {
  const draws = drawsFrom('playthrough/random')
  const seen = nothingSeen()
  return run(open, scenario, (episode, messages) => {
    if (episode.turn >= randomTurns) return undefined
    see(open, seen, messages)
    const action = randomAction(open, meansOf(open, episode), seen, draws)
    for (const call of action.calls ?? []) seeCall(open, seen, call)
    return action
  })
}

type Episode = ReturnType<typeof start>[0]
type Messages = ReturnType<typeof start>[1]['observation']['messages']

function run(open: OpenWorld, scenario: Scenario, next: (episode: Episode, messages: Messages) => Action | undefined): string {
  const options = resolveOptions(open.world, {})
  let [episode, { observation }]: [Episode, { observation: { messages: Messages } }] = start(
    open,
    scenario,
    'playthrough',
    options,
  )
  while (episode.status === 'running') {
    const action = next(episode, observation.messages)
    if (action === undefined) break
    ;[episode, { observation }] = step(open, episode, action)
  }
  return `${renderReplay(open, replayOf(open, episode))}digest ${episode.digest}\n`
}
