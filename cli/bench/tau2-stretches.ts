import { type Asker, batchFrame, episodeIds, type Request, requestFrame } from './asker.ts'
import { closeRequest, type PlannedEpisode, type Plays, resetRequest, stepRequest } from './tau2-plays.ts'

/** The time of every request, in milliseconds: of a batch's, the batch's by its size. */
export type Times = Readonly<Record<Operation, number[]>>

/** What an episode is made of: its start, a step with a call, and the step that ends it and is graded. */
export type Operation = 'reset' | 'step' | 'last'

export const batchSize = 256
const batches = 4

/** Plays every task once, request after request, as one agent would. */
export async function playAlone(asker: Asker, plays: Plays, times = noTimes()): Promise<Times> {
  const timed = async (operation: Operation, request: Request): Promise<string> => {
    const { reply, ms } = await asker.timed(requestFrame(request))
    times[operation].push(ms)
    return reply
  }
  for (const planned of plays.episodes) {
    const [episode] = episodeIds(await timed('reset', resetRequest(plays, planned)))
    for (const [place, action] of planned.calls.entries()) await timed('step', stepRequest(episode!, place + 1, action))
    expectEnds(plays, 1, await timed('last', stepRequest(episode!, planned.calls.length + 1, planned.last)))
    await asker.ask(requestFrame(closeRequest(episode!)))
  }
  return times
}

/** Plays 1,024 episodes over all tasks, 256 requests to a frame: their resets, then their calls, then what ends them. */
export async function playBatched(asker: Asker, plays: Plays, times = noTimes()): Promise<Times> {
  const send: Send = async (operation, requests) => {
    const { reply, ms } = await asker.timed(batchFrame(requests))
    // What is left over fills no batch, and is not counted.
    if (requests.length === batchSize) times[operation].push(ms / batchSize)
    return reply
  }
  const moving = await beginEpisodes(send, plays, batches * batchSize)
  await makeCalls(send, moving)
  for (const some of batchesOf(moving)) {
    const lasts = some.map(({ episode, planned, made }) => stepRequest(episode, made + 1, planned.last))
    expectEnds(plays, lasts.length, await send('last', lasts))
    await asker.ask(batchFrame(some.map(({ episode }) => closeRequest(episode))))
  }
  return times
}

/** Sends a batch and resolves with its reply. */
export type Send = (operation: Operation, requests: readonly Request[]) => Promise<string>

/** An episode on its way, and how many of its calls were made. */
export interface Moving {
  readonly episode: string
  readonly planned: PlannedEpisode
  made: number
}

/** Starts so many episodes, of all tasks in turn. */
export async function beginEpisodes(send: Send, plays: Plays, count: number): Promise<Moving[]> {
  const planned = Array.from({ length: count }, (_, place) => plays.episodes[place % plays.episodes.length]!)
  const moving: Moving[] = []
  for (const some of batchesOf(planned)) {
    const requests = some.map((each) => resetRequest(plays, each))
    const ids = episodeIds(await send('reset', requests))
    for (const [place, episode] of ids.entries()) moving.push({ episode, planned: some[place]!, made: 0 })
  }
  return moving
}

/** Makes all calls of episodes. Those with the most to come go first: so the plans end together, and nearly every batch is full. */
export async function makeCalls(send: Send, moving: readonly Moving[]): Promise<void> {
  for (;;) {
    const some = mostToCome(moving)
    if (some.length === 0) return
    const requests = some.map((each) => stepRequest(each.episode, each.made + 1, each.planned.calls[each.made++]!))
    await send('step', requests)
  }
}

function mostToCome(moving: readonly Moving[]): Moving[] {
  const left = ({ planned, made }: Moving): number => planned.calls.length - made
  const waiting = moving.filter((each) => left(each) > 0)
  return waiting.sort((one, other) => left(other) - left(one)).slice(0, batchSize)
}

function batchesOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, place) =>
    items.slice(place * batchSize, (place + 1) * batchSize),
  )
}

export function noTimes(): Times {
  return { reset: [], step: [], last: [] }
}

function expectEnds({ name }: Plays, count: number, reply: string): void {
  const ended = reply.split('"terminated":true').length - 1
  if (ended !== count) throw new Error(`${count - ended} of ${count} episodes of ${name} were not ended by their last step.`)
}
