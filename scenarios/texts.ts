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
export function readTexts(world: World, sources: Sources): Texts | string {
  const folder = world.source === undefined ? join(packageFolder, 'envs', world.id) : sourceFolder(sources[world.source])
  if (folder === undefined) {
    return `it is made of your own ${world.source} data: name their folder by --${world.source} DIR or SANDTABLE_${world.source!.toUpperCase()}`
  }
  const texts: Record<string, string> = {}
  for (const name of world.texts) {
    const file = join(folder, name)
    if (!existsSync(file)) return `there is no ${name} in the ${world.source ?? 'world\u2019s'} folder ${folder}`
    texts[name] = readFileSync(file, 'utf8')
  }
  return texts
}

/** A checkout of tau2-bench keeps its data in data/tau2; either folder may be named. */
function sourceFolder(named: string | undefined): string | undefined {
  if (named === undefined) return undefined
  const inCheckout = join(named, 'data', 'tau2')
  return existsSync(inCheckout) ? inCheckout : named
}
