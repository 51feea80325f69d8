import { describe, expect, test } from 'vitest'
import { openWorld } from '../../core/index.ts'
import { proveText, sha256 } from '../../scenarios/index.ts'
import { textOf } from '../tidy/files.ts'
import { library } from '../tidy/tutorial.ts'

const page = textOf('docs/worlds.md')
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, text]) => text!)
const open = openWorld(library, { texts: { 'policy.md': blocks('md')[0]! }, sha256 })
const [good, goodTwins] = blocks('json') as [string, string]

/** The file of the page with one text in the place of another, which stands in it. */
function put(what: string, instead: string): string {
  if (!good.includes(what)) throw new Error(`The page's file has no ${what}.`)
  return good.replace(what, () => instead)
}

/** The file of the page with fields set, or left out where they are undefined. */
function set(fields: object): string {
  return JSON.stringify({ ...JSON.parse(good), ...fields }, null, 2)
}

const call = (name: string, given: unknown): object => ({ calls: [{ name, arguments: given }] })
const find = (title: string): object => call('find_books', { title })
const lend = (book: string, member = 'M412'): object => call('lend_book', { book, member })
const end = { text: 'The book is yours for fourteen days. Goodbye.' }
const emma = { id: 'B11', title: 'Emma', edition: 'hardback', lent: false }
const opening = 'I am M412 and would like to borrow Emma.'
const patched = (rows: unknown): string => set({ patch: { books: rows } })
const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

type Broken = [what: string, text: string, rule: string, sentence: string, line?: number]

const json: readonly Broken[] = [
  ['nothing', '', 'json', 'The file is empty', 1],
  ['only spaces', ' \n \n', 'json', 'The file is empty', 3],
  ['no value', put('"easy"', ''), 'json', 'A value is missing here', 5],
  ['an unclosed object', good.trimEnd().slice(0, -1), 'json', 'opened at line 1 is not closed: a } is missing'],
  ['an unclosed list', '{\n "witness": [', 'json', 'opened at line 2 is not closed: a ] is missing', 2],
  ['a comma at the end', put('Goodbye." }\n  ]', 'Goodbye." },\n  ]'), 'json', 'No comma stands before a ]', 12],
  ['a comma at the end of an object', put('"hardback" }', '"hardback", }'), 'json', 'No comma stands before a }', 8],
  ['no comma', put('"easy",', '"easy"'), 'json', 'A comma or } is missing before this', 6],
  ['no comma in a list', '{"instruction": ["a" "b"]}', 'json', 'A comma or ] is missing', 1],
  ['two commas', put('"easy",', '"easy",,'), 'json', 'A name stands here in double quotes', 5],
  ['no colon', put('"kind":', '"kind"'), 'json', 'A colon stands after the name "kind"', 4],
  ['an equals sign', put('"kind":', '"kind" ='), 'json', 'A colon stands after the name "kind"', 4],
  ['a name without quotes', put('"kind"', 'kind'), 'json', 'A name stands here in double quotes', 4],
  ['single quotes', put('"lend",', "'lend',"), 'json', 'Texts stand in double quotes', 4],
  ['a name in single quotes', put('"kind"', "'kind'"), 'json', 'A name stands here in double quotes', 4],
  ['an unclosed text', put('"lend",', '"lend,'), 'json', 'no closing quote on its line', 4],
  ['a text over two lines', put('would like', 'would\nlike'), 'json', 'write longer prose as a list of lines', 7],
  ['a tab in a text', put('would like', 'would\tlike'), 'json', 'a tab or an escape', 7],
  ['an unknown escape', put('would like', 'would \\like'), 'json', 'write \\\\ for a backslash', 7],
  ['a comment', put('"kind"', '// the kind\n  "kind"'), 'json', 'JSON has no comments', 4],
  ['a long comment', put('"kind"', '/* the kind */ "kind"'), 'json', 'JSON has no comments', 4],
  ['a hash comment', put('"kind"', '# the kind\n  "kind"'), 'json', 'JSON has no comments', 4],
  ['NaN', put('"easy"', 'NaN'), 'json', 'NaN is no JSON value', 5],
  ['undefined', put('"easy"', 'undefined'), 'json', 'undefined is no JSON value', 5],
  ['True as Python writes it', put('"easy"', 'True'), 'json', 'True is no JSON value', 5],
  ['a number with a leading zero', put('"easy"', '007'), 'json', '007 is no JSON value', 5],
  ['a hexadecimal number', put('"easy"', '0x10'), 'json', '0x10 is no JSON value', 5],
  ['a number past all numbers', put('"easy"', '1e999'), 'json', '1e999 is no JSON value', 5],
  ['something after the end', `${good}\n{}`, 'json', 'Something follows after the end'],
  ['a name twice', put('"kind"', '"id": "other",\n  "kind"'), 'json', 'The name "id" stands twice', 4],
  ['__proto__', put('"kind"', '"__proto__": {"lent": true},\n  "kind"'), 'json', '"__proto__" is no name', 4],
  ['__proto__ by an escape', put('"kind"', '"__pro\\u0074o__": {},\n  "kind"'), 'json', '"__proto__" is no name', 4],
  [
    '__proto__ as a key of the patch',
    put('"instruction"', '"patch": {"books": {"__proto__": null}},\n  "instruction"'),
    'json',
    '"__proto__" is no name',
    7,
  ],
  ['constructor', put('"opening"', '"constructor": 1, "opening"'), 'json', '"constructor" is no name', 8],
  ['prototype in arguments', put('{ "title": "Emma" }', '{ "prototype": {} }'), 'json', '"prototype" is no name', 10],
  ['lists too deep', put('"hardback" }', `"hardback", "more": ${deep(70)} }`), 'json', 'more than 64 levels deep', 8],
  ['lists far too deep', deep(100_000), 'json', 'more than 64 levels deep', 1],
  ['objects too deep', '{"a":'.repeat(5000), 'json', 'more than 64 levels deep', 1],
  ['too large', put('would like', 'x'.repeat(2_000_001)), 'json', 'a scenario file has at most 2000000', 1],
]

