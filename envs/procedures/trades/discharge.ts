import type { Trade } from '../trade.ts'
import {
  act,
  all,
  any,
  approve,
  beside,
  choice,
  depending,
  each,
  effect,
  flag,
  is,
  no,
  number,
  stop,
  text,
  when,
  yes,
} from './making.ts'

export const discharge: Trade = {
  id: 'discharge',
  title: 'discharging a patient from hospital',
  noun: 'patient',
  facts: {
    patient_number: text('the patient number', 'PT-#####'),
    practice: text('the family practice', 'GP-###'),
    temperature: number('the body temperature in tenths', 350, 410, 'tenths of a degree'),
    oxygen: number('the oxygen saturation', 70, 100, 'percent'),
    home: choice('the home situation', 'alone', 'with family', 'care home'),
    walks: flag('the patient walks unaided', 'the patient does not walk unaided'),
    letter_ready: flag('the letter is written', 'the letter is not written'),
  },
  lists: {
    medicines: {
      noun: 'medicine',
      plural: 'medicines',
      lists: 'list_medicines',
      reads: 'read_medicine',
      fields: {
        id: text('the code of the medicine', 'RX-###'),
        days_left: number('the supply of the medicine', 0, 30, 'days'),
        use: choice('the use of the medicine', 'go on', 'stop', 'new'),
      },
    },
  },
  reads: {
    read_chart: {
      summary: 'Tells the body temperature, in tenths of a degree, and the oxygen saturation.',
      facts: ['temperature', 'oxygen'],
    },
    read_patient: { summary: 'Tells the patient number and the family practice.', facts: ['patient_number', 'practice'] },
    read_nursing_notes: {
      summary: 'Tells how the patient lives and walks, and whether the letter is written.',
      facts: ['home', 'walks', 'letter_ready'],
    },
  },
  effects: {
    start_discharge: effect('Starts the discharge of a patient.', 'start the discharge of {patient}', { patient: 'text' }),
    keep_overnight: effect('Keeps the patient for another night.', 'keep the patient for another night'),
    call_doctor: effect('Calls the ward doctor.', 'call the ward doctor'),
    write_letter: effect('Writes the letter to a practice.', 'write the letter to {practice}', { practice: 'text' }),
    hand_out: effect('Hands out a medicine.', 'hand out {medicine}', { medicine: { item: 'medicines' } }),
    prescribe: effect('Writes a prescription for a medicine.', 'write a prescription for {medicine}', {
      medicine: { item: 'medicines' },
    }),
    take_back: effect('Takes a medicine back.', 'take back {medicine}', { medicine: { item: 'medicines' } }),
    explain: effect('Explains a new medicine.', 'explain {medicine}', { medicine: { item: 'medicines' } }),
    book_transport: effect('Books a way home.', 'book a {transport} home', {
      transport: ['taxi', 'wheelchair car', 'ambulance'],
    }),
    order_home_care: effect('Orders home care.', 'order home care'),
    inform_care_home: effect('Informs the care home.', 'inform the care home'),
    book_check: effect('Books a check-up at a practice.', 'book a check-up at {practice}', { practice: 'text' }),
    free_bed: effect('Frees the bed.', 'free the bed'),
  },
  approvers: ['senior doctor'],
  workflow: {
    steps: [
      act('start_discharge', { patient: '$patient_number' }),
      when(any(is('$temperature', '>=', 380), is('$oxygen', '<', 90)), [
        act('call_doctor'),
        approve('senior doctor', [], [act('keep_overnight'), stop('kept')]),
      ]),
      when(no('$letter_ready'), [act('write_letter', { practice: '$practice' })]),
      each(
        'medicines',
        depending(
          '.use',
          {
            stop: [act('take_back', { medicine: '.id' })],
            new: [act('explain', { medicine: '.id' }), act('prescribe', { medicine: '.id' })],
          },
          [when(is('.days_left', '<=', 3), [act('hand_out', { medicine: '.id' })])],
        ),
      ),
      { call: 'way home' },
      when(is('$oxygen', '<', 94), [act('book_check', { practice: '$practice' })]),
      act('free_bed'),
    ],
    procedures: {
      'way home': [
        when(
          yes('$walks'),
          [act('book_transport', { transport: 'taxi' })],
          [
            when(
              is('$home', '=', 'care home'),
              [act('book_transport', { transport: 'ambulance' })],
              [act('book_transport', { transport: 'wheelchair car' })],
            ),
          ],
        ),
        depending('$home', {
          alone: [
            when(all(no('$walks'), is('$oxygen', '<', 97)), [
              beside([act('order_home_care')], [act('book_check', { practice: '$practice' })]),
            ]),
          ],
          'care home': [act('inform_care_home')],
        }),
      ],
    },
  },
}
