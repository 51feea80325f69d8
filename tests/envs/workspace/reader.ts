import type { Json, Scenario } from '../../../core/index.ts'
import { makeOffice } from '../../../envs/workspace/base.ts'
import { readSentence } from './sentences.ts'

// biome-ignore lint/suspicious/noExplicitAny: it reads rows as data, without the world's own types.
export type Row = Record<string, any>
export type Tables = Record<string, Record<string, Row>>

/** The office as it is once all news are in and nobody has done anything: base, patch and what the agenda adds. */
export function officeAfterNews({ patch }: Pick<Scenario, 'patch'>): Tables {
  const tables: Tables = {}
  const keys: Record<string, string> = { people: 'name', channels: 'name', rooms: 'name', lines: 'name' }
  for (const [name, rows] of Object.entries(makeOffice())) {
    tables[name] = Object.fromEntries((rows as Row[]).map((row) => [row[keys[name]!], row]))
  }
  for (const [name, rows] of Object.entries(patch))
    if (name !== 'agenda') tables[name] = { ...tables[name], ...(rows as Record<string, Row>) }
  const agenda = (patch['agenda'] ?? { happenings: [] }) as unknown as {
    happenings: { writes: { table: string; key: string; row: Row }[] }[]
  }
  for (const { table, key, row } of agenda.happenings.flatMap(({ writes }) => writes)) {
    tables[table] = { ...tables[table], [key]: { ...tables[table]?.[key], ...row } }
  }
  return tables
}

/** The sentences of the task by number, from the instruction and from the files that it names. */
export function sentencesOf({ instruction, patch }: Scenario): Map<number, string> {
  const files = (patch['files'] ?? {}) as unknown as Record<string, { text: string }>
  const texts = [instruction, ...Object.entries(files).flatMap(([path, { text }]) => (path.startsWith('/desk/') ? [text] : []))]
  return new Map(
    texts
      .flatMap((text) => text.split('\n'))
      .flatMap((line): [number, string][] => {
        const [, number, said] = /^(\d+)\. (.*)$/.exec(line) ?? []
        return number === undefined ? [] : [[Number(number), said!]]
      }),
  )
}

/** What an item finds out, by how others speak of it, and what it leaves behind, a line each. */
export interface Reading {
  readonly facts: Readonly<Record<string, string>>
  readonly deeds: readonly string[]
}

/** What the right end of a task must hold beyond {@link officeAfterNews}, told from its sentences and documents alone. */
export function expectedDeeds(scenario: Scenario): string[] {
  const tables = officeAfterNews(scenario)
  const sentences = sentencesOf(scenario)
  const readings = new Map<number, Reading>()
  const read = (number: number): Reading => {
    const known = readings.get(number)
    if (known) return known
    const made = readSentence(sentences.get(number)!, number, tables, resolve)
    readings.set(number, made)
    return made
  }
  /** What a phrase stands for: "the code of item 3" for what item 3 found, anything else for itself. */
  const resolve = (phrase: string): string => {
    const [, what, number] = /^(?:the )(.*) of item (\d+)$/.exec(phrase) ?? []
    if (what === undefined) return phrase.replace(/^the budget line /, '')
    const found = read(Number(number)).facts[what]
    if (found === undefined) throw new Error(`item ${number} finds no "${what}"`)
    return found
  }
  return [...[...sentences.keys()].flatMap((number) => read(number).deeds), ...urgentDeeds(scenario, tables)].sort()
}

function urgentDeeds({ patch }: Scenario, tables: Tables): string[] {
  const { happenings } = (patch['agenda'] ?? { happenings: [] }) as unknown as { happenings: { news: string }[] }
  return happenings.flatMap(({ news }) => {
    const id = /^Ticket (\S+) came in, priority urgent\.$/.exec(news)?.[1]
    if (id === undefined) return []
    const person = tables['files']!['/handbook/on-call.tbl']!.rows[tables['tickets']![id]!.queue][0]
    return [`ticket ${id} in_progress ${person} null`, `post alerts ${id}`]
  })
}

/** What an end holds beyond the office after its news, in the same lines. */
export function deedsIn(end: Tables, start: Tables): string[] {
  const changed = (name: string): Row[] =>
    Object.entries(end[name] ?? {}).flatMap(([key, row]) => (same(row, start[name]?.[key]) ? [] : [row]))
  const gone = (name: string): string[] => Object.keys(start[name] ?? {}).filter((key) => end[name]?.[key] === undefined)
  const isNew = (name: string, row: Row): boolean => start[name]?.[row.id] === undefined
  return [
    ...changed('reservations').map(({ line, purpose, amount }) => `reserve ${line} ${purpose} ${amount}`),
    ...changed('lines').map(({ name, limit }) => `line ${name} ${limit}`),
    ...changed('purchases').map((order) =>
      isNew('purchases', order)
        ? `buy ${order.line} ${order.item} ${order.supplier} ${order.amount}`
        : `cancel order ${order.id}`,
    ),
    ...changed('tickets').map((ticket) =>
      isNew('tickets', ticket)
        ? `new ticket ${ticket.queue} ${ticket.priority} ${ticket.title}`
        : `ticket ${ticket.id} ${ticket.state} ${ticket.assignee} ${ticket.code}`,
    ),
    ...changed('mails').map(({ id, box, to, subject, text }) =>
      box === 'archive' ? `archive ${id}` : box === 'inbox' ? `answered ${id}` : `mail ${to} ${subject}: ${text}`,
    ),
    ...changed('posts').map(({ channel, text }) => `post ${channel} ${text}`),
    ...changed('meetings').map(
      ({ title, day, from, until, room, people }) => `meeting ${title} ${day} ${from} ${until} ${room} ${people.join()}`,
    ),
    ...gone('meetings').map((title) => `cancel meeting ${title}`),
    ...changed('files').flatMap((file) => fileDeeds(file, start)),
  ].sort()
}

function fileDeeds(file: Row, start: Tables): string[] {
  const before = start['files']?.[file.path]
  if (!before) {
    const from = Object.values(start['files'] ?? {}).find(
      ({ path, text }) => path.endsWith(`/${file.path.split('/').at(-1)}`) && text === file.text,
    )
    return [`move ${from?.path} ${file.folder}`]
  }
  return Object.entries(file.rows as Record<string, string[]>).flatMap(([row, cells]) =>
    same(cells, before.rows[row]) ? [] : [`row ${file.path} ${row} ${cells.join()}`],
  )
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one as Json)) === JSON.stringify(sorted(other as Json))
}

function sorted(value: Json): Json {
  if (value === null || value === undefined || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner as Json)]),
  )
}
