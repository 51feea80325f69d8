import { relative } from 'node:path'
import { Command } from 'commander'
import { defaultLimits, type Limits } from '../core/protocol/index.ts'
import { type Refused, rememberProofs } from '../scenarios/index.ts'
import { openLog, serve } from '../server/index.ts'
import { type DataOptions, openWorlds, wholeNumber, withData } from './data.ts'
import { UsageError } from './failure.ts'
import { packageVersion } from './version.ts'

interface ServeOptions extends DataOptions {
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly origin?: string[]
  readonly inspect?: boolean
  readonly prove?: boolean
  readonly record?: string
  readonly limit?: Partial<Limits>
  readonly untilStdinEnds?: boolean
  readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** `sandtable serve`: hosts the worlds until it is told to stop. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('hosts the worlds over a WebSocket')
    .option('--port <number>', 'the port; 0 takes a free one', wholeNumber(0), 8000)
    .option('--host <address>', 'the address to listen on; any but loopback wants a token', '127.0.0.1')
    .option('--token <text>', 'what clients must bring in hello; SANDTABLE_TOKEN names it without showing it')
    .option('--origin <origin...>', 'browsers that may connect, by their Origin')
    .option('--inspect', 'lets clients see hidden things: state, verdict, witness')
    .option('--prove', 'proves every drawn scenario before its first reset; written ones are proven in any case')
    .option('--record <dir>', 'writes the replay of every episode that ends there')
    .option(
      '--limit <name=number>',
      `another limit than the default; the names are ${Object.keys(defaultLimits).join(', ')}`,
      collectLimit,
    )
    .option(
      '--until-stdin-ends',
      'stops at once when its standard input ends: with the process that started it, however that ends',
    )
    .option('--log <level>', 'silent, error, warn, info or debug', 'warn')
    .addHelpText('after', '\nExample:\n  sandtable serve --port 8000 --tau2 ~/tau2-bench --record replays')
  return withData(command).action(run)
}

async function run(options: ServeOptions): Promise<void> {
  const token = options.token ?? process.env['SANDTABLE_TOKEN']
  // What somebody is writing is proven now, and told; what came with the package, before it is first reset.
  const worlds = openWorlds(options, {}, { prove: true })
  const server = await serve({
    worlds,
    version: packageVersion,
    host: options.host,
    port: options.port,
    log: openLog(options.log),
    inspect: options.inspect ?? false,
    disproof: rememberProofs(options.prove ? 'all' : 'written'),
    ...(token === undefined ? {} : { token }),
    ...(options.origin === undefined ? {} : { origins: options.origin }),
    ...(options.record === undefined ? {} : { recordings: options.record }),
    ...(options.limit === undefined ? {} : { limits: options.limit }),
  })
  const stopped = new Promise<void>((resolve) => {
    const stop = (): void => void server.drain().then(resolve)
    if (options.untilStdinEnds) process.stdin.resume().once('close', () => void server.close().then(resolve))
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
  })
  const open = [...worlds.values()].filter((world) => world.open).map(({ world }) => world.id)
  process.stdout.write(`sandtable ${packageVersion} at ${server.url} with ${open.join(', ')}\n`)
  for (const opened of worlds.values()) {
    if (!opened.open) process.stderr.write(`${opened.world.id} is not available: ${opened.hint}\n`)
    else for (const refused of opened.refused) process.stderr.write(withoutText(opened.world.id, refused))
  }
  await stopped
  // An open standard input would keep a process that was told to stop.
  process.stdin.destroy()
}

function withoutText(id: string, { file, scenario, problem }: Refused): string {
  return `${id} serves without the scenario "${scenario}" of ${relative(process.cwd(), file)}: ${problem}\n`
}

function collectLimit(text: string, collected: Partial<Limits> = {}): Partial<Limits> {
  const [name, value] = text.split('=')
  if (!name || !(name in defaultLimits)) {
    throw new UsageError(`There is no limit "${name}"; there are ${Object.keys(defaultLimits).join(', ')}.`)
  }
  return { ...collected, [name]: wholeNumber(1)(value ?? '') }
}
