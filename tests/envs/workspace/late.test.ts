import { expect, test } from 'vitest'
import type { Action, Scenario } from '../../../core/index.ts'
import { call } from '../harness.ts'
import { expectedDeeds, officeAfterNews } from './reader.ts'
import { difficulties, drawn, play } from './support.ts'

/** The calls that do what the documents ask for, by somebody who waits for all news first and has no plan to copy. */
function latePlan(scenario: Scenario): Action[] {
  const deeds = expectedDeeds(scenario)
  const moves = movesOf(scenario, deeds)
  const [asking, others] = [true, false].map((asks) => deeds.filter((deed) => /^mail .* Code for/.test(deed) === asks))
  const doing = (list: readonly string[]): Action[] => list.flatMap((deed) => actionsOf(scenario, deed))
  const [wait, waitAgain] = ['17:00', '17:40'].map((time) => call('wait_until', { time }))
  return [wait!, ...doing(asking!), waitAgain!, ...doing(others!), ...moves, call('finish')]
}

/** Lines that lost an amount, each with the one that was given it. */
function movesOf(scenario: Scenario, deeds: readonly string[]): Action[] {
  const { lines } = officeAfterNews(scenario)
  const changes = deeds.flatMap((deed) => {
    const [, name, limit] = /^line (\S+) (\d+)$/.exec(deed) ?? []
    return name === undefined ? [] : [{ name, gained: Number(limit) - lines![name]!['limit'] }]
  })
  return changes
    .filter(({ gained }) => gained < 0)
    .map(({ name, gained }) => {
      const to = changes.find((other) => other.gained === -gained)!.name
      return call('move_budget', { from: name, to, amount: -gained })
    })
}

type Deeds = readonly (readonly [RegExp, (parts: string[], scenario: Scenario) => Action[]])[]

const doings: Deeds = [
  [
    /^reserve (\S+) (\S+) (\d+)$/,
    ([line, purpose, amount]) => [call('reserve', { line: line!, purpose: purpose!, amount: Number(amount) })],
  ],
  [
    /^buy (\S+) (\S+) (\S+) (\d+)$/,
    ([line, item, supplier, amount]) => [call('buy', { line: line!, item: item!, supplier: supplier!, amount: Number(amount) })],
  ],
  [/^cancel order (\S+)$/, ([id]) => [call('cancel_purchase', { id: id! })]],
  [
    /^new ticket (\S+) (\S+) (.*)$/,
    ([queue, priority, title]) => [call('create_ticket', { queue: queue!, priority: priority!, title: title! })],
  ],
  [
    /^ticket (\S+) (\S+) (null|\S+ \S+) (\S+)$/,
    ([id, state, person, code]) => {
      const set = (to: string): Action =>
        call('set_ticket', { id: id!, state: to, ...(/^(on_hold|resolved)$/.test(to) ? { code: code! } : {}) })
      const states = {
        open: [],
        in_progress: ['in_progress'],
        on_hold: ['in_progress', 'on_hold'],
        closed: ['in_progress', 'resolved', 'closed'],
      }
      const assigning = person === 'null' ? [] : [call('assign_ticket', { id: id!, to: person! })]
      return [...assigning, ...states[state as keyof typeof states].map(set)]
    },
  ],
  [
    /^mail (\S+ \S+) Fwd: (.*?): (.*)$/,
    ([to, , text], scenario) => [
      call('forward_mail', {
        id: Object.values(officeAfterNews(scenario)['mails']!).find((mail) => mail['text'] === text)!['id'],
        to: to!,
      }),
    ],
  ],
  [/^mail (\S+ \S+) (.*?): (.*)$/, ([to, subject, text]) => [call('send_mail', { to: to!, subject: subject!, text: text! })]],
  [/^archive (\S+)$/, ([id]) => [call('archive_mail', { id: id! })]],
  [/^post (\S+) (.*)$/, ([channel, text]) => [call('post', { channel: channel!, text: text! })]],
  [
    /^meeting (.*) (\S+) (\d\d):(\d\d) (\d\d):(\d\d) (\S+) (.*)$/,
    ([title, day, hour, minute, endHour, endMinute, room, people]) => {
      const minutes = (Number(endHour) - Number(hour)) * 60 + Number(endMinute) - Number(minute)
      const place = room === 'null' ? null : room!
      const from = `${hour}:${minute}`
      return [
        call('book_meeting', { title: title!, day: day!, from, minutes, room: place, people: people!.split(',').reverse() }),
      ]
    },
  ],
  [/^cancel meeting (.*)$/, ([title]) => [call('cancel_meeting', { title: title! })]],
  [/^move (\S+) (\S+)$/, ([path, folder]) => [call('move_file', { path: path!, folder: folder! })]],
  [
    /^row (\S+) (item \d+|\S+) (.*)$/,
    ([path, row, cells], scenario) => {
      const { rows } = officeAfterNews(scenario)['files']![path!]! as { rows: Record<string, string[]> }
      const values = cells!.split(',')
      if (!Object.hasOwn(rows, row!)) return [call('add_row', { path: path!, row: row!, cells: values })]
      return [call('set_cell', { path: path!, row: row!, column: 'venue', value: values[0]! })]
    },
  ],
  [/^(?:line|answered) /, () => []],
]

function actionsOf(scenario: Scenario, deed: string): Action[] {
  for (const [pattern, actions] of doings) {
    const parts = pattern.exec(deed)
    if (parts) return actions(parts.slice(1), scenario)
  }
  throw new Error(`nobody can do: ${deed}`)
}

test.each(difficulties)(
  'who waits for all news of %s and then does what the documents say comes to a right end',
  (difficulty) => {
    for (let seed = 0; seed < 40; seed++) {
      const scenario = drawn(`late-${seed}`, difficulty)
      const { steps, end } = play(scenario, latePlan(scenario))
      expect(steps.flatMap(({ info, observation }) => (info.outcomes[0]?.status === 'ok' ? [] : observation.messages))).toEqual(
        [],
      )
      expect(end.components, scenario.id).toEqual({ outcome: 1, clean: 1, policy: 1 })
    }
  },
)
