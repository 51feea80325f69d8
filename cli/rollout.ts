import { Command, Option } from 'commander'
import { connect } from '../clients/typescript/index.ts'
import type { Json } from '../core/index.ts'
import { collectOption, type DataOptions, openOne, wholeNumber, withData } from './data.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { serveLocally } from './local-server.ts'
import { openProgress, printJson, printTable } from './output.ts'
import { type PolicyName, policies } from './policies.ts'
import { type RolloutSummary, rollOut } from './rollouts.ts'

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
    .option('--out <dir>', 'keeps one replay an episode there')
    .option('--json', 'one object for programs')
    .addHelpText('after', '\nExample:\n  sandtable rollout --world storefront --policy oracle --episodes 500 --seed 1 --json')
  return withData(command).action(run)
}

async function run(options: RolloutOptions): Promise<void> {
  if (options.world === undefined) throw new UsageError('Name the world to play by --world, such as --world storefront.')
  const open = openOne(options.world, options)
  const server =
    options.url === undefined ? await serveLocally(new Map([[options.world, { world: open.world, open }]])) : undefined
  const { token, codec } = options
  const gym = await connect(options.url ?? server!.url, { codec, ...(token === undefined ? {} : { token }) })
  const progress = openProgress(`${options.world} ${options.policy}`, options.episodes)
  try {
    const { policy, episodes, seed, split, out, width, option } = options
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
    if (summary.faults > 0) throw new CommandFailed(`${summary.faults} episodes ended by a fault.`)
  } finally {
    progress.stop()
    await gym.close()
    await server?.close()
  }
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
