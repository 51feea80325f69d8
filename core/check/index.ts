export {
  type CheckOptions,
  checkScenario,
  checkWorld,
  type Report,
  rules,
  tasksOf,
  type WorldCheckOptions,
  witnessDigests,
} from './check.ts'
export { firstRung, type Rung, rungs } from './ladder/ladder.ts'
export type { Finding, Rule } from './rule.ts'
export { nothingSeen, type Seen, see, seeCall } from './seen.ts'
export { type Means, meansOf, randomAction, smallTalk } from './wander.ts'