const schema: readonly Broken[] = [
  ['a list', '[]', 'schema', 'The file is a list: it is an object', 1],
  ['a text', '"emma"', 'schema', 'The file is "emma": it is an object', 1],
  ['null', 'null', 'schema', 'it is an object in { }', 1],
  ['no fields', '{}', 'schema', '"id" is missing'],
  ['no id', set({ id: undefined }), 'schema', '"id" is missing: it is of the type string'],
  ['no kind', set({ kind: undefined }), 'schema', '"kind" is missing'],
  ['no difficulty', set({ difficulty: undefined }), 'schema', '"difficulty" is missing: it is one of easy, hard'],
  ['no base', set({ base: undefined }), 'schema', '"base" is missing'],
  ['no instruction', set({ instruction: undefined }), 'schema', '"instruction" is missing'],
  ['no user', set({ user: undefined }), 'schema', '"user" is missing: it is what the scripted user knows'],
  ['no witness', set({ witness: undefined }), 'schema', '"witness" is missing'],
  ['an empty witness', set({ witness: [] }), 'schema', 'it has at least 1 entry'],
  [
    'a path as a name',
    put('"emma-for-m412"', '"../../emma"'),
    'schema',
    '"id" is "../../emma": a name is lower-case letters, digits, - and _, and is no path',
    3,
  ],
  ['an absolute path as a name', put('"emma-for-m412"', '"/etc/passwd"'), 'schema', 'and is no path', 3],
  ['a path of Windows as a name', put('"emma-for-m412"', '"C:\\\\emma"'), 'schema', 'and is no path', 3],
  ['a hidden name', put('"emma-for-m412"', '".emma"'), 'schema', 'and is no path', 3],
  ['a name with a dot', put('"emma-for-m412"', '"emma.json"'), 'schema', 'a name is lower-case letters', 3],
  ['a name with a space', put('"emma-for-m412"', '"emma for m412"'), 'schema', 'a name is lower-case letters', 3],
  ['a name in capitals', put('"emma-for-m412"', '"Emma"'), 'schema', 'a name is lower-case letters', 3],
  ['an empty name', put('"emma-for-m412"', '""'), 'schema', '"id" is ""', 3],
  ['a number as a name', put('"emma-for-m412"', '412'), 'schema', '"id" is 412: it is of the type string', 3],
  ['a difficulty that is none', put('"easy"', '"expert"'), 'schema', '"difficulty" is "expert": it is one of easy, hard', 5],
  ['a field that is none', put('"kind"', '"kindness"'), 'schema', 'A scenario has no field "kindness"; "kind" is the nearest', 4],
  ['a solution', put('"kind"', '"solution": [],\n  "kind"'), 'schema', 'A scenario has no field "solution"', 4],
  ['an instruction of numbers', set({ instruction: [1, 2] }), 'schema', 'it may be a text or a list of lines'],
  ['a list as a patch', set({ patch: [] }), 'schema', '"patch" is a list: it is an object'],
  ['a table that is none', set({ patch: { bokos: {} } }), 'schema', '"patch" has no field "bokos"; "books" is the nearest'],
  ['an entity that is a text', patched({ B11: 'Emma' }), 'schema', '"patch.books.B11" is "Emma": it is an object'],
  ['an entity without a field', patched({ B11: { ...emma, lent: undefined } }), 'schema', '"patch.books.B11.lent" is missing'],
  [
    'an entity with a wrong choice',
    patched({ B11: { ...emma, edition: 'ebook' } }),
    'schema',
    'it is one of hardback, paperback',
  ],
  [
    'an entity with a wrong type',
    patched({ B11: { ...emma, lent: 'yes' } }),
    'schema',
    '"patch.books.B11.lent" is "yes": it is of the type boolean',
  ],
  ['a user who is a text', set({ user: opening }), 'schema', '"user" is "I am M412'],
  [
    'a user without words',
    put('"opening": "I am M412 and would like to borrow Emma.", ', ''),
    'schema',
    '"user.opening" is missing',
    8,
  ],
  [
    'a user with a wrong edition',
    put('"edition": "hardback"', '"edition": "Hardback"'),
    'schema',
    '"user.edition" is "Hardback": it is one of hardback, paperback',
    8,
  ],
  ['a user with too much', put('"edition"', '"mood": "good", "edition"'), 'schema', '"user" has no field "mood"', 8],
  ['a goal where there is none', set({ goal: { lent: 'B11' } }), 'schema', '"goal" is an object'],
  ['an action that is a text', set({ witness: ['Hello.'] }), 'schema', '"witness[0]" is "Hello."'],
  ['an action with a wrong field', set({ witness: [{ tool: 'find_books' }] }), 'schema', '"witness[0]" has no field "tool"'],
  [
    'a call without a name',
    set({ witness: [{ calls: [{ arguments: {} }] }] }),
    'schema',
    '"witness[0].calls[0].name" is missing',
  ],
]

