import { dict, isDict, isList, type PythonList, type PythonValue, parseJson } from '../../python/index.ts'
import { DataProblem, Fields } from '../fields.ts'
import type { PastMessage } from '../history.ts'

/** One conversation that was held before. */
export interface Simulation {
  readonly id: string
  readonly task: string
  readonly trial: number | null
  readonly termination: string
  readonly messages: readonly PastMessage[]
  /** What it earned when it was recorded. */
  readonly recorded: number | null
}

/** A simulation that cannot be graded, with what is known of it. */
export interface Ungraded {
  readonly id: string
  readonly task: string | null
  readonly trial: number | null
  readonly problem: string
}

/** Simulations of one run of the benchmark. */
export interface Recording {
  /** The domain that it was run in, where it says so. */
  readonly domain: string | null
  /** Whether the agent worked without a user. */
  readonly solo: boolean
  /** How often each task was to be tried, where it says so. */
  readonly trials: number | null
  /** The tasks as they were then. */
  readonly tasks: PythonList
  readonly simulations: readonly (Simulation | Ungraded)[]
}

/** A file of a recording that is a folder, by its name without the ending. */
export interface SimulationFile {
  readonly name: string
  readonly text: string
}

const terminations = [
  'user_stop',
  'agent_stop',
  'max_steps',
  'timeout',
  'too_many_errors',
  'agent_error',
  'user_error',
  'infrastructure_error',
  'context_window_exceeded',
  'unexpected_error',
]

/** Reads a recording: a results file of the benchmark, with its simulations' files where they lie apart, a list of simulations, or one a line. */
export function readRecording(text: string, files?: readonly SimulationFile[]): Recording {
  const value = parsed(text) ?? parsedLines(text)
  const results = new Fields(isList(value) || isSimulation(value) ? dict([['simulations', listed(value)]]) : value, '')
  const info = results.object('info')
  const voice = isVoice(info)
  const simulations = files
    ? [...files.map((file) => readFile(file, voice)), ...missingFiles(results, files)]
    : results.list('simulations')?.map((each, place) => readOne(each, place, voice))
  if (!simulations)
    throw new DataProblem('There is no list of "simulations": expected the results of tau2-bench, or simulations.')
  if (simulations.length === 0) throw new DataProblem('The list of simulations is empty.')
  return {
    domain: info?.object('environment_info')?.text('domain_name') ?? null,
    solo: implementation(info, 'agent_info') === 'llm_agent_solo' && implementation(info, 'user_info') === 'dummy_user',
    trials: info?.number('num_trials') ?? null,
    tasks: results.list('tasks') ?? [],
    simulations,
  }
}

function parsed(text: string): PythonValue | undefined {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

/** A simulation a line; a line that is not JSON stands as a text, so that it is told of in its place. */
function parsedLines(text: string): PythonList {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const values = lines.map((line): PythonValue => parsed(line) ?? 'a line that is not JSON')
  if (!values.some(isSimulation)) {
    throw new DataProblem('This is not JSON: expected the results of tau2-bench, a list of simulations, or one a line.')
  }
  return values
}

function isSimulation(value: PythonValue): boolean {
  return isDict(value) && value.map.some(([name]) => name === 'task_id')
}

function listed(value: PythonValue): PythonValue {
  return isList(value) ? value : [value]
}

function implementation(info: Fields | null, side: string): string | null {
  return info?.object(side)?.text('implementation') ?? null
}

/** Whether all of a run was spoken, as the benchmark tells. */
function isVoice(info: Fields | null): boolean {
  return info?.value('audio_native_config') != null || implementation(info, 'user_info') === 'voice_streaming_user_simulator'
}

function readFile({ name, text }: SimulationFile, voice: boolean): Simulation | Ungraded {
  const simulation = parsed(text)
  if (simulation !== undefined) return readOne(simulation, 0, voice)
  return { id: name, task: null, trial: null, problem: `simulations/${name}.json is not JSON.` }
}

function missingFiles(results: Fields, files: readonly SimulationFile[]): Ungraded[] {
  const there = new Set(files.map(({ name }) => name))
  const index = results.objects('simulation_index') ?? []
  const missing = index.filter((entry) => !there.has(entry.needText('id')))
  return missing.map((entry) => {
    const id = entry.needText('id')
    return { id, task: taskOf(entry), trial: entry.number('trial'), problem: `simulations/${id}.json is missing.` }
  })
}

function taskOf(fields: Fields): string | null {
  const value = fields.value('task_id')
  return typeof value === 'number' ? String(value) : fields.text('task_id')
}

function readOne(value: PythonValue, place: number, voice: boolean): Simulation | Ungraded {
  let known: Omit<Ungraded, 'problem'> = { id: `#${place}`, task: null, trial: null }
  try {
    const fields = new Fields(value, isDict(value) ? '' : 'The simulation')
    known = { ...known, id: fields.text('id') ?? known.id }
    known = { ...known, task: taskOf(fields) }
    known = { ...known, trial: fields.number('trial') }
    return readSimulation(fields, known, voice)
  } catch (problem) {
    if (problem instanceof DataProblem) return { ...known, problem: problem.message }
    throw problem
  }
}

function readSimulation(fields: Fields, { id, task, trial }: Omit<Ungraded, 'problem'>, voice: boolean): Simulation {
  const termination = fields.needText('termination_reason')
  if (!terminations.includes(termination)) fields.misfit('termination_reason', `one of ${terminations.join(', ')}`)
  if (voice || fields.text('mode') === 'full_duplex' || fields.value('ticks') !== null) {
    throw new DataProblem('It is a voice run; only written conversations are graded.')
  }
  return {
    id,
    task: task ?? fields.needText('task_id'),
    trial,
    termination,
    messages: fields.objects('messages')?.map(readMessage) ?? fields.misfit('messages', 'a list of messages'),
    recorded: fields.object('reward_info')?.number('reward') ?? null,
  }
}

function readMessage(fields: Fields): PastMessage {
  fields.needText('role')
  const role = fields.choice('role', ['user', 'assistant', 'tool', 'system'])
  const spoken = role === 'user' || role === 'assistant'
  return {
    role,
    text: fields.text('content'),
    calls: spoken ? (fields.objects('tool_calls')?.map(readCall) ?? null) : null,
    id: role === 'tool' ? fields.needText('id') : '',
    requestor: fields.choice('requestor', ['assistant', 'user']),
    failed: fields.value('error') === true,
  }
}

function readCall(fields: Fields): NonNullable<PastMessage['calls']>[number] {
  return {
    id: fields.text('id') ?? '',
    requestor: fields.choice('requestor', ['assistant', 'user']),
    name: fields.needText('name'),
    arguments: fields.needDict('arguments'),
  }
}
