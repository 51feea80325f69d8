import { codeOf } from './code.ts'

/** Names that make a run depend on something besides its seed, each with what is right instead; docs/determinism.md has the facts. */
const bans: readonly { readonly token: RegExp; readonly instead: string }[] = [
  { token: /\bMath\.random\b/, instead: 'draw from context.random(stream)' },
  { token: /\bDate\.now\b|\bnew Date\b(?!\s*\(\s*[^)\s])|(?<!new )\bDate\(/, instead: 'read context.clock, which is virtual' },
  { token: /\bMath\.pow\b|\*\*/, instead: 'multiply, or keep whole numbers: powers differ between Node versions' },
  {
    token: /\bMath\.(?:a?(?:sin|cos|tan)h?|atan2|exp|expm1|log|log2|log10|log1p)\b/,
    instead: 'do without: its last bit differs between processors',
  },
  {
    token: /\bIntl\b|\blocaleCompare\b|\btoLocale\w*/,
    instead: 'compare and write by code units: locale data differ between Node versions',
  },
  { token: /\basync\b|\bawait\b/, instead: 'stay synchronous: the order of completion differs between runs' },
  { token: /\bWeakRef\b|\bFinalizationRegistry\b/, instead: 'do without: garbage collection is not deterministic' },
  {
    token:
      /(?<![.\w$#])(?:performance|process|crypto|console|globalThis|setTimeout|setInterval|setImmediate|queueMicrotask|Temporal)\b(?!\s*[:?]|\s*=[^=])/,
    instead: 'do without: a world touches nothing outside itself',
  },
]

/** A sentence for every banned name in the code of a source, and for every Unicode class in its regular expressions. */
export function bannedNames(path: string, source: string): string[] {
  const { code, patterns } = codeOf(source)
  const lines = code.split('\n')
  const named = bans.flatMap(({ token, instead }) =>
    lines.flatMap((line, place) => {
      const found = token.exec(line)?.[0]
      return found === undefined ? [] : [`${path}:${place + 1} has "${found}": ${instead}`]
    }),
  )
  const classes = patterns
    .filter(({ text }) => /\\[pP]\{/.test(text))
    .map(
      ({ text, line }) =>
        `${path}:${line} has ${text}: name the ASCII characters, since Unicode's tables differ between Node versions`,
    )
  return [...named, ...classes, ...listedNamespaces(path, code)]
}

/** Node lists the names of a module by the alphabet, and other loaders as they stand in the source: vitest does. */
function listedNamespaces(path: string, code: string): string[] {
  return [...code.matchAll(/\bimport \* as (\w+)/g)].flatMap(([, name]) => {
    const listed = new RegExp(`(?:\\.\\.\\.|Object\\.(?:keys|values|entries)\\()${name}\\b`).exec(code)
    if (!listed) return []
    const line = code.slice(0, listed.index).split('\n').length
    return [`${path}:${line} lists the names of the module "${name}": write them out, since their order is the loader's`]
  })
}
