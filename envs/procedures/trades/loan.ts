import type { Trade } from '../trade.ts'
import {
  act,
  all,
  any,
  approve,
  attempt,
  beside,
  choice,
  effect,
  flag,
  is,
  no,
  number,
  step,
  stop,
  text,
  when,
  yes,
} from './making.ts'

export const loan: Trade = {
  id: 'loan',
  title: 'deciding on a small business loan',
  noun: 'application',
  facts: {
    application_number: text('the application number', 'LN-####'),
    applicant_account: text("the applicant's account", 'BK-######'),
    plot: text('the land register entry', 'LR-###'),
    amount: number('the amount applied for', 1000, 90000, 'euros'),
    score: number('the credit score', 300, 850, 'points'),
    income: number('the monthly income', 0, 9000, 'euros'),
    instalment: number('the monthly instalment', 50, 3000, 'euros'),
    purpose: choice('the purpose', 'premises', 'stock', 'vehicle'),
    guarantor: flag('there is a guarantor', 'there is no guarantor'),
  },
  lists: {},
  reads: {
    read_application: {
      summary: 'Tells what is applied for, and what for.',
      facts: ['application_number', 'amount', 'purpose', 'instalment'],
    },
    read_applicant: {
      summary: "Tells the applicant's account, income, and whether somebody stands guarantor.",
      facts: ['applicant_account', 'income', 'guarantor'],
    },
    read_credit_report: { summary: 'Tells the credit score.', facts: ['score'] },
    read_land_register: { summary: 'Tells the land register entry.', facts: ['plot'] },
  },
  effects: {
    log_application: effect('Logs an application.', 'log {application}', { application: 'text' }),
    decline_loan: effect('Declines the loan for a reason.', 'decline the loan with the reason {reason}', {
      reason: ['score', 'income', 'board'],
    }),
    ask_for_guarantor: effect('Asks for a guarantor.', 'ask for a guarantor'),
    order_valuation: effect('Orders a valuation of a kind of security.', 'order a valuation of the {security}', {
      security: ['building', 'vehicle'],
    }),
    set_rate: effect('Sets the rate class.', 'set the rate class to {rate}', { rate: ['standard', 'reduced', 'raised'] }),
    reserve_funds: effect('Reserves an amount for the loan.', 'reserve {amount}', { amount: 'number' }),
    free_funds: effect('Frees the reserved amount.', 'free {amount} again', { amount: 'number' }, { undoes: 'reserve_funds' }),
    register_charge: effect('Registers a charge on a plot.', 'register a charge on {plot}', { plot: 'text' }, { fails: true }),
    delete_charge: effect(
      'Deletes the charge on a plot.',
      'delete the charge on {plot}',
      { plot: 'text' },
      { undoes: 'register_charge' },
    ),
    transfer_loan: effect(
      'Transfers an amount to an account.',
      'transfer {amount} to {account}',
      { amount: 'number', account: 'text' },
      { fails: true },
    ),
    book_meeting: effect('Books a meeting with the applicant.', 'book a meeting with the applicant'),
    file_loan_papers: effect('Files the papers of an application.', 'file the papers of {application}', { application: 'text' }),
    inform_bookkeeping: effect('Informs bookkeeping of an amount.', 'inform bookkeeping of {amount}', { amount: 'number' }),
  },
  approvers: ['branch manager', 'credit board'],
  workflow: {
    steps: [
      act('log_application', { application: '$application_number' }),
      when(is('$score', '<', 500), [act('decline_loan', { reason: 'score' }), stop('declined')]),
      when(all(is('$income', '<', '$instalment'), no('$guarantor')), [act('ask_for_guarantor'), stop('waiting')]),
      when(
        is('$purpose', '=', 'premises'),
        [act('order_valuation', { security: 'building' })],
        [when(is('$purpose', '=', 'vehicle'), [act('order_valuation', { security: 'vehicle' })])],
      ),
      when(
        any(is('$score', '>=', 720), all(yes('$guarantor'), is('$score', '>=', 650))),
        [act('set_rate', { rate: 'reduced' })],
        [act('set_rate', { rate: 'standard' })],
      ),
      when(is('$amount', '>', 50000), [
        approve('credit board', [], [act('decline_loan', { reason: 'board' }), stop('declined')]),
      ]),
      attempt(
        [
          step([act('reserve_funds', { amount: '$amount' })], [act('free_funds', { amount: '$amount' })]),
          step([act('register_charge', { plot: '$plot' })], [act('delete_charge', { plot: '$plot' })]),
          step([act('transfer_loan', { amount: '$amount', account: '$applicant_account' })]),
        ],
        [act('book_meeting'), stop('postponed')],
      ),
      beside(
        [act('file_loan_papers', { application: '$application_number' })],
        [act('inform_bookkeeping', { amount: '$amount' })],
      ),
    ],
  },
}
