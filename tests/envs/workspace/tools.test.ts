import { describe, expect, test } from 'vitest'
import type { Action, Patch } from '../../../core/index.ts'
import { closedRoom, rooms } from '../../../envs/workspace/names.ts'
import { tools } from '../../../envs/workspace/tools/index.ts'
import { call } from '../harness.ts'
import { desk, lastText } from './support.ts'

const day = '2026-03-10'
const [anna, bela, carl] = ['Anna Abel', 'Bela Berg', 'Carl Conti']
const ticket = { queue: 'building', title: 'Lamp', note: 'Budget line: L-110.', priority: 'high', assignee: null, code: null }
const mail = { box: 'inbox', from: anna, to: 'Desk', subject: 'Keys', text: 'Here they are.', at: '07:30' }

const patch: Patch = {
  files: {
    '/plans/a.txt': { path: '/plans/a.txt', folder: '/plans', text: 'A plan', columns: [], rows: {} },
    '/plans/b.tbl': { path: '/plans/b.tbl', folder: '/plans', text: null, columns: ['who', 'when'], rows: { one: ['x', 'y'] } },
    '/old/a.txt': { path: '/old/a.txt', folder: '/old', text: 'An old plan', columns: [], rows: {} },
  },
  mails: { 'M-1': { id: 'M-1', ...mail }, 'M-2': { id: 'M-2', ...mail, box: 'archive', subject: 'Re: Keys' } },
  meetings: {
    Standup: { title: 'Standup', day, from: '10:00', until: '11:00', room: 'Bode', people: [anna, bela] },
  },
  tickets: {
    'T-1': { id: 'T-1', state: 'open', ...ticket },
    'T-2': { id: 'T-2', state: 'closed', ...ticket },
    'T-3': { id: 'T-3', state: 'resolved', ...ticket },
  },
  reservations: { 'L-110/chairs': { line: 'L-110', purpose: 'chairs', amount: 8000 } },
  purchases: { 'O-1': { id: 'O-1', line: 'L-117', item: 'desks', supplier: 'Castor', amount: 400, state: 'ordered' } },
}

const { do: attempt } = desk(patch)
const booking = { title: 'New', day, from: '09:00', minutes: 60, room: 'Bode', people: [anna, carl] }
const limits = { line: 'L-110', purpose: 'lamps' }

const refusals: readonly (readonly [string, ...Action[]])[] = [
  ['person_unknown', call('find_person', { name: 'Nobody' })],
  ['time_unreadable', call('wait_until', { time: '9' })],
  ['time_past', call('wait_until', { time: '07:00' })],
  ['day_over', call('wait_until', { time: '18:30' })],
  ['file_unknown', call('read_file', { path: '/none.txt' })],
  ['not_a_table', call('set_cell', { path: '/plans/a.txt', row: 'one', column: 'who', value: 'x' })],
  ['column_unknown', call('set_cell', { path: '/plans/b.tbl', row: 'one', column: 'why', value: 'x' })],
  ['row_unknown', call('set_cell', { path: '/plans/b.tbl', row: 'two', column: 'who', value: 'x' })],
  ['row_unknown', call('set_cell', { path: '/plans/b.tbl', row: 'constructor', column: 'who', value: 'x' })],
  ['row_taken', call('add_row', { path: '/plans/b.tbl', row: 'one', cells: ['x', 'y'] })],
  ['row_taken', call('add_row', { path: '/plans/b.tbl', row: '__proto__', cells: ['x', 'y'] })],
  ['cells_count', call('add_row', { path: '/plans/b.tbl', row: 'two', cells: ['x'] })],
  ['path_taken', call('move_file', { path: '/plans/a.txt', folder: '/old' })],
  ['path_unreadable', call('move_file', { path: '/plans/a.txt', folder: 'Up There' })],
  ['nothing_asked', call('list_mails', {})],
  ['mail_unknown', call('read_mail', { id: 'M-9' })],
  ['person_unknown', call('send_mail', { to: 'Nobody', subject: 'x', text: 'y' })],
  ['subject_empty', call('send_mail', { to: anna, subject: ' ', text: 'y' })],
  ['person_unknown', call('forward_mail', { id: 'M-1', to: 'Nobody' })],
  ['not_in_inbox', call('archive_mail', { id: 'M-2' })],
  ['title_taken', call('book_meeting', { ...booking, title: 'Standup' })],
  ['day_unreadable', call('book_meeting', { ...booking, day: 'Tuesday' })],
  ['outside_hours', call('book_meeting', { ...booking, from: '08:30' })],
  ['outside_hours', call('book_meeting', { ...booking, from: '23:30' })],
  ['person_busy', call('book_meeting', { ...booking, from: '09:30' })],
  ['room_unknown', call('book_meeting', { ...booking, room: 'Attic' })],
  ['room_closed', call('book_meeting', { ...booking, room: closedRoom })],
  ['room_small', call('book_meeting', { ...booking, room: 'Aller', people: [anna, bela, carl] })],
  ['room_taken', call('book_meeting', { ...booking, from: '10:30', people: [carl] })],
  ['person_busy', call('book_meeting', booking), call('move_meeting', { title: 'New', from: '10:00', room: null })],
  ['meeting_unknown', call('cancel_meeting', { title: 'None' })],
  ['meeting_unknown', call('move_meeting', { title: 'None', from: '10:00', room: null })],
  ['ticket_unknown', call('set_ticket', { id: 'T-9', state: 'closed' })],
  ['ticket_unknown', call('read_ticket', { id: 'T-9' })],
  ['ticket_closed', call('assign_ticket', { id: 'T-2', to: anna })],
  ['wrong_state', call('set_ticket', { id: 'T-3', state: 'in_progress' })],
  ['wrong_state', call('set_ticket', { id: 'T-1', state: 'on_hold', code: 'x' })],
  ['wrong_state', call('set_ticket', { id: 'T-1', state: 'resolved', code: 'x' })],
  ['wrong_state', call('set_ticket', { id: 'T-1', state: 'closed' })],
  ['code_unwanted', call('set_ticket', { id: 'T-1', state: 'in_progress', code: 'x' })],
  ['code_missing', call('set_ticket', { id: 'T-1', state: 'in_progress' }), call('set_ticket', { id: 'T-1', state: 'on_hold' })],
  ['code_unwanted', call('set_ticket', { id: 'T-3', state: 'closed', code: 'x' })],
  ['channel_unknown', call('post', { channel: 'none', text: 'x' })],
  ['channel_unknown', call('read_channel', { channel: 'none' })],
  ['line_unknown', call('read_line', { line: 'L-1' })],
  ['over_limit', call('reserve', { ...limits, amount: 1001 })],
  ['purpose_taken', call('reserve', { ...limits, purpose: 'chairs', amount: 10 })],
  ['purpose_unknown', call('change_reservation', { ...limits, amount: 10 })],
  ['over_limit', call('change_reservation', { ...limits, purpose: 'chairs', amount: 9001 })],
  ['same_line', call('move_budget', { from: 'L-110', to: 'L-110', amount: 5 })],
  ['over_limit', call('move_budget', { from: 'L-110', to: 'L-117', amount: 1001 })],
  ['line_unknown', call('list_purchases', { line: 'L-1' })],
  ['over_limit', call('buy', { line: 'L-110', item: 'x', supplier: 'y', amount: 1001 })],
  ['purchase_unknown', call('cancel_purchase', { id: 'O-9' })],
  ['cancelled_already', call('cancel_purchase', { id: 'O-1' }), call('cancel_purchase', { id: 'O-1' })],
]

