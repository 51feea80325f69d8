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

/** The random policy's next move: a well-typed call with values it has seen, now and then a text, seldom an end. */
export function randomAction(open: OpenWorld, episode: Episode, seen: Seen, draws: Draws): Action {
  const { terms, options } = episode.origin
  const ending = draws.chance(1, 16)
  const names = terms.tools.filter((name) => {
    const tool = toolNamed(open, name)
    return tool !== undefined && (tool.ends ?? false) === ending
  })
  const listened = open.world.user !== undefined && options.user !== 'none'
  if (names.length === 0 || (listened ? draws.chance(1, 5) : draws.chance(1, 64))) return { text: randomText(seen, draws) }
  const name = draws.pick(names)
  const drawn = drawArguments(toolNamed(open, name)!, seen, draws)
  return { calls: [{ name, arguments: drawn ?? {} }] }
}

function randomText(seen: Seen, draws: Draws): string {
  if (seen.strings.size === 0 || draws.chance(1, 2)) return draws.pick(smallTalk)
  return `What about ${draws.pick([...seen.strings])}?`
}
