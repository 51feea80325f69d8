import { checkScenario, rules } from '../core/check/index.ts'
import { type OpenWorld, resolveOptions, type Scenario, twinsOf } from '../core/index.ts'
import { writtenSplit } from './written.ts'

/** What is wrong with a scenario, as a sentence; undefined where every rule holds. It is run some hundred times for that. */
export function disproof(open: OpenWorld, scenario: Scenario): string | undefined {
  const broken = firstBroken(open, scenario)
  return broken && `the scenario "${broken.id}" ${broken.told}`
}

/** The same as a sentence about "it"; one that cannot even be played throws for nobody else. */
export function refusal(open: OpenWorld, scenario: Scenario): string | undefined {
  try {
    const broken = firstBroken(open, scenario)
    return broken && `${broken.id === scenario.id ? 'it' : `its twin "${broken.id}"`} ${broken.told}`
  } catch (problem) {
    return `it cannot be played: ${problem instanceof Error ? problem.message : String(problem)}`
  }
}

/** The first rule that a scenario or one of its twins breaks. */
function firstBroken(open: OpenWorld, scenario: Scenario): { readonly id: string; readonly told: string } | undefined {
  const proven = [scenario, ...twinsOf(open, scenario, resolveOptions(open.world, {}))]
  const [finding] = proven.flatMap((one) => checkScenario(open, one).findings)
  if (!finding) return undefined
  const sentence = rules.find(({ name }) => name === finding.rule)?.sentence ?? finding.rule
  return { id: finding.scenario, told: `breaks the rule "${finding.rule}": ${sentence} ${finding.detail}` }
}

/** Proves scenarios, all or those written by hand, when they are first asked for, and remembers what came of it. */
export function rememberProofs(which: 'all' | 'written'): (open: OpenWorld, scenario: Scenario) => string | undefined {
  const proven = new Map<string, string | undefined>()
  return (open, scenario) => {
    if (which === 'written' && scenario.split !== writtenSplit) return undefined
    const name = `${open.world.id}/${scenario.id}`
    if (!proven.has(name)) proven.set(name, disproof(open, scenario))
    return proven.get(name)
  }
}
