import type { Action } from '../action.ts'
import { drawnName } from '../drawn.ts'
import { canonical, type Json, type JsonObject } from '../json.ts'
import type { OpenWorld } from '../open.ts'
import { drawsFrom } from '../random.ts'
import { loadEpisode, saveEpisode } from '../save.ts'
import { selectScenario } from '../select.ts'
import { step } from '../step.ts'
import { digestsOf, play, type Run } from './play.ts'
import { attempt, type Finding, finding, type Proof, type Rule } from './rule.ts'
import { nothingSeen, see } from './seen.ts'
import { meansOf, randomAction } from './wander.ts'

const wanderTurns = 16

export const deterministicRule: Rule = {
  name: 'deterministic',
  sentence:
    'Equal runs have equal digests at every turn, also when writes are parsed, after saving and loading, from one value twice and with the keys of arguments in another order; another seed has others.',
  check(proof) {
    const wandered = wander(proof)
    return [
      ...repeats(proof, proof.witness, 'The witness'),
      ...repeats(proof, wandered, 'A random agent'),
      ...continues(proof, proof.witness, 'The witness'),
      ...continues(proof, wandered, 'A random agent'),
      ...otherSeed(proof),
      ...otherDraw(proof),
    ]
  },
}

/** A drawn scenario is the same whenever it is drawn. */
function otherDraw(proof: Proof): Finding[] {
  const { open, scenario, options } = proof
  if (drawnName(open, scenario.id) === undefined) return []
  const again = selectScenario(open, { scenario: scenario.id, seed: '0' }, options)
  if (canonical(again as unknown as Json) === canonical(scenario as unknown as Json)) return []
  const said = 'Drawn again it is another scenario: the generator goes by something else than its draws.'
  return [finding(proof, 'deterministic', said)]
}

function wander(proof: Proof): Run {
  const seen = nothingSeen()
  const draws = drawsFrom(`${proof.seed}/wander`)
  return attempt(proof, (episode, timestep) => {
    see(proof.open, seen, timestep.observation.messages)
    return episode.turn < wanderTurns ? randomAction(proof.open, meansOf(proof.open, episode), seen, draws) : undefined
  })
}

function repeats(proof: Proof, run: Run, who: string): Finding[] {
  const { open, served, scenario, seed, options } = proof
  if (run.fault !== undefined && run !== proof.witness)
    return [finding(proof, 'deterministic', `${who} came to a fault: ${run.fault}`)]
  const digests = digestsOf(open, run)
  const again = (world: OpenWorld, how: string): Finding[] => {
    const others = digestsOf(world, play(world, scenario, seed, options, run.plan))
    const turn = digests.findIndex((digest, place) => digest !== others[place])
    if (turn < 0) return []
    const where = turn > run.timesteps.length ? 'in the state at the end' : `at turn ${turn}`
    return [finding(proof, 'deterministic', `${who} ${how} had another digest ${where}.`)]
  }
  return [...again(open, 'played again'), ...again(served, 'played without parsing writes')]
}

/** From every turn's value on: from it again, from a loaded copy, and with the keys of arguments turned about. */
function continues(proof: Proof, run: Run, who: string): Finding[] {
  const { open } = proof
  return run.timesteps.flatMap(({ digest, turn }, place) => {
    const [before, action] = [run.episodes[place]!, run.plan[place]!]
    const ways: [string, () => string][] = [
      ['a second time from the same value', () => step(open, before, action)[1].digest],
      ['from a saved and loaded copy', () => step(open, loadEpisode(open, saveEpisode(open, before)), action)[1].digest],
      ['with the keys of its arguments in another order', () => step(open, before, turnedAbout(action))[1].digest],
    ]
    return ways.flatMap(([how, digestOf]) => {
      const other = digestOrFault(digestOf)
      return other === digest
        ? []
        : [finding(proof, 'deterministic', `${who} had another digest, or none, at turn ${turn} ${how}.`)]
    })
  })
}

function digestOrFault(digestOf: () => string): string | undefined {
  try {
    return digestOf()
  } catch {
    return undefined
  }
}

function otherSeed(proof: Proof): Finding[] {
  const other = play(proof.open, proof.scenario, `${proof.seed.slice(0, 60)}-x`, proof.options, proof.witness.plan)
  const same = proof.witness.timesteps.findIndex(({ digest }, place) => digest === other.timesteps[place]?.digest)
  return same < 0 ? [] : [finding(proof, 'deterministic', `Another seed had the same digest at turn ${same + 1}.`)]
}

function turnedAbout(action: Action): Action {
  if (!action.calls) return action
  return {
    ...action,
    calls: action.calls.map((call) =>
      call.arguments === undefined ? call : { ...call, arguments: reverseKeys(call.arguments) },
    ),
  }
}

function reverseKeys(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(reverseKeys)
  const fields = Object.entries(value as JsonObject).reverse()
  return Object.fromEntries(fields.map(([key, field]) => [key, reverseKeys(field)]))
}
