import { clockText } from './clock.ts'
import type { Office } from './state.ts'

const rowsMax = 12

/** Today's desk: what came in, the meetings and tickets of the task, and what the budget carries. */
export function picture(database: Office): string {
  const { mails, meetings, tickets, reservations, purchases, lines, news, agenda } = database
  const next = agenda.value.happenings[0]
  const sections: [string, string[]][] = [
    ['NEWS', news.where(() => true).map(({ at, text }) => `${at} ${text}`)],
    [
      'MAIL',
      mails
        .where(() => true)
        .map(({ id, box, from, to, subject }) => `${id.padEnd(6)} ${box.padEnd(8)} ${from} > ${to}: ${subject}`),
    ],
    [
      'CALENDAR',
      meetings
        .where(() => true)
        .map(
          ({ day, from, until, room, title, people }) =>
            `${day} ${from}-${until} ${(room ?? 'online').padEnd(7)} ${title}: ${people.join(', ')}`,
        )
        .sort(),
    ],
    [
      'TICKETS',
      tickets
        .where(() => true)
        .map(
          ({ id, queue, state, priority, title, assignee }) =>
            `${id.padEnd(7)} ${queue.padEnd(10)} ${state.padEnd(12)} ${priority.padEnd(7)} ${title}${assignee ? ` (${assignee})` : ''}`,
        ),
    ],
    [
      'BUDGET',
      lines.keys().flatMap((name) => {
        const used = [
          ...reservations.by('line', name).map(({ purpose, amount }) => `${purpose} ${amount}`),
          ...purchases.by('line', name).map(({ item, amount, state }) => `${item} ${amount} ${state}`),
        ]
        return used.length === 0 ? [] : [`${name.padEnd(7)} limit ${lines.get(name)!.limit}: ${used.join(', ')}`]
      }),
    ],
  ]
  const shown = sections.flatMap(([title, rows]) => [
    title,
    ...rows.slice(-rowsMax).map((row) => `  ${row}`),
    ...(rows.length > rowsMax ? [`  and ${rows.length - rowsMax} before these`] : []),
  ])
  return [
    ...shown,
    next ? `Next, unknown to the agent: ${clockText(next.at)} ${next.news}` : 'Nothing more will happen.',
    '',
  ].join('\n')
}
