import type { Trade } from '../trade.ts'
import {
  act,
  all,
  any,
  approve,
  asLong,
  beside,
  choice,
  depending,
  each,
  effect,
  flag,
  is,
  no,
  number,
  reached,
  stop,
  text,
  when,
  yes,
} from './making.ts'

export const breach: Trade = {
  id: 'breach',
  title: 'answering a breach of personal data',
  noun: 'breach',
  facts: {
    breach_number: text('the breach number', 'DB-###'),
    authority: text('the authority in charge', 'DPA-##'),
    people: number('the number of people affected', 0, 20000),
    hours: number('the time since it was found', 0, 240, 'hours'),
    data: choice('the kind of data', 'contact', 'health', 'payment', 'none'),
    encrypted: flag('the data were encrypted', 'the data were not encrypted'),
    contained: reached('close_gap', 2, 'the breach is contained', 'the breach is open'),
  },
  lists: {
    systems_hit: {
      noun: 'machine',
      plural: 'machines hit',
      lists: 'list_machines',
      reads: 'read_machine',
      fields: {
        id: text('the name of the machine', 'HOST-##'),
        exposed: number('the time for which the machine was exposed', 0, 500, 'hours'),
        outside: flag('the machine is run by a processor', 'the machine is run by ourselves'),
      },
    },
  },
  reads: {
    read_report: {
      summary: 'Tells the breach number, what data it is about, and whether they were encrypted.',
      facts: ['breach_number', 'data', 'encrypted'],
    },
    read_extent: { summary: 'Tells how many people are affected and how long ago it was found.', facts: ['people', 'hours'] },
    read_register: { summary: 'Tells the authority in charge.', facts: ['authority'] },
    scan_gap: { summary: 'Tells whether the breach is contained by now.', facts: ['contained'] },
  },
  effects: {
    record_breach: effect('Records a breach.', 'record {breach}', { breach: 'text' }),
    close_gap: effect('Closes the gap by one more measure.', 'close the gap by one more measure'),
    take_offline: effect('Takes the service offline.', 'take the service offline'),
    wipe_machine: effect('Sets a machine up anew.', 'set {machine} up anew', { machine: { item: 'systems_hit' } }),
    rotate_keys: effect('Changes the keys of a machine.', 'change the keys of {machine}', { machine: { item: 'systems_hit' } }),
    write_processor: effect('Writes to the processor of a machine.', 'write to the processor of {machine}', {
      machine: { item: 'systems_hit' },
    }),
    notify_authority: effect('Notifies an authority.', 'notify {authority}', { authority: 'text' }),
    explain_delay: effect('Explains to an authority why it is told late.', 'explain the delay to {authority}', {
      authority: 'text',
    }),
    notify_people: effect('Notifies the people affected in a way.', 'notify the people affected by {way}', {
      way: ['letter', 'public notice'],
    }),
    inform_bank: effect('Informs the banks.', 'inform the banks'),
    brief_press: effect('Briefs the press office.', 'brief the press office'),
    add_note: effect('Adds a note to a breach that nobody is told.', 'add a note to {breach} that nobody is told', {
      breach: 'text',
    }),
    close_breach: effect('Closes a breach.', 'close {breach}', { breach: 'text' }),
  },
  approvers: ['privacy officer'],
  workflow: {
    steps: [
      act('record_breach', { breach: '$breach_number' }),
      asLong(no('$contained'), 2, act('close_gap')),
      when(no('$contained'), [act('take_offline')]),
      each(
        'systems_hit',
        when(
          yes('.outside'),
          [act('write_processor', { machine: '.id' })],
          [when(is('.exposed', '>', 24), [act('wipe_machine', { machine: '.id' })], [act('rotate_keys', { machine: '.id' })])],
        ),
      ),
      when(any(is('$data', '=', 'none'), all(yes('$encrypted'), is('$people', '<', 500))), [
        act('add_note', { breach: '$breach_number' }),
        act('close_breach', { breach: '$breach_number' }),
        stop('no notice'),
      ]),
      act('notify_authority', { authority: '$authority' }),
      when(is('$hours', '>', 72), [act('explain_delay', { authority: '$authority' })]),
      depending(
        '$data',
        {
          health: [
            approve(
              'privacy officer',
              [act('notify_people', { way: 'letter' })],
              [act('notify_people', { way: 'public notice' })],
            ),
          ],
          payment: [beside([act('inform_bank')], [act('notify_people', { way: 'letter' })])],
        },
        [when(is('$people', '>=', 500), [act('notify_people', { way: 'public notice' })])],
      ),
      when(
        is('$people', '>', 5000),
        [beside([act('brief_press')], [act('close_breach', { breach: '$breach_number' })])],
        [act('close_breach', { breach: '$breach_number' })],
      ),
    ],
  },
}
