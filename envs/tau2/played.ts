import { type Call, type Database, type Episode, type Grading, Malformed, type Past, pastOf } from '../../core/index.ts'
import { goalOf } from './scenarios.ts'
import { greeting, stopToken } from './tokens.ts'
import { readArguments } from './toolkit.ts'
import { type MadeCall, type PastTurn, saysDone, type Trajectory } from './trajectory.ts'

/** An episode at its end as a trajectory. */
export function playedTrajectory({ episode, database, reason }: Grading): Trajectory {
  return {
    scenario: episode.origin.scenario,
    reason,
    overlay: episode.overlay,
    database: database as unknown as Database<never>,
    calls: () => madeCalls(episode),
    said: () => agentTexts(episode),
  }
}

/** A message with `done` counts as a text, whatever else it calls. */
function madeCalls(episode: Episode): MadeCall[] {
  const given = goalOf(episode.origin.scenario).history.flatMap(({ calls }) => calls ?? [])
  return [
    ...given,
    ...turnsOf(episode).flatMap(({ action, hands }) =>
      [...(saysDone(action.calls) ? [] : (action.calls ?? [])), ...hands].flatMap(readCall),
    ),
  ]
}

function readCall({ name, arguments: given }: Call): MadeCall[] {
  try {
    return [{ name, arguments: readArguments(given) }]
  } catch (problem) {
    if (problem instanceof Malformed) return []
    throw problem
  }
}

function agentTexts(episode: Episode): string[] {
  const { scenario, options } = episode.origin
  const { history } = goalOf(scenario)
  const given = history.filter(({ role }) => role === 'assistant').map(({ text }) => text ?? '')
  const opening = history.length > 0 || options.user === 'none' ? given : [greeting]
  const own = turnsOf(episode).filter(({ action }) => action.as !== 'user')
  return [...opening, ...own.map(({ action }) => (saysDone(action.calls) ? stopToken : (action.text ?? '')))]
}

function turnsOf(episode: Episode): PastTurn[] {
  return pastOf(episode).filter((entry: Past): entry is PastTurn => 'action' in entry)
}
