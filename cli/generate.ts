import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Tools, World } from '../core/index.ts'
import { worlds } from '../envs/index.ts'
import { openFromFiles, packageFolder, scenarioJsonSchema, sha256 } from '../scenarios/index.ts'
import { wireSchema } from '../server/index.ts'
import { pythonTypes, type WireSchema } from './generate-python.ts'
import { playthroughOf } from './playthrough.ts'

/** A file that is made and not written: its path in the repository and what it should hold. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** Everything that `npm run generate` writes, from the worlds and pages as they are now. */
export function generatedFiles(): GeneratedFile[] {
  const native = worlds.filter(isNative)
  return [
    { path: 'docs/schema/wire.json', text: jsonText(wireSchema()) },
    { path: 'clients/python/sandtable/wire.py', text: pythonTypes(wireSchema() as unknown as WireSchema) },
    ...native.filter(hasScenarios).map((world) => ({
      path: `scenarios/schema/${world.id}.schema.json`,
      text: jsonText(scenarioJsonSchema(world)),
    })),
    ...native.filter(({ id }) => existsSync(inPackage(readmePath(id)))).map(refreshedReadme),
    ...playthroughs(native),
    { path: 'tests/tidy/tutorial.ts', text: tutorialCode(readFileSync(inPackage('docs/worlds.md'), 'utf8')) },
  ]
}

/** The generated files that do not hold what they should, and the schemas of worlds that are gone. */
export function staleFiles(files: readonly GeneratedFile[]): string[] {
  const stale = files.filter(({ path, text }) => !existsSync(inPackage(path)) || readFileSync(inPackage(path), 'utf8') !== text)
  const folder = inPackage('scenarios/schema')
  const schemas = existsSync(folder) ? readdirSync(folder).map((name) => `scenarios/schema/${name}`) : []
  return [...stale.map(({ path }) => path), ...schemas.filter((schema) => !files.some(({ path }) => path === schema))]
}

/** The table of a world's tools for its README, between the lines `<!-- tools -->` and `<!-- /tools -->`. */
export function toolsTable({ tools, usertools }: World): string {
  const agents = ['| tool | effect | what it does |', '| --- | --- | --- |', ...toolRows(tools)]
  if (!usertools) return agents.join('\n')
  return [...agents, '', '| tool of the user | effect | what it does |', '| --- | --- | --- |', ...toolRows(usertools)].join('\n')
}

/** The TypeScript blocks of a page, as one module. */
export function tutorialCode(page: string): string {
  return [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code).join('\n')
}

/** Worlds made of somebody else's benchmark have a family's folder in their id, and keep their data elsewhere. */
function isNative({ id }: World): boolean {
  return !id.includes('/')
}

function hasScenarios({ id, generator }: World): boolean {
  const folder = inPackage(join('scenarios', id))
  return generator !== undefined || (existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.json')))
}

function refreshedReadme(world: World): GeneratedFile {
  const path = readmePath(world.id)
  const text = readFileSync(inPackage(path), 'utf8')
  const marked = /(<!-- tools -->\n)[\s\S]*?(<!-- \/tools -->)/
  if (!marked.test(text)) {
    throw new Error(`${path} has no lines "<!-- tools -->" and "<!-- /tools -->"; put them where the table of tools belongs.`)
  }
  return { path, text: text.replace(marked, (_, before, after) => `${before}${toolsTable(world)}\n${after}`) }
}

/** Which playthrough belongs to which version of a world, by SHA-256; a version that stands there keeps its playthrough. */
export const playthroughVersions = 'tests/playthroughs/versions.json'

function playthroughs(native: readonly World[]): GeneratedFile[] {
  const files = native.map((world) => ({ path: `tests/playthroughs/${world.id}.txt`, text: playthroughText(world) }))
  const known = existsSync(inPackage(playthroughVersions))
    ? (JSON.parse(readFileSync(inPackage(playthroughVersions), 'utf8')) as Record<string, string>)
    : {}
  const now = native.map(({ id, version }, place) => [`${id}@${version}`, sha256(files[place]!.text)])
  return [...files, { path: playthroughVersions, text: jsonText({ ...Object.fromEntries(now), ...known }) }]
}

function playthroughText(world: World): string {
  const { open } = openFromFiles(world, {})
  if (!open) throw new Error(`${world.id} is a native world, and could not be opened.`)
  return playthroughOf(open)
}

function toolRows(tools: Tools): string[] {
  return Object.entries(tools).map(([name, { effect, ends, summary }]) => {
    return `| \`${name}\` | ${effect}${ends ? ', ends the episode' : ''} | ${summary.replaceAll('|', '\\|')} |`
  })
}

function readmePath(id: string): string {
  return `envs/${id}/README.md`
}

function inPackage(path: string): string {
  return join(packageFolder, path)
}

function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function main(check: boolean): void {
  const files = generatedFiles()
  const stale = staleFiles(files)
  if (check) {
    if (stale.length === 0) return
    console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit what it writes.`)
    process.exitCode = 1
    return
  }
  for (const { path, text } of files.filter(({ path }) => stale.includes(path))) {
    mkdirSync(dirname(inPackage(path)), { recursive: true })
    writeFileSync(inPackage(path), text)
    console.log(`wrote ${path}`)
  }
  for (const path of stale.filter((path) => !files.some((file) => file.path === path))) {
    console.log(`${path} belongs to no world: remove it`)
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main(process.argv.includes('--check'))
}
