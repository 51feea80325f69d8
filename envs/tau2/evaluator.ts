import type { Database, Episode, Grade, Grading, Json } from '../../core/index.ts'
import { dict, equals } from '../python/index.ts'
import { domainOf } from './domain.ts'
import { goldEnd, judgeAssertions } from './gold.ts'
import { sameEnd } from './hash.ts'
import { goalOf } from './scenarios.ts'
import type { Criteria, Gate, GoldAction } from './tasks.ts'
import { agentTexts, type MadeCall, madeCalls } from './trajectory.ts'

/** One graded part: whether it passed, whether it asked for anything, and what broke it off. */
interface Part {
  readonly passed: 0 | 1
  readonly empty: boolean
  readonly aborted?: string
}

/** Judges an end as the reference does, with what it leaves in the dark made visible. */
export function grade(grading: Grading): Grade {
  const { open, episode, reason } = grading
  const { criteria } = goalOf(episode.origin.scenario)
  const ended = reason === 'user_stop' || reason === 'agent_stop'
  if (!criteria) {
    const official = ended ? 1 : 0
    return { reward: official, components: { official, unjudged: 0, sound: null, substitute: 'none', empty: ['criteria'] } }
  }
  const asserted = assertionPart(grading, criteria)
  const parts = judgedParts(grading, criteria, asserted)
  const unjudged = criteria.basis.includes('NL_ASSERTION') ? criteria.judged.length : 0
  // The reference judges assertions outside the basis too, and breaks off where one raises.
  const passed = ended && asserted.aborted === undefined && [...parts.values()].every((part) => part.passed === 1) ? 1 : 0
  const official = unjudged > 0 && passed === 1 ? null : passed
  const substituted = unjudged > 0 && criteria.communicate.length > 0
  const substitute = substituted ? communicatePart(criteria, episode).passed : 1
  const components: Record<string, Json> = {}
  for (const [gate, part] of parts) components[gate.toLowerCase()] = part.passed
  if (substituted && !parts.has('COMMUNICATE')) components['communicate'] = substitute
  components['official'] = official
  components['unjudged'] = unjudged
  components['sound'] = goldEnd(open, episode.origin.scenario).broken ? null : official
  components['substitute'] = substituted ? 'communicate' : 'none'
  components['empty'] = [...parts].filter(([, part]) => part.empty).map(([gate]) => gate.toLowerCase())
  if (asserted.aborted !== undefined) components['aborted'] = asserted.aborted
  return { reward: official ?? passed * substitute, components }
}

function judgedParts(grading: Grading, criteria: Criteria, asserted: Part): Map<Gate, Part> {
  const { episode } = grading
  const parts = new Map<Gate, Part>()
  for (const gate of criteria.basis) {
    if (gate === 'DB') parts.set(gate, databasePart(grading, criteria))
    else if (gate === 'ENV_ASSERTION') parts.set(gate, asserted)
    else if (gate === 'ACTION') parts.set(gate, actionPart(criteria, episode))
    else if (gate === 'COMMUNICATE') parts.set(gate, communicatePart(criteria, episode))
    else if (criteria.judged.length === 0) parts.set(gate, { passed: 1, empty: true })
  }
  return parts
}

/** Both databases must be what the gold plan makes of them. A task with neither plan nor assertions passes. */
function databasePart({ open, episode }: Grading, { actions, assertions }: Criteria): Part {
  if (actions === null && assertions === null) return { passed: 1, empty: true }
  const { scenario } = episode.origin
  const { overlay, changes } = goldEnd(open, scenario)
  const same = sameEnd(domainOf(open), open.base(scenario.base), episode.overlay, overlay)
  return { passed: same ? 1 : 0, empty: !changes }
}

function assertionPart({ open, database }: Grading, { assertions }: Criteria): Part {
  const judged = judgeAssertions(open, assertions ?? [], database as unknown as Database<never>)
  const aborted = judged.at(-1)?.aborted
  return {
    passed: judged.every(({ met }) => met) ? 1 : 0,
    empty: judged.length === 0,
    ...(aborted === undefined ? {} : { aborted }),
  }
}

function actionPart({ actions }: Criteria, episode: Episode): Part {
  const made = madeCalls(episode)
  const wanted = actions ?? []
  return { passed: wanted.every((action) => made.some((call) => fits(action, call))) ? 1 : 0, empty: wanted.length === 0 }
}

/** Whether a call is the one that a gold action asks for: what is compared is what the action names, or else what the call has. */
export function fits(action: GoldAction, call: MadeCall): boolean {
  if (action.name !== call.name) return false
  const compared = action.compared ?? call.arguments.map.map(([name]) => name)
  if (compared.length === 0) return true
  const restricted = (given: MadeCall['arguments']) => dict(given.map.filter(([name]) => compared.includes(name)))
  return equals(restricted(call.arguments), restricted(action.arguments))
}

/** Every string must stand in some text of the agent's, whose commas are taken out first: a string with a comma cannot pass. */
function communicatePart({ communicate }: Criteria, episode: Episode): Part {
  const said = agentTexts(episode).map((text) => text.toLowerCase().replaceAll(',', ''))
  const passed = communicate.every((told) => said.some((text) => text.trim() !== '' && text.includes(told.toLowerCase())))
  return { passed: passed ? 1 : 0, empty: communicate.length === 0 }
}
