import type { Action } from '../../action.ts'
import { differences } from '../../compare.ts'
import { stateDigest } from '../../digest.ts'
import { type Episode, freshEpisode, start } from '../../episode.ts'
import { witnessOverlay } from '../../grade.ts'
import { type Draws, drawsFrom } from '../../random.ts'
import { step } from '../../step.ts'
import type { Overlay } from '../../store/overlay.ts'
import { drawArguments } from '../arguments.ts'
import { nothingSeen, type Seen, see, toolNamed } from '../seen.ts'
import { ending } from './agents.ts'
import type { Climb } from './climb.ts'

const looksPerRead = 8
const triesPerWrite = 20
const drawsPerTry = 3

/** What a search is told besides the verdict. */
export interface Guidance {
  /** How many entities are other than at the right end: the nearest state is gone on from first. */
  readonly guided: boolean
}

/**
 * Breadth first over the states that writes lead to. It forks, so nothing is ever lost, and remembers whatever it saw on any branch.
 * At each state it looks, asks the verdict by ending there, and goes on with every write that is carried out and leads somewhere new.
 */
export function search(climb: Climb, stepsMax: number, { guided }: Guidance = { guided: false }): boolean {
  return new Search(climb, stepsMax, guided).run()
}

class Search {
  readonly #climb: Climb
  readonly #seen: Seen = nothingSeen()
  readonly #draws: Draws
  readonly #known = new Set<string>()
  readonly #guided: boolean
  /** States to go on from, by how far they are from the right end; all at the same distance where that is not told. */
  readonly #waiting: Episode[][] = []
  #right: Overlay | undefined
  #stepsLeft: number

  constructor(climb: Climb, stepsMax: number, guided: boolean) {
    this.#climb = climb
    this.#guided = guided
    this.#draws = drawsFrom(`${climb.seed}/ladder-search`)
    this.#stepsLeft = stepsMax
  }

  run(): boolean {
    const { open, scenario, seed, options } = this.#climb
    const [begun, first] = start(open, scenario, seed, options)
    see(open, this.#seen, first.observation.messages)
    const reads = this.#tools(begun, 'read')
    const glances = reads.filter((name) => toolNamed(open, name)!.args.safeParse({}).success)
    for (let round = 0; round < looksPerRead; round++) this.#look(begun, reads)
    this.#wait(begun)
    for (let episode = this.#nearest(); episode && this.#stepsLeft > 0; episode = this.#nearest()) {
      this.#look(episode, glances)
      if (this.#endsRight(episode)) return true
      for (const next of this.#writesFrom(episode)) {
        if (next.status === 'running') this.#wait(next)
        else if (next.reward === 1) return true
      }
    }
    return false
  }

  #wait(episode: Episode): void {
    const distance = this.#guided ? this.#distance(episode) : 0
    this.#waiting[distance] ??= []
    this.#waiting[distance].push(episode)
  }

  #nearest(): Episode | undefined {
    return this.#waiting.find((episodes) => episodes !== undefined && episodes.length > 0)?.shift()
  }

  #distance({ origin, overlay }: Episode): number {
    const { open, scenario } = this.#climb
    this.#right ??= witnessOverlay(open, freshEpisode(open, origin))
    const { missing, surplus } = differences(open.base(scenario.base), open.overlay(scenario), this.#right, overlay)
    return missing + surplus
  }

  #step(episode: Episode, action: Action): Episode | undefined {
    if (this.#stepsLeft <= 0) return undefined
    this.#stepsLeft -= 1
    const { open } = this.#climb
    const [next, { observation, info }] = step(open, episode, action)
    see(open, this.#seen, observation.messages)
    return info.outcomes.some(({ status }) => status !== 'ok') ? undefined : next
  }

  /** Reads with whatever fits: all at the first state, again and again, since each result may fill the next call; later those that take nothing. */
  #look(episode: Episode, reads: readonly string[]): void {
    for (const name of reads) this.#step(episode, this.#call(name))
  }

  #endsRight(episode: Episode): boolean {
    const end = this.#step(episode, ending(this.#climb.open, episode.origin.terms.tools, this.#seen, this.#draws))
    return end?.reward === 1
  }

  *#writesFrom(episode: Episode): Generator<Episode> {
    for (const name of this.#tools(episode, 'write')) {
      const tried = new Set<string>()
      for (let drawn = 0; drawn < drawsPerTry * triesPerWrite && tried.size < triesPerWrite; drawn++) {
        const action = this.#call(name)
        const text = JSON.stringify(action)
        if (tried.has(text)) continue
        tried.add(text)
        const next = this.#step(episode, action)
        if (next && this.#isNew(next)) yield next
      }
    }
  }

  #tools({ origin }: Episode, effect: 'read' | 'write'): string[] {
    return origin.terms.tools.filter((name) => {
      const tool = toolNamed(this.#climb.open, name)
      return tool?.effect === effect && !tool.ends
    })
  }

  #call(name: string): Action {
    const given = drawArguments(toolNamed(this.#climb.open, name)!, this.#seen, this.#draws) ?? {}
    return { calls: [{ name, arguments: given }] }
  }

  /** Time that merely passes with the turns makes no new state; time that a tool let pass does. */
  #isNew({ origin, overlay, memory, time, turn }: Episode): boolean {
    const { open } = this.#climb
    const waited = time - open.time - turn * open.world.clock.turn
    const digest = stateDigest(open.sha256, open.base(origin.scenario.base), overlay, { memory, waited })
    if (this.#known.has(digest)) return false
    this.#known.add(digest)
    return true
  }
}