const names: readonly Broken[] = [
  ['a base that is none', put('"shelves"', '"shelfs"'), 'names', 'library has no base "shelfs"; it has shelves', 6],
  ['a path as a base', put('"shelves"', '"../shelves"'), 'names', 'library has no base "../shelves"', 6],
  ['a name of every object as a base', put('"shelves"', '"toString"'), 'names', 'library has no base "toString"', 6],
  [
    'a tool that is none',
    put('"lend_book"', '"lend_bok"'),
    'names',
    'library has no tool "lend_bok"; "lend_book" is the nearest',
    11,
  ],
  [
    'a name of every object as a tool',
    put('"lend_book"', '"hasOwnProperty"'),
    'names',
    'library has no tool "hasOwnProperty"',
    11,
  ],
  [
    'a key that is not the entity\u2019s',
    patched({ B12: emma }),
    'names',
    '"B12" is the key of an entity that says "B11" itself',
  ],
  ['a path as a key', patched({ '../B11': emma }), 'names', '"../B11" is the key of an entity that says "B11" itself'],
]

const proof: readonly Broken[] = [
  ['a book that is lent', patched({ B11: { ...emma, lent: true } }), 'unrefused', 'The copy B11 is lent to somebody else'],
  ['a book that is gone', patched({ B11: null }), 'unrefused', 'There is no copy B11'],
  ['the removal of what is not there', patched({ B99: null }), 'names', 'There is no "B99" in books'],
  [
    'a witness without an end',
    set({ witness: [find('Emma'), lend('B11')] }),
    'witness',
    'The episode was not over after all 2 actions',
  ],
  ['a witness that only finds', set({ witness: [find('Emma')] }), 'witness', 'The episode was not over'],
  ['a right end before anything is done', set({ witness: [end] }), 'idle', 'earns 0'],
  ['a right end by looking alone', set({ witness: [find('Emma'), end] }), 'idle', 'earned 1'],
  [
    'arguments of a wrong type',
    set({ witness: [find('Emma'), call('lend_book', { book: 'B11', member: 412 }), end] }),
    'unrefused',
    'malformed',
  ],
  ['arguments that are none', set({ witness: [find('Emma'), call('lend_book', {}), end] }), 'unrefused', 'malformed'],
  ['a copy that nobody told of', set({ witness: [lend('B11'), end] }), 'learnable', 'B11'],
  ['a member that nobody told of', set({ witness: [find('Emma'), lend('B11', 'M777'), end] }), 'learnable', 'M777'],
  [
    'a book that is lent twice',
    set({ witness: [find('Emma'), lend('B11'), lend('B11'), end] }),
    'unrefused',
    'lent to somebody else',
  ],
  [
    'actions after the end',
    set({ witness: [find('Emma'), lend('B11'), end, end] }),
    'unrefused',
    '1 actions of the witness left',
  ],
  [
    'an edition that was not asked for',
    set({
      user: { opening: 'I am M412 and would like to borrow Kim.', edition: 'hardback' },
      instruction: 'I am M412 and would like to borrow Kim.',
      witness: [find('Kim'), lend('B13'), end],
    }),
    'witness',
    '"policy":0',
  ],
  ['words of an action that nobody may say', set({ witness: [{ as: 'user', text: 'Hello.' }] }), 'witness', 'The witness'],
]

