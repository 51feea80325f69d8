import type { Tools } from '../../../core/index.ts'
import type { rosterState } from '../state.ts'
import { assign, finish, swap, unassign } from './change.ts'
import { ask_person, find_free, list_open, list_people, show_cost, show_day, show_person, show_rules } from './show.ts'

/** What the planner can do. */
export const tools: Tools<typeof rosterState> = {
  show_rules,
  list_people,
  show_person,
  show_day,
  list_open,
  find_free,
  ask_person,
  show_cost,
  assign,
  unassign,
  swap,
  finish,
}
