import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generatedFiles, playthroughVersions, staleFiles } from '../cli/generate.ts'
import { defaultLimits, errorCodes, methods } from '../core/protocol/index.ts'
import { worlds } from '../envs/index.ts'
import { sha256 } from '../scenarios/index.ts'
import { bannedNames } from './tidy/bans.ts'
import { codeOf, importsOf } from './tidy/code.ts'
import { exists, files, nativeWorlds, sourcesIn, textOf } from './tidy/files.ts'
import { forbiddenImports } from './tidy/layers.ts'

const rooms = ['core', 'envs', 'scenarios', 'server', 'clients', 'cli', 'tests']
const pages = files.filter((path) => path.endsWith('.md'))

/** Fails with all the sentences, so that one run tells everything there is to mend. */
function expectNone(problems: readonly string[]): void {
  expect(problems, `\n${problems.join('\n')}\n`).toEqual([])
}

describe('the house', () => {
  test('rooms import only along the arrows, and worlds never each other', () => {
    expectNone(sourcesIn(...rooms).flatMap((path) => forbiddenImports(path, textOf(path))))
  })

  test('core and worlds use no name that makes a run depend on anything but its seed', () => {
    expectNone(sourcesIn('core', 'envs').flatMap((path) => bannedNames(path, textOf(path))))
  })

  test('no source file is longer than 400 lines', () => {
    /** Files that may be longer, each with the reason. */
    const longer: Readonly<Record<string, string>> = {
      ...Object.fromEntries(
        ['developing', 'unseen', 'last', 'colleagues', 'held'].map((book) => [
          `tests/envs/storefront/phrasebook/${book}.ts`,
          'what agents say, as data',
        ]),
      ),
    }
    const problems = sourcesIn(...rooms).flatMap((path) => {
      const lines = textOf(path).split('\n').length - 1
      return lines > 400 && !(path in longer) ? [`${path} has ${lines} lines; it is two things by now: split it`] : []
    })
    expectNone(problems)
  })

  test('no file names a path of somebody\u2019s machine', () => {
    const root = (name: string): string => `/${name}/`
    const machine = new RegExp(`(?<![\\w.\\-*])(?:${[root('work'), root('root'), '/tmp/bash_' + 'jobs'].join('|')})`)
    const outside = new RegExp(`\\.\\./sha${'red'}\\b`)
    const problems = files.flatMap((path) =>
      textOf(path)
        .split('\n')
        .flatMap((line, place) => {
          const found = machine.exec(line)?.[0] ?? (path.startsWith('tests/') ? undefined : outside.exec(line)?.[0])
          return found === undefined ? [] : [`${path}:${place + 1} names "${found}", which nobody else has`]
        }),
    )
    expectNone(problems)
  })
})

describe('every native world', () => {
  const cases = nativeWorlds.map((world) => ({ world }))

  test.each(cases)('$world has a README, a scenario and a playthrough', ({ world }) => {
    const wanted: [string, boolean][] = [
      [`envs/${world}/README.md, with the rules in prose and a table of its tools`, exists(`envs/${world}/README.md`)],
      [
        `a scenario file in scenarios/${world}/`,
        files.some((path) => path.startsWith(`scenarios/${world}/`) && path.endsWith('.json')),
      ],
      [`a readable run in tests/playthroughs/${world}.txt`, exists(`tests/playthroughs/${world}.txt`)],
    ]
    expectNone(wanted.filter(([, there]) => !there).map(([what]) => `${world} lacks ${what}`))
  })

  test('is listed in envs/index.ts', () => {
    const listed = worlds.map(({ id }) => id)
    expectNone(
      nativeWorlds.filter((world) => !listed.includes(world)).map((world) => `add ${world} to \`worlds\` in envs/index.ts`),
    )
  })

  test('has a new version where its playthrough changed', () => {
    const known = JSON.parse(textOf(playthroughVersions)) as Record<string, string>
    const problems = worlds
      .filter(({ id }) => nativeWorlds.includes(id))
      .flatMap(({ id, version }) => {
        const path = `tests/playthroughs/${id}.txt`
        return known[`${id}@${version}`] === sha256(textOf(path))
          ? []
          : [
              `${path} is not the one of ${id}@${version}: raise the world's version and run npm run generate, or take the change back`,
            ]
      })
    expectNone(problems)
  })
})

