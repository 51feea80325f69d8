import { defineWorld } from '../../core/index.ts'
import { answerable } from '../planning/answerable.ts'
import { answer, gradePlan } from './answer.ts'
import { components } from './checker.ts'
import { picture } from './picture.ts'
import { generator } from './scenarios.ts'
import { Goal, taskOf, week } from './state.ts'
import { tools } from './tools/index.ts'

/** A week of meetings to be arranged among people with calendars, hours, clocks and things they keep to. */
export const calendar = defineWorld(
  answerable(
    {
      id: 'calendar',
      version: 1,
      family: 'scheduling',
      summary:
        'An agent arranges meetings for a week: people in several time zones with calendars and things they keep to, rooms with equipment, meetings that can be moved.',
      texts: ['policy.md'],
      load: (texts) => ({ policy: texts['policy.md']!, bases: { empty: () => ({}) } }),
      generator,
      state: week,
      tools,
      goal: Goal,
      users: ['none'],
      clock: { start: '2026-03-02T06:00:00Z', turn: 30 },
      turns: 60,
      components,
      grade({ database, episode }) {
        const { scenario } = episode.origin
        const task = taskOf(scenario)
        const bookings = database.bookings
          .where(() => true)
          .map(({ meeting_id, day, start, room }) => ({ meeting: meeting_id, day, start, room }))
        const moves = task.events.flatMap(({ event_id, day, start }) => {
          const now = database.events.get(event_id)!
          return now.day === day && now.start === start ? [] : [{ event: event_id, day: now.day, start: now.start }]
        })
        return gradePlan(scenario, task, { bookings, moves })
      },
      picture,
    },
    answer,
  ),
)
