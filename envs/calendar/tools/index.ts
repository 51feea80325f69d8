import { book_meeting, cancel_meeting, finish, move_event, propose_slot } from './deeds.ts'
import {
  ask_preferences,
  find_free_rooms,
  get_calendar,
  get_event,
  get_person,
  get_recurring_meetings,
  list_people,
  list_rooms,
} from './look-ups.ts'

export const tools = {
  list_people,
  get_person,
  ask_preferences,
  get_calendar,
  get_recurring_meetings,
  list_rooms,
  find_free_rooms,
  get_event,
  propose_slot,
  book_meeting,
  move_event,
  cancel_meeting,
  finish,
}
