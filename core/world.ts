import type { ZodType } from 'zod'
import type { Action } from './action.ts'
import type { Grading } from './grade.ts'
import type { Json } from './json.ts'
import type { OpenWorld } from './open.ts'
import type { EpisodeOptions } from './options.ts'
import type { Draws } from './random.ts'
import type { Scenario, ScenarioDraft } from './scenario.ts'
import type { Base, BaseData } from './store/base.ts'
import type { Database } from './store/database.ts'
import type { Shape } from './store/schema.ts'
import type { Tool, ToolContext, Tools } from './tool.ts'
import type { User } from './user.ts'

/** The texts that a world asked for, by the name it asked with. */
export type Texts = Readonly<Record<string, string>>

/** What a world makes of its texts. */
export interface Catalogue {
  /** The policy that the agent is told. */
  readonly policy: string
  /** Its first states by name, each built when it is first needed. */
  readonly bases: Readonly<Record<string, () => BaseData>>
  /** Scenarios that are given and not drawn, with the names of their finite splits. */
  readonly scenarios?: readonly Scenario[]
  readonly splits?: Readonly<Record<string, readonly string[]>>
}

/** Draws scenarios without end. */
export interface Generator {
  /** From easy to hard. */
  readonly difficulties: readonly string[]
  /** The share of each split in percent; a scenario's digest says which it belongs to. */
  readonly splits: Readonly<Record<string, number>>
  /** Makes one scenario, solvable by construction. `undefined` where the draw led nowhere: it is drawn again. */
  draw(draws: Draws, difficulty: string, source: { base(name: string): Base; options: EpisodeOptions }): ScenarioDraft | undefined
}

/** What holds in an episode: its policy and the tools of both sides. */
export interface ContractTerms {
  readonly policy: string
  readonly tools: readonly string[]
  readonly usertools: readonly string[]
}

/** What a world may end an episode for, besides a hang-up, a tool that ends it and the limit of turns. */
export interface Ending {
  readonly kind: 'terminated' | 'truncated'
  readonly reason: string
}

/** A definition: everything that is the same for all episodes. `defineWorld` makes one. */
export interface World<S extends Shape = Shape> {
  readonly id: string
  /** Raised whenever an equal run could now differ; replays of other versions are refused. */
  readonly version: number
  readonly family: string
  /** One sentence. */
  readonly summary: string
  /** The name of the user's own data that `texts` are read from; without it they stand in the world's folder. */
  readonly source?: string
  /** The files it is made of; `a|b` is one file under either name, and the text's name is `a|b` too. */
  readonly texts: readonly string[]
  /** It opens without the user's own data too, with no texts: what it then has is drawn. */
  readonly withoutTexts?: boolean
  /** For texts that decide verdicts, the versions of the user's own data by the git blob id of the text, newest first. */
  readonly dataVersions?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** What can be said of texts of no known version, in words after "known are ...": which items were altered. It never throws. */
  unlikeKnown?(texts: Texts): string
  load(texts: Texts): Catalogue
  readonly generator?: Generator
  readonly state: S
  readonly tools: Tools<S>
  readonly usertools?: Tools<S>
  readonly user?: User
  /** The shape of a scenario's `user`, its script, and of its `goal`: for scenario files. */
  readonly script?: ZodType
  readonly goal?: ZodType
  /** Who may play the user; the first is the default. */
  readonly users: readonly ('scripted' | 'none' | 'external')[]
  /** When an episode starts (UTC), and how many seconds a turn takes. */
  readonly clock: { readonly start: string; readonly turn: number }
  /** The default limit of turns. */
  readonly turns: number
  /** What each component of the reward means, one sentence each. */
  readonly components: Readonly<Record<string, string>>
  /** Further options: each schema has a default and a description. */
  readonly options?: Readonly<Record<string, ZodType>>
  /** `keep`: a refused call keeps what it changed before it was refused, as some benchmarks do. */
  readonly errors?: 'drop' | 'keep'
  /** `raw`: its tools take the arguments as they were sent, text or object, and judge them themselves. */
  readonly arguments?: 'parsed' | 'raw'
  /** Which of a finite split's scenarios may be drawn under these options, in order; without it all of them. */
  admitted?(open: OpenWorld, ids: readonly string[], options: EpisodeOptions): readonly string[]
  /** Policy and tools where they depend on the scenario or the options; undefined stands for the world's policy and all its tools. */
  contract?(scenario: Scenario, options: EpisodeOptions, catalogue: Catalogue): ContractTerms | undefined
  /** What else moves after every tool call, in the same transaction. */
  settle?(database: Database<S>, context: ToolContext): void
  /** The text of what a tool returned; without it compact JSON in schema order. */
  text?(value: unknown, tool: Tool<S>): string
  /** A tool that nobody has, where a benchmark words that itself; without it the call is malformed. */
  missing?(name: string, actor: 'agent' | 'user'): void
  /** Judged after every turn. */
  over?(grading: Grading<S>): Ending | undefined
  /** Judges an end; without it the witness's end is what is right. */
  grade?(grading: Grading<S>): Grade
  /** The plan that earns full reward under these options, where the scenario's own is for the scripted user only. */
  witness?(scenario: Scenario, options: EpisodeOptions): readonly Action[]
  /** What the agent is told first where nobody speaks for the user; without it the scenario's ticket or instruction. */
  task?(scenario: Scenario, options: EpisodeOptions): string
  /** How a scenario is played in one step: the task as text, the answer as text. */
  readonly answer?: AnswerPlay
  /** The state as people see it in a terminal: a calendar, an itinerary. Agents never see it. */
  picture?(database: Database<S>, scenario: Scenario): string
  /** Messages that stand before turn 1: a greeting, a given history. */
  history?(scenario: Scenario, options: EpisodeOptions): readonly Json[]
  /** What a scenario's words could mean besides what is meant, in a sentence: a rule of `checkWorld`. Entities that are alike in all but the key are found without it. */
  ambiguous?(database: Database<S>, scenario: Scenario): string | undefined
  /** Rules of `checkWorld` that cannot apply, each with the reason. */
  readonly unapplied?: Readonly<Record<string, string>>
}

/** A scenario as one question. */
export interface AnswerPlay {
  /** Everything the answer can be found from, and the form it is wanted in. */
  prompt(scenario: Scenario): string
  /** Judges an answer as the step by step play judges its end. It takes any text and never throws. */
  judge(scenario: Scenario, text: string): Grade
  /** An answer that earns 1. */
  witness(scenario: Scenario): string
  /** A well-formed answer by somebody who knows the form and the names but not what constrains them. */
  guess(scenario: Scenario, draws: Draws): string
  /** The chance that such a guess earns 1. */
  chance(scenario: Scenario): number
}

/** A verdict: one scalar in [0, 1] and what it is made of. */
export interface Grade {
  readonly reward: number
  readonly components: Readonly<Record<string, Json>>
}

/** Declares a world. */
export function defineWorld<S extends Shape>(world: World<S>): World {
  return world as unknown as World
}
