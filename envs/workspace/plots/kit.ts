import type { Call, Draws, Json } from '../../../core/index.ts'
import { timeOfMinutes } from '../clock.ts'
import type { Desk } from './desk.ts'

export type FactKind = 'person' | 'amount' | 'code' | 'word' | 'line'

/** Something that an item of the task finds out and a later one uses. */
export interface Fact {
  readonly kind: FactKind
  readonly value: string
  /** How the task speaks of it. */
  readonly say: string
  /** After which step of which plot it is known; -1 where the task tells it itself. */
  readonly plot: number
  readonly step: number
  /** From which phase of the day on it is final. */
  readonly phase: number
}

/** One call of the plan, with what has to be known for it and the phase of the day from which on it is due. */
export interface Step {
  readonly call: Call
  readonly phase: number
  readonly needs: readonly Fact[]
}

/** What a plot gives to the task: its sentences, its part of the plan and what others may use. */
export interface Item {
  readonly number: number
  readonly kind: string
  /** Empty where no sentence asks for it but the policy. */
  readonly say: string
  readonly steps: readonly Step[]
  readonly facts: readonly Fact[]
}

/** Phases begin every half hour from 08:00 on; what changes in a task changes between two of them. */
const phaseMinutes = 30
/** No fact of a later phase is used, so that the day is long enough for what follows from it. */
export const lastPhase = 13

export function phaseTime(phase: number): string {
  return timeOfMinutes(8 * 60 + phase * phaseMinutes)
}

/** What happens between two phases happens ten minutes before the later one begins. */
export function newsTime(phase: number): string {
  return timeOfMinutes(8 * 60 + phase * phaseMinutes - 10)
}

/** A plot while it is written: its steps come in order, and a phase of the day never before an earlier one. */
export class Plot {
  readonly steps: Step[] = []
  readonly facts: Fact[] = []
  readonly number: number
  readonly kind: string
  readonly draws: Draws
  readonly desk: Desk
  phase: number

  constructor(kind: string, number: number, draws: Draws, desk: Desk, phase = 0) {
    this.kind = kind
    this.number = number
    this.draws = draws
    this.desk = desk
    this.phase = phase
  }

  /** A call of the plan. */
  does(name: string, args: Readonly<Record<string, Json>>, ...needs: readonly Fact[]): void {
    this.phase = Math.max(this.phase, ...needs.map(({ phase }) => phase))
    this.steps.push({ call: { name, arguments: args as Json }, phase: this.phase, needs })
  }

  /** A later time of the day, when the news of this plot are there; what follows is done from then on. */
  later(phases = this.draws.integer(1, 4)): string {
    this.phase += phases
    return phaseTime(this.phase)
  }

  /** What is known after the last step. */
  finds(kind: FactKind, value: string | number, say: string): void {
    const [plot, step] = [this.number, this.steps.length - 1]
    this.facts.push({ kind, value: String(value), say: `${say} of item ${this.number}`, plot, step, phase: this.phase })
  }

  /** A fact of an earlier item, or what the task tells itself. */
  takes(kind: FactKind, told: () => string): Fact {
    return this.desk.fact(kind, this.number) ?? tellsItself(kind, told())
  }

  /** Which way the plot's branch goes: as drawn, and the other way in its twin. */
  flips(): boolean {
    const drawn = this.draws.chance(1, 2)
    return this.desk.isTwin(`${this.kind}-${this.number}`) ? !drawn : drawn
  }

  item(say: string): Item {
    const { number, kind, steps, facts } = this
    return { number, kind, say, steps, facts }
  }
}

function tellsItself(kind: FactKind, value: string): Fact {
  return { kind, value, say: value, plot: -1, step: -1, phase: 0 }
}
