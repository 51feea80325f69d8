import type { Json } from '../../../core/index.ts'
import { calendar } from '../../../envs/calendar/world.ts'
import { harnessOf, type Played } from '../harness.ts'

export { call, type Played } from '../harness.ts'
export const { open, drawn, play } = harnessOf(calendar)

/** What the last call came to: the code of a refusal, or the result as a value. */
export function last({ steps }: Played): Json {
  const { info, observation } = steps.at(-1)!
  const { status, code } = info.outcomes.at(-1)!
  return status === 'ok' ? (JSON.parse(observation.messages.at(-1)!.text) as Json) : (code ?? status)
}