const said = (words: string): string => set({ instruction: words, user: { opening: words, edition: 'hardback' } })
const copy = { ...emma, id: 'B31' }
const lent = { branch: 'lent', patch: { books: { B11: { ...emma, lent: true } } }, witness: [find('Emma'), end] }

const words: readonly Broken[] = [
  ['two copies that nothing tells apart', patched({ B31: copy }), 'unambiguous', 'Nothing tells B11 from B31'],
  [
    'three copies that nothing tells apart',
    patched({ B31: copy, B32: { ...copy, id: 'B32' } }),
    'unambiguous',
    'Nothing tells B11 from B32',
  ],
  ['a member that names the copy', said('I am M412 and would like to borrow Emma, copy B11.'), 'hidden', 'The user says B11'],
  ['a member that names a tool', said('I am M412. Call lend_book for Emma.'), 'hidden', 'The user names the tool "lend_book"'],
  [
    'a member that names the copy and both tools',
    said('I am M412: find_books Emma, then lend_book B11.'),
    'hidden',
    '"find_books"',
  ],
  ['a twin without a branch', set({ twins: [{ ...lent, branch: undefined }] }), 'schema', '"twins[0].branch" is missing'],
  [
    'a twin with a path as its branch',
    set({ twins: [{ ...lent, branch: '../lent' }] }),
    'schema',
    '"twins[0].branch" is "../lent"',
  ],
  ['a twin with a field that is none', set({ twins: [{ ...lent, wit: [] }] }), 'schema', '"twins[0]" has no field "wit"'],
  ['a twin that asks for nothing', set({ twins: [lent] }), 'idle', 'earned 1'],
  [
    'a twin with the same plan',
    set({ twins: [{ ...lent, patch: {}, witness: [find('Emma'), lend('B11'), end] }] }),
    'twins',
    'its witness is the same',
  ],
  [
    'a twin that is not told apart',
    set({ twins: [{ ...lent, patch: {}, witness: [find('Kim'), find('Emma'), lend('B11'), end] }] }),
    'twins',
    'nothing tells the two apart before their plans part at action 1',
  ],
  [
    'a twin whose member says something else',
    set({
      twins: [{ ...lent, user: { opening: 'I am M412 and want Kim.', edition: 'paperback' }, witness: [find('Kim'), end] }],
    }),
    'twins',
    'it begins otherwise than the scenario',
  ],
]

