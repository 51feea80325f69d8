import type { Database, OpenWorld, Scenario } from '../../../core/index.ts'
import { openStore } from '../../../core/store/store.ts'
import { PythonError } from '../../python/index.ts'
import { domainOf } from '../domain.ts'
import { DataProblem } from '../fields.ts'
import { answeredCalls, MisplacedMessage, replayCalls } from '../history.ts'
import { goalOf } from '../scenarios.ts'
import { beginningOf } from '../setup.ts'
import type { Trajectory } from '../trajectory.ts'
import type { Simulation } from './recording.ts'

/** A recorded conversation as a trajectory, and how many of its writes answer something else now than they did. */
export interface Recorded {
  readonly trajectory: Trajectory
  readonly drifted: number
}

/** Carries out a conversation's writes again, as the reference does when it grades a recording. Throws DataProblem. */
export function recordedTrajectory(open: OpenWorld, scenario: Scenario, simulation: Simulation, solo: boolean): Recorded {
  const { messages, termination } = simulation
  const { criteria, setup } = goalOf(scenario)
  // The recording has the given history in it, so it is carried out from where that began.
  const store = openStore(open.base(scenario.base), beginningOf(open, scenario, setup))
  const database = store.database as unknown as Database<never>
  // Where there is neither a plan nor an assertion, the reference does not look at the state.
  const stateless = criteria === null || (criteria.actions === null && criteria.assertions === null)
  const drifted = stateless ? 0 : replay(open, simulation, solo, database)
  const spoken = messages.filter(({ role }) => role === 'assistant')
  return {
    trajectory: {
      scenario,
      reason: termination,
      overlay: store.overlay,
      database,
      calls: () => messages.flatMap(({ calls }) => calls ?? []),
      said: () => spoken.map(({ text }) => text ?? ''),
    },
    drifted,
  }
}

function replay(open: OpenWorld, { messages }: Simulation, solo: boolean, database: Database<never>): number {
  const domain = domainOf(open)
  if (solo) refuseUser(domain.soloPolicy !== undefined, messages)
  try {
    return replayCalls(domain, database, answeredCalls(messages), solo).length
  } catch (problem) {
    if (problem instanceof MisplacedMessage) throw new DataProblem(problem.message)
    if (problem instanceof PythonError) throw new DataProblem(`The state after the last call cannot be: ${problem.message}`)
    throw problem
  }
}

function refuseUser(possible: boolean, messages: Simulation['messages']): void {
  if (!possible) throw new DataProblem('It was recorded without a user, which this domain does not have.')
  const place = messages.findIndex(({ role }) => role === 'user')
  if (place >= 0) throw new DataProblem(`messages[${place}] is of the role "user"; expected none in a run without a user.`)
}
