import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Texts, World } from '../core/index.ts'

/** Where the package's own files lie: the folder of its package.json, whether this runs from sources or compiled. */
export const packageFolder = ((): string => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder)
  return folder
})()

/** Folders of the user's own data by source, such as `{ tau2: '/data/tau2-bench/data/tau2' }`. */
export type Sources = Readonly<Record<string, string | undefined>>

/** The texts of a world, or a sentence that says what is missing. */
export function readTexts(world: World, sources: Sources, own = join(packageFolder, 'envs', world.id)): Texts | string {
  const folder = world.source === undefined ? own : sourceFolder(world.source, sources[world.source])
  if (folder === undefined) {
    if (world.withoutTexts) return {}
    return `it is made of your own ${world.source} data: name their folder by --${world.source} DIR or SANDTABLE_${world.source!.toUpperCase()}`
  }
  const texts: Record<string, string> = {}
  for (const name of world.texts) {
    const file = name.split('|').find((either) => existsSync(join(folder, either)))
    if (file === undefined) return `there is no ${eitherName(name)} in the ${world.source ?? 'world\u2019s'} folder ${folder}`
    texts[name] = readFileSync(join(folder, file), 'utf8')
  }
  return texts
}

/** The names that a world's text may have, as people write them. */
export function eitherName(name: string): string {
  return name.replaceAll('|', ' or ')
}

/** Where a checkout of a benchmark keeps its data. */
const dataFolders: Readonly<Record<string, string>> = { tau2: 'data/tau2', naturalplan: 'data' }

/** Either the checkout or the folder of its data may be named. */
function sourceFolder(source: string, named: string | undefined): string | undefined {
  if (named === undefined) return undefined
  const inCheckout = join(named, dataFolders[source] ?? '')
  return existsSync(inCheckout) ? inCheckout : named
}
