import { type Action, actionText } from '../action.ts'
import { type Draws, drawsFrom } from '../random.ts'
import type { Scenario } from '../scenario.ts'
import { twinsOf } from '../twins.ts'
import { play, playAlike, type Run } from './play.ts'
import { attempt, type Finding, finding, type Proof, type Rule } from './rule.ts'
import { toolNamed } from './seen.ts'

const mergesPerTwin = 24
/** Of a scenario with many twins or a long plan some are tried: so many divided by the plan's length, and at least one. */
const actionsMax = 240

export const twinsRule: Rule = {
  name: 'twins',
  sentence:
    "A twin begins with the same words and tools, is told apart by what is observed before the two plans part, and no fixed plan, neither's nor any merging of both, earns 1 in both.",
  variesWitness: true,
  check(proof) {
    const { open, scenario, options, seed } = proof
    const count = Math.max(1, Math.floor(actionsMax / scenario.witness.length))
    const tried = drawsFrom(`${seed}/pairs`).sample(twinsOf(open, scenario, options), count)
    return tried.flatMap((twin) => findingsOf(proof, twin))
  },
}

function findingsOf(proof: Proof, twin: Scenario): Finding[] {
  proof.tried.twins += 1
  const run = play(proof.open, twin, proof.seed, proof.options, twin.witness)
  const wrong = (detail: string): Finding[] => [finding(proof, 'twins', `${twin.id}: ${detail}`)]
  if (run.end.reward !== 1) return wrong(`its own witness earned ${run.end.reward} at turn ${run.end.turn}. ${run.fault ?? ''}`)
  if (told(run, 0) !== told(proof.witness, 0)) return wrong('it begins otherwise than the scenario.')
  const parting = partingOf(proof.scenario.witness, twin.witness)
  if (parting === undefined) return wrong("its witness is the same as the scenario's.")
  if (told(run, parting) === told(proof.witness, parting))
    return wrong(`nothing tells the two apart before their plans part at action ${parting + 1}.`)
  const plans = fixedPlans(proof, twin)
  proof.tried.fixedPlans += plans.length
  const universal = plans.find(
    (plan) => attempt(proof, plan).end.reward === 1 && playAlike(proof.open, run, plan).end.reward === 1,
  )
  return universal ? wrong(`one plan earns 1 in both: ${universal.map(actionText).join(' ').slice(0, 400)}`) : []
}

/** The first place where two plans differ; undefined where one is the other. */
function partingOf(plan: readonly Action[], other: readonly Action[]): number | undefined {
  const length = Math.max(plan.length, other.length)
  for (let place = 0; place < length; place++) {
    if (plan[place] === undefined || other[place] === undefined) return place
    if (actionText(plan[place]!) !== actionText(other[place]!)) return place
  }
  return undefined
}

/** Everything that a run was told up to a turn, and the contract it was told under. */
function told({ first, timesteps }: Run, turn: number): string {
  const observations = [first, ...timesteps.slice(0, turn)].map(({ observation }) => observation.messages)
  return JSON.stringify([first.contract, observations])
}

/** What somebody could do who fixes a plan before looking and knows both: one of the two, one after the other, or any merging. */
function fixedPlans({ open, scenario, seed }: Proof, twin: Scenario): Action[][] {
  const ends = ({ calls = [] }: Action): boolean => calls.some(({ name }) => toolNamed(open, name)?.ends === true)
  const bodyOf = (witness: readonly Action[]): readonly Action[] =>
    witness.at(-1) && ends(witness.at(-1)!) ? witness.slice(0, -1) : witness
  const [one, other] = [bodyOf(scenario.witness), bodyOf(twin.witness)]
  const lasts = [scenario.witness.slice(one.length), twin.witness.slice(other.length)]
  const bodies = [
    [...one, ...other],
    [...other, ...one],
  ]
  const draws = drawsFrom(`${seed}/twins`)
  for (let merged = 0; merged < mergesPerTwin; merged++) bodies.push(merge(one, other, draws))
  const distinct = new Map(bodies.map((body) => [body.map(actionText).join('\n'), body]))
  const joined = [...distinct.values()].flatMap((body) => lasts.map((last) => [...body, ...last]))
  return [[...scenario.witness], [...twin.witness], ...joined]
}

/** Both plans in one, each in its order; what both do next is done once. */
function merge(one: readonly Action[], other: readonly Action[], draws: Draws): Action[] {
  const merged: Action[] = []
  let [place, otherPlace] = [0, 0]
  while (place < one.length || otherPlace < other.length) {
    const [next, otherNext] = [one[place], other[otherPlace]]
    const alike = next !== undefined && otherNext !== undefined && actionText(next) === actionText(otherNext)
    const first = next !== undefined && (otherNext === undefined || draws.chance(1, 2))
    merged.push(alike || first ? next! : otherNext!)
    if (alike || first) place += 1
    if (alike || !first) otherPlace += 1
  }
  return merged
}
