#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { GymError } from '../clients/typescript/index.ts'
import { ScenarioFileError } from '../scenarios/index.ts'
import { SettingsError } from '../server/index.ts'
import { benchCommand } from './bench.ts'
import { checkCommand } from './check.ts'
import { demoCommand } from './demo.ts'
import { CommandFailed, UsageError } from './failure.ts'
import { newCommand } from './new.ts'
import { playCommand } from './play.ts'
import { replayCommand } from './replay.ts'
import { rolloutCommand } from './rollout.ts'
import { scoreCommand } from './score.ts'
import { serveCommand } from './serve.ts'
import { validateCommand } from './validate.ts'
import { packageVersion } from './version.ts'
import { watchCommand } from './watch.ts'
import { worldsCommand } from './worlds.ts'

const program = new Command('sandtable')
  .description('A gym of virtual-API worlds for planning agents.')
  .version(packageVersion)
  .addHelpText(
    'after',
    '\nExample:\n  sandtable serve --port 8000\n  sandtable rollout --world storefront --policy oracle --episodes 100',
  )

const commands = [
  serveCommand,
  worldsCommand,
  checkCommand,
  watchCommand,
  newCommand,
  rolloutCommand,
  replayCommand,
  playCommand,
  validateCommand,
  scoreCommand,
  benchCommand,
  demoCommand,
]
for (const command of commands) program.addCommand(command())
const nested = program.commands.flatMap((command) => [command, ...command.commands])
for (const command of [program, ...nested]) command.exitOverride().showHelpAfterError('(--help shows how it is used)')

// Whoever reads the output may have read enough, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

/** Exit codes: 0 fine, 1 a check failed, 2 the command was used wrongly. */
try {
  await program.parseAsync()
} catch (problem) {
  const misused = problem instanceof UsageError || problem instanceof SettingsError
  if (problem instanceof CommanderError) process.exitCode = problem.exitCode === 0 ? 0 : 2
  else {
    process.exitCode = misused ? 2 : 1
    process.stderr.write(`sandtable: ${isExpected(problem) ? problem.message : stackOf(problem)}\n`)
  }
}

/** What a user can mend is told in a sentence; only a bug of ours shows where it happened. */
function isExpected(problem: unknown): problem is Error {
  const kinds = [UsageError, SettingsError, CommandFailed, GymError, ScenarioFileError]
  return kinds.some((kind) => problem instanceof kind)
}

function stackOf(problem: unknown): string {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
}
