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

export const sample: Trade = {
  id: 'sample',
  title: 'receiving a sample in the laboratory',
  noun: 'sample',
  facts: {
    sample_number: text('the sample number', 'S-#####'),
    sender: text('the sender', 'WARD-##'),
    material: choice('the material', 'blood', 'urine', 'tissue', 'swab'),
    temperature: number('the temperature on arrival', -5, 40, 'degrees'),
    volume: number('the volume', 0, 500, 'millilitres'),
    label_readable: flag('the label can be read', 'the label cannot be read'),
    urgent: flag('the request is urgent', 'the request is not urgent'),
    stable: reached('repeat_assay', 3, 'the reading is stable', 'the reading is not stable'),
  },
  lists: {
    tests: {
      noun: 'test',
      plural: 'requested tests',
      lists: 'list_tests',
      reads: 'read_test',
      fields: {
        id: text('the code of the test', 'T-###'),
        needs: number('the volume that the test needs', 1, 100, 'millilitres'),
        in_house: flag('the test is done in house', 'the test is done outside'),
      },
    },
  },
  reads: {
    read_slip: {
      summary: 'Tells what the slip says: numbers, sender, material and urgency.',
      facts: ['sample_number', 'sender', 'material', 'urgent'],
    },
    inspect_sample: {
      summary: 'Tells the temperature and volume, and whether the label can be read.',
      facts: ['temperature', 'volume', 'label_readable'],
    },
    read_analyser: { summary: 'Tells whether the reading is stable by now.', facts: ['stable'] },
  },
  effects: {
    log_sample: effect('Logs a sample.', 'log {sample}', { sample: 'text' }),
    reject_sample: effect('Rejects the sample for a reason.', 'reject the sample with the reason {reason}', {
      reason: ['label', 'too warm', 'too little'],
    }),
    call_sender: effect('Calls the sender.', 'call {sender}', { sender: 'text' }),
    prepare_sample: effect('Prepares the sample in a way.', 'prepare the sample by {way}', {
      way: ['spinning', 'slicing', 'diluting'],
    }),
    run_test: effect('Runs a test.', 'run {test}', { test: { item: 'tests' } }),
    send_out: effect('Sends material out for a test.', 'send material out for {test}', { test: { item: 'tests' } }),
    skip_test: effect('Notes that a test is skipped.', 'note that {test} is skipped', { test: { item: 'tests' } }),
    repeat_assay: effect('Repeats the control assay.', 'repeat the control assay'),
    lock_analyser: effect('Locks the analyser.', 'lock the analyser'),
    phone_result: effect('Phones a result through.', 'phone the result to {sender}', { sender: 'text' }),
    file_report: effect('Files the report of a sample.', 'file the report of {sample}', { sample: 'text' }),
    store_rest: effect('Stores the rest of the sample at a place.', 'store the rest of the sample in the {place}', {
      place: ['freezer', 'cold room'],
    }),
  },
  approvers: ['laboratory head'],
  workflow: {
    steps: [
      act('log_sample', { sample: '$sample_number' }),
      when(no('$label_readable'), [
        act('reject_sample', { reason: 'label' }),
        act('call_sender', { sender: '$sender' }),
        stop('rejected'),
      ]),
      when(all(is('$temperature', '>', 8), is('$material', '!=', 'swab')), [
        approve('laboratory head', [], [act('reject_sample', { reason: 'too warm' }), stop('rejected')]),
      ]),
      depending('$material', {
        blood: [act('prepare_sample', { way: 'spinning' })],
        tissue: [act('prepare_sample', { way: 'slicing' })],
      }),
      asLong(no('$stable'), 3, act('repeat_assay')),
      when(no('$stable'), [act('lock_analyser'), stop('put off')]),
      each(
        'tests',
        when(
          is('$volume', '<', '.needs'),
          [act('skip_test', { test: '.id' })],
          [when(yes('.in_house'), [act('run_test', { test: '.id' })], [act('send_out', { test: '.id' })])],
        ),
      ),
      when(
        any(yes('$urgent'), is('$material', '=', 'tissue')),
        [
          beside(
            [act('phone_result', { sender: '$sender' })],
            [act('file_report', { sample: '$sample_number' })],
            [act('store_rest', { place: 'freezer' })],
          ),
        ],
        [act('file_report', { sample: '$sample_number' }), act('store_rest', { place: 'cold room' })],
      ),
    ],
  },
}
