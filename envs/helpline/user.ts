import type { Json, Reaction, User, UserContext } from '../../core/index.ts'
import { dollars } from './faults/index.ts'
import type { Act } from './listening/acts.ts'
import { hear } from './listening/hearing.ts'
import { type Notes, noNotes, notesIn } from './notes.ts'
import type { Script } from './script.ts'
import type { Service } from './service.ts'

/** After so many turns that led nowhere, or deeds that changed nothing, the user hangs up. */
const patience = { idle: 8, vain: 8 } as const
/** It does no more than so much for one message, and reads no more letters. */
const most = { acts: 12, letters: 4000 } as const

interface Turn {
  readonly script: Script
  readonly context: UserContext
  notes: Notes
  readonly says: string[]
}

/** The scripted customer: says what is wrong, looks and does as it is told, tells what it sees, and never why it is so. */
export const user: User = {
  open: (given) => ({ memory: json(noNotes), text: (given as unknown as Script).opening }),
  hear(given, memory, text, context) {
    const script = given as unknown as Script
    const { topic, ...notes } = notesIn(memory)
    const heard = hear(text.slice(0, most.letters), { wants: script.wants, topic })
    const turn: Turn = { script, context, notes: heard.topic === undefined ? notes : { ...notes, topic: heard.topic }, says: [] }
    const { acts } = heard
    if (acts.length > most.acts || text.length > most.letters)
      turn.says.push('That is too much at once. Please tell me a few things at a time.')
    else for (const act of acts) react(turn, act)
    return conclude(turn, acts)
  },
}

const json = (notes: Notes): Json => notes as unknown as Json

function react(turn: Turn, act: Act): void {
  const { script, says, context } = turn
  if (act.kind === 'back') says.push(act.text)
  else if (act.kind === 'tell') tell(turn, act.what)
  else if (act.kind === 'look') {
    says.push(seen(context, 'look', { at: act.at }))
    turn.notes = { ...turn.notes, saw: added(turn.notes.saw, act.at) }
  } else if (act.kind === 'try') tryOut(turn, act.services)
  else if (act.kind === 'do') use(turn, act.tool, act.given)
  else if (act.kind === 'pay') {
    if (script.pays) turn.notes = { ...turn.notes, agreed: added(turn.notes.agreed, act.amount) }
    says.push(script.pays ? `Yes, please charge ${dollars(act.amount)}.` : 'No, I do not want to pay that.')
  }
}

const added = <T>(values: readonly T[], value: T): readonly T[] => (values.includes(value) ? values : [...values, value])

function tell(turn: Turn, what: 'phone' | 'birth' | 'name' | 'day'): void {
  const { name, phone, birth_date, day } = turn.script
  const told = { phone: { phone }, birth: { birth_date }, name: { name }, day: { day } }[what]
  turn.notes = { ...turn.notes, told: { ...turn.notes.told, ...told } }
  turn.says.push(
    {
      phone: `My phone number is ${phone}.`,
      birth: `I was born on ${birth_date}.`,
      name: `My name is ${name}.`,
      day: `I am at home on ${day[0]!.toUpperCase()}${day.slice(1)}.`,
    }[what],
  )
}

/** What the user sees by one of its tools; where a client plays it, there is nothing to see. */
function seen(context: UserContext, tool: string, given: Json): string {
  const { text, error } = context.call(tool, given)
  return text === '' || error ? text : (JSON.parse(text) as { seen: string }).seen
}

function tryOut(turn: Turn, services: readonly Service[]): void {
  for (const service of services) {
    const told = seen(turn.context, 'try_out', { service })
    turn.says.push(told)
    if (isFine(told)) turn.notes = { ...turn.notes, worked: added(turn.notes.worked, service) }
  }
  if (!turn.script.wants.every((service) => turn.notes.worked.includes(service))) return
  turn.notes = { ...turn.notes, satisfied: true }
  turn.says.push('It works, thank you!')
}

const isFine = (told: string): boolean => /^A web page opens|^The test page came|shows a programme|as fast as/.test(told)

function use(turn: Turn, tool: string, given: Readonly<Record<string, string>>): void {
  const { text, error } = turn.context.call(tool, given)
  const did = added(turn.notes.did, [tool, ...Object.values(given)].join(' '))
  const changed = text !== '' && !error && (JSON.parse(text) as { changed: boolean }).changed
  const vain = turn.notes.vain + (changed ? 0 : 1)
  turn.notes = { ...turn.notes, did, vain, ...(changed ? { worked: [], satisfied: false } : {}) }
  if (error) turn.says.push(`I cannot do that. ${text}`)
  else if (changed || tool === 'restart') turn.says.push(`Done: ${deedText(tool, given)}.`)
  else turn.says.push(`That was so already: ${deedText(tool, given)}.`)
}

function conclude({ notes, says }: Turn, acts: readonly Act[]): Reaction {
  const isIdle = acts.every(({ kind }) => kind === 'heard' || kind === 'back')
  const idle = notes.idle + (isIdle ? 1 : 0)
  const memory = json({ ...notes, idle })
  if (idle >= patience.idle || notes.vain >= patience.vain)
    return { memory, text: [...says, 'This leads nowhere, I will call another time. Goodbye.'].join(' '), stop: true }
  if (says.length > 0) return { memory, text: says.join(' ') }
  return { memory, text: acts.length > 0 ? 'All right.' : 'Sorry, I did not understand that. What shall I look at, or do?' }
}

const names: Readonly<Record<string, string>> = {
  socket: 'the wall socket',
  line_cable: 'the line cable',
  lan_cable: 'the network cable',
  hdmi_cable: 'the HDMI cable',
  box: 'the set-top box',
  tv: 'the TV',
}

const nameOf = (id: string | undefined): string => names[id ?? ''] ?? `the ${id}`

/** What was done, in words, so that a misunderstanding shows. */
function deedText(tool: string, given: Readonly<Record<string, string>>): string {
  const { device, power, cable, port, wifi, flight, network, password, dns, model, input, queue } = given
  const texts: Readonly<Record<string, string>> = {
    set_power: `${nameOf(device)} is switched ${power}`,
    restart: `${nameOf(device)} has restarted`,
    reset_router: 'I pressed the reset hole of the router',
    push_in: `${nameOf(cable)} is pushed in firmly`,
    move_line_cable: `the line cable is in the port marked ${port === 'internet' ? 'Internet' : 'LAN 4'}`,
    set_wifi: `the wifi of ${nameOf(device)} is ${wifi}`,
    set_flight_mode: `flight mode on ${nameOf(device)} is ${flight}`,
    join_wifi: `${nameOf(device)} is set to the wifi ${network} with the password ${password}`,
    set_dns: `DNS on ${nameOf(device)} is ${dns}`,
    update_router: 'the software of the router is up to date',
    stop_download: 'no download is running',
    load_paper: 'there is paper in the printer',
    set_queue: `the print queue is ${queue}`,
    install_driver: `the driver for ${model} is on the laptop`,
    set_input: `the TV is on HDMI ${input}`,
  }
  return texts[tool]!
}
