import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { Code, PersonName, Priority, Queue, Ticket, TicketId, TicketState, Words } from '../state.ts'
import { defineTool, personOf, ticketOf } from './kit.ts'

type State = Ticket['state']

/** From which states a ticket comes to a state. */
const before: Readonly<Partial<Record<State, readonly State[]>>> = {
  in_progress: ['open', 'on_hold'],
  on_hold: ['in_progress'],
  resolved: ['in_progress'],
  closed: ['resolved'],
}

export const list_tickets = defineTool({
  summary: 'Lists the tickets of a queue without their notes; with a state, those in it.',
  effect: 'read',
  args: z.object({ queue: Queue, state: TicketState.optional() }),
  returns: z.object({ tickets: z.array(Ticket.omit({ note: true })) }),
  run({ tickets }, { queue, state }) {
    const found = tickets.by('queue', queue).filter((ticket) => state === undefined || ticket.state === state)
    return { tickets: found.map(({ note: _, ...ticket }) => ticket) }
  },
})

export const read_ticket = defineTool({
  summary: 'Reads a ticket with its note.',
  effect: 'read',
  args: z.object({ id: TicketId }),
  returns: Ticket,
  run: (database, { id }) => ticketOf(database, id),
})

export const create_ticket = defineTool({
  summary: 'Makes a new ticket in a queue; it is open and nobody has it.',
  effect: 'write',
  args: z.object({ queue: Queue, title: Words, priority: Priority }),
  returns: Ticket,
  run: ({ tickets }, { queue, title, priority }) =>
    tickets.insert({
      id: `T-9${100 + tickets.count}`,
      queue,
      title,
      note: '',
      priority,
      state: 'open',
      assignee: null,
      code: null,
    }),
})

export const assign_ticket = defineTool({
  summary: 'Gives a ticket that is not closed to a person.',
  effect: 'write',
  args: z.object({ id: TicketId, to: PersonName }),
  returns: Ticket,
  run(database, { id, to }) {
    if (ticketOf(database, id).state === 'closed') refuse('ticket_closed', `Ticket ${id} is closed.`)
    personOf(database, to)
    return database.tickets.update(id, { assignee: to })
  },
})

export const set_ticket = defineTool({
  summary: 'Starts a ticket (in_progress), puts it on hold or resolves it with a code, or closes it once it is resolved.',
  effect: 'write',
  args: z.object({ id: TicketId, state: TicketState.exclude(['open']), code: Code.optional() }),
  returns: Ticket,
  run(database, { id, state: to, code }) {
    const { state } = ticketOf(database, id)
    if (!before[to]!.includes(state)) {
      refuse('wrong_state', `Ticket ${id} is ${state}; it becomes ${to} from ${before[to]!.join(' or ')}.`)
    }
    const takesCode = to === 'on_hold' || to === 'resolved'
    if (takesCode && code === undefined) refuse('code_missing', `Give a code to make ticket ${id} ${to}.`)
    if (!takesCode && code !== undefined) refuse('code_unwanted', `Leave the code out to make ticket ${id} ${to}.`)
    return database.tickets.update(id, takesCode ? { state: to, code: code! } : { state: to })
  },
})
