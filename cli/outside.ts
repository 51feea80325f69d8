import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire, register } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { World } from '../core/index.ts'
import { UsageError } from './failure.ts'

/** A world of the user's own, and the folder that its files stand in. */
export interface OutsideWorld {
  readonly world: World
  readonly folder: string
}

const programs = ['world.js', 'world.ts']

/**
 * Loads the worlds of a folder: of the folder itself where it has a `world.js` or `world.ts`, else of each folder in it that has
 * one. They import `sandtable` and `zod`, and get those of this program. Throws a UsageError that says what is wrong.
 */
export async function loadOutside(folder: string, taken: readonly string[]): Promise<OutsideWorld[]> {
  const root = resolve(folder)
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new UsageError(`--worlds: there is no folder ${folder}.`)
  const inside = programIn(root)
    ? [root]
    : readdirSync(root)
        .sort()
        .map((name) => join(root, name))
  const folders = inside.filter((path) => programIn(path) !== undefined)
  if (folders.length === 0) {
    throw new UsageError(
      `--worlds: neither ${folder} nor a folder in it has a world.js or world.ts; "sandtable new world NAME" writes one.`,
    )
  }
  lendPackages()
  const loaded: OutsideWorld[] = []
  for (const path of folders) {
    const world = await loadWorld(path)
    if (taken.includes(world.id)) throw new UsageError(`${path}: there is a world "${world.id}" already; give yours another id.`)
    const twin = loaded.find((other) => other.world.id === world.id)
    if (twin) throw new UsageError(`${path} and ${twin.folder} are both "${world.id}"; ids are unique.`)
    loaded.push({ world, folder: path })
  }
  return loaded
}

function programIn(folder: string): string | undefined {
  return programs.map((name) => join(folder, name)).find((file) => existsSync(file))
}

async function loadWorld(folder: string): Promise<World> {
  const file = programIn(folder)!
  if (file.endsWith('.ts')) await letTypeScriptRun(file)
  let exported: Record<string, unknown>
  try {
    exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>
  } catch (problem) {
    if ((problem as { code?: string }).code === 'ERR_UNKNOWN_FILE_EXTENSION') {
      throw new UsageError(
        `${file}: this Node (${process.version}) does not run TypeScript by itself. Run "npm install tsx" beside the world or where you are, use Node 22.18 or later, or compile it to world.js.`,
      )
    }
    const told = problem instanceof Error ? problem.message : String(problem)
    const hint = told.includes('Require stack') ? ' Put a package.json with {"type": "module"} beside it.' : ''
    throw new UsageError(`${file} cannot be loaded: ${told}${hint}`)
  }
  const found = [...new Set(Object.values(exported))].filter(isWorld)
  const [world] = found
  if (!world || found.length > 1) {
    throw new UsageError(
      `${file} exports ${found.length} worlds; it exports one, made by defineWorld, by any name or as default.`,
    )
  }
  if (world.id !== basename(folder)) {
    throw new UsageError(`${file} is the world "${world.id}" in a folder "${basename(folder)}"; give them one name.`)
  }
  if (world.source !== undefined)
    throw new UsageError(`${file}: a world of your own reads its texts from its folder; leave "source" out.`)
  return world
}

/** Lets this process run TypeScript: a newer Node does by itself, an older one by tsx, where that is installed. */
async function letTypeScriptRun(file: string): Promise<void> {
  if ((process.features as { typescript?: unknown }).typescript) return
  const loader = findTsx([file, join(process.cwd(), 'here'), import.meta.url])
  if (loader !== undefined) await import(pathToFileURL(loader).href)
}

/** The tsx that is installed above one of some files; a checkout of this package has one. */
function findTsx(files: readonly string[]): string | undefined {
  for (const file of files) {
    try {
      return createRequire(file).resolve('tsx')
    } catch {}
  }
  return undefined
}

function isWorld(value: unknown): value is World {
  if (value === null || typeof value !== 'object') return false
  const { id, version, load, state, tools, texts } = value as Partial<Record<keyof World, unknown>>
  const objects = [state, tools, texts].every((part) => part !== null && typeof part === 'object')
  return typeof id === 'string' && typeof version === 'number' && typeof load === 'function' && objects
}

let lent = false

/** Lets worlds anywhere import this program's own engine and zod: a second engine would know nothing of the first one's refusals. */
function lendPackages(): void {
  if (lent) return
  lent = true
  const own = import.meta.url
  const engine = new URL(own.endsWith('.ts') ? '../core/index.ts' : '../core/index.js', own).href
  const hook = `
    let lent
    export function initialize(data) { lent = data }
    export async function resolve(specifier, context, next) {
      return specifier in lent && !context.parentURL?.includes('/node_modules/')
        ? next(lent[specifier], { ...context, parentURL: lent.parent })
        : next(specifier, context)
    }`
  const data = { sandtable: engine, zod: import.meta.resolve('zod'), parent: own }
  register(`data:text/javascript,${encodeURIComponent(hook)}`, { parentURL: own, data })
}
