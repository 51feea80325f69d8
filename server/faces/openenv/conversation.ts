import { randomUUID } from 'node:crypto'
import { type Params, ProtocolError, type Result } from '../../../core/protocol/index.ts'
import { type Serving, serveOne } from '../../serving.ts'
import type { Session } from '../../session.ts'
import { readWords } from '../say.ts'
import { type Move, readMove } from './actions.ts'
import { type Observed, observed, observedReset, running, type Standing, standingOf, stepMetadata } from './observed.ts'
import { readReset } from './reset-params.ts'
import { answerResult, type ToolError, type ToolResult, toolError, toolResult } from './tool-result.ts'
import type { ListedTool, Terms, TermsBook } from './tools.ts'

/** How a call went, and the step that it was; a call that was refused before it reached the world was none. */
export interface Called {
  readonly outcome: ToolResult | ToolError
  readonly standing: Standing
  readonly metadata: object
}

type WireAction = Params<'step'>['action']

/** JSON text is at most so many times as long as the frame it came in. */
const jsonGrowthMax = 6

/** What OpenEnv calls a session: one client's hold on a world, with at most one episode at a time. */
export class Conversation {
  readonly id: string = randomUUID()
  readonly world: string
  readonly #serving: Serving
  readonly #terms: TermsBook
  #episode: string | undefined
  #episodeId: string | undefined
  #contract = ''
  #standing: Standing = running
  /** An episode ended where no reward is told, and its reward is still to be told in an observation. */
  #untold = false

  constructor(serving: Serving, terms: TermsBook, world: string) {
    this.#serving = serving
    this.#terms = terms
    this.world = world
  }

  /** Starts an episode; the one before is let go. Where that fails the one before goes on. */
  reset(given: Readonly<Record<string, unknown>>): Observed {
    const { episodeId, params } = readReset(this.#serving.worlds, this.world, given)
    const reset = this.#begin({ ...params, world: this.world })
    this.close()
    this.#episode = reset.episodes[0]
    this.#episodeId = episodeId
    this.#contract = reset.contract
    return observedReset(this.world, reset, this.#agreed())
  }

  #begin(params: object): Result<'reset'> {
    try {
      return serveOne(this.#serving, 'reset', params, false).value as Result<'reset'>
    } catch (problem) {
      const full = problem instanceof ProtocolError && problem.code === 'capacity'
      if (!full || this.#episode === undefined) throw problem
      this.close()
      return serveOne(this.#serving, 'reset', params, false).value as Result<'reset'>
    }
  }

  /** Carries out the action of a step frame of so many bytes. */
  step(given: Readonly<Record<string, unknown>>, bytes: number): Observed {
    const move = readMove(given)
    if (move.type === 'list_tools') return observed({ tools: this.tools() }, this.#tell(), {})
    return move.type === 'call_tool' ? this.#observeCall(move, bytes) : this.#observeAct(move.action, bytes)
  }

  #observeCall({ tool, arguments: args }: Move & { type: 'call_tool' }, bytes: number): Observed {
    const { outcome, metadata } = this.call(tool, args, bytes)
    const failed = 'error_type' in outcome
    const fields = { tool_name: tool, result: failed ? null : outcome, error: failed ? outcome : null }
    return observed(fields, this.#tell(), metadata)
  }

  #observeAct(action: WireAction, bytes: number): Observed {
    const step = this.#move(action, bytes)
    return observed({ messages: step.observation.messages }, this.#tell(), stepMetadata(step))
  }

  /** Calls one tool as one turn of the episode; the message tool says its text to the user. */
  call(tool: string, args: unknown, bytes: number): Called {
    this.#session()
    const { tools, messageTool } = this.#agreed()
    if (tool === messageTool.name) return this.#say(tool, args, bytes)
    const step = this.#move({ calls: [{ name: tool, arguments: args }] } as WireAction, bytes)
    const { messages } = step.observation
    const known = tools.some(({ name }) => name === tool)
    return this.#called(step, toolError(known, step.info.outcomes[0], messages) ?? toolResult(messages))
  }

  #say(tool: string, args: unknown, bytes: number): Called {
    const { action, problem } = readWords(tool, args)
    const step = this.#move(action, bytes)
    if (problem === undefined) return this.#called(step, answerResult(step.observation.messages))
    return this.#called(step, { error_type: 'invalid_args', message: problem })
  }

  #called(step: Result<'step'>, outcome: ToolResult | ToolError): Called {
    return { outcome, standing: this.#standing, metadata: stepMetadata(step) }
  }

  #move(action: WireAction, bytes: number): Result<'step'> {
    const { id, episode } = this.#session()
    const sized = bytes * jsonGrowthMax > this.#serving.limits.actionBytesMax
    const params = { episode: id, turn: episode.turn + 1, action }
    const step = serveOne(this.#serving, 'step', params, sized).value as Result<'step'>
    this.#standing = standingOf(step)
    this.#untold = this.#standing.done
    return step
  }

  /** The standing, with the reward where it is told for the first time. */
  #tell(): Standing {
    const reward = this.#untold ? this.#standing.reward : null
    this.#untold = false
    return { ...this.#standing, reward }
  }

  /** What can be called: in the episode, or in the world before there is one. */
  tools(): ListedTool[] {
    const { tools, messageTool } = this.#episode === undefined ? this.#terms.ofWorld(this.world) : this.#agreed()
    return [...tools, messageTool]
  }

  #agreed(): Terms {
    return this.#terms.ofEpisode(this.world, this.#contract, this.#session().id)
  }

  /** Where the episode stands; `episode` is its id on our own wire. */
  state(): object {
    if (this.#episode === undefined) return { episode_id: null, step_count: 0, world: this.world, episode: null, ...running }
    const { id, scenario, seed, episode } = this.#session()
    return {
      episode_id: this.#episodeId ?? id,
      step_count: episode.turn,
      world: this.world,
      episode: id,
      scenario,
      seed,
      ...this.#standing,
    }
  }

  #session(): Session {
    if (this.#episode === undefined) {
      throw new ProtocolError(
        'episode_unknown',
        'There is no episode yet: call reset first. A client whose connection broke has a new session, and its episode is gone.',
      )
    }
    return this.#serving.sessions.get(this.#episode)
  }

  /** Keeps the episode from going idle while its client computes. */
  touch(): void {
    if (this.#episode !== undefined && this.#serving.sessions.find(this.#episode)) this.#session()
  }

  /** Lets the episode go. */
  close(): void {
    if (this.#episode !== undefined) serveOne(this.#serving, 'close', { episode: this.#episode }, false)
    this.#episode = undefined
    this.#standing = running
    this.#untold = false
  }
}
