import type { Json } from '../../../core/index.ts'
import type { Result } from '../../../core/protocol/index.ts'
import type { Serving } from '../../serving.ts'
import { serveOne } from '../../serving.ts'
import { sayNameBeside, sayParameters } from '../say.ts'

export interface ListedTool {
  readonly name: string
  readonly description: string
  readonly input_schema: Json
}

/** The policy and the tools that hold in an episode. */
export interface Terms {
  readonly policy: string
  readonly tools: readonly ListedTool[]
  /** The tool that talks to the user; it is ours, and its name is none of the world's. */
  readonly messageTool: ListedTool
}

const termsMax = 1000

/** The terms of worlds and episodes, each described once. */
export class TermsBook {
  readonly #serving: Serving
  readonly #known = new Map<string, Terms>()

  constructor(serving: Serving) {
    this.#serving = serving
  }

  /** What holds in a world where nothing else is agreed. */
  ofWorld(world: string): Terms {
    return this.#once(`${world}/`, { world })
  }

  ofEpisode(world: string, contract: string, episode: string): Terms {
    return this.#once(`${world}/${contract}`, { episode })
  }

  #once(key: string, params: object): Terms {
    let terms = this.#known.get(key)
    if (!terms) {
      terms = termsOf(serveOne(this.#serving, 'describe', params, false).value as Result<'describe'>)
      if (this.#known.size >= termsMax) this.#known.clear()
      this.#known.set(key, terms)
    }
    return terms
  }
}

function termsOf({ policy, tools }: Result<'describe'>): Terms {
  const listed = tools.map(({ name, description, parameters }) => ({ name, description, input_schema: parameters as Json }))
  return { policy, tools: listed, messageTool: messageToolBeside(listed) }
}

function messageToolBeside(tools: readonly ListedTool[]): ListedTool {
  return {
    name: sayNameBeside(tools.map(({ name }) => name)),
    description: 'Says something to the user and returns the answer. Where nobody plays the user it ends the episode.',
    input_schema: sayParameters,
  }
}
