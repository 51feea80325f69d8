import { queues } from '../names.ts'
import type { Fact, Item, Plot } from './kit.ts'

/** A ticket goes to whoever has duty by a roster, or to the deputy. */
export function duty(plot: Plot): Item {
  const { desk, draws } = plot
  const [thing, day] = [desk.next('wares'), desk.next('days')]
  const [main, deputy, third, fourth] = [desk.next('known'), desk.next('known'), desk.next('known'), desk.next('known')]
  const off = plot.flips()
  const days = draws.shuffle([day, desk.next('days'), desk.next('days')])
  const rows = days.map((row, place): [string, string[]] => {
    if (row === day) return [row, [main, deputy, off ? 'off' : 'here']]
    return [row, [place === 0 ? third : deputy, fourth, draws.pick(['off', 'here'])]]
  })
  const path = desk.sheet('/rosters', thing, ['duty', 'deputy', 'note'], Object.fromEntries(rows))
  const queue = draws.pick(queues)
  const id = desk.ticket({ queue, title: `Broken ${thing}`, priority: draws.pick(['low', 'normal'] as const) })
  desk.ticket({ queue, title: `Broken ${thing} again`, priority: 'low', state: 'closed' })
  plot.does('read_file', { path })
  plot.finds('person', off ? deputy : main, 'the person')
  plot.does('list_tickets', { queue })
  plot.does('assign_ticket', { id, to: off ? deputy : main })
  return plot.item(
    `Give the ticket "Broken ${thing}" in the queue ${queue} to the person who has duty on ${day} by ${path}, or to the deputy where the note there says "off".`,
  )
}

/** A code that somebody is asked for by mail; the answer says what to do with it. */
export function code(plot: Plot): Item {
  const { desk } = plot
  const person = plot.takes('person', () => desk.next('known'))
  const made = codeOf(plot)
  const wait = plot.flips()
  const id = desk.ticket({ queue: 'requests', title: `Code ${desk.number()}` })
  const subject = `Code for ${id}`
  const text = 'Please send the code'
  const reply = desk.reply(person.value, subject, wait ? `Not yet. Hold it with ${made}.` : `Done. Resolve it with ${made}.`)
  plot.does('send_mail', { to: person.value, subject, text }, person)
  plot.does('set_ticket', { id, state: 'in_progress' })
  plot.later(1)
  plot.does('list_mails', { subject })
  plot.does('read_mail', { id: reply })
  plot.finds('code', made, 'the code')
  if (wait) plot.does('set_ticket', { id, state: 'on_hold', code: made })
  else {
    plot.does('set_ticket', { id, state: 'resolved', code: made })
    plot.does('set_ticket', { id, state: 'closed' })
  }
  return plot.item(
    `Ask ${person.say} for a code: a mail with the subject "${subject}" and the text "${text}". Start ticket ${id}. The answer comes within twenty minutes: resolve the ticket with the code in it and close it, or, where the answer says "not yet", put it on hold with that code.`,
  )
}

/** All tickets of a queue that are open, high and nobody's go to one person. */
export function triage(plot: Plot): Item {
  const { desk, draws } = plot
  const person = plot.takes('person', () => desk.next('named'))
  const queue = `desk-${desk.number()}`
  const third = plot.flips()
  const kinds = draws.shuffle([
    { priority: 'high' },
    { priority: third ? 'high' : 'normal' },
    { priority: 'high', assignee: desk.next('named') },
    { priority: 'high', state: 'closed' },
    { priority: 'low' },
  ] as const)
  const ids = kinds.map((kind) => ({ kind, id: desk.ticket({ queue, title: `Request ${desk.number()}`, ...kind }) }))
  plot.does('list_tickets', { queue })
  for (const { kind, id } of ids) {
    if (kind.priority !== 'high' || 'state' in kind || 'assignee' in kind) continue
    plot.does('assign_ticket', { id, to: person.value }, person)
    plot.does('set_ticket', { id, state: 'in_progress' })
  }
  return plot.item(
    `Give every open ticket with priority high that nobody has yet in the queue ${queue} to ${person.say}, and start it.`,
  )
}

/** A fact is sent to somebody. */
export function note(plot: Plot): Item | undefined {
  const { desk, number } = plot
  const person = plot.takes('person', () => desk.next('named'))
  const told = anyFact(plot)
  if (!told) return undefined
  plot.does('send_mail', { to: person.value, subject: `Note ${number}`, text: told.value }, person, told)
  return plot.item(`Send ${person.say} a mail with the subject "Note ${number}" whose text is ${told.say} and nothing else.`)
}

/** A fact is posted where somebody's team reads it. */
export function tell(plot: Plot): Item | undefined {
  const { desk } = plot
  const person = plot.takes('person', () => desk.next('named'))
  const told = anyFact(plot)
  if (!told) return undefined
  plot.does('find_person', { name: person.value }, person)
  plot.does('post', { channel: desk.channelOf(person.value), text: told.value }, told)
  return plot.item(`Post ${told.say}, and nothing else, in the channel of the team of ${person.say}.`)
}

/** An urgent ticket comes in while the desk is at work: what to do is in the policy. */
export function urgent(plot: Plot, onCall: Readonly<Record<string, string>>): Item {
  const { desk, draws } = plot
  const first = draws.integer(0, 2)
  const queue = queues[plot.flips() ? (first + 1) % 3 : first]!
  plot.phase = draws.integer(1, 6)
  const ticket = desk.ticketRow({ queue, title: `Outage ${desk.number()}`, priority: 'urgent' })
  desk.happens(plot.phase, `Ticket ${ticket.id} came in, priority urgent.`, 'tickets', ticket.id, ticket)
  plot.does('read_ticket', { id: ticket.id })
  plot.does('read_file', { path: '/handbook/on-call.tbl' })
  plot.does('assign_ticket', { id: ticket.id, to: onCall[queue]! })
  plot.does('set_ticket', { id: ticket.id, state: 'in_progress' })
  plot.does('post', { channel: 'alerts', text: ticket.id })
  return plot.item('')
}

export function codeOf({ draws }: Plot): string {
  const letters = 'BCDFGHKLMNPRTVWX'
  return `${letters[draws.integer(0, 15)]}${letters[draws.integer(0, 15)]}-${draws.integer(1000, 9999)}`
}

function anyFact({ desk, draws, number }: Plot): Fact | undefined {
  const kinds = draws.shuffle(['code', 'amount', 'word'] as const)
  for (const kind of kinds) {
    const fact = desk.fact(kind, number)
    if (fact) return fact
  }
  return undefined
}
