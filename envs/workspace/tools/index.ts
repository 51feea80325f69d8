import type { Tools } from '../../../core/index.ts'
import type { office } from '../state.ts'
import { buy, cancel_purchase, change_reservation, list_purchases, move_budget, read_line, reserve } from './budget.ts'
import { book_meeting, cancel_meeting, find_rooms, list_meetings, list_room_meetings, move_meeting } from './calendar.ts'
import { post, read_channel } from './chat.ts'
import { find_person, finish, list_news, wait_until } from './desk.ts'
import { add_row, list_folder, move_file, read_file, set_cell } from './files.ts'
import { archive_mail, forward_mail, list_mails, read_mail, send_mail } from './mail.ts'
import { assign_ticket, create_ticket, list_tickets, read_ticket, set_ticket } from './tickets.ts'

/** What the agent can do, app by app; the end comes last. */
export const tools: Tools<typeof office> = {
  list_news,
  wait_until,
  find_person,
  list_folder,
  read_file,
  set_cell,
  add_row,
  move_file,
  list_mails,
  read_mail,
  send_mail,
  forward_mail,
  archive_mail,
  list_meetings,
  list_room_meetings,
  find_rooms,
  book_meeting,
  move_meeting,
  cancel_meeting,
  list_tickets,
  read_ticket,
  create_ticket,
  assign_ticket,
  set_ticket,
  read_channel,
  post,
  read_line,
  list_purchases,
  reserve,
  change_reservation,
  move_budget,
  buy,
  cancel_purchase,
  finish,
}
