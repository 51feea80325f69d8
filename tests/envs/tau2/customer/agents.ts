import {
  type Action,
  drawsFrom,
  type Episode,
  type OpenWorld,
  pastOf,
  resolveOptions,
  start,
  step,
} from '../../../../core/index.ts'
import { domainOf } from '../../../../envs/tau2/domain.ts'
import { goalOf, plainArguments } from '../../../../envs/tau2/scenarios.ts'
import * as phrasebook from './phrasebook.ts'

type Given = Readonly<Record<string, unknown>>
export interface Deed {
  readonly name: string
  readonly given: Given
}

/** A conversation that an agent leads. */
export class Conversation {
  episode: Episode
  readonly open: OpenWorld

  constructor(open: OpenWorld, id: string, seed: string) {
    this.open = open
    ;[this.episode] = start(open, open.scenarios.get(id)!, seed, resolveOptions(open.world, {}))
  }

  get running(): boolean {
    return this.episode.status === 'running'
  }

  /** Says something; the answer, or nothing where the conversation is over. */
  say(text: string): string {
    this.act({ text })
    const past = pastOf(this.episode).at(-1)
    return (past && 'heard' in past && past.heard) || ''
  }

  call({ name, given }: Deed): void {
    this.act({ calls: [{ name, arguments: given as never }] })
  }

  act(action: Action): void {
    if (this.running) [this.episode] = step(this.open, this.episode, action)
  }
}

/** What a deed is said to be, in a phrasing of the phrasebook. */
export function proposal({ name, given }: Deed, pick: (texts: readonly string[]) => string): string {
  const values = wordsFor(given)
  return pick(phrasebook.proposing[name]!).replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? `{${key}}`)
}

function wordsFor(given: Given): Record<string, string> {
  const list = (name: string) => (given[name] ?? []) as readonly string[]
  const objects = (name: string) => (given[name] ?? []) as readonly Readonly<Record<string, string | number>>[]
  const address = ['address1', 'address2', 'city', 'state', 'zip'].map((line) => given[line]).filter((line) => line !== '')
  return {
    order: String(given['order_id']),
    reason: String(given['reason']),
    items: list('item_ids')
      .map((item) => `item ${item}`)
      .join(' and '),
    pairs: list('item_ids')
      .map((item, place) => `item ${item} for item ${list('new_item_ids')[place]}`)
      .join(' and '),
    payment: String(given['payment_method_id'] ?? given['payment_id']),
    address: address.join(', '),
    reservation: String(given['reservation_id']),
    flights: objects('flights')
      .map(({ flight_number, date }) => `${flight_number} on ${date}`)
      .join(', '),
    cabin: String(given['cabin']).replace('_', ' '),
    bags: String(given['total_baggages']),
    paid: String(given['nonfree_baggages']),
    passengers: objects('passengers')
      .map(({ first_name, last_name, dob }) => `${first_name} ${last_name} (born ${dob})`)
      .join(', '),
    insurance: String(given['insurance']),
    payments: objects('payment_methods')
      .map(({ payment_id, amount }) => `$${amount} with ${payment_id}`)
      .join(', '),
    amount: String(given['amount']),
  }
}

const agrees = (heard: string): boolean => /^yes\b/i.test(heard)

export interface Outcome {
  readonly id: string
  readonly reward: number | null
  readonly db: unknown
  readonly reason: string | null
  /** Proposals that were never agreed to, with the last answer. */
  readonly refused: readonly string[]
}

function outcome({ episode }: Conversation, id: string, refused: readonly string[] = []): Outcome {
  return {
    id,
    reward: episode.reward ?? null,
    db: episode.components?.['db'],
    reason: episode.reason ?? null,
    refused,
  }
}

/** The writes of a task's plan. */
export function goldWrites(open: OpenWorld, id: string): Deed[] {
  const { tools } = domainOf(open).agent
  return (goalOf(open.scenarios.get(id)!).criteria?.actions ?? [])
    .filter(({ name }) => tools[name]?.kind === 'write')
    .map(({ name, arguments: given }) => ({ name, given: plainArguments(given) as Given }))
}

/** Asks who is there, proposes each write of the plan, makes it after a yes, says what is to be said, and goodbye. */
export function playFollower(open: OpenWorld, id: string, seed: string): Outcome {
  const conversation = new Conversation(open, id, seed)
  const pick = picker(`${seed} ${id}`)
  const refused: string[] = []
  conversation.say(pick(phrasebook.asking))
  for (const deed of goldWrites(open, id)) {
    const answer = conversation.say(proposal(deed, pick))
    if (!agrees(answer)) refused.push(`${deed.name}: ${answer}`)
    else {
      conversation.call(deed)
      if (deed !== goldWrites(open, id).at(-1)) conversation.say(pick(phrasebook.reporting))
    }
  }
  const { criteria } = goalOf(open.scenarios.get(id)!)
  const told = criteria?.communicate ?? []
  if (told.length > 0) conversation.say(`Here is what you wanted to know: ${told.join(', ')}.`)
  conversation.say(pick(phrasebook.closing))
  conversation.say(pick(phrasebook.parting))
  return outcome(conversation, id, refused)
}

/** Says goodbye at once. */
export function playNothing(open: OpenWorld, id: string, seed: string): Outcome {
  const conversation = new Conversation(open, id, seed)
  conversation.say(picker(`${seed} ${id}`)(phrasebook.parting))
  return outcome(conversation, id)
}

/** Proposes deed after deed in some order, and makes each that is agreed to. */
export function playEverything(open: OpenWorld, id: string, seed: string, deeds: readonly Deed[]): Outcome {
  const conversation = new Conversation(open, id, seed)
  const pick = picker(`${seed} ${id}`)
  conversation.say(pick(phrasebook.asking))
  for (const deed of drawsFrom(`deeds ${seed} ${id}`).shuffle(deeds)) {
    if (!conversation.running) break
    if (agrees(conversation.say(proposal(deed, pick)))) conversation.call(deed)
  }
  conversation.say(pick(phrasebook.parting))
  return outcome(conversation, id)
}

export function picker(seed: string): (texts: readonly string[]) => string {
  const draws = drawsFrom(seed)
  return (texts) => draws.pick(texts)
}
