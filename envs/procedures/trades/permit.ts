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

export const permit: Trade = {
  id: 'permit',
  title: 'deciding on a building permit',
  noun: 'application',
  facts: {
    file_number: text('the file number', 'BP-####'),
    plot_number: text('the plot number', 'PL-###'),
    height: number('the height', 2, 60, 'metres'),
    area: number('the floor area', 10, 5000, 'square metres'),
    zone: choice('the zone', 'housing', 'mixed', 'industry', 'green belt'),
    listed: flag('the building is listed', 'the building is not listed'),
    complete: reached('request_papers', 2, 'the papers are complete', 'the papers are not complete'),
  },
  lists: {
    neighbours: {
      noun: 'neighbour',
      plural: 'neighbours',
      lists: 'list_neighbours',
      reads: 'read_neighbour',
      fields: {
        id: text('the number of the neighbour', 'NB-##'),
        objects: flag('the neighbour objects', 'the neighbour does not object'),
        distance: number('the distance of the neighbour', 0, 80, 'metres'),
      },
    },
  },
  reads: {
    read_plans: { summary: 'Tells the height and the floor area.', facts: ['height', 'area'] },
    read_plot: {
      summary: 'Tells the plot, its zone, and whether the building is listed.',
      facts: ['plot_number', 'zone', 'listed'],
    },
    read_cover_sheet: { summary: 'Tells the file number.', facts: ['file_number'] },
    check_papers: { summary: 'Tells whether the papers are complete by now.', facts: ['complete'] },
  },
  effects: {
    open_file: effect('Opens a file.', 'open {file}', { file: 'text' }),
    request_papers: effect('Requests the missing papers.', 'request the missing papers'),
    shelve_file: effect('Shelves a file.', 'shelve {file}', { file: 'text' }),
    refuse_permit: effect('Refuses the permit on a ground.', 'refuse the permit on the ground {ground}', {
      ground: ['zone', 'height', 'heritage'],
    }),
    ask_heritage: effect('Asks the heritage office about a plot.', 'ask the heritage office about {plot}', { plot: 'text' }),
    ask_fire_brigade: effect('Asks the fire brigade about a plot.', 'ask the fire brigade about {plot}', { plot: 'text' }),
    ask_traffic: effect('Asks the traffic office about a plot.', 'ask the traffic office about {plot}', { plot: 'text' }),
    hear_neighbour: effect('Invites a neighbour to a hearing.', 'invite {neighbour} to a hearing', {
      neighbour: { item: 'neighbours' },
    }),
    notify_neighbour: effect('Notifies a neighbour.', 'notify {neighbour}', { neighbour: { item: 'neighbours' } }),
    set_fee: effect('Sets the fee.', 'set the fee to {fee}', { fee: 'number' }),
    issue_permit: effect('Issues the permit of a kind.', 'issue a {permit} permit', { permit: ['full', 'conditional'] }),
    publish_decision: effect('Publishes the decision on a file.', 'publish the decision on {file}', { file: 'text' }),
    send_plans_back: effect('Sends the plans back.', 'send the plans back'),
  },
  approvers: ['planning committee'],
  workflow: {
    steps: [
      act('open_file', { file: '$file_number' }),
      asLong(no('$complete'), 2, act('request_papers')),
      when(no('$complete'), [act('shelve_file', { file: '$file_number' }), stop('shelved')]),
      depending('$zone', {
        'green belt': [approve('planning committee', [], [act('refuse_permit', { ground: 'zone' }), stop('refused')])],
        'housing|mixed': [when(is('$height', '>', 22), [act('refuse_permit', { ground: 'height' }), stop('refused')])],
      }),
      when(yes('$listed'), [act('ask_heritage', { plot: '$plot_number' })]),
      when(
        any(is('$height', '>=', 13), is('$area', '>', 1600)),
        [
          beside(
            [act('ask_fire_brigade', { plot: '$plot_number' })],
            [act('ask_traffic', { plot: '$plot_number' }), act('set_fee', { fee: 900 })],
          ),
        ],
        [act('set_fee', { fee: 300 })],
      ),
      each(
        'neighbours',
        when(
          all(yes('.objects'), is('.distance', '<=', 25)),
          [act('hear_neighbour', { neighbour: '.id' })],
          [act('notify_neighbour', { neighbour: '.id' })],
        ),
      ),
      when(
        all(yes('$listed'), is('$height', '>=', 13)),
        [act('issue_permit', { permit: 'conditional' })],
        [act('issue_permit', { permit: 'full' })],
      ),
      act('publish_decision', { file: '$file_number' }),
    ],
  },
}
