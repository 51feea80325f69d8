import { posix } from 'node:path'
import { importsOf } from './code.ts'
import { exists, families } from './files.ts'

/** What each room may import besides itself. An arrow that is missing here is missing on purpose: docs/architecture.md says why. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'core/protocol': ['core/json.ts'],
  core: ['core/protocol'],
  envs: ['core', 'core/protocol'],
  scenarios: ['core', 'core/protocol', 'envs'],
  server: ['core', 'core/protocol', 'envs', 'scenarios'],
  clients: ['core/protocol'],
  cli: ['core', 'core/protocol', 'envs', 'scenarios', 'server', 'clients'],
  tests: ['core', 'core/protocol', 'envs', 'scenarios', 'server', 'clients', 'cli'],
}

/** The packages of each room; the rooms that are not named may use any that package.json has. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'core/protocol': ['zod'],
  core: ['zod', 'immer', 'seedrandom'],
  envs: ['zod', 'smol-toml'],
  scenarios: ['zod', 'node:'],
  server: ['zod', 'pino', 'prom-client', 'node:'],
  clients: ['zod', 'ws', 'msgpackr', 'node:'],
}

/** Packages that only some files of the server may import, so that they can be replaced there. */
const keepers: Readonly<Record<string, RegExp>> = {
  ws: /^server\/(sockets\.ts$|faces\/openenv\/)/,
  msgpackr: /^server\/codec\//,
  '@modelcontextprotocol/server': /^server\/faces\/mcp\//,
  '@modelcontextprotocol/node': /^server\/faces\/mcp\//,
}

/** Folders in `envs/` that are no worlds and that worlds share. */
const shared = ['dialogue', 'planning', 'python']

/** A sentence for every import of a source that its room does not allow. */
export function forbiddenImports(path: string, source: string): string[] {
  return importsOf(source).flatMap(({ from, line }) => {
    const problem = from.startsWith('.') ? relativeProblem(path, from) : packageProblem(path, from)
    return problem === undefined ? [] : [`${path}:${line} imports "${from}": ${problem}`]
  })
}

function relativeProblem(path: string, from: string): string | undefined {
  if (!/\.(ts|json)$/.test(from)) return 'a relative import carries its extension, .ts'
  const target = posix.join(posix.dirname(path), from)
  const [room, other] = [roomOf(path), roomOf(target)]
  if (room === 'envs' && other === 'envs') return worldProblem(path, target)
  if (room === other) return undefined
  const allowed = arrows[room]!
  if (allowed.includes(other) || allowed.includes(target)) return undefined
  return `${room} may import ${allowed.join(', ')}, and not ${other}`
}

function worldProblem(path: string, target: string): string | undefined {
  const [own, other] = [worldOf(path), worldOf(target)]
  if (own === undefined || other === undefined || own === other || shared.includes(other)) return undefined
  if (families.includes(other) && own.startsWith(`${other}/`)) return undefined
  if (families.includes(own) && other.startsWith(`${own}/`)) return undefined
  // A folder of a family without a world in it is what the family's worlds share.
  if (own.split('/')[0] === other.split('/')[0] && !exists(`envs/${other}/world.ts`)) return undefined
  return `worlds never import each other; what ${own} and ${other} share belongs into a folder beside them that is no world (${shared.join(', ')})`
}

function packageProblem(path: string, from: string): string | undefined {
  const room = roomOf(path)
  const keeper = room === 'server' ? keepers[from] : undefined
  if (keeper)
    return keeper.test(path)
      ? undefined
      : `in the server only ${keeper.source.replaceAll('\\', '').replace(/[$^]/g, '')} imports it`
  const allowed = packages[room]
  if (!allowed || allowed.some((name) => from === name || (name.endsWith(':') && from.startsWith(name)))) return undefined
  return `${room} may use ${allowed.join(', ')}`
}

function roomOf(path: string): string {
  return path.startsWith('core/protocol/') ? 'core/protocol' : path.split('/')[0]!
}

/** The world, shared folder or family that a file of `envs/` belongs to; undefined for `envs/index.ts`, which lists them all. */
function worldOf(path: string): string | undefined {
  const [, folder, inner, file] = path.split('/')
  if (inner === undefined) return undefined
  return families.includes(folder!) && file !== undefined ? `${folder}/${inner}` : folder
}
