import type { OpenWorld } from './open.ts'
import type { EpisodeOptions } from './options.ts'
import { ProtocolError } from './protocol/errors.ts'
import { drawsFrom } from './random.ts'
import type { Scenario } from './scenario.ts'

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
  const drawn = /^([0-9a-z]+)\.([0-9A-Za-z_-]{1,64})\.(\d{1,3})$/.exec(name)
  const [, difficulty, seed, attempt] = drawn ?? []
  if (open.world.generator?.difficulties.includes(difficulty ?? '')) {
    if (options.difficulty !== undefined && options.difficulty !== difficulty) {
      throw new ProtocolError(
        'request_invalid',
        `The scenario "${name}" is ${difficulty}, and the option "difficulty" asks for ${options.difficulty}; leave one out.`,
      )
    }
    const scenario = draw(open, seed!, difficulty!, Number(attempt), options)
    if (scenario) return scenario
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

function drawScenario(open: OpenWorld, split: string, seed: string, options: EpisodeOptions): Scenario {
  const difficulty = options.difficulty ?? drawsFrom(`${seed}/difficulty`).pick(open.world.generator!.difficulties)
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const scenario = draw(open, seed, difficulty, attempt, options)
    if (scenario?.split === split) return scenario
  }
  throw new Error(`${open.world.id}: ${attemptsMax} draws from the seed "${seed}" led to no scenario in "${split}"`)
}

function draw(open: OpenWorld, seed: string, difficulty: string, attempt: number, options: EpisodeOptions): Scenario | undefined {
  const source = { base: open.base, options }
  const draft = open.world.generator!.draw(drawsFrom(`${seed}.${attempt}/scenario`), difficulty, source)
  if (!draft) return undefined
  const { kind, base, patch = {}, instruction, user = null, goal = null, witness } = draft
  const split = splitOf(open, JSON.stringify([kind, instruction, user, goal]))
  // Joined and not concatenated: a session keeps the name, and a concatenation would keep its parts too.
  const id = [difficulty, seed, attempt].join('.')
  const { search } = draft
  const scenario = { id, split, kind, difficulty, base, patch, instruction, user, goal, witness }
  return search === undefined ? scenario : { ...scenario, search }
}

/**
 * A generated scenario belongs to one split by the digest of what is asked, so that no seed leads from one split into another,
 * and none into the same task with other furniture around it.
 */
function splitOf(open: OpenWorld, content: string): string {
  let place = Number.parseInt(open.sha256(content).slice(0, 8), 16) % 100
  for (const [split, share] of Object.entries(open.world.generator!.splits)) {
    if (place < share) return split
    place -= share
  }
  throw new Error(`${open.world.id}: the shares of its splits do not add up to 100`)
}

function unknown(open: OpenWorld, sentence: string): ProtocolError {
  return new ProtocolError('scenario_unknown', `${open.world.id} ${sentence}.`)
}
