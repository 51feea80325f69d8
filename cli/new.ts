import { Command } from 'commander'
import { withData } from './data.ts'
import { newScenario } from './new/scenario.ts'
import { newWorld } from './new/world.ts'

/** `sandtable new`: files to begin with, which pass their checks. */
export function newCommand(): Command {
  const world = new Command('world')
    .description('writes a small world to be changed: world.ts, policy.md, README.md and a scenario')
    .argument('<name>', 'its id and folder')
    .option('--dir <dir>', 'the folder that its folder is made in', '.')
    .addHelpText('after', '\nExample:\n  sandtable new world flower-shop --dir my-worlds')
    .action(newWorld)
  const scenario = new Command('scenario')
    .description('writes a drawn scenario of a world as a file to be changed')
    .argument('<world>', 'the world')
    .argument('<name>', 'the name of the scenario and of its file')
    .option('--dir <dir>', 'the folder to write to; scenarios/WORLD without, or the scenarios of a world of --worlds')
    .option('--difficulty <difficulty>', 'how hard it is; the first of the world without')
    .option('--seed <seed>', 'what it is drawn from; without it the first seed that does')
    .addHelpText(
      'after',
      '\nExample:\n  sandtable new scenario storefront two-late-orders\n  sandtable new scenario storefront a-hard-one --difficulty hard --seed 7',
    )
  return new Command('new')
    .description('writes a world or a scenario to begin with')
    .addCommand(world)
    .addCommand(withData(scenario).action(newScenario))
    .addHelpText(
      'after',
      '\nExample:\n  sandtable new world flower-shop --dir my-worlds\n  sandtable new scenario storefront late-order',
    )
}
