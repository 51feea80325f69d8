import { z } from 'zod'
import {
  type Catalogue,
  type Draws,
  defineWorld,
  type Generator,
  type Grade,
  type Json,
  type OpenWorld,
  type Scenario,
  type ScenarioDraft,
  type Texts,
  type World,
} from '../../core/index.ts'
import { answerOf, answerOnly } from '../planning/answerable.ts'
import { alteredItems, type Prompts, readItems } from './items.ts'
import { type Difficulty, difficulties, type Planning } from './planning.ts'
import { componentsOf, verdictsOf } from './verdicts.ts'
import { versionsOf } from './versions.ts'

/** A world of the benchmark, which knows its task. */
export interface NaturalPlanWorld extends World {
  readonly planning: Planning<Prompts>
}

/** The split of the benchmark's own items. */
export const givenSplit = 'given'

/** Makes the world of one of the three tasks. */
export function makeWorld<Item extends Prompts>(typed: Planning<Item>): NaturalPlanWorld {
  const planning = typed as unknown as Planning<Prompts>
  const { name, summary, file } = planning
  const entry = `${file}|${file.replace('.json', '_100.json')}`
  const judge = ({ goal, split }: Scenario, text: string, by: 'official' | 'sound', dataVersion?: string): Grade => {
    const verdicts = verdictsOf(planning, itemOf(goal), text)
    const data: Record<string, Json> = split === givenSplit && dataVersion !== undefined ? { data: dataVersion } : {}
    return { reward: verdicts[by] ?? 0, components: { ...componentsOf(verdicts), ...data } }
  }
  const answer = {
    prompt: ({ goal }: Scenario) => promptOf(itemOf(goal), 5),
    judge: (scenario: Scenario, text: string) => judge(scenario, text, 'official'),
    witness: ({ goal }: Scenario) => planning.gold(itemOf(goal)),
    guess: ({ goal }: Scenario, draws: Draws) => planning.guess(itemOf(goal), draws),
    chance: ({ goal }: Scenario) => planning.chance(itemOf(goal)),
  }
  const world: World = {
    id: `naturalplan/${name}`,
    version: 1,
    family: 'scheduling (NaturalPlan)',
    summary,
    source: 'naturalplan',
    texts: [entry],
    withoutTexts: true,
    dataVersions: versionsOf(entry),
    unlikeKnown: (texts) => unlikeKnown(planning, texts[entry]!),
    load: (texts) => load(planning, entry, texts),
    generator: generatorOf(planning),
    state: {},
    tools: {},
    users: ['none'],
    clock: { start: '2025-01-01T00:00:00Z', turn: 0 },
    turns: 1,
    components,
    options: {
      verdict: z
        .enum(['official', 'sound'])
        .default('official')
        .describe("Which verdict is the reward: the benchmark's, or whether the plan keeps to everything that the task states."),
      shots: z
        .literal([0, 5])
        .default(5)
        .describe('How many worked examples stand before the task: five where the data have them, or none.'),
    },
    task: ({ goal }, { shots }) => promptOf(itemOf(goal), shots as 0 | 5),
    grade: ({ open, episode }) => {
      const { scenario, options } = episode.origin
      return judge(scenario, answerOf(episode) ?? '', options['verdict'] as 'official' | 'sound', open.dataVersion)
    },
  }
  return { ...defineWorld(answerOnly(world, answer)), planning }
}

/** The item that a scenario is made of. */
export function itemOf(goal: Json): Prompts {
  return goal as unknown as Prompts
}

function promptOf({ prompt_0shot, prompt_5shot }: Prompts, shots: 0 | 5): string {
  return shots === 5 ? (prompt_5shot ?? prompt_0shot) : prompt_0shot
}

const components = {
  official: "1 where the benchmark's own evaluator counts the answer as right.",
  crash: 'The Python exception with which the official evaluator would break off; the verdict is then 0.',
  sound: 'Whether the plan keeps to everything that the task states; null where the task has words of no known shape.',
  unsound: 'What the plan breaks, or why nothing can be said of it.',
  data: 'The version of the data that a given item is of.',
}

function load(planning: Planning<Prompts>, entry: string, texts: Texts): Catalogue {
  const empty: Catalogue = { policy: '', bases: { empty: () => ({}) } }
  const text = texts[entry]
  if (text === undefined) return empty
  const items = readItems(planning.file, text, planning.schema)
  const scenarios = [...items].map(([id, item]): Scenario => {
    const { kind, difficulty } = planning.sizeOf(item)
    return { id, split: givenSplit, difficulty, patch: {}, user: null, ...draftOf(planning, item, kind) }
  })
  return { ...empty, scenarios, splits: { [givenSplit]: [...items.keys()] } }
}

function draftOf(planning: Planning<Prompts>, item: Prompts, kind: string) {
  const witness = [{ text: planning.gold(item) }]
  return { kind, base: 'empty', instruction: item.prompt_0shot, goal: item as unknown as Json, witness }
}

function generatorOf(planning: Planning<Prompts>): Generator {
  return {
    difficulties,
    splits: { 'fresh-train': 80, 'fresh-test': 20 },
    draw(draws, difficulty): ScenarioDraft | undefined {
      const drawn = planning.draw(draws, difficulty as Difficulty)
      return drawn && { ...draftOf(planning, drawn.item, planning.sizeOf(drawn.item).kind), search: drawn.search }
    },
  }
}

/** What differs in data of no known version, in words for people. */
function unlikeKnown({ file, schema, checksums }: Planning<Prompts>, text: string): string {
  try {
    const items = readItems(file, text, schema)
    const altered = alteredItems(text, checksums)
    const more = altered.length > 3 ? ` and ${altered.length - 3} more` : ''
    const named =
      altered.length === 0 ? 'none that is known by name is altered' : `altered are ${altered.slice(0, 3).join(', ')}${more}`
    return `it has ${items.size} items, of which ${named}`
  } catch (problem) {
    return (problem as Error).message
  }
}

/** The task of an open world. Throws where the world is none of the benchmark's. */
export function planningOf({ world }: OpenWorld): Planning<Prompts> {
  const { planning } = world as Partial<NaturalPlanWorld>
  if (planning === undefined) throw new Error(`${world.id} is no world of NaturalPlan.`)
  return planning
}
