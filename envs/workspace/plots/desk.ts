import type { Draws, Json, Patch } from '../../../core/index.ts'
import { momentOf } from '../clock.ts'
import { everybody, knownLater, lineNames, namedAtOnce, projects, suppliers, teams, wares, workdays } from '../names.ts'
import { askKey, type File, type Happening, type Mail, type Meeting, type Purchase, self, type Ticket } from '../state.ts'
import { type Fact, type FactKind, lastPhase, newsTime } from './kit.ts'

type NewTicket = Pick<Ticket, 'queue' | 'title'> & Partial<Ticket>
type Row = Readonly<Record<string, Json>>

/** What a task puts into the office, and the names that are still to be had. */
export class Desk {
  readonly tables: Record<string, Record<string, Row>> = {}
  readonly happenings: Happening[] = []
  readonly branches: string[] = []
  readonly #twin: string | undefined
  readonly #reach: number
  readonly #facts: { readonly fact: Fact; uses: number }[] = []
  readonly #lists: Readonly<Record<string, string[]>>
  readonly #taken: Record<string, number> = {}
  #spent = false
  #count: number

  constructor(draws: Draws, reach: number, twin: string | undefined) {
    this.#reach = reach
    this.#twin = twin
    const lists = { known: knownLater, named: namedAtOnce, lines: lineNames, wares, days: workdays, suppliers, projects }
    this.#lists = Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, draws.shuffle(values)]))
    this.#count = draws.integer(0, 40)
  }

  /** The next of the drawn names; a list that is used up begins again. */
  next(list: 'known' | 'named' | 'lines' | 'wares' | 'days' | 'suppliers' | 'projects'): string {
    const values = this.#lists[list]!
    const value = values.shift()!
    values.push(value)
    const taken = (this.#taken[list] ?? 0) + 1
    this.#taken[list] = taken
    if (taken > values.length && (list === 'lines' || list === 'wares' || list === 'days')) this.#spent = true
    return value
  }

  isTwin(branch: string): boolean {
    this.branches.push(branch)
    return this.#twin === branch
  }

  keep(facts: readonly Fact[]): void {
    for (const fact of facts) this.#facts.push({ fact, uses: 0 })
  }

  /** A fact of an item that lies as far back as the reach says, or as near to that as there is; one seldom used first. */
  fact(kind: FactKind, number: number): Fact | undefined {
    const possible = this.#facts.filter(({ fact }) => fact.kind === kind && fact.phase <= lastPhase)
    const cost = ({ fact, uses }: { fact: Fact; uses: number }): number => 2 * uses + Math.abs(number - fact.plot - this.#reach)
    const [best] = [...possible].sort((one, other) => cost(one) - cost(other))
    if (best) best.uses += 1
    return best?.fact
  }

  /** The channel of somebody's team. */
  channelOf(name: string): string {
    return `team-${teams[everybody.indexOf(name) % teams.length]!}`
  }

  /** Whether a list of names that are one plot's alone was used up. */
  get isSpent(): boolean {
    return this.#spent
  }

  put(table: string, key: string, row: unknown): void {
    this.tables[table] ??= {}
    this.tables[table][key] = row as Row
  }

  number(): number {
    this.#count += 1
    return this.#count
  }

  ticket(given: NewTicket): string {
    const ticket = this.ticketRow(given)
    this.put('tickets', ticket.id, ticket)
    return ticket.id
  }

  ticketRow({ queue, title, note = '', priority = 'normal', state = 'open', assignee = null }: NewTicket): Ticket {
    return { id: `T-${200 + this.number()}`, queue, title, note, priority, state, assignee, code: null }
  }

  mail(from: string, subject: string, text: string): string {
    const mail = this.mailRow(from, subject, text)
    this.put('mails', mail.id, mail)
    return mail.id
  }

  mailRow(from: string, subject: string, text: string, at = '07:30'): Mail {
    return { id: `M-${200 + this.number()}`, box: 'inbox', from, to: self, subject, text, at }
  }

  reply(from: string, subject: string, text: string): string {
    const id = `M-${200 + this.number()}`
    const ask = askKey(from, subject)
    this.put('replies', ask, { ask, id, from, subject: `Re: ${subject}`, text })
    return id
  }

  text(folder: string, name: string, text: string): string {
    return this.#file({ path: `${folder}/${name}.txt`, folder, text, columns: [], rows: {} })
  }

  sheet(folder: string, name: string, columns: string[], rows: Record<string, string[]>): string {
    return this.#file({ path: `${folder}/${name}.tbl`, folder, text: null, columns, rows })
  }

  #file(file: File): string {
    this.put('files', file.path, file)
    return file.path
  }

  meeting(day: string, from: string, until: string, people: readonly string[], room: string | null = null): Meeting {
    const meeting = this.meetingRow(day, from, until, people, room)
    this.put('meetings', meeting.title, meeting)
    return meeting
  }

  meetingRow(day: string, from: string, until: string, people: readonly string[], room: string | null, word = 'Call'): Meeting {
    return { title: `${word} ${200 + this.number()}`, day, from, until, room, people: [...people].sort() }
  }

  purchase(line: string, item: string, supplier: string, amount: number): string {
    const id = `O-${200 + this.number()}`
    this.put('purchases', id, { id, line, item, supplier, amount, state: 'ordered' } satisfies Purchase)
    return id
  }

  /** Something happens ten minutes before a phase begins. */
  happens(phase: number, news: string, table: Happening['writes'][number]['table'], key: string, row: object): void {
    this.happenings.push({
      at: momentOf(newsTime(phase)),
      news,
      writes: [{ table, key, row: row as Happening['writes'][number]['row'] }],
    })
  }

  /** A mail that comes in. */
  mailComes(phase: number, from: string, subject: string, text: string): string {
    const mail = this.mailRow(from, subject, text, newsTime(phase))
    this.happens(phase, `Mail ${mail.id} from ${from}: ${subject}`, 'mails', mail.id, mail)
    return mail.id
  }

  patch(): Patch {
    const happenings = [...this.happenings].sort((one, other) => one.at - other.at)
    return { ...this.tables, ...(happenings.length === 0 ? {} : { agenda: { happenings } }) } as unknown as Patch
  }
}
