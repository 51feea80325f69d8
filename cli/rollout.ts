import { Command, Option } from 'commander'
import { connect, type ModelUser, modelUser } from '../clients/typescript/index.ts'
import type { Json, OpenWorld } from '../core/index.ts'
import { collectOption, type DataOptions, openOne, wholeNumber, withData } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { serveLocally } from './local-server.ts'
import { openProgress, printJson, printTable } from './output.ts'
import { type PolicyName, policies } from './policies.ts'
import { type RolloutSummary, rollOut } from './rollouts.ts'
import { connectWithUser, UserGym } from './user-gym.ts'

interface RolloutOptions extends DataOptions {
  readonly world?: string
  readonly policy: PolicyName
  readonly episodes: number
  readonly seed: string
  readonly split?: string
  readonly option?: Record<string, Json>
  readonly url?: string
  readonly token?: string
  readonly codec: 'json' | 'msgpack'
  readonly width: number
  readonly userUrl?: string
  readonly userModel?: string
  readonly out?: string
  readonly json?: boolean
}

/** `sandtable rollout`: plays many episodes with a policy that needs no model. */
export function rolloutCommand(): Command {
  const command = new Command('rollout')
    .description('plays episodes with a policy that needs no model, over a real socket')
    .option('--world <world>', 'the world to play')
    .addOption(
      new Option(
        '--policy <policy>',
        'oracle plays the witness; null does nothing; talk only talks; random makes well-typed calls',
      )
        .choices(policies)
        .default('random'),
    )
    .option('--episodes <number>', 'how many', wholeNumber(1), 100)
    .option('--seed <seed>', 'episode i has the seed SEED-i', '0')
    .option('--split <split>', 'the split to draw from; the world\u2019s first without')
    .option('--option <name=value>', 'an option of the world, such as difficulty=hard', collectOption)
    .option('--url <url>', 'a running server; without it one is started in this process')
    .option('--token <text>', 'what that server wants in hello')
    .addOption(new Option('--codec <codec>', 'the codec of the wire').choices(['json', 'msgpack']).default('json'))
    .option('--width <number>', 'so many episodes side by side', wholeNumber(1), 64)
    .option('--user-url <url>', 'an OpenAI-compatible endpoint whose model plays the user; its key is OPENAI_API_KEY')
    .option('--user-model <name>', 'the model that plays the user')
    .option('--out <dir>', 'keeps one replay an episode there')
    .option('--json', 'one object for programs')
    .addHelpText('after', '\nExample:\n  sandtable rollout --world storefront --policy oracle --episodes 500 --seed 1 --json')
  return withData(command).action(run)
}

async function run(options: RolloutOptions): Promise<void> {
  if (options.world === undefined) throw new UsageError('Name the world to play by --world, such as --world storefront.')
  const open = openOne(options.world, options)
  const user = userOf(open, options)
  const server =
    options.url === undefined ? await serveLocally(new Map([[options.world, { world: open.world, open }]])) : undefined
  const { token, codec } = options
  const url = options.url ?? server!.url
  const settings = { codec, ...(token === undefined ? {} : { token }) }
  const gym = user ? await connectWithUser(url, user, settings) : await connect(url, settings)
  const progress = openProgress(`${options.world} ${options.policy}`, options.episodes)
  try {
    const { policy, episodes, seed, split, out, width } = options
    const option = user ? { ...options.option, user: 'external' } : options.option
    const plan = {
      policy,
      episodes,
      seed,
      width,
      ...(split === undefined ? {} : { split }),
      ...(out === undefined ? {} : { out }),
    }
    const summary = await rollOut(gym, open, option === undefined ? plan : { ...plan, options: option }, (done) =>
      progress.update(done),
    )
    progress.stop()
    print(summary, options.json ?? false)
    if (summary.faults > 0) throw new CommandFailed(`${summary.faults} episodes ended by a fault.${whyOf(gym)}`)
  } finally {
    progress.stop()
    await gym.close()
    await server?.close()
  }
}

/** The model that plays the user, where one does. Throws a UsageError where it cannot be told which, or cannot play here. */
function userOf(open: OpenWorld, { userUrl, userModel, policy, option }: RolloutOptions): ModelUser | undefined {
  if (userUrl === undefined && userModel === undefined) return undefined
  if (userUrl === undefined) throw new UsageError('Name the endpoint of the model that plays the user: --user-url URL.')
  if (userModel === undefined) throw new UsageError('Name the model that plays the user: --user-model NAME.')
  const played = option?.['user'] ?? 'external'
  if (played !== 'external') throw new UsageError(`A model plays only the user "external"; leave out --option user=${played}.`)
  if (policy === 'oracle' && open.world.witness) {
    throw new UsageError(`The witness of ${open.world.id} plays the user too; with --user-url use random, talk or null.`)
  }
  try {
    return modelUser({ baseUrl: userUrl, model: userModel, apiKey: process.env['OPENAI_API_KEY'] })
  } catch (problem) {
    if (problem instanceof TypeError) throw new UsageError(problem.message)
    throw problem
  }
}

function whyOf(gym: unknown): string {
  const failures = gym instanceof UserGym ? gym.failures : []
  return failures.length === 0 ? '' : ` In ${failures.length} of them the user made no move. The first: ${failures[0]}`
}

function print({ seconds, ...summary }: RolloutSummary, json: boolean): void {
  if (json) return printJson(summary)
  printSummaries([{ seconds, ...summary }])
  for (const [kind, count] of Object.entries(summary.kinds).sort()) process.stdout.write(`  ${kind}: ${count}\n`)
}

/** Prints a line a rollout. */
export function printSummaries(summaries: readonly RolloutSummary[]): void {
  printTable(
    ['world', 'policy', 'episodes', 'reward', 'min', 'max', 'turns', 'steps/s', 'faults'],
    summaries.map(({ world, policy, episodes, reward, turns, steps, seconds, faults }) => [
      world,
      policy,
      episodes,
      reward.mean.toFixed(3),
      reward.min,
      reward.max,
      turns.mean.toFixed(1),
      Math.round(steps / seconds),
      faults,
    ]),
    2,
  )
}