/** The page's file with a twin, with one text of its second half, the twin, in the place of another. */
function putInTwin(what: string, instead: string): string {
  const [before, twin] = goodTwins.split('"twins"') as [string, string]
  if (!twin.includes(what)) throw new Error(`The twin has no ${what}.`)
  return `${before}"twins"${twin.replace(what, () => instead)}`
}

/** Where a text stands, the last time in the file, as it is told. */
function placeOf(text: string, part: string): { line: number; column: number } {
  const lines = text.split('\n')
  const line = lines.findLastIndex((one) => one.includes(part))
  return { line: line + 1, column: lines[line]!.indexOf(part) + 1 }
}

const inTwin: readonly (readonly [what: string, text: string, rule: string, part: string])[] = [
  ['a tool that is none', putInTwin('"lend_book"', '"lend_bok"'), 'names', '"lend_bok"'],
  ['a key that is not in the base', putInTwin('"B13": {', '"B99": null, "B13": {'), 'names', 'null, "B13"'],
  ['a key that is not the entity\u2019s', putInTwin('"B13": {', '"B14": {'), 'names', '{ "id": "B13"'],
  ['a call that is refused', putInTwin('"book": "B23"', '"book": "B77"'), 'unrefused', '{ "name": "lend_book"'],
  ['a value that nobody told of', putInTwin('"member": "M412"', '"member": "M777"'), 'learnable', '{ "name": "lend_book"'],
  ['the same plan', putInTwin('"B23"', '"B13"'), 'twins', '{'],
  [
    'a branch that stands twice',
    goodTwins.replace(/"twins": \[([\s\S]*)\]\n\}/, '"twins": [$1,$1]}'),
    'names',
    '"hardback-lent"',
  ],
]

describe('a broken twin is told at its place', () => {
  test('and the file that they are made of is not', () => {
    expect(proveText(open, goodTwins, 'kim-in-hardback')).toEqual({ scenario: 'kim-in-hardback', problems: [] })
  })

  test.each(inTwin)('%s', (_, text, rule, part) => {
    const { problems } = proveText(open, text)
    const told = problems.filter((problem) => problem.rule === rule).map(({ place }) => place)
    const entry = { line: placeOf(text, '"branch"').line - 1, column: 5 }
    expect(told, JSON.stringify(problems)).toContainEqual(rule === 'twins' ? entry : placeOf(text, part))
  })
})

describe('what breaks a rule is told at its place', () => {
  const refusedCall = put('"book": "B11"', '"book": "B77"')
  const named = put('would like to borrow Emma.", "edition"', 'would like B11.", "edition"')
  const several = set({ patch: { books: { B31: copy } } })
  test.each([
    ['a refused call at the call', refusedCall, 'unrefused', '{ "name": "lend_book"'],
    ['a value that nobody told of at the call', refusedCall, 'learnable', '{ "name": "lend_book"'],
    ['words of the user at the user', named, 'hidden', '{ "opening"'],
    ['what could be two things at the user', several, 'unambiguous', '{'],
  ])('%s', (_, text, rule, part) => {
    const told = proveText(open, text).problems.filter((problem) => problem.rule === rule)
    const line = text.split('\n').findIndex((one) => one.includes('"user"'))
    const user = { line: line + 1, column: 11 }
    expect(told[0]?.place).toEqual(part === '{' ? user : placeOf(text, part))
  })
})

describe('a broken scenario file is refused', () => {
  test('and the file that they are made of is not', () => {
    expect(proveText(open, good, 'emma-for-m412')).toEqual({ scenario: 'emma-for-m412', problems: [] })
  })

  test.each<Broken>([...json, ...schema, ...names, ...proof, ...words])('%s', (_, text, rule, sentence, line) => {
    const { problems } = proveText(open, text)
    const told = problems.find((problem) => problem.rule === rule && problem.sentence.includes(sentence))
    expect(told, JSON.stringify(problems).slice(0, 1000)).toBeDefined()
    if (line !== undefined) expect(told!.place.line).toBe(line)
    // The sentences come from a file that anybody may have written: none is endless.
    expect(told!.sentence.length).toBeLessThan(1000)
  })
})
