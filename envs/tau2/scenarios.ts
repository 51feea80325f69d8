import type { Action, EpisodeOptions, Json, Patch, Scenario } from '../../core/index.ts'
import { dumps, fromJson, isDict, isFloat, isInteger, isList, type PythonDict, type PythonValue } from '../python/index.ts'
import type { Simulator } from './domain.ts'
import { once } from './once.ts'
import { agentMovesFirst, type Criteria, type GoldAction, type HistoryMessage, type Setup, type Task } from './tasks.ts'
import { stopToken } from './tokens.ts'

/** What a task is judged by, and what was said and done in it before. */
export interface Goal {
  readonly criteria: Criteria | null
  readonly history: readonly HistoryMessage[]
  readonly setup: Setup | null
  /** The user's tools that it may know; null: all. */
  readonly usertools: readonly string[] | null
  /** What an agent without a user is told; null where the benchmark has no such variant of the task. */
  readonly ticket: string | null
}

/** What the witness says at the end, so that the user hangs up. */
const farewell = 'That is all from my side. Goodbye.'

/** A task as a scenario of its world; what takes time to make is made when it is first asked for. */
export function scenarioOf(task: Task, split: string, { script, ask }: Simulator, patch: () => Patch): Scenario {
  const { criteria, setup } = task
  const goal: Goal = { criteria, history: setup?.history ?? [], setup, usertools: task.usertools, ticket: soloTicket(task) }
  const witness = once((): Action[] => [
    ...(criteria?.actions ?? []).map((action) => witnessAction(action, ask)),
    ...(criteria && criteria.communicate.length > 0 ? [{ text: criteria.communicate.join('\n') }] : []),
    { text: farewell },
  ])
  const user = once(() => script(task))
  const changes = once(patch)
  return {
    id: task.id,
    split,
    kind: criteria?.basis.join(' + ') ?? 'ungraded',
    difficulty: 'normal',
    base: 'pristine',
    get patch() {
      return changes()
    },
    instruction: instructionText(task),
    ...(goal.ticket === null ? {} : { ticket: goal.ticket }),
    get user() {
      return user()
    },
    goal: goal as unknown as Json,
    get witness() {
      return witness()
    },
  }
}

/** The gold plan for whoever plays the user: the scripted one, nobody, or a client that makes the user's part of it itself. */
export function witnessUnder(scenario: Scenario, { user }: EpisodeOptions): readonly Action[] {
  if (user === 'scripted') return scenario.witness
  const { criteria, history } = goalOf(scenario)
  const told = (criteria?.communicate ?? []).map((text) => `${text}\n`).join('')
  const last: Action = { text: `${told}${stopToken}` }
  const gold = criteria?.actions ?? []
  if (user === 'none') return [...gold.map((action) => ({ calls: [callOf(action)] })), last]
  let mover: 'agent' | 'user' = agentMovesFirst(history) ? 'agent' : 'user'
  // Only words pass the move to the other side.
  const passTo = (next: 'agent' | 'user'): Action[] => {
    if (mover === next) return []
    const passing = { as: mover, text: 'Please go on.' }
    mover = next
    return [passing]
  }
  const plan = gold.flatMap((action): Action[] => {
    const side = action.requestor === 'user' ? 'user' : 'agent'
    return [...passTo(side), { as: side, calls: [callOf(action)] }]
  })
  return [...plan, ...passTo('agent'), last]
}

export function goalOf(scenario: Scenario): Goal {
  return scenario.goal as unknown as Goal
}

function witnessAction(action: GoldAction, ask: Simulator['ask']): Action {
  return action.requestor === 'user' ? { text: ask(action) } : { calls: [callOf(action)] }
}

function callOf({ name, arguments: given }: GoldAction): { name: string; arguments: Json } {
  return { name, arguments: plainArguments(given) ?? dumps(given) }
}

/** A call's arguments as plain JSON data, or undefined where only JSON text can carry them: 3.0, keys out of order, great ints. */
export function plainArguments(given: PythonDict): Json | undefined {
  const plain = plainValue(given)
  return dumps(fromJson(plain)) === dumps(given) ? plain : undefined
}

function plainValue(value: PythonValue): Json {
  if (isList(value)) return value.map(plainValue)
  if (isFloat(value)) return Number(value.float)
  if (isInteger(value)) return typeof value === 'number' ? value : Number(value.int)
  if (isDict(value)) return Object.fromEntries(value.map.map(([key, item]) => [key, plainValue(item)]))
  return value as Json
}

/** The user's instructions as one text: the persona, then the parts by name. */
function instructionText({ persona, instructions }: Task): string {
  const told =
    typeof instructions === 'string'
      ? instructions
      : Object.entries(instructions)
          .map(([name, part]) => `${name.replaceAll('_', ' ')}: ${part}`)
          .join('\n')
  return persona === null ? told : `persona: ${persona}\n${told}`
}

/** The ticket of a task that the reference lets an agent work on alone. */
function soloTicket({ ticket, setup, criteria }: Task): string | null {
  const spoken = (setup?.history ?? []).some(({ role, calls }) => role === 'user' || (role === 'assistant' && calls === null))
  const fit = setup ? !spoken : (criteria?.actions ?? []).length > 0
  return fit ? ticket : null
}
