import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { worlds } from '../../envs/index.ts'
import { packageFolder, scenarioJsonSchema } from '../../scenarios/index.ts'
import { UsageError } from '../failure.ts'
import { toolsTable, tutorialCode } from '../generate.ts'
import { loadOutside } from '../outside.ts'
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
  writeNew({
    [join(folder, 'world.ts')]: worldCode(page, name),
    // Without it a loader may take the world for CommonJS, which would look for the engine elsewhere.
    [join(folder, 'package.json')]: jsonText({ private: true, type: 'module' }),
    [join(folder, 'policy.md')]: blockOf(page, 'md'),
    [join(folder, 'scenarios', `${String(scenario['id'])}.json`)]: jsonText({
      ...scenario,
      $schema: `schema/${name}.schema.json`,
    }),
  })
  const table = await describeWorld(folder)
  writeNew({ [join(folder, 'README.md')]: readmeText(name, dir, table) })
  process.stdout.write(`Prove it: sandtable check ${name} --worlds ${dir}\nServe it: sandtable serve --worlds ${dir}\n`)
}

/** The table of the new world's tools, and its schema as a file; where this Node cannot load it, why. */
async function describeWorld(folder: string): Promise<string> {
  try {
    const [{ world } = { world: undefined }] = await loadOutside(folder, [])
    writeMade(join(folder, 'scenarios', 'schema', `${world!.id}.schema.json`), jsonText(scenarioJsonSchema(world!)))
    return toolsTable(world!)
  } catch (problem) {
    if (!(problem instanceof UsageError)) throw problem
    process.stderr.write(`${problem.message}\n`)
    return 'Write a line for each tool.'
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

function readmeText(name: string, dir: string, table: string): string {
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

\`\`\`sh
sandtable check ${name} --worlds ${dir}
sandtable new scenario ${name} my-first --worlds ${dir}
sandtable watch ${join(dir, name, 'scenarios')} --worlds ${dir}
\`\`\`

The reward is 1 where the copy that was asked for is lent to who asked, nothing else changed and the policy was kept; else 0.
`
}
