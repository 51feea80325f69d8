import { refuse, toolKit } from '../../../core/index.ts'
import { type Office, office, type Person, type Ticket } from '../state.ts'

export const defineTool = toolKit(office)

export function personOf({ people }: Office, name: string): Person {
  return people.get(name) ?? refuse('person_unknown', `Nobody here is called "${name}"; people have a first and a last name.`)
}

export function ticketOf({ tickets }: Office, id: string): Ticket {
  return tickets.get(id) ?? refuse('ticket_unknown', `There is no ticket "${id}"; list_tickets lists those of a queue.`)
}
