import { Command } from 'commander'
import type { OpenWorld } from '../core/index.ts'
import { type DataOptions, openWorlds, withData } from './data.ts'
import { printJson, printTable } from './output.ts'

/** The version of the data that a world is open on; without the user's own it has drawn tasks alone. */
function dataOf({ world, dataVersion, scenarios }: OpenWorld): { readonly data?: string } {
  if (dataVersion !== undefined) return { data: dataVersion }
  return world.withoutTexts && scenarios.size === 0 ? { data: 'none: drawn tasks only' } : {}
}

/** `sandtable worlds`: what there is to play. */
export function worldsCommand(): Command {
  const command = new Command('worlds')
    .description('lists the worlds')
    .option('--json', 'one object for programs')
    .addHelpText('after', '\nExample:\n  sandtable worlds --tau2 ~/tau2-bench')
  return withData(command).action((options: DataOptions & { json?: boolean }) => {
    const listed = [...openWorlds(options).values()].map((opened) => ({
      world: `${opened.world.id}@${opened.world.version}`,
      family: opened.world.family,
      tools: Object.keys(opened.world.tools).length,
      splits: opened.open
        ? [...opened.open.splits].map(([name, ids]) => (ids ? `${name} (${ids.length})` : `${name} (from seeds)`))
        : [],
      summary: opened.world.summary,
      ...(opened.open === undefined ? {} : dataOf(opened.open)),
      ...(opened.open ? {} : { hint: opened.hint }),
    }))
    if (options.json) return printJson({ worlds: listed })
    printTable(
      ['world', 'family', 'tools', 'data', 'splits'],
      listed.map(({ world, family, tools, data = 'its own', splits, hint }) => [
        world,
        family,
        tools,
        hint === undefined ? data : '',
        hint === undefined ? splits.join(', ') : 'not available',
      ]),
      2,
    )
    for (const { world, hint } of listed) if (hint !== undefined) process.stdout.write(`${world}: ${hint}\n`)
  })
}
