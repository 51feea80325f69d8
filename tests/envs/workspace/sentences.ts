import type { Reading, Row, Tables } from './reader.ts'

type Reader = (parts: string[], tables: Tables, resolve: (phrase: string) => string, number: number) => Reading

/** What a sentence says, by its pattern. */
export function readSentence(sentence: string, number: number, tables: Tables, resolve: (phrase: string) => string): Reading {
  for (const [pattern, reader] of readers) {
    const found = pattern.exec(sentence)
    if (found) return reader(found.slice(1), tables, resolve, number)
  }
  throw new Error(`nobody can read: ${sentence}`)
}

const rowsOf = (tables: Tables, name: string): Row[] => Object.values(tables[name] ?? {})
const bare = (text: string): string => text.replace(/^(Re|Fwd): /, '')
const mailsUnder = (tables: Tables, subject: string): Row[] =>
  rowsOf(tables, 'mails').filter((mail) => bare(mail.subject) === subject)
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const clock = (at: number): string => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`

/** The first full or half hour from 09:00 on at which nobody is in a meeting. */
function firstFree(tables: Tables, day: string, length: number, people: readonly string[]): string {
  for (let at = 540; at + length <= 1020; at += 30) {
    const clash = rowsOf(tables, 'meetings').some(
      (meeting) =>
        meeting.day === day &&
        meeting.people.some((name: string) => people.includes(name)) &&
        minutes(meeting.from) < at + length &&
        at < minutes(meeting.until),
    )
    if (!clash) return clock(at)
  }
  throw new Error('nobody is free')
}

function smallestRoom(tables: Tables, day: string, from: string, length: number, seats: number): string {
  const taken = rowsOf(tables, 'meetings')
    .filter(
      (meeting) =>
        meeting.day === day && minutes(meeting.from) < minutes(from) + length && minutes(from) < minutes(meeting.until),
    )
    .map(({ room }) => room)
  const rooms = rowsOf(tables, 'rooms').filter((room) => room.open && room.seats >= seats && !taken.includes(room.name))
  return rooms.sort((one, other) => one.seats - other.seats)[0]!.name
}

const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    /^The last mail under "(.*?)" says .* that ticket (\S+) names, for the purpose "(.*?)"/,
    ([subject, ticket, purpose], tables) => {
      const amount = /(\d+) euros/.exec(mailsUnder(tables, subject!).at(-1)!.text)![1]!
      const line = /L-\d+/.exec(tables['tickets']![ticket!]!.note)![0]
      return { facts: { 'final amount': amount, 'budget line': line }, deeds: [`reserve ${line} ${purpose} ${amount}`] }
    },
  ],
  [
    /^Reserve what (\S+) says on the budget line (\S+), for the purpose "(.*?)"/,
    ([path, line, purpose], tables) => {
      const wanted = Number(/\d+/.exec(tables['files']![path!]!.text)![0])
      const amount = String(Math.min(wanted, tables['lines']![line!]!.limit))
      return { facts: { 'reserved amount': amount }, deeds: [`reserve ${line} ${purpose} ${amount}`] }
    },
  ],
  [
    /^Buy "(.*?)" from the supplier with the lowest price in (\S+), on (the budget line .*?)\. If even that price is above (\d+) euros/,
    ([item, path, line, cap], tables, resolve) => {
      const prices = Object.entries(tables['files']![path!]!.rows as Record<string, string[]>)
      const [supplier, [price]] = prices.sort(([, [one]], [, [other]]) => Number(one) - Number(other))[0] as [string, [string]]
      const dear = Number(price) > Number(cap)
      const deed = dear ? `new ticket approvals high Approve ${item}` : `buy ${resolve(line!)} ${item} ${supplier} ${price}`
      return { facts: { 'lowest price': price, 'cheapest supplier': supplier }, deeds: [deed, `post purchasing ${supplier}`] }
    },
  ],
  [
    /^Move all that is left on the budget line (\S+) to the line that (\S+) names for the project (.*)\.$/,
    ([source, path, project], tables) => {
      const used = [...rowsOf(tables, 'reservations'), ...rowsOf(tables, 'purchases')].filter(({ line }) => line === source)
      const { limit } = tables['lines']![source!]!
      const left = used.reduce((rest, { amount }) => rest - amount, limit)
      const target = new RegExp(`Project ${project}: (L-\\d+)`).exec(tables['files']![path!]!.text)![1]!
      const facts = { 'amount moved': String(left), 'budget line that was given more': target }
      return { facts, deeds: [`line ${source} ${limit - left}`, `line ${target} ${tables['lines']![target]!.limit + left}`] }
    },
  ],
  [
    /^Cancel every order on the budget line (\S+) with .* by the mail "(.*?)" from/,
    ([line, subject], tables) => {
      const supplier = /^(\S+) is out/.exec(mailsUnder(tables, subject!)[0]!.text)![1]!
      const gone = rowsOf(tables, 'purchases').filter((order) => order.line === line && order.supplier === supplier)
      return { facts: { supplier }, deeds: gone.map(({ id }) => `cancel order ${id}`) }
    },
  ],
  [
    /^Give the ticket "(.*?)" in the queue (\S+) to the person who has duty on (\S+) by (\S+), or/,
    ([title, queue, day, path], tables) => {
      const [main, deputy, note] = tables['files']![path!]!.rows[day!]
      const person = note === 'off' ? deputy : main
      const { id, state } = rowsOf(tables, 'tickets').find((ticket) => ticket.queue === queue && ticket.title === title)!
      return { facts: { person }, deeds: [`ticket ${id} ${state} ${person} null`] }
    },
  ],
  [
    /^Ask (.*?) for a code: a mail with the subject "(.*?)" and the text "(.*?)"\. Start ticket (\S+)\./,
    ([person, subject, text, id], tables, resolve) => {
      const name = resolve(person!)
      const reply = rowsOf(tables, 'replies').find((one) => one.from === name && one.subject === `Re: ${subject}`)!
      const code = /[A-Z]+-\d+/.exec(reply.text)![0]
      const state = reply.text.startsWith('Not yet') ? 'on_hold' : 'closed'
      const deeds = [`mail ${name} ${subject}: ${text}`, `answered ${reply.id}`, `ticket ${id} ${state} null ${code}`]
      return { facts: { code }, deeds }
    },
  ],
  [
    /^Give every open ticket with priority high that nobody has yet in the queue (\S+) to (.*?), and start it\.$/,
    ([queue, person], tables, resolve) => {
      const found = rowsOf(tables, 'tickets').filter(
        (ticket) => ticket.queue === queue && ticket.state === 'open' && ticket.priority === 'high' && ticket.assignee === null,
      )
      return { facts: {}, deeds: found.map(({ id }) => `ticket ${id} in_progress ${resolve(person!)} null`) }
    },
  ],
  [
    /^Send (.*?) a mail with the subject "(.*?)" whose text is (.*?) and nothing else\.$/,
    ([person, subject, told], _, resolve) => ({ facts: {}, deeds: [`mail ${resolve(person!)} ${subject}: ${resolve(told!)}`] }),
  ],
  [
    /^Post (.*?), and nothing else, in the channel of the team of (.*?)\.$/,
    ([told, person], tables, resolve) => ({
      facts: {},
      deeds: [`post ${tables['people']![resolve(person!)]!.channel} ${resolve(told!)}`],
    }),
  ],
  [
    /^Book the meeting "(.*?)" for (\d+) minutes on (\S+) with (.*?), (\S+ \S+) and (\S+ \S+), at/,
    ([title, length, day, ...named], tables, resolve) => {
      const people = named.map((name) => resolve(name)).sort()
      const from = firstFree(tables, day!, Number(length), people)
      const room = smallestRoom(tables, day!, from, Number(length), people.length)
      const until = clock(minutes(from) + Number(length))
      return {
        facts: { time: from, 'final room': room },
        deeds: [`meeting ${title} ${day} ${from} ${until} ${room} ${people.join()}`],
      }
    },
  ],
  [
    /^Book the online meeting "(.*?)" for (\d+) minutes on (\S+) with (.*?) and (\S+ \S+), at the first time/,
    ([title, length, day, ...named], tables, resolve) => {
      const people = named.map((name) => resolve(name)).sort()
      const from = firstFree(tables, day!, Number(length), people)
      const until = clock(minutes(from) + Number(length))
      return { facts: { 'final time': from }, deeds: [`meeting ${title} ${day} ${from} ${until} null ${people.join()}`] }
    },
  ],
  [
    /^(\S+ \S+) is away on the day that the mail "(.*?)" names\./,
    ([name, subject], tables) => {
      const day = /away on (\S+)/.exec(mailsUnder(tables, subject!)[0]!.text)![1]!
      const small = rowsOf(tables, 'meetings').filter(
        (meeting) => meeting.day === day && meeting.people.includes(name) && meeting.people.length === 2,
      )
      return { facts: { day }, deeds: small.map(({ title }) => `cancel meeting ${title}`) }
    },
  ],
  [
    /^Add a row "(.*?)" to the table (\S+), with (.*)\.$/,
    ([row, path, told], tables, resolve) => {
      const cells = new Map(told!.split('; ').map((part) => part.split(': ') as [string, string]))
      const columns = tables['files']![path!]!.columns as string[]
      return { facts: {}, deeds: [`row ${path} ${row} ${columns.map((column) => resolve(cells.get(column)!)).join()}`] }
    },
  ],
  [
    /^Move every file of the folder (\S+) that names the project (\S+) into the folder (\S+)\.$/,
    ([folder, project, target], tables) => {
      const found = rowsOf(tables, 'files').filter((file) => file.folder === folder && file.text.includes(`project ${project}.`))
      return { facts: {}, deeds: found.map(({ path }) => `move ${path} ${target}`) }
    },
  ],
  [
    /^In the channel (\S+) people vote .* of the row (\S+) in (\S+)\.$/,
    ([channel, row, path], tables) => {
      const votes = rowsOf(tables, 'posts').flatMap((one) =>
        one.channel === channel ? [one.text.split(' ').at(-1) as string] : [],
      )
      const count = (place: string): number => votes.filter((vote) => vote === place).length
      const place = votes.sort((one, other) => count(other) - count(one))[0]!
      const cells = tables['files']![path!]!.columns.map((column: string, at: number) =>
        column === 'venue' ? place : tables['files']![path!]!.rows[row!][at],
      )
      return { facts: { place }, deeds: [`post ${channel} ${place}`, `row ${path} ${row} ${cells.join()}`] }
    },
  ],
  [
    /^Forward the mail "(.*?)" about case (\d+) to (.*?), and archive that mail\.$/,
    ([subject, number, person], tables, resolve) => {
      const { id, text } = mailsUnder(tables, subject!).find((mail) => mail.text.includes(`case ${number}`))!
      const key = /[A-Z]+-\d+/.exec(text)![0]
      return { facts: { 'key in the mail': key }, deeds: [`archive ${id}`, `mail ${resolve(person!)} Fwd: ${subject}: ${text}`] }
    },
  ],
]
