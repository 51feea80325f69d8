import { isList, type PythonDict, parseJson } from '../python/index.ts'
import { DataProblem, Fields } from './fields.ts'

/** One call that a task names, by the agent or by the user. */
export interface GoldCall {
  readonly requestor: 'assistant' | 'user'
  readonly name: string
  readonly arguments: PythonDict
}

/** A call of the plan that a task's right end is made with, and how it is compared where calls are graded. */
export interface GoldAction extends GoldCall {
  /** The arguments that count; null: those of the call that was made. */
  readonly compared: readonly string[] | null
}

/** A function that sets a state up, or says something about it. */
export interface FunctionCall {
  readonly side: 'agent' | 'user'
  readonly name: string
  readonly arguments: PythonDict
}

export interface Assertion extends FunctionCall {
  readonly expected: boolean
}

/** A message that stands before the first turn. */
export interface HistoryMessage {
  readonly role: 'user' | 'assistant' | 'tool'
  readonly text: string | null
  readonly calls: readonly (GoldCall & { readonly id: string })[] | null
  /** Which call a tool's message answers, and whether that call failed. */
  readonly id: string
  readonly requestor: 'assistant' | 'user'
  readonly failed: boolean
}

export type Gate = 'DB' | 'ENV_ASSERTION' | 'ACTION' | 'COMMUNICATE' | 'NL_ASSERTION'

/** What a task is graded by; null stands for what the data leave out. */
export interface Criteria {
  readonly actions: readonly GoldAction[] | null
  readonly assertions: readonly Assertion[] | null
  readonly communicate: readonly string[]
  readonly judged: readonly string[]
  readonly basis: readonly Gate[]
}

/** How a task's state differs from the domain's. */
export interface Setup {
  readonly agentData: PythonDict | null
  readonly userData: PythonDict | null
  readonly calls: readonly FunctionCall[]
  readonly history: readonly HistoryMessage[]
}

export interface Task {
  readonly id: string
  readonly persona: string | null
  /** What the user is told: one text, or its parts by name. */
  readonly instructions: string | Readonly<Record<string, string>>
  readonly ticket: string | null
  readonly setup: Setup | null
  readonly criteria: Criteria | null
  /** The user's tools that it may know; null: all. */
  readonly usertools: readonly string[] | null
}

/** Whether the agent has to answer what stands at the end of a history; else the user speaks first. */
export function agentMovesFirst(history: readonly HistoryMessage[]): boolean {
  const last = history.at(-1)
  return last !== undefined && (last.role === 'user' || (last.role === 'tool' && last.requestor === 'assistant'))
}

const gates: readonly string[] = ['DB', 'ENV_ASSERTION', 'ACTION', 'COMMUNICATE', 'NL_ASSERTION']

/** Reads a task file. Throws a DataProblem that names the task and the field that it cannot read. */
export function readTasks(text: string): Task[] {
  const rows = parseJson(text)
  if (!isList(rows)) throw new DataProblem('A task file holds one list of tasks.')
  return rows.map((row, position) => {
    const id = new Fields(row, `Task ${position}: `).needText('id')
    return readTask(new Fields(row, `Task ${id}: `))
  })
}

function readTask(fields: Fields): Task {
  const scenario = fields.object('user_scenario') ?? fields.misfit('user_scenario', 'an object')
  return {
    id: fields.needText('id'),
    persona: scenario.text('persona'),
    instructions: readInstructions(scenario),
    ticket: fields.text('ticket'),
    setup: readSetup(fields.object('initial_state')),
    criteria: readCriteria(fields.object('evaluation_criteria')),
    usertools: fields.list('user_tools')?.map(String) ?? null,
  }
}

function readInstructions(scenario: Fields): Task['instructions'] {
  if (typeof scenario.value('instructions') === 'string') return scenario.needText('instructions')
  const instructions = scenario.object('instructions') ?? scenario.misfit('instructions', 'a text, or an object of texts')
  const parts = ['domain', 'reason_for_call', 'known_info', 'unknown_info', 'task_instructions'].flatMap((name) => {
    const part = instructions.text(name)
    return part === null ? [] : [[name, part]]
  })
  return Object.fromEntries(parts) as Record<string, string>
}

function readSetup(fields: Fields | null): Setup | null {
  if (!fields) return null
  const data = fields.object('initialization_data')
  return {
    agentData: data?.dict('agent_data') ?? null,
    userData: data?.dict('user_data') ?? null,
    calls: fields.objects('initialization_actions')?.map(readFunctionCall) ?? [],
    history: fields.objects('message_history')?.map(readMessage) ?? [],
  }
}

function readCriteria(fields: Fields | null): Criteria | null {
  if (!fields) return null
  const basis = fields.list('reward_basis') ?? ['DB', 'COMMUNICATE']
  const unknown = basis.find((gate) => !gates.includes(gate as string))
  if (unknown !== undefined) fields.misfit('reward_basis', `a list of ${gates.join(', ')}`)
  return {
    actions: fields.objects('actions')?.map(readAction) ?? null,
    assertions:
      fields.objects('env_assertions')?.map((each) => ({
        ...readFunctionCall(each),
        expected: each.flag('assert_value', true),
      })) ?? null,
    communicate: fields.list('communicate_info')?.map(String) ?? [],
    judged: fields.list('nl_assertions')?.map(String) ?? [],
    basis: basis as readonly Gate[],
  }
}

function readAction(fields: Fields): GoldAction {
  return { ...readCall(fields), compared: fields.list('compare_args')?.map(String) ?? null }
}

function readCall(fields: Fields): GoldCall {
  return { requestor: readRequestor(fields), name: fields.needText('name'), arguments: fields.needDict('arguments') }
}

function readRequestor(fields: Fields): 'assistant' | 'user' {
  return fields.text('requestor') === 'user' ? 'user' : 'assistant'
}

function readFunctionCall(fields: Fields): FunctionCall {
  return {
    side: fields.needText('env_type') === 'user' ? 'user' : 'agent',
    name: fields.needText('func_name'),
    arguments: fields.needDict('arguments'),
  }
}

function readMessage(fields: Fields): HistoryMessage {
  const role = fields.needText('role')
  if (role !== 'user' && role !== 'assistant' && role !== 'tool') return fields.misfit('role', 'user, assistant or tool')
  return {
    role,
    text: fields.text('content'),
    calls: fields.objects('tool_calls')?.map((call) => ({ ...readCall(call), id: call.text('id') ?? '' })) ?? null,
    id: fields.text('id') ?? '',
    requestor: readRequestor(fields),
    failed: fields.flag('error', false),
  }
}
