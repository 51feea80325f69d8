import type { Action, Json, Patch, Scenario } from '../../core/index.ts'
import { dumps, fromJson, isDict, isFloat, isInteger, isList, type PythonDict, type PythonValue } from '../python/index.ts'
import type { Criteria, GoldAction, HistoryMessage, Task } from './tasks.ts'

/** What a task is judged by, and what was said and done in it before. */
export interface Goal {
  readonly criteria: Criteria | null
  readonly history: readonly HistoryMessage[]
  /** The user's tools that it may know; null: all. */
  readonly usertools: readonly string[] | null
  /** What an agent without a user is told; null where the benchmark has no such variant of the task. */
  readonly ticket: string | null
}

/** What the scripted user knows. */
export interface Script {
  /** What it opens with; null where the agent moves first. */
  readonly opening: string | null
  /** What it says when it is first asked. */
  readonly known: string | null
  /** Its part of the gold plan, one for each text of the agent. */
  readonly hands: readonly { readonly name: string; readonly arguments: string }[]
}

/** What the witness says so that the user does its next part, and so that it hangs up. */
const prompt = 'Please do the next step on your side.'
const farewell = 'That is all from my side. Goodbye.'

/** A task as a scenario of its world; its patch is made when it is first asked for. */
export function scenarioOf(task: Task, split: string, patch: () => Patch): Scenario {
  const { criteria, setup } = task
  const goal: Goal = { criteria, history: setup?.history ?? [], usertools: task.usertools, ticket: soloTicket(task) }
  let made: Patch | undefined
  return {
    id: task.id,
    split,
    kind: criteria?.basis.join(' + ') ?? 'ungraded',
    difficulty: 'normal',
    base: 'pristine',
    get patch() {
      made ??= patch()
      return made
    },
    instruction: instructionText(task),
    ...(goal.ticket === null ? {} : { ticket: goal.ticket }),
    user: scriptOf(task) as unknown as Json,
    goal: goal as unknown as Json,
    witness: [
      ...(criteria?.actions ?? []).map(witnessAction),
      ...(criteria && criteria.communicate.length > 0 ? [{ text: criteria.communicate.join('\n') }] : []),
      { text: farewell },
    ],
  }
}

/** The gold plan for an agent without a user, who has both sides' tools. */
export function soloWitness(scenario: Scenario): Action[] {
  const { criteria } = goalOf(scenario)
  const calls = (criteria?.actions ?? []).map((action) => ({ calls: [callOf(action)] }))
  const said = criteria && criteria.communicate.length > 0 ? `${criteria.communicate.join('\n')}\n` : ''
  return [...calls, { text: `${said}###STOP###` }]
}

export function goalOf(scenario: Scenario): Goal {
  return scenario.goal as unknown as Goal
}

function witnessAction(action: GoldAction): Action {
  return action.requestor === 'user' ? { text: prompt } : { calls: [callOf(action)] }
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

function scriptOf({ instructions, criteria, setup }: Task): Script {
  const last = setup?.history.at(-1)
  const agentFirst = last && (last.role === 'user' || (last.role === 'tool' && last.requestor === 'assistant'))
  const [reason, known] =
    typeof instructions === 'string'
      ? [instructions, null]
      : [instructions['reason_for_call'] ?? '', instructions['known_info'] ?? null]
  const hands = (criteria?.actions ?? []).filter(({ requestor }) => requestor === 'user')
  return {
    opening: agentFirst ? null : reason,
    known,
    hands: hands.map(({ name, arguments: given }) => ({ name, arguments: dumps(given) })),
  }
}

/** The ticket of a task that the reference lets an agent work on alone. */
function soloTicket({ ticket, setup, criteria }: Task): string | null {
  const spoken = (setup?.history ?? []).some(({ role, calls }) => role === 'user' || (role === 'assistant' && calls === null))
  const fit = setup ? !spoken : (criteria?.actions ?? []).length > 0
  return fit ? ticket : null
}
