import type { Trade } from '../trade.ts'
import {
  act,
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

export const onboarding: Trade = {
  id: 'onboarding',
  title: 'taking on a new employee',
  noun: 'new employee',
  facts: {
    employee_id: text('the employee number', 'E-####'),
    role: choice('the role', 'engineer', 'sales', 'finance', 'intern'),
    desk: text('the desk', 'D-##'),
    remote: flag('the employee works remotely', 'the employee works on site'),
    days_left: number('the time until the first day', 0, 60, 'days'),
    background_done: flag('the background check is done', 'the background check is not done'),
    contract_signed: reached('remind_employee', 3, 'the contract is signed', 'the contract is not signed'),
  },
  lists: {
    systems: {
      noun: 'system',
      plural: 'systems',
      lists: 'list_systems',
      reads: 'read_system',
      fields: {
        id: text('the name of the system', 'SYS-##'),
        sensitive: flag('the system is sensitive', 'the system is not sensitive'),
        seats: number('the number of free seats', 0, 20),
      },
    },
  },
  reads: {
    read_employee: {
      summary: 'Tells the employee number, the role, and whether the employee works remotely.',
      facts: ['employee_id', 'role', 'remote'],
    },
    read_start: {
      summary: 'Tells the desk, the days until the first day, and whether the background check is done.',
      facts: ['desk', 'days_left', 'background_done'],
    },
    check_contract: { summary: 'Tells whether the contract is signed by now.', facts: ['contract_signed'] },
  },
  effects: {
    open_record: effect('Opens a personnel record.', 'open a personnel record for {employee}', { employee: 'text' }),
    remind_employee: effect('Reminds the employee to sign the contract.', 'remind the employee to sign'),
    start_background_check: effect('Starts a background check of a depth.', 'start a {depth} background check', {
      depth: ['short', 'full'],
    }),
    order_laptop: effect('Orders a laptop by a way of delivery.', 'order a laptop by {delivery}', {
      delivery: ['courier', 'house post', 'express'],
    }),
    make_badge: effect('Makes a door badge.', 'make a door badge for {employee}', { employee: 'text' }),
    assign_desk: effect('Assigns a desk.', 'assign {desk}', { desk: 'text' }),
    grant_access: effect('Gives the employee a seat in a system.', 'give access to {system}', { system: { item: 'systems' } }),
    buy_seat: effect('Buys one more seat in a system.', 'buy a seat in {system}', { system: { item: 'systems' } }),
    join_payroll: effect('Puts the employee on a payroll group.', 'put the employee on the payroll group {group}', {
      group: ['staff', 'commission', 'stipend'],
    }),
    cancel_entry: effect('Cancels the entry of the employee.', 'cancel the entry of {employee}', { employee: 'text' }),
  },
  approvers: ['security officer'],
  workflow: {
    steps: [
      act('open_record', { employee: '$employee_id' }),
      asLong(no('$contract_signed'), 3, act('remind_employee')),
      when(no('$contract_signed'), [act('cancel_entry', { employee: '$employee_id' }), stop('cancelled')]),
      when(no('$background_done'), [
        when(
          is('$role', '=', 'finance'),
          [act('start_background_check', { depth: 'full' })],
          [act('start_background_check', { depth: 'short' })],
        ),
      ]),
      { call: 'equipment' },
      each(
        'systems',
        when(is('.seats', '<', 1), [act('buy_seat', { system: '.id' })]),
        when(
          yes('.sensitive'),
          [approve('security officer', [act('grant_access', { system: '.id' })], [])],
          [act('grant_access', { system: '.id' })],
        ),
      ),
      depending(
        '$role',
        { sales: [act('join_payroll', { group: 'commission' })], intern: [act('join_payroll', { group: 'stipend' })] },
        [act('join_payroll', { group: 'staff' })],
      ),
    ],
    procedures: {
      equipment: [
        when(
          any(is('$days_left', '<', 5), is('$role', '=', 'intern')),
          [act('order_laptop', { delivery: 'express' })],
          [
            when(
              yes('$remote'),
              [act('order_laptop', { delivery: 'courier' })],
              [act('order_laptop', { delivery: 'house post' })],
            ),
          ],
        ),
        when(no('$remote'), [beside([act('make_badge', { employee: '$employee_id' })], [act('assign_desk', { desk: '$desk' })])]),
      ],
    },
  },
}
