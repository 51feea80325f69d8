import { createInterface } from 'node:readline/promises'
import { Command } from 'commander'
import { jsonSchema } from '../core/contract.ts'
import { openGrading } from '../core/grade.ts'
import {
  type Action,
  type Episode,
  type Json,
  type OpenWorld,
  resolveOptions,
  selectScenario,
  start,
  step,
} from '../core/index.ts'
import { collectOption, type DataOptions, openOne, withData } from './data.ts'
import { renderEnd, renderMessage } from './render.ts'

interface PlayOptions extends DataOptions {
  readonly seed: string
  readonly scenario?: string
  readonly split?: string
  readonly option?: Record<string, Json>
}

const manual = `You are the agent. Type words to say them to the user, or a call: tool_name {"argument": "value"}
/policy shows the policy, /tools the tools, /tool NAME one of them, /look the state as it is, /quit leaves.\n`

/** `sandtable play`: a person in the terminal as the agent. */
export function playCommand(): Command {
  const command = new Command('play')
    .description('lets you play an episode in the terminal as the agent')
    .argument('<world>', 'the world to play')
    .option('--seed <seed>', 'the seed of the episode', '1')
    .option('--scenario <name>', 'a scenario by name')
    .option('--split <split>', 'the split to draw from')
    .option('--option <name=value>', 'an option of the world, such as difficulty=easy', collectOption)
    .addHelpText('after', '\nExample:\n  sandtable play storefront --seed 7')
  return withData(command).action(run)
}

async function run(id: string, options: PlayOptions): Promise<void> {
  const open = openOne(id, options)
  const { seed, scenario, split } = options
  const settings = resolveOptions(open.world, options.option ?? {})
  let [episode, first] = start(open, selectScenario(open, { seed, scenario, split }, settings), seed, settings)
  process.stdout.write(`${manual}\n${first.observation.messages.map(renderMessage).join('')}`)
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY ?? false })
  lines.setPrompt('> ')
  lines.prompt()
  for await (const line of lines) {
    const entered = line.trim()
    if (entered === '/quit') break
    const shown = entered.startsWith('/') ? tell(entered) : undefined
    const action = shown === undefined ? parseLine(entered) : undefined
    if (shown !== undefined) process.stdout.write(shown)
    if (action !== undefined) {
      const [next, timestep] = step(open, episode, action)
      episode = next
      process.stdout.write(timestep.observation.messages.map(renderMessage).join('') + renderEnd(timestep))
      if (action.calls) process.stdout.write(pictureOf(open, episode) ?? '')
      if (episode.status !== 'running') break
    }
    lines.prompt()
  }
  lines.close()

  function tell(command: string): string {
    const { policy, tools } = episode.origin.terms
    if (command === '/look') return pictureOf(open, episode) ?? `${open.world.id} has no picture of its state.\n`
    if (command === '/policy') return `${policy}\n`
    if (command === '/tools') return `${tools.map((name) => `${name}: ${open.world.tools[name]?.summary ?? ''}`).join('\n')}\n`
    const named = /^\/tool (\S+)$/.exec(command)?.[1]
    const tool = named === undefined ? undefined : open.world.tools[named]
    if (tool) return `${named}: ${tool.summary}\n${JSON.stringify(jsonSchema(tool.args, 'input'), undefined, 2)}\n`
    return manual
  }
}

/** The state as people see it, where the world has a picture of it. */
function pictureOf(open: OpenWorld, episode: Episode): string | undefined {
  const { picture } = open.world
  return picture && `${picture(openGrading(open, episode, '').database, episode.origin.scenario)}\n`
}

/** A line is a call where it is a name and an object; everything else is said. */
function parseLine(line: string): Action | undefined {
  if (line === '') return undefined
  const call = /^([a-z_]\w*)\s*(\{.*\})$/.exec(line)
  return call ? { calls: [{ name: call[1]!, arguments: call[2]! }] } : { text: line }
}
