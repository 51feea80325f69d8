/** What a proposal is compared by. */
export type Slot =
  | 'items'
  | 'payment'
  | 'reason'
  | 'address'
  | 'cabin'
  | 'flights'
  | 'dates'
  | 'bags'
  | 'paid_bags'
  | 'insurance'
  | 'passengers'
  | 'amounts'

export type Kind =
  | 'cancel'
  | 'exchange'
  | 'return'
  | 'address'
  | 'payment'
  | 'flights'
  | 'bags'
  | 'passengers'
  | 'book'
  | 'certificate'

/** A write of the gold plan as the customer knows it. */
export interface Write {
  readonly kind: Kind
  /** An order's or a reservation's number, `profile` for the user's own record, or `new`. */
  readonly target: string
  readonly slots: Readonly<Partial<Record<Slot, readonly string[]>>>
}

/** A sentence in the first person, and what it speaks of: kinds of writes, and what can be asked about. */
export interface Statement {
  readonly text: string
  readonly topics: readonly string[]
  /** It wants to know something. */
  readonly asks: boolean
}

/** A sentence that is held back until its condition is met: a refusal, a question for consent, or a question of which. */
export interface Held {
  readonly on: 'refusal' | 'consent' | 'which'
  readonly text: string
}

/** What the customer can say about itself. */
export interface Facts {
  readonly name: string | null
  readonly user: string | null
  readonly emails: readonly string[]
  readonly zip: string | null
  readonly orders: readonly string[]
  readonly reservations: readonly string[]
}

export interface Script {
  readonly domain: string
  readonly opening: string
  readonly known: string
  readonly facts: Facts
  /** What it opens with, sentence by sentence. */
  readonly wishes: readonly Statement[]
  /** What it says only when it is asked about it. */
  readonly details: readonly Statement[]
  readonly held: readonly Held[]
  readonly writes: readonly Write[]
  /** After so many refusals it gives up, where no write is left that it wants. */
  readonly presses: number
  /** Whether it would be handed over to a human. */
  readonly transfer: boolean
}

/** What it remembers. */
export interface Memory {
  /** Failed calls of its own, of which there are none. */
  readonly errors: 0
  /** Places of the writes that it agreed to, in the order of its agreement. */
  readonly agreed: readonly number[]
  /** How many of them it heard to be done. */
  readonly reported: number
  /** Places of the held sentences and details that it has said, and the slots that it was asked for. */
  readonly released: readonly number[]
  readonly asked: readonly string[]
  readonly refused: number
  readonly unwanted: number
  /** Turns since its last agreement. */
  readonly idle: number
}
