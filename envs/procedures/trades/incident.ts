import type { Trade } from '../trade.ts'
import {
  act,
  all,
  approve,
  asLong,
  attempt,
  beside,
  choice,
  depending,
  effect,
  flag,
  is,
  no,
  not,
  number,
  reached,
  step,
  stop,
  text,
  when,
  yes,
} from './making.ts'

export const incident: Trade = {
  id: 'incident',
  title: 'handling an incident of a service',
  noun: 'incident',
  facts: {
    incident_number: text('the incident number', 'INC-####'),
    error_rate: number('the error rate', 0, 100, 'percent'),
    users_hit: number('the number of users hit', 0, 50000),
    cause: choice('the suspected cause', 'release', 'load', 'disk', 'unknown'),
    release: text('the last release', 'v#.##'),
    standby_ready: flag('the standby is in step', 'the standby lags behind'),
    paying_users: flag('paying users are hit', 'no paying users are hit'),
    healthy: reached('restart_service', 2, 'the service is healthy', 'the service is unhealthy'),
  },
  lists: {},
  reads: {
    read_alert: {
      summary: 'Tells the incident number, the error rate and the suspected cause.',
      facts: ['incident_number', 'error_rate', 'cause'],
    },
    read_reach: { summary: 'Tells how many users are hit, and whether they pay.', facts: ['users_hit', 'paying_users'] },
    read_deployment: {
      summary: 'Tells the last release, and whether the standby is in step.',
      facts: ['release', 'standby_ready'],
    },
    probe_service: { summary: 'Tells whether the service is healthy now.', facts: ['healthy'] },
  },
  effects: {
    open_incident: effect('Opens the incident with a severity.', 'open the incident as {severity}', {
      severity: ['minor', 'major'],
    }),
    page_team: effect('Pages a team.', 'page the {team} team', { team: ['storage', 'platform', 'release'] }),
    post_status: effect('Posts a notice on the status page.', 'post the notice {notice} on the status page', {
      notice: ['looking into it', 'degraded', 'resolved'],
    }),
    write_to_users: effect('Writes to the users about an incident.', 'write to the users about {incident}', { incident: 'text' }),
    roll_back: effect('Rolls a release back.', 'roll back {release}', { release: 'text' }),
    add_nodes: effect('Adds nodes to the service.', 'add {count} nodes', { count: 'number' }),
    restart_service: effect('Restarts the service.', 'restart the service'),
    drain_traffic: effect('Drains the traffic from the primary.', 'drain the traffic from the primary'),
    restore_traffic: effect(
      'Brings the traffic back to the primary.',
      'bring the traffic back to the primary',
      {},
      { undoes: 'drain_traffic' },
    ),
    freeze_writes: effect('Freezes writes.', 'freeze writes', {}, { fails: true }),
    thaw_writes: effect('Allows writes again.', 'allow writes again', {}, { undoes: 'freeze_writes' }),
    promote_standby: effect('Makes the standby the primary.', 'promote the standby', {}, { fails: true }),
    call_vendor: effect('Calls the vendor about an incident.', 'call the vendor about {incident}', { incident: 'text' }),
    close_incident: effect('Closes the incident.', 'close {incident}', { incident: 'text' }),
  },
  approvers: ['duty manager'],
  workflow: {
    steps: [
      when(
        all(is('$error_rate', '<', 5), no('$paying_users')),
        [act('open_incident', { severity: 'minor' })],
        [act('open_incident', { severity: 'major' }), act('post_status', { notice: 'looking into it' })],
      ),
      depending('$cause', {
        release: [approve('duty manager', [act('roll_back', { release: '$release' })], [act('page_team', { team: 'release' })])],
        load: [act('add_nodes', { count: 4 })],
        disk: [act('page_team', { team: 'storage' })],
      }),
      asLong(no('$healthy'), 2, act('restart_service')),
      when(not(yes('$healthy')), [
        when(
          yes('$standby_ready'),
          [
            attempt(
              [
                step([act('drain_traffic')], [act('restore_traffic')]),
                step([act('freeze_writes')], [act('thaw_writes')]),
                step([act('promote_standby')]),
              ],
              [act('call_vendor', { incident: '$incident_number' }), stop('handed over')],
            ),
          ],
          [act('call_vendor', { incident: '$incident_number' }), stop('handed over')],
        ),
      ]),
      when(
        is('$users_hit', '>', 1000),
        [beside([act('post_status', { notice: 'resolved' })], [act('write_to_users', { incident: '$incident_number' })])],
        [act('post_status', { notice: 'resolved' })],
      ),
      act('close_incident', { incident: '$incident_number' }),
    ],
  },
}