describe('a refusal', () => {
  test.each<readonly [string, ...Action[]]>(refusals)('%s is a sentence and changes nothing', (code, ...given) => {
    const actions = given as readonly Action[]
    const { steps, end } = attempt(...actions)
    const before = actions.length > 1 ? attempt(...actions.slice(0, -1)).end : attempt(call('list_news')).end
    expect(steps.at(-1)!.info.outcomes).toMatchObject([{ status: 'refused', code }])
    expect(steps.at(-1)!.observation.messages.at(-1)!.text).toMatch(/^[A-Z"].*\.$/)
    expect(end.overlay).toEqual(before.overlay)
  })

  test('is made of every tool that can refuse', () => {
    const named = new Set(refusals.map(([, ...actions]) => actions.at(-1)!.calls![0]!.name))
    const readily = ['finish', 'list_news', 'list_folder', 'find_rooms', 'list_room_meetings', 'list_meetings']
    const simple = ['list_tickets', 'create_ticket']
    expect([...named, ...readily, ...simple].sort()).toEqual(Object.keys(tools).sort())
  })
})

describe('the calendar', () => {
  test('says when people and rooms are taken', () => {
    expect(JSON.parse(lastText(attempt(call('list_meetings', { day, person: bela })))).meetings).toHaveLength(1)
    expect(JSON.parse(lastText(attempt(call('list_meetings', { day, person: carl })))).meetings).toHaveLength(0)
    const free = JSON.parse(lastText(attempt(call('find_rooms', { day, from: '10:30', minutes: 60 })))).rooms
    expect(free.map(({ name }: { name: string }) => name)).toEqual(
      Object.keys(rooms)
        .filter((name) => name !== 'Bode' && name !== closedRoom)
        .sort(),
    )
  })

  test('lets meetings follow each other without a gap', () => {
    const { steps } = attempt(call('book_meeting', booking), call('book_meeting', { ...booking, title: 'After', from: '11:00' }))
    expect(steps.map(({ info }) => info.outcomes[0]!.status)).toEqual(['ok', 'ok'])
  })

  test('moves a meeting with its length', () => {
    const moved = attempt(call('move_meeting', { title: 'Standup', from: '15:30', room: 'Havel' }))
    expect(JSON.parse(lastText(moved))).toMatchObject({ from: '15:30', until: '16:30', room: 'Havel' })
  })
})

describe('the budget', () => {
  test('is what was bought and reserved, and what is cancelled comes back', () => {
    const line = (...actions: Action[]) => JSON.parse(lastText(attempt(...actions, call('read_line', { line: 'L-117' }))))
    expect(line()).toMatchObject({ limit: 9000, reserved: 0, spent: 400, left: 8600 })
    expect(line(call('cancel_purchase', { id: 'O-1' }))).toMatchObject({ spent: 0, left: 9000 })
    expect(line(call('reserve', { line: 'L-117', purpose: 'a', amount: 600 }))).toMatchObject({ reserved: 600, left: 8000 })
    expect(line(call('move_budget', { from: 'L-117', to: 'L-110', amount: 600 }))).toMatchObject({ limit: 8400, left: 8000 })
  })
})

test('mails are found under what they answer', () => {
  const { mails } = JSON.parse(lastText(attempt(call('list_mails', { subject: 'keys.' }))))
  expect(mails.map(({ id }: { id: string }) => id)).toEqual(['M-1', 'M-2'])
})
