import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type OpenWorld, resolveOptions, selectScenario, twinsOf } from '../core/index.ts'
import { ScenarioFileError } from '../scenarios/index.ts'
import { CommandFailed, UsageError } from './failure.ts'

/** Errors that are a mistake in somebody's code; others say in a sentence what was wrong. */
const mistakes = ['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError']

/**
 * What to throw where a world's code threw: for its author the world, what was being done, the message, and the first line of the stack
 * that lies in the world's own folder, which `folder` names for a world of the user's own. What is no world's mistake comes back as it is.
 */
export function worldFailure(id: string, doing: string, problem: unknown, folder = `/envs/${id}/`): unknown {
  if ([CommandFailed, UsageError, ScenarioFileError].some((kind) => problem instanceof kind)) return problem
  const { name, message, stack = '' } = problem instanceof Error ? problem : new Error(String(problem))
  const line = stack.split('\n').find((one) => isLine(one) && placeIn(one).includes(folder))
  if (line === undefined && mistakes.includes(name)) return problem
  const told = mistakes.includes(name) ? `${name}: ${message}` : message
  return new CommandFailed(`${id}: ${doing} failed: ${told}${line === undefined ? '' : `\n  ${shortened(line)}`}`)
}

function isLine(line: string): boolean {
  return line.trimStart().startsWith('at ')
}

/** A line of a stack with its file as a path. */
function placeIn(line: string): string {
  return line.replace(/file:\/\/[^)\s]*?(?=(:\d+)*\)?$)/, (url) => fileURLToPath(url.replace(/\?.*$/, '')))
}

/** The same with the path from where the command runs. */
function shortened(line: string): string {
  return placeIn(line.trim()).replace(/(?<=[( ])\/[^)]*?(?=:\d+)/, (path) => relative(process.cwd(), path))
}

/** Does some work on the scenarios that a check draws. */
export function withDrawsTold<T>(open: OpenWorld, check: Drawn, folder: string | undefined, work: () => T): T {
  try {
    return work()
  } catch (problem) {
    throw worldFailure(open.world.id, failedDraw(open, check), problem, folder)
  }
}

/** What a check draws: so many scenarios of each split, from `seed-0` on. */
interface Drawn {
  readonly episodes: number
  readonly seed: string
}

/** What a check was drawing where a generator failed: the first of its draws that fails, done again. */
export function failedDraw(open: OpenWorld, { episodes, seed }: Drawn): string {
  const { difficulties } = open.world.generator ?? { difficulties: [] }
  const drawn = [...open.splits].filter(([, ids]) => ids === undefined).map(([split]) => split)
  for (const split of drawn) {
    // A check looks two scenarios ahead.
    for (let place = 0; place < episodes + 2; place++) {
      const difficulty = difficulties[place % difficulties.length]!
      const options = { ...resolveOptions(open.world, {}), difficulty }
      try {
        twinsOf(open, selectScenario(open, { split, seed: `${seed}-${place}` }, options), options)
      } catch {
        return drawing(`${seed}-${place}`, difficulty)
      }
    }
  }
  return 'its run'
}

export function drawing(seed: string, difficulty: string): string {
  return `the draw from the seed "${seed}" of the difficulty "${difficulty}"`
}
