import { type Action, type Draws, drawsFrom, type Json, type Message } from '../../../../core/index.ts'
import { type Phone, readReply } from './phone.ts'
import { type Phrase, type Purpose, phrasebook, telling, textOf } from './phrasebook.ts'

/** A part of the technician's work: it hands out actions and is handed what was observed after each. */
export type Work<Result = void> = Generator<Action, Result, readonly Message[]>

const timesAtMost = 3

/** A conversation in sentences of the phrasebook: what was said is drawn, and no sentence comes twice while there are others. */
export class Talk {
  readonly phone: Phone = {}
  /** Everything the user said, newest last. */
  readonly heard: string[] = []
  /** What was asked and not understood, even after saying it again. */
  readonly givenUp: Purpose[] = []
  readonly #draws: Draws
  readonly #left = new Map<string, string[]>()

  constructor(seed: string) {
    this.#draws = drawsFrom(`technician/${seed}`)
  }

  chance(numerator: number, denominator: number): boolean {
    return this.#draws.chance(numerator, denominator)
  }

  /** Takes in what was observed: only what the user said. */
  hear(messages: readonly Message[]): string {
    const text = messages.flatMap((message) => (message.role === 'user' ? [message.text] : [])).join('\n')
    this.heard.push(text)
    readReply(this.phone, text)
    return text
  }

  /** Asks until what it is for is known or true, in other words each time; gives up after the third. */
  *ask(purpose: Purpose, settled: () => boolean): Work<boolean> {
    for (let time = 0; time < timesAtMost; time++) {
      yield* this.say(this.#draw(purpose, phrasebook[purpose].phrases))
      if (settled()) return true
    }
    this.givenUp.push(purpose)
    return false
  }

  /** Asks something whose answer the phone does not give: the first reply that is an answer. */
  *question(purpose: Purpose, answers: RegExp): Work<string | undefined> {
    let reply: string | undefined
    yield* this.ask(purpose, () => {
      reply = this.heard.at(-1)
      return answers.test(reply!)
    })
    return reply !== undefined && answers.test(reply) ? reply : undefined
  }

  *tell(name: keyof typeof telling): Work<string> {
    return yield* this.say(this.#draw(name, telling[name]))
  }

  *say(text: string): Work<string> {
    return this.hear(yield { text })
  }

  /** Calls one of the agent's own tools; the text of its result, or undefined where it failed. */
  *call(name: string, given: Record<string, Json>): Work<string | undefined> {
    const messages = yield { calls: [{ name, arguments: given }] }
    const result = messages.find(({ role }) => role === 'tool')
    return result === undefined || result.error || result.text.startsWith('Error') ? undefined : result.text
  }

  #draw(name: string, phrases: readonly Phrase[]): string {
    let left = this.#left.get(name) ?? []
    if (left.length === 0) left = this.#draws.shuffle(phrases.filter(isSafe).map(textOf))
    this.#left.set(name, left.slice(1))
    return left[0]!
  }
}

/** Whether a sentence may be said without knowing more: one whose second wish is to switch something may switch it the wrong way. */
function isSafe(phrase: Phrase): boolean {
  return typeof phrase === 'string' || phrase.also.every(({ name }) => !name.startsWith('toggle_'))
}
