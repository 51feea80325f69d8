import { drawnName, drawnScenario } from './drawn.ts'
import type { OpenWorld } from './open.ts'
import type { EpisodeOptions } from './options.ts'
import { ProtocolError } from './protocol/errors.ts'
import { drawsFrom } from './random.ts'
import type { Scenario } from './scenario.ts'
import { twinsOf } from './twins.ts'

/** Which scenario a client asked for: by name, by its place in a finite split, or drawn from a seed. */
export interface Selection {
  readonly scenario?: string | undefined
  readonly split?: string | undefined
  readonly index?: number | undefined
  readonly seed: string
}

const attemptsMax = 1000

/** The scenario of a selection: the same one for the same selection, always. Throws `scenario_unknown` with what there is instead. */
export function selectScenario(open: OpenWorld, selection: Selection, options: EpisodeOptions): Scenario {
  const { scenario: name, split, index, seed } = selection
  if (name !== undefined) return namedScenario(open, name, options)
  const splitName = split ?? [...open.splits.keys()][0] ?? ''
  if (!open.splits.has(splitName)) {
    throw unknown(open, `has no split "${splitName}"; it has ${[...open.splits.keys()].join(', ')}`)
  }
  const listed = open.splits.get(splitName)
  if (listed === undefined) {
    if (index !== undefined) throw unknown(open, `draws its split "${splitName}" from seeds, which have no index; send a seed`)
    return drawScenario(open, splitName, seed, options)
  }
  const ids = open.world.admitted?.(open, listed, options) ?? listed
  if (ids.length === 0) throw unknown(open, `has no scenario in "${splitName}" under these options`)
  const place = index ?? drawsFrom(`${seed}/scenario`).integer(0, ids.length - 1)
  const id = ids[place]
  if (id === undefined)
    throw unknown(open, `has ${ids.length} scenarios in "${splitName}", so an index is 0 to ${ids.length - 1}; it was ${place}`)
  return open.scenarios.get(id)!
}

function namedScenario(open: OpenWorld, name: string, options: EpisodeOptions): Scenario {
  const given = open.scenarios.get(name)
  if (given) return given
  const drawn = drawnName(open, name)
  if (drawn) {
    if (options.difficulty !== undefined && options.difficulty !== drawn.difficulty) {
      throw new ProtocolError(
        'request_invalid',
        `The scenario "${name}" is ${drawn.difficulty}, and the option "difficulty" asks for ${options.difficulty}; leave one out.`,
      )
    }
    const scenario = drawnScenario(open, drawn, options)
    if (scenario) return drawn.branch === undefined ? scenario : namedTwin(open, scenario, name, options)
  }
  const known = [...open.scenarios.keys()].slice(0, 5)
  const drawnForm = open.world.generator
    ? `, and drawn ones are named difficulty.seed.attempt, such as ${open.world.generator.difficulties[0]}.7.0`
    : ''
  throw unknown(
    open,
    `has no scenario "${name}"; ${known.length > 0 ? `it has ${known.join(', ')}${open.scenarios.size > 5 ? ', …' : ''}` : 'it has none by name'}${drawnForm}`,
  )
}

function namedTwin(open: OpenWorld, scenario: Scenario, name: string, options: EpisodeOptions): Scenario {
  const twins = twinsOf(open, scenario, options)
  const twin = twins.find(({ id }) => id === name)
  if (twin) return twin
  const known = twins.map(({ id }) => id).join(', ')
  throw unknown(open, `has no scenario "${name}"; the twins of ${scenario.id} are ${known === '' ? 'none' : known}`)
}

function drawScenario(open: OpenWorld, split: string, seed: string, options: EpisodeOptions): Scenario {
  const difficulty = options.difficulty ?? drawsFrom(`${seed}/difficulty`).pick(open.world.generator!.difficulties)
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const scenario = drawnScenario(open, { difficulty, seed, attempt }, options)
    if (scenario?.split === split) return scenario
  }
  throw new Error(`${open.world.id}: ${attemptsMax} draws from the seed "${seed}" led to no scenario in "${split}"`)
}

function unknown(open: OpenWorld, sentence: string): ProtocolError {
  return new ProtocolError('scenario_unknown', `${open.world.id} ${sentence}.`)
}
