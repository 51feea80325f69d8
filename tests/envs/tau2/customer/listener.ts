import { drawsFrom, type Json, type UserContext } from '../../../../core/index.ts'
import { customer } from '../../../../envs/tau2/customer/customer.ts'
import { readTasks } from '../../../../envs/tau2/tasks.ts'

interface Invented {
  readonly domain: 'retail' | 'airline'
  readonly reason: string
  readonly known?: string
  readonly told?: string
  readonly plan?: readonly { readonly name: string; readonly arguments: object }[]
}

/** A customer of an invented task, who can be talked to. */
export class Listener {
  readonly script: Json
  readonly opening: string
  memory: Json
  stopped = false
  readonly #context: UserContext

  constructor({ domain, reason, known = 'You are Ana Lind in zip code 40404.', told = '.', plan = [] }: Invented) {
    const instructions = { domain, reason_for_call: reason, known_info: known, task_instructions: told }
    const actions = plan.map((call, place) => ({ action_id: String(place), ...call }))
    const task = { id: '0', user_scenario: { instructions }, evaluation_criteria: { actions } }
    this.script = customer.script(readTasks(JSON.stringify([task]))[0]!)
    const draws = drawsFrom('listener')
    this.#context = { random: () => draws, call: () => ({ text: '', error: 'refused' }) }
    const { memory, text } = customer.user.open(this.script, this.#context)
    this.memory = memory
    this.opening = text!
  }

  /** What it answers. */
  hear(text: string): string {
    const before = JSON.stringify(this.memory)
    const reaction = customer.user.hear(this.script, this.memory, text, this.#context)
    if (JSON.stringify(this.memory) !== before) throw new Error('The memory was changed in place.')
    this.memory = reaction.memory
    this.stopped ||= reaction.stop === true
    return reaction.text ?? ''
  }
}
