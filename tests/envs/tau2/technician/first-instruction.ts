import { readFileSync } from 'node:fs'
import { type Call, type OpenWorld, pastOf, resolveOptions, start, step } from '../../../../core/index.ts'
import { telecom } from '../../../../envs/tau2/telecom/world.ts'
import { data, openOwn } from '../support.ts'
import { type Entry, type Phrase, type Purpose, phrasebook, textOf } from './phrasebook.ts'

/** What one sentence led to as the first instruction of a conversation. */
export interface Heard {
  readonly purpose: Purpose
  readonly text: string
  readonly led: boolean
  /** Where it asks for a second thing too: whether that was done in the same turn. */
  readonly second: boolean | undefined
  /** What the user did and said instead. */
  readonly reply: string
}

interface DataTask {
  readonly id: string
  readonly initial_state: { readonly initialization_actions: unknown[] }
  readonly user_scenario: { readonly persona: string | null; readonly instructions: { readonly known_info: string } }
}

const base = 'domains/telecom/'
const tasks = (): DataTask[] => JSON.parse(readFileSync(`${data}${base}tasks.json`, 'utf8')) as DataTask[]

/** Users of the data without a persona and by what they complain about; those abroad, where location matters. */
function examples(): Readonly<Record<'mms' | 'mobile_data' | 'service', DataTask>> {
  const plain = tasks().filter(({ user_scenario }) => user_scenario.persona === null)
  const one = (kind: string, known: RegExp): DataTask =>
    plain.find(({ id, user_scenario }) => id.startsWith(`[${kind}_issue]`) && known.test(user_scenario.instructions.known_info))!
  return { mms: one('mms', /abroad/), mobile_data: one('mobile_data', /abroad/), service: one('service', /./) }
}

const subjects: readonly (readonly [RegExp, keyof ReturnType<typeof examples>])[] = [
  [/pay|bill|sim|airplane/, 'service'],
  [/mms|apn|wi-fi calling|permissions|grant|app/, 'mms'],
  [/./, 'mobile_data'],
]

/** A world with one task for each purpose: a user of the data, whose phone is in the state that the purpose needs. */
export function openPurposes(): OpenWorld {
  const text = (name: string): string => readFileSync(`${data}${base}${name}`, 'utf8')
  const made = examples()
  return openOwn(
    telecom,
    { 'db.toml': text('db.toml'), 'user_db.toml': text('user_db.toml') },
    (Object.entries(phrasebook) as [Purpose, Entry][]).map(([purpose, { state = [] }]) => {
      const task = made[subjects.find(([words]) => words.test(purpose))![1]]
      const functions = [
        ['set_user_info', { name: 'John Smith', phone_number: '555-123-2002' }],
        ['set_user_location', { abroad: /abroad/.test(task.user_scenario.instructions.known_info) }],
        ...state,
        ['simulate_network_search', {}],
      ] as const
      const actions = functions.map(([name, given]) => ({
        env_type: name.startsWith('suspend_line') ? 'assistant' : 'user',
        func_name: name,
        arguments: given ?? {},
      }))
      return { ...task, id: purpose, initial_state: { ...task.initial_state, initialization_actions: actions } }
    }),
  )
}

/** Says one sentence to the user of a purpose, before anything else is said. */
export function heardFirst(open: OpenWorld, purpose: Purpose, phrase: Phrase): Heard {
  const entry: Entry = phrasebook[purpose]
  let [episode] = start(open, open.scenarios.get(purpose)!, '0', resolveOptions(open.world, {}))
  for (const call of entry.before ?? []) [episode] = step(open, episode, { calls: [call] })
  const text = textOf(phrase)
  const [after, timestep] = step(open, episode, { text })
  const last = pastOf(after).at(-1)!
  const hands = 'hands' in last ? last.hands : []
  const said = timestep.observation.messages.map((message) => message.text).join('\n')
  const also = typeof phrase === 'string' ? [] : phrase.also
  const second = [...entry.calls.slice(1), ...also]
  return {
    purpose,
    text,
    led: isRight(entry, also, hands, said),
    second: second.length > 0 ? second.every((wanted) => hands.some((made) => agrees(made, wanted))) : undefined,
    reply: [...hands.map(({ name, arguments: given }) => `${name}(${JSON.stringify(given ?? {})})`), said].join(' '),
  }
}

/** It did what was asked, looked at whatever it liked besides, and changed nothing else and nothing twice. */
function isRight({ calls, anyOf, answer }: Entry, also: readonly Call[], hands: readonly Call[], said: string): boolean {
  const wanted = [...calls, ...also]
  const changes = hands.filter(({ name }) => !/^(?:check|run|can)_/.test(name))
  const needless = changes.filter((made, place) => {
    const again = changes.findIndex((other) => agrees(other, made)) < place
    return again || !wanted.some((call) => agrees(made, call))
  })
  if (needless.length > 0) return false
  if (anyOf) return hands.some(({ name }) => anyOf.includes(name))
  return answer ? answer.test(said) : hands.some((made) => agrees(made, calls[0]!))
}

/** Whether a call is of the tool that was wanted and has the arguments that were, whatever else it has. */
function agrees(made: Call, wanted: Call): boolean {
  const given = argumentsOf(made)
  return made.name === wanted.name && Object.entries(argumentsOf(wanted)).every(([name, value]) => given[name] === value)
}

function argumentsOf({ arguments: given }: Call): Record<string, unknown> {
  return (typeof given === 'string' ? JSON.parse(given) : (given ?? {})) as Record<string, unknown>
}
