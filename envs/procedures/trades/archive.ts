import type { Trade } from '../trade.ts'
import {
  act,
  all,
  any,
  approve,
  attempt,
  beside,
  choice,
  depending,
  each,
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

export const archive: Trade = {
  id: 'archive',
  title: 'lending a rare book of the archive to an exhibition',
  noun: 'loan',
  facts: {
    loan_number: text('the loan number', 'AL-###'),
    shelfmark: text('the shelfmark', 'MS-####'),
    borrower: text('the borrower', 'MUS-##'),
    insured: number('the insured value', 0, 500000, 'euros'),
    humidity: number('the humidity of the showcase', 20, 80, 'percent'),
    weeks: number('the length of the exhibition', 1, 60, 'weeks'),
    binding: choice('the binding', 'leather', 'vellum', 'paper'),
    digitised: flag('the book is digitised', 'the book is not digitised'),
  },
  lists: {
    damages: {
      noun: 'damage',
      plural: 'damages on record',
      lists: 'list_damages',
      reads: 'read_damage',
      fields: {
        id: text('the number of the damage', 'DM-##'),
        kind: choice('the kind of the damage', 'tear', 'mould', 'stain'),
        size: number('the size of the damage', 1, 200, 'millimetres'),
      },
    },
  },
  reads: {
    read_loan: {
      summary: 'Tells the loan number, the borrower and the length of the exhibition.',
      facts: ['loan_number', 'borrower', 'weeks'],
    },
    read_book: {
      summary: 'Tells the shelfmark, the binding, the insured value, and whether the book is digitised.',
      facts: ['shelfmark', 'binding', 'insured', 'digitised'],
    },
    read_showcase: { summary: 'Tells the humidity of the showcase.', facts: ['humidity'] },
  },
  effects: {
    open_loan: effect('Opens a loan.', 'open {loan}', { loan: 'text' }),
    ask_for_better_case: effect('Asks a borrower for a better showcase.', 'ask {borrower} for a better showcase', {
      borrower: 'text',
    }),
    mend: effect('Mends a damage.', 'mend {damage}', { damage: { item: 'damages' } }),
    isolate: effect('Isolates the book because of a damage.', 'isolate the book because of {damage}', {
      damage: { item: 'damages' },
    }),
    note_damage: effect('Notes a damage in the loan papers.', 'note {damage} in the loan papers', {
      damage: { item: 'damages' },
    }),
    reserve_scanner: effect('Reserves the scanner.', 'reserve the scanner'),
    free_scanner: effect('Frees the scanner.', 'free the scanner', {}, { undoes: 'reserve_scanner' }),
    loosen_binding: effect('Loosens the binding for the scanner.', 'loosen the binding', {}, { fails: true }),
    tighten_binding: effect('Tightens the binding again.', 'tighten the binding', {}, { undoes: 'loosen_binding' }),
    scan_book: effect('Scans a book.', 'scan {book}', { book: 'text' }, { fails: true }),
    photograph_cover: effect('Photographs the cover of a book.', 'photograph the cover of {book}', { book: 'text' }),
    insure: effect('Insures the book for an amount.', 'insure the book for {amount}', { amount: 'number' }),
    build_cradle: effect('Builds a cradle of a material.', 'build a cradle of {material}', { material: ['felt', 'acrylic'] }),
    book_courier: effect('Books a courier to a borrower.', 'book a courier to {borrower}', { borrower: 'text' }),
    plan_page_turning: effect('Plans when the pages are turned.', 'plan when the pages are turned'),
    decline_request: effect('Declines the request of a borrower.', 'decline the request of {borrower}', { borrower: 'text' }),
  },
  approvers: ['keeper', 'director'],
  workflow: {
    steps: [
      act('open_loan', { loan: '$loan_number' }),
      when(any(is('$humidity', '<', 45), is('$humidity', '>', 55)), [
        act('ask_for_better_case', { borrower: '$borrower' }),
        approve('keeper', [], [act('decline_request', { borrower: '$borrower' }), stop('declined')]),
      ]),
      each(
        'damages',
        depending(
          '.kind',
          {
            mould: [act('isolate', { damage: '.id' })],
            tear: [when(is('.size', '>=', 30), [act('mend', { damage: '.id' })], [act('note_damage', { damage: '.id' })])],
          },
          [act('note_damage', { damage: '.id' })],
        ),
      ),
      when(no('$digitised'), [
        attempt(
          [
            step([act('reserve_scanner')], [act('free_scanner')]),
            step([act('loosen_binding')], [act('tighten_binding')]),
            step([act('scan_book', { book: '$shelfmark' })]),
          ],
          [act('photograph_cover', { book: '$shelfmark' })],
        ),
      ]),
      when(
        is('$insured', '>', 100000),
        [
          approve(
            'director',
            [act('insure', { amount: '$insured' })],
            [act('decline_request', { borrower: '$borrower' }), stop('declined')],
          ),
        ],
        [act('insure', { amount: 100000 })],
      ),
      depending(
        '$binding',
        {
          'leather|vellum': [act('build_cradle', { material: 'felt' })],
        },
        [when(all(is('$weeks', '>', 12), yes('$digitised')), [act('build_cradle', { material: 'acrylic' })])],
      ),
      when(
        is('$weeks', '>', 12),
        [beside([act('plan_page_turning')], [act('book_courier', { borrower: '$borrower' })])],
        [act('book_courier', { borrower: '$borrower' })],
      ),
    ],
  },
}
