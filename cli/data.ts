import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import type { OpenWorld, World } from '../core/index.ts'
import { worlds } from '../envs/index.ts'
import { type Opened, type OpenSettings, openAll, openFromFiles, type Sources } from '../scenarios/index.ts'
import { UsageError } from './failure.ts'
import { loadOutside, type OutsideWorld } from './outside.ts'
import { worldFailure } from './world-failure.ts'

/** The options by which a command is told where the user's own data are. */
export interface DataOptions {
  readonly tau2?: string
  readonly naturalplan?: string
  readonly anyDataVersion?: boolean
  readonly worlds?: string
  /** The worlds of the folder that `worlds` names; they are loaded before a command runs. */
  readonly outside?: readonly OutsideWorld[]
}

/** Adds the options that name the user's own data and worlds. */
export function withData(command: Command): Command {
  return command
    .hook('preAction', async (running) => {
      const { worlds: folder } = running.opts<DataOptions>()
      if (folder !== undefined) running.setOptionValue('outside', await outsideOf(folder))
    })
    .option('--worlds <dir>', 'a folder with worlds of your own, or one of them: see "new world"')
    .option('--tau2 <dir>', 'a checkout of tau2-bench, or its data/tau2 folder; SANDTABLE_TAU2 names it too')
    .option(
      '--naturalplan <dir>',
      'a checkout of natural-plan, or the folder of its JSON files; SANDTABLE_NATURALPLAN names it too',
    )
    .option('--any-data-version', 'opens data of no known version too; every grade then says so')
}

/** The worlds of the user's own folder. */
export function outsideOf(folder: string): Promise<OutsideWorld[]> {
  return loadOutside(
    folder,
    worlds.map(({ id }) => id),
  )
}

export function sourcesOf({ tau2, naturalplan }: DataOptions): Sources {
  return {
    tau2: tau2 ?? process.env['SANDTABLE_TAU2'],
    naturalplan: naturalplan ?? process.env['SANDTABLE_NATURALPLAN'],
  }
}

/** The same options as flags, for a command of a process of its own. */
export function dataFlags({ worlds, tau2, naturalplan, anyDataVersion }: DataOptions): string[] {
  const named = Object.entries({ '--worlds': worlds, '--tau2': tau2, '--naturalplan': naturalplan })
  const flags = named.flatMap(([flag, value]) => (value === undefined ? [] : [flag, value]))
  return anyDataVersion ? [...flags, '--any-data-version'] : flags
}

/** Every world, open where its data are at hand; those of the user's own folder may be opened in another way. */
export function openWorlds(
  options: DataOptions,
  settings: OpenSettings = {},
  outside: OpenSettings = settings,
): Map<string, Opened> {
  const own = openAll(worlds, sourcesOf(options), withVersion(options, settings))
  for (const { world, folder } of options.outside ?? []) own.set(world.id, openTold(world, {}, { ...outside, folder }))
  return own
}

/** Opens a world; where one of the user's own throws, its author is told what and where. */
export function openTold(world: World, sources: Sources, settings: OpenSettings): Opened {
  try {
    return openFromFiles(world, sources, settings)
  } catch (problem) {
    throw settings.folder === undefined ? problem : worldFailure(world.id, 'opening it', problem, settings.folder)
  }
}

/** Every world by its id, those of the user's own folder last. */
export function knownWorlds({ outside = [] }: DataOptions): World[] {
  return [...worlds, ...outside.map(({ world }) => world)]
}

/** Where the files of a world of the user's own stand. */
export function folderOf(id: string, { outside = [] }: DataOptions): string | undefined {
  return outside.find(({ world }) => world.id === id)?.folder
}

function withVersion({ anyDataVersion = false }: DataOptions, settings: OpenSettings): OpenSettings {
  return { ...settings, anyDataVersion }
}

/** One world, open. Throws a UsageError that says which worlds there are, or what is missing. */
export function openOne(id: string, options: DataOptions, settings: OpenSettings = {}): OpenWorld {
  const given = { ...withVersion(options, settings), folder: folderOf(id, options) }
  const { open, ...rest } = openTold(worldNamed(id, options), sourcesOf(options), given)
  if (!open) throw new UsageError(`${id} is not available: ${(rest as { hint: string }).hint}`)
  return open
}

export function worldNamed(id: string, options: DataOptions = {}): World {
  const known = knownWorlds(options)
  const world = known.find((one) => one.id === id)
  if (!world) throw new UsageError(`There is no world "${id}"; there are ${known.map((one) => one.id).join(', ')}.`)
  return world
}

/** Reads a whole number of an option, from a least one on. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text)
    if (!Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`It takes a whole number from ${least} on.`)
    return number
  }
}

/** Reads `name=value` into options of a world; the value is JSON, or else a text. */
export function collectOption(text: string, collected: Record<string, unknown> = {}): Record<string, unknown> {
  const [name, ...value] = text.split('=')
  if (!name || value.length === 0) throw new InvalidArgumentError('It takes name=value, such as difficulty=hard.')
  return { ...collected, [name]: jsonOrText(value.join('=')) }
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
