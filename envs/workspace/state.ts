import { z } from 'zod'
import { type Database, free, normalText, semantic, single, state, table, written } from '../../core/index.ts'

export const PersonName = semantic('person.name', z.string())
export const Day = semantic('day', z.string()).describe('Such as 2026-03-04.')
export const Time = semantic('time', z.string()).describe('Such as 09:30.')
export const Euros = semantic('euros', z.int().min(0)).describe('Whole euros.')
export const Path = semantic('file.path', z.string())
export const Folder = semantic('folder', z.string())
export const MailId = semantic('mail.id', z.string())
export const Subject = written(semantic('mail.subject', z.string()))
export const Words = written(z.string())
export const MeetingTitle = semantic('meeting.title', z.string())
export const RoomName = semantic('room.name', z.string())
export const TicketId = semantic('ticket.id', z.string())
export const Queue = semantic('queue', z.string())
export const Code = semantic('code', z.string())
export const ChannelName = semantic('channel.name', z.string())
export const LineName = semantic('line.name', z.string())
export const Purpose = semantic('purpose', z.string())
export const Ware = semantic('item', z.string())
export const Supplier = semantic('supplier', z.string())
export const PurchaseId = semantic('purchase.id', z.string())
export const Minutes = semantic('minutes', z.int().min(15).max(480))
export const RowName = semantic('row', z.string())
export const Column = semantic('column', z.string())
export const Cell = semantic('cell', z.string())
/** A time of the day's clock, as the news and the mails have it. */
export const Stamp = free(z.string()).describe('The time of today when it came.')

export type Person = z.output<typeof Person>
export const Person = z.object({
  name: PersonName,
  team: semantic('team', z.string()),
  channel: ChannelName,
  desk: z.string().describe('Where the person sits.'),
})

/** A text or a small table: a table's rows are found by the first column. */
export type File = z.output<typeof File>
export const File = z.object({
  path: Path,
  folder: Folder,
  text: Words.nullable().describe('Null where it is a table.'),
  columns: z.array(Column).describe('Of a table, without the one that names its rows.'),
  rows: z.record(RowName, z.array(Cell)).describe('The cells of each row, in the order of the columns.'),
})

export type Mail = z.output<typeof Mail>
export const Mail = z.object({
  id: free(MailId),
  box: z.enum(['inbox', 'sent', 'archive']),
  from: PersonName,
  to: PersonName,
  subject: Subject,
  text: Words,
  at: Stamp,
})

export type Meeting = z.output<typeof Meeting>
export const Meeting = z.object({
  title: MeetingTitle,
  day: Day,
  from: Time,
  until: Time,
  room: RoomName.nullable(),
  people: z.array(PersonName),
})

export type Room = z.output<typeof Room>
export const Room = z.object({ name: RoomName, seats: semantic('seats', z.int()), open: z.boolean() })

export const Priority = z.enum(['low', 'normal', 'high', 'urgent'])
export const TicketState = z.enum(['open', 'in_progress', 'on_hold', 'resolved', 'closed'])

export type Ticket = z.output<typeof Ticket>
export const Ticket = z.object({
  id: free(TicketId),
  queue: Queue,
  title: Words,
  note: Words,
  priority: Priority,
  state: TicketState,
  assignee: PersonName.nullable(),
  code: Code.nullable().describe('What it was resolved or put on hold with.'),
})

export const Channel = z.object({ name: ChannelName, topic: z.string() })

export type Post = z.output<typeof Post>
export const Post = z.object({ id: free(z.string()), channel: ChannelName, by: PersonName, text: Words, at: Stamp })

export type Line = z.output<typeof Line>
export const Line = z.object({ name: LineName, account: z.string().describe('Of the bookkeeping.'), limit: Euros })

export type Reservation = z.output<typeof Reservation>
export const Reservation = z.object({ line: LineName, purpose: Purpose, amount: Euros })

export type Purchase = z.output<typeof Purchase>
export const Purchase = z.object({
  id: free(PurchaseId),
  line: LineName,
  item: Ware,
  supplier: Supplier,
  amount: Euros,
  state: z.enum(['ordered', 'cancelled']),
})

export type News = z.output<typeof News>
export const News = z.object({ id: free(z.string()), text: z.string(), at: Stamp })

/** One entity that a happening adds, or the fields of one that it changes. */
const Write = z.object({
  table: z.enum(['mails', 'meetings', 'tickets', 'posts', 'lines']),
  key: z.string(),
  row: z.json(),
})

/** Something that will happen at a time, in seconds since 1970. */
export type Happening = z.output<typeof Happening>
export const Happening = z.object({ at: free(z.int()), news: z.string(), writes: z.array(Write) })

/** What somebody answers to a mail with a subject, some time after it was sent. */
export type Reply = z.output<typeof Reply>
export const Reply = z.object({ ask: z.string(), id: MailId, from: PersonName, subject: Subject, text: Words })

export const office = state({
  people: table(Person, { key: 'name' }),
  files: table(File, { key: 'path', index: { folder: (file) => file.folder } }),
  mails: table(Mail, {
    key: 'id',
    minted: true,
    order: 'inserted',
    index: { subject: (mail) => subjectKey(mail.subject), from: (mail) => mail.from },
  }),
  meetings: table(Meeting, { key: 'title', index: { day: (meeting) => meeting.day } }),
  rooms: table(Room, { key: 'name' }),
  tickets: table(Ticket, { key: 'id', minted: true, index: { queue: (ticket) => ticket.queue } }),
  channels: table(Channel, { key: 'name' }),
  posts: table(Post, { key: 'id', minted: true, order: 'inserted', index: { channel: (post) => post.channel } }),
  lines: table(Line, { key: 'name' }),
  reservations: table(Reservation, { key: ['line', 'purpose'], index: { line: (reservation) => reservation.line } }),
  purchases: table(Purchase, { key: 'id', minted: true, index: { line: (purchase) => purchase.line } }),
  news: table(News, { key: 'id', minted: true, order: 'inserted' }),
  replies: table(Reply, { key: 'ask' }),
  agenda: single(z.object({ happenings: z.array(Happening) }), { happenings: [] }),
})

export type Office = Database<typeof office>

/** The name by which the agent sends and posts. */
export const self = 'Desk'

/** A mail belongs to what it answers or forwards: "Re: Keys" is found under "Keys". */
export function subjectKey(subject: string): string {
  return normalText(subject).replace(/^(?:(?:re|fwd): )+/, '')
}

export function askKey(person: string, subject: string): string {
  return `${person}|${subjectKey(subject)}`
}
