import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { connect } from '../clients/typescript/index.ts'
import { type OpenWorld, type ReplayLine, verifyReplay } from '../core/index.ts'
import { type DataOptions, openWorlds, wholeNumber, withData } from './data.ts'
import { CommandFailed } from './failure.ts'
import { serveLocally } from './local-server.ts'
import { openProgress } from './output.ts'
import { printSummaries } from './rollout.ts'
import { type RolloutSummary, rollOut } from './rollouts.ts'

/** `sandtable demo`: everything once, in a minute: a server, rollouts of every world over WebSocket, and their replays run again. */
export function demoCommand(): Command {
  const command = new Command('demo')
    .description('starts a server, rolls out every available world over WebSocket, and verifies the replays')
    .option('--episodes <number>', 'episodes for each world and policy', wholeNumber(1), 50)
    .addHelpText('after', '\nExample:\n  npm run demo')
  return withData(command).action(run)
}

async function run(options: DataOptions & { episodes: number }): Promise<void> {
  const worlds = openWorlds(options)
  const server = await serveLocally(worlds)
  const folder = mkdtempSync(join(tmpdir(), 'sandtable-demo-'))
  process.stdout.write(`A server listens at ${server.url}.\n`)
  const gym = await connect(server.url)
  const summaries: RolloutSummary[] = []
  let diverged = 0
  try {
    for (const { world, open, ...rest } of worlds.values()) {
      if (!open) {
        process.stdout.write(`${world.id} is left out: ${(rest as { hint: string }).hint}\n`)
        continue
      }
      for (const policy of ['oracle', 'null', 'random'] as const) {
        const out = join(folder, world.id, policy)
        const progress = openProgress(`${world.id} ${policy}`, options.episodes)
        summaries.push(
          await rollOut(gym, open, { policy, episodes: options.episodes, seed: 'demo', width: 64, out }, (done) =>
            progress.update(done),
          ),
        )
        progress.stop()
        diverged += countDiverged(open, out)
      }
    }
  } finally {
    await gym.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  printSummaries(summaries)
  const replays = summaries.reduce((sum, { episodes }) => sum + episodes, 0)
  process.stdout.write(`${replays} replays were run again: ${diverged} diverge.\n`)
  const faults = summaries.reduce((sum, summary) => sum + summary.faults, 0)
  if (diverged + faults > 0) throw new CommandFailed(`${diverged} replays diverge, and ${faults} episodes ended by a fault.`)
}

function countDiverged(open: OpenWorld, folder: string): number {
  const files = readdirSync(folder)
  return files.filter((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n')
    return (
      verifyReplay(
        open,
        lines.map((line) => JSON.parse(line) as ReplayLine),
      ).divergence !== undefined
    )
  }).length
}
