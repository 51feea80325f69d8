export type { Action, Call } from './action.ts'
export { type CheckOptions, checkScenario, checkWorld, type Report, type WorldCheckOptions } from './check/check.ts'
export type { Finding, Rule } from './check/rule.ts'
export { type Clock, dayText, seconds, timeText } from './clock.ts'
export { type Contract, contractOf, type ToolDescription } from './contract.ts'
export type { Sha256 } from './digest.ts'
export { type Episode, type Past, pastOf, reseed, start } from './episode.ts'
export { type Grading, gradeByWitness } from './grade.ts'
export { canonical, equalJson, freezeDeep, type Json, type JsonObject } from './json.ts'
export { type OpenOptions, type OpenWorld, openWorld } from './open.ts'
export { type EpisodeOptions, resolveOptions } from './options.ts'
export { type ErrorCode, ProtocolError } from './protocol/errors.ts'
export { type Draws, drawsFrom, type Stream, type Streams } from './random.ts'
export { type Divergence, type ReplayLine, replayOf, type Verification, verifyReplay } from './replay.ts'
export { loadEpisode, saveEpisode } from './save.ts'
export type { Scenario, ScenarioDraft, Twin } from './scenario.ts'
export { type Selection, selectScenario } from './select.ts'
export { free, internal, normalText, semantic, written } from './semantic.ts'
export { endDigest, step } from './step.ts'
export { type Base, type BaseData, BaseError } from './store/base.ts'
export type { Change, Database, SingleView, TableView } from './store/database.ts'
export { type Patch, type Shape, single, state, table } from './store/schema.ts'
export type { FirstTimestep, Info, Message, Observation, Outcome, Timestep } from './timestep.ts'
export { Malformed, Refusal, refuse, type Tool, type ToolContext, type Tools, toolKit } from './tool.ts'
export { twinsOf } from './twins.ts'
export type { Reaction, User, UserContext } from './user.ts'
export {
  type AnswerPlay,
  type Catalogue,
  type ContractTerms,
  defineWorld,
  type Ending,
  type Generator,
  type Grade,
  type Texts,
  type World,
} from './world.ts'
