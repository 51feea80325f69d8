import { isDict, isList, type PythonDict, type PythonValue, parseJson } from '../python/index.ts'

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

const gates: readonly string[] = ['DB', 'ENV_ASSERTION', 'ACTION', 'COMMUNICATE', 'NL_ASSERTION']

/** Reads a task file. Throws an Error that names the task and the field that it cannot read. */
export function readTasks(text: string): Task[] {
  const rows = parseJson(text)
  if (!isList(rows)) throw new Error('A task file holds one list of tasks.')
  return rows.map((row, position) => {
    const fields = new Fields(row, `Task ${position}`)
    return readTask(fields.at(`Task ${fields.text('id')}`))
  })
}

function readTask(fields: Fields): Task {
  const scenario = fields.object('user_scenario')!
  return {
    id: fields.text('id'),
    persona: scenario.optionalText('persona'),
    instructions: readInstructions(scenario),
    ticket: fields.optionalText('ticket'),
    setup: readSetup(fields.object('initial_state')),
    criteria: readCriteria(fields.object('evaluation_criteria')),
    usertools: fields.list('user_tools')?.map(String) ?? null,
  }
}

function readInstructions(scenario: Fields): Task['instructions'] {
  const instructions = scenario.object('instructions', 'or text')
  if (!instructions) return scenario.text('instructions')
  const parts = ['domain', 'reason_for_call', 'known_info', 'unknown_info', 'task_instructions'].flatMap((name) => {
    const part = instructions.optionalText(name)
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
  if (unknown !== undefined) throw new Error(`${fields.where} is graded by ${String(unknown)}, which nobody knows.`)
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
  return { requestor: readRequestor(fields), name: fields.text('name'), arguments: fields.dict('arguments')! }
}

function readRequestor(fields: Fields): 'assistant' | 'user' {
  return fields.optionalText('requestor') === 'user' ? 'user' : 'assistant'
}

function readFunctionCall(fields: Fields): FunctionCall {
  return {
    side: fields.text('env_type') === 'user' ? 'user' : 'agent',
    name: fields.text('func_name'),
    arguments: fields.dict('arguments')!,
  }
}

function readMessage(fields: Fields): HistoryMessage {
  const role = fields.text('role')
  if (role !== 'user' && role !== 'assistant' && role !== 'tool') {
    throw new Error(`${fields.where} has a message of the role "${role}" in its history.`)
  }
  return {
    role,
    text: fields.optionalText('content'),
    calls: fields.objects('tool_calls')?.map((call) => ({ ...readCall(call), id: call.optionalText('id') ?? '' })) ?? null,
    id: fields.optionalText('id') ?? '',
    requestor: readRequestor(fields),
    failed: fields.flag('error', false),
  }
}

/** The fields of one dict of the data, with the words for what does not fit. */
class Fields {
  readonly where: string
  readonly #dict: PythonDict

  constructor(value: PythonValue, where: string) {
    if (!isDict(value)) throw new Error(`${where} is no object.`)
    this.#dict = value
    this.where = where
  }

  at(where: string): Fields {
    return new Fields(this.#dict, where)
  }

  #value(name: string): PythonValue {
    return this.#dict.map.find(([key]) => key === name)?.[1] ?? null
  }

  text(name: string): string {
    return this.optionalText(name) ?? this.#misfit(name, 'a text')
  }

  optionalText(name: string): string | null {
    const value = this.#value(name)
    return value === null || typeof value === 'string' ? value : this.#misfit(name, 'a text')
  }

  flag(name: string, absent: boolean): boolean {
    const value = this.#value(name)
    if (value === null) return absent
    return typeof value === 'boolean' ? value : this.#misfit(name, 'true or false')
  }

  dict(name: string): PythonDict | null {
    const value = this.#value(name)
    return value === null || isDict(value) ? value : this.#misfit(name, 'an object')
  }

  object(name: string, other?: 'or text'): Fields | null {
    if (other && typeof this.#value(name) === 'string') return null
    const value = this.dict(name)
    return value && new Fields(value, this.where)
  }

  list(name: string): readonly PythonValue[] | null {
    const value = this.#value(name)
    return value === null || isList(value) ? value : this.#misfit(name, 'a list')
  }

  objects(name: string): Fields[] | null {
    return this.list(name)?.map((value) => new Fields(value, this.where)) ?? null
  }

  #misfit(name: string, wanted: string): never {
    throw new Error(`${this.where} has no ${wanted} as "${name}".`)
  }
}
