import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { worlds } from '../../envs/index.ts'
import { packageFolder, scenarioJsonSchema } from '../../scenarios/index.ts'
import { UsageError } from '../failure.ts'
import { toolsTable, tutorialCode } from '../generate.ts'
import { loadOutside } from '../outside.ts'
import { calledAs, shellWord } from './called.ts'
import { jsonText, writeMade, writeNew } from './files.ts'

/** `sandtable new world`: the world of docs/worlds.md under another name, in a folder of its own, to be changed. */
export async function newWorld(name: string, { dir = '.' }: { readonly dir?: string }): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new UsageError(`"${name}" is no name of a world; it is lower-case letters, digits and -, such as flower-shop.`)
  }
  if (worlds.some(({ id }) => id === name)) throw new UsageError(`There is a world "${name}" already; choose another name.`)
  const folder = join(dir, name)
  if (existsSync(folder)) throw new UsageError(`${folder} exists already; choose another name or --dir.`)
  const page = readFileSync(join(packageFolder, 'docs', 'worlds.md'), 'utf8')
  const scenario = JSON.parse(blockOf(page, 'json')) as Record<string, unknown>
  const scenarioFile = `${String(scenario['id'])}.json`
  writeNew({
    [join(folder, 'world.ts')]: worldCode(page, name),
    // Without it a loader may take the world for CommonJS, which would look for the engine elsewhere.
    [join(folder, 'package.json')]: jsonText({ private: true, type: 'module' }),
    [join(folder, 'policy.md')]: blockOf(page, 'md'),
    [join(folder, 'scenarios', scenarioFile)]: jsonText({
      ...scenario,
      $schema: `schema/${name}.schema.json`,
    }),
  })
  const table = await describeWorld(folder)
  writeNew({ [join(folder, 'README.md')]: readmeText(name, dir, scenarioFile, table ?? 'Write a line for each tool.') })
  process.stdout.write(nextSteps(name, dir, scenarioFile, table !== undefined))
}

function nextSteps(name: string, dir: string, scenarioFile: string, runs: boolean): string {
  const sandtable = calledAs()
  return `${runs ? '' : 'First let this Node run world.ts: npm install tsx\n'}Prove it: ${sandtable} check ${name} --worlds ${shellWord(dir)}
Serve it: ${sandtable} serve --worlds ${shellWord(dir)}
The scenario scenarios/${scenarioFile} is of the library that this begins as: change or delete it once the state changes.
`
}

/** The table of the new world's tools, and its schema as a file; undefined where this Node cannot load it, which is told. */
async function describeWorld(folder: string): Promise<string | undefined> {
  try {
    const [{ world } = { world: undefined }] = await loadOutside(folder, [])
    writeMade(join(folder, 'scenarios', 'schema', `${world!.id}.schema.json`), jsonText(scenarioJsonSchema(world!)))
    return toolsTable(world!)
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem
    process.stderr.write(`${problem.message}\n`)
    return undefined
  }
}

function blockOf(page: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)![1]!
}

function worldCode(page: string, name: string): string {
  const named = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()).replaceAll('-', '')
  return tutorialCode(page)
    .replace("'../../core/index.ts'", "'sandtable'")
    .replace('export const library =', `export const ${named}World =`)
    .replace("id: 'library'", `id: '${name}'`)
}

function readmeText(name: string, dir: string, scenarioFile: string, table: string): string {
  const sandtable = calledAs()
  const worlds = shellWord(dir)
  return `# ${name}

A copy of the small library of sandtable's docs/worlds.md: members borrow books by title and edition, and where there are
several editions the agent asks which one. Change it step by step, and prove it after every step.

<!-- tools -->
${table}
<!-- /tools -->

| file | holds |
| --- | --- |
| \`world.ts\` | state, tools, user and generator |
| \`policy.md\` | what the agent is told |
| \`scenarios/*.json\` | scenarios written by hand; \`scenarios/schema/\` is what editors check them by |

\`scenarios/${scenarioFile}\` is of the library too: change or delete it once the state changes, since a scenario that does not
fit the state is refused.

\`\`\`sh
${sandtable} check ${name} --worlds ${worlds}
${sandtable} new scenario ${name} my-first --worlds ${worlds}
${sandtable} watch ${shellWord(join(dir, name, 'scenarios'))} --worlds ${worlds}
\`\`\`

These run in the folder that the world was made from. Node 22.18 and later run \`world.ts\` as it is; an older one needs tsx: a
checkout of sandtable has it, and elsewhere \`npm install tsx\` installs it.

The reward is 1 where the copy that was asked for is lent to who asked, nothing else changed and the policy was kept; else 0.
`
}