describe('docs/protocol.md', () => {
  const sections: [string, readonly string[]][] = [
    ['Methods', methods],
    ['Errors', errorCodes],
    ['Limits', Object.keys(defaultLimits)],
  ]
  test.each(sections)('has a heading for all that core/protocol has under %s, and no other', (section, names) => {
    const page = textOf('docs/protocol.md')
    const body = page.split(new RegExp(`^## ${section}$`, 'm'))[1]?.split(/^## /m)[0] ?? ''
    const headings = [...body.matchAll(/^### `(.+)`$/gm)].map(([, name]) => name!)
    expectNone([
      ...names.filter((name) => !headings.includes(name)).map((name) => `"${section}" lacks the heading ### \`${name}\``),
      ...headings
        .filter((name) => !names.includes(name))
        .map((name) => `"${section}" has a heading for \`${name}\`, which core/protocol does not have`),
    ])
  })
})

describe('what is written down', () => {
  test('generated files are fresh', () => {
    expectNone(staleFiles(generatedFiles()).map((path) => `${path} is stale: run "npm run generate"`))
  })

  test('relative links of the pages lead somewhere', () => {
    expectNone(pages.flatMap(brokenLinks))
  })

  test('package.json has the scripts that the pages name', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
    const problems = pages.flatMap((path) =>
      [...textOf(path).matchAll(/\bnpm (?:run (?:--?[a-z-]+ )*([a-z:-]+)|(test|start)\b)/g)].flatMap(([, run, verb]) => {
        const script = (run ?? verb)!
        return script in scripts
          ? []
          : [`${path} names the script "${script}"; package.json has ${Object.keys(scripts).join(', ')}`]
      }),
    )
    expectNone([...(exists('README.md') ? [] : ['the repository has no README.md, where a reader begins']), ...problems])
  })
})

/** A sentence for each link to a file or heading that is not there. */
function brokenLinks(path: string): string[] {
  const prose = textOf(path)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link]) => {
    if (/^[a-z]+:/.test(link!)) return []
    const [file, heading] = link!.split('#')
    const target = file === '' ? path : posix.join(posix.dirname(path), file!)
    if (!exists(target)) return [`${path} links to ${link}, and there is no ${target}`]
    if (heading === undefined || !target.endsWith('.md') || headingsOf(target).includes(heading)) return []
    return [`${path} links to ${link}, and ${target} has no such heading`]
  })
}

/** The names of a page's headings as links have them. */
function headingsOf(path: string): string[] {
  return [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}

describe('the rules themselves', () => {
  test('see code and not what stands in comments, texts and regular expressions', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source under test is a text with a template in it.
    const template = 'const b = `Date.now() ${c ** d} "${`${e}`}"`'
    const source = ["const a = 'x ** y' // Math.random()", template, "const f = /[/'`]\\p{L}/u", 'g()'].join('\n')
    const { code, patterns } = codeOf(source)
    expect(code.split('\n').map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      'const a = 0',
      'const b = 0 c ** d 0 e',
      'const f = 0',
      'g()',
    ])
    expect(patterns).toEqual([{ text: "/[/'`]\\p{L}/u", line: 3 }])
  })

  test.each([
    'Math.random()',
    'Date.now()',
    'new Date()',
    'new Date',
    'a ** b',
    'Math.pow(2, 3)',
    'Math.atan2(1, 2)',
    'Math.log10(2)',
    'new Intl.NumberFormat()',
    'a.localeCompare(b)',
    'a.toLocaleString()',
    'async function a() {}',
    'await a',
    'new WeakRef(a)',
    'performance.now()',
    'process.env',
    'setTimeout(a, 1)',
    'console.log(a)',
    'globalThis.a',
    'const b = /\\p{L}/u',
    "import * as tools from './tools.ts'\nconst b = { ...tools }",
  ])('ban %s in a world', (source) => {
    expect(bannedNames('envs/desk/world.ts', `const a = 1\n${source}`)).toHaveLength(1)
  })

  test.each([
    "new Date('2026-03-02T09:00:00Z')",
    'new Date(time * 1000)',
    'Math.floor(a / b)',
    'case.process',
    '{ process: 1 }',
    "'a ** b'",
  ])('allow %s in a world', (source) => {
    expect(bannedNames('envs/desk/world.ts', `const a = 1\n${source}`)).toEqual([])
  })

  test.each([
    ['core/step.ts', '../envs/index.ts'],
    ['core/step.ts', 'ws'],
    ['core/step.ts', 'node:fs'],
    ['core/protocol/errors.ts', '../step.ts'],
    ['envs/desk/world.ts', '../storefront/world.ts'],
    ['envs/desk/world.ts', '../../server/serve.ts'],
    ['envs/dialogue/words.ts', '../storefront/world.ts'],
    ['envs/tau2/retail/world.ts', '../airline/world.ts'],
    ['scenarios/open.ts', '../server/serve.ts'],
    ['server/dispatch.ts', 'ws'],
    ['server/sockets.ts', 'msgpackr'],
    ['clients/typescript/gym.ts', '../../core/index.ts'],
    ['server/serve.ts', '../cli/main.ts'],
    ['core/step.ts', './turn'],
  ])('forbid %s to import %s', (path, from) => {
    expect(forbiddenImports(path, `import { a } from '${from}'`)).toHaveLength(1)
  })

  test.each([
    ['core/protocol/messages.ts', '../json.ts'],
    ['envs/index.ts', './storefront/world.ts'],
    ['envs/desk/world.ts', '../dialogue/words.ts'],
    ['envs/tau2/retail/world.ts', '../domain.ts'],
    ['envs/tau2/worlds.ts', './retail/world.ts'],
    ['server/sockets.ts', 'ws'],
    ['server/codec/msgpack-writer.ts', 'msgpackr'],
    ['clients/typescript/gym.ts', '../../core/protocol/index.ts'],
    ['tests/core/toy.ts', '../../core/index.ts'],
  ])('allow %s to import %s', (path, from) => {
    expect(forbiddenImports(path, `import { a } from '${from}'`)).toEqual([])
  })

  test('see every kind of import', () => {
    const source =
      "import 'a'\nimport type { B } from 'b'\nimport {\n  c,\n} from 'c'\nexport * from 'd'\nconst e = await import('e')\n"
    expect(importsOf(source).map(({ from }) => from)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})
