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
const triesPerWrite = 12
const drawsPerTry = 3

/** What a search is told besides the verdict. */
export interface Guidance {
  /** How many entities are other than at the right end: the nearest state is gone on from first. */
  readonly guided: boolean
}

/**
 * Breadth first over the states that writes lead to. It forks, so nothing is ever lost, and remembers whatever it saw on any branch.
 * At each state it looks around, asks the verdict by ending there, and tries some of every write that fits, half of them with what is
 * to be seen just there; a state at which there is more to try is come back to. Every call counts, refused ones too.
 */
export function search(climb: Climb, stepsMax: number, { guided }: Guidance = { guided: false }): boolean {
  return new Search(climb, stepsMax, guided).run()
}

/** A state to go on from. */
interface Place {
  readonly episode: Episode
  /** What was told on coming here and on looking around. */
  readonly near: Seen
  /** The calls that were tried here. */
  readonly tried: Set<string>
}

class Search {
  readonly #climb: Climb
  readonly #seen: Seen = nothingSeen()
  readonly #draws: Draws
  readonly #known = new Set<string>()
  readonly #guided: boolean
  /** Places to go on from, by how far they are from the right end; all at the same distance where that is not told. */
  readonly #waiting: Place[][] = []
  #glances: readonly string[] = []
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
    this.#glances = reads.filter((name) => toolNamed(open, name)!.args.safeParse({}).success)
    const home: Place = { episode: begun, near: nothingSeen(), tried: new Set() }
    for (let round = 0; round < looksPerRead; round++) this.#look(home, reads)
    if (this.#arrive(home)) return true
    for (let place = this.#nearest(); place && this.#stepsLeft > 0; place = this.#nearest()) {
      const before = place.tried.size
      for (const next of this.#writesFrom(place)) if (this.#arrive(next)) return true
      if (place.tried.size > before) this.#wait(place)
    }
    return false
  }

  /** Looks around where nobody was before, and asks the verdict; whether this is a right end. */
  #arrive(place: Place): boolean {
    const { episode } = place
    if (episode.status !== 'running') return episode.reward === 1
    if (!this.#isNew(episode)) return false
    this.#look(place, this.#glances)
    const end = this.#step(episode, ending(this.#climb.open, episode.origin.terms.tools, this.#seen, this.#draws))
    if (end?.reward === 1) return true
    this.#wait(place)
    return false
  }

  #wait(place: Place): void {
    const distance = this.#guided ? this.#distance(place.episode) : 0
    this.#waiting[distance] ??= []
    this.#waiting[distance].push(place)
  }

  #nearest(): Place | undefined {
    return this.#waiting.find((places) => places !== undefined && places.length > 0)?.shift()
  }

  #distance({ origin, overlay }: Episode): number {
    const { open, scenario } = this.#climb
    this.#right ??= witnessOverlay(open, freshEpisode(open, origin))
    const { missing, surplus } = differences(open.base(scenario.base), open.overlay(scenario), this.#right, overlay)
    return missing + surplus
  }

  /** Makes a call; undefined where it was refused, or no call is left. */
  #step(episode: Episode, action: Action, near?: Seen): Episode | undefined {
    if (this.#stepsLeft <= 0) return undefined
    this.#stepsLeft -= 1
    const { open } = this.#climb
    const [next, { observation, info }] = step(open, episode, action)
    for (const seen of near ? [this.#seen, near] : [this.#seen]) see(open, seen, observation.messages)
    return info.outcomes.some(({ status }) => status !== 'ok') ? undefined : next
  }

  /** Reads with whatever fits: all at the first state, again and again, since each result may fill the next call; later those that take nothing. */
  #look({ episode, near }: Place, reads: readonly string[]): void {
    for (const name of reads) this.#step(episode, this.#call(name, this.#seen), near)
  }

  *#writesFrom({ episode, near, tried }: Place): Generator<Place> {
    for (const name of this.#tools(episode, 'write')) {
      const most = tried.size + triesPerWrite
      for (let drawn = 0; drawn < drawsPerTry * triesPerWrite && tried.size < most; drawn++) {
        const action = this.#call(name, drawn % 2 === 0 ? near : this.#seen)
        const text = JSON.stringify(action)
        if (tried.has(text)) continue
        tried.add(text)
        const told = nothingSeen()
        const next = this.#step(episode, action, told)
        if (next) yield { episode: next, near: told, tried: new Set() }
      }
    }
  }

  #tools({ origin }: Episode, effect: 'read' | 'write'): string[] {
    return origin.terms.tools.filter((name) => {
      const tool = toolNamed(this.#climb.open, name)
      return tool?.effect === effect && !tool.ends
    })
  }

  #call(name: string, seen: Seen): Action {
    const tool = toolNamed(this.#climb.open, name)!
    const given = drawArguments(tool, seen, this.#draws) ?? drawArguments(tool, this.#seen, this.#draws) ?? {}
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
