import { contractOf } from './contract.ts'
import type { Episode } from './episode.ts'
import type { OpenWorld } from './open.ts'
import type { EpisodeOptions } from './options.ts'
import type { Scenario } from './scenario.ts'
import { addMessage, type FirstTimestep, type Message, noMessages } from './timestep.ts'
import { openTurn } from './turn.ts'

/** What comes before the agent's first move: what was said, and what that made of a fresh episode. */
export interface Opening {
  readonly opened: Pick<Episode, 'time' | 'streams' | 'overlay' | 'memory' | 'violations' | 'next'>
  readonly shown: Pick<FirstTimestep, 'contract' | 'observation' | 'info' | 'next' | 'user'>
  /** The JSON of what is shown, without the opening brace. */
  readonly json: string
}

type Openings = WeakMap<Scenario, WeakMap<EpisodeOptions, Opening>>

const known = new WeakMap<OpenWorld, Openings>()

/** The opening of a fresh episode. A given scenario's is made once where nothing was drawn in it, since it is then the same for every seed. */
export function openingOf(open: OpenWorld, fresh: Episode): Opening {
  const { scenario, options } = fresh.origin
  const byOptions = known.get(open)?.get(scenario)
  const made = byOptions?.get(options)
  if (made) return made
  const opening = makeOpening(open, fresh)
  const isGiven = open.scenarios.get(scenario.id) === scenario
  if (isGiven && Object.keys(opening.opened.streams).length === 0) keep(open, scenario, options, opening)
  return opening
}

function keep(open: OpenWorld, scenario: Scenario, options: EpisodeOptions, opening: Opening): void {
  const openings: Openings = known.get(open) ?? new WeakMap()
  known.set(open, openings)
  const byOptions = openings.get(scenario) ?? new WeakMap<EpisodeOptions, Opening>()
  openings.set(scenario, byOptions)
  byOptions.set(options, opening)
}

function makeOpening(open: OpenWorld, fresh: Episode): Opening {
  const { scenario, options, terms } = fresh.origin
  const { user, history, task } = open.world
  const messages = noMessages()
  for (const message of history?.(scenario, options) ?? []) addMessage(messages, message as unknown as Message)
  const turn = openTurn(open, fresh)
  const { contract, usertools } = contractOf(open, terms)
  const opening = user && options.user !== 'none' ? user.open(scenario.user, turn.userContext()) : undefined
  const external = options.user === 'external'
  const next = external && opening?.text !== undefined ? 'user' : 'agent'
  if (options.user === 'none')
    addMessage(messages, { role: 'user', text: task?.(scenario, options) ?? scenario.ticket ?? scenario.instruction })
  else if (!external && opening?.text !== undefined) addMessage(messages, { role: 'user', text: opening.text })
  const played = external
    ? ({ next, user: { prompt: scenario.instruction, tools: usertools.map(({ name }) => name) } } as const)
    : undefined
  const rest = played === undefined ? '' : `,"next":"${next}","user":${JSON.stringify(played.user)}`
  return {
    opened: {
      time: turn.time,
      streams: turn.random.streams,
      overlay: turn.overlay(),
      memory: opening?.memory ?? null,
      violations: turn.violations,
      next,
    },
    shown: { contract, observation: { messages: messages.list }, info: { outcomes: [] }, ...played },
    json: `"contract":"${contract}","observation":{"messages":[${messages.json}]},"info":{"outcomes":[]}${rest}}`,
  }
}
