import type { Action } from '../action.ts'
import type { Episode } from '../episode.ts'
import type { OpenWorld } from '../open.ts'
import type { Draws } from '../random.ts'
import { drawArguments } from './arguments.ts'
import { type Seen, toolNamed } from './seen.ts'

/** What an agent that knows nothing may say. */
export const smallTalk: readonly string[] = [
  'Hello.',
  'Yes.',
  'No.',
  'I have done it.',
  'Everything you asked for is done.',
  'I am sorry, that is not possible.',
  'Shall I go ahead?',
  'Thank you. Goodbye.',
]

/** What a policy has to go by: the names of its tools, and whether anybody listens to what it says. */
export interface Means {
  readonly tools: readonly string[]
  readonly listened: boolean
}

/** What the agent of an episode has to go by. */
export function meansOf(open: OpenWorld, { origin: { terms, options } }: Episode): Means {
  return { tools: terms.tools, listened: open.world.user !== undefined && options.user !== 'none' }
}

/** The random policy's next move: a well-typed call with values it has seen, now and then a text, seldom an end. */
export function randomAction(open: OpenWorld, { tools, listened }: Means, seen: Seen, draws: Draws): Action {
  const ending = draws.chance(1, 16)
  const names = tools.filter((name) => (toolNamed(open, name)?.ends ?? false) === ending)
  if (names.length === 0 || (listened ? draws.chance(1, 5) : draws.chance(1, 64))) return { text: randomText(seen, draws) }
  const name = draws.pick(names)
  const drawn = drawArguments(toolNamed(open, name)!, seen, draws)
  return { calls: [{ name, arguments: drawn ?? {} }] }
}

function randomText(seen: Seen, draws: Draws): string {
  if (seen.strings.size === 0 || draws.chance(1, 2)) return draws.pick(smallTalk)
  return `What about ${draws.pick([...seen.strings])}?`
}
