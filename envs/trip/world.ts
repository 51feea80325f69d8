import { defineWorld } from '../../core/index.ts'
import { answerable } from '../planning/answerable.ts'
import { answer } from './answers.ts'
import { check, components, rewardOf, taskOf } from './checker.ts'
import { picture } from './picture.ts'
import { generator } from './scenarios.ts'
import { Goal, trips } from './state.ts'
import { legsOf, tools } from './tools.ts'

/** A trip through several cities to book, under stays, events, one-way links, fares by weekday and a budget. */
export const trip = defineWorld(
  answerable<typeof trips>(
    {
      id: 'trip',
      version: 1,
      family: 'scheduling',
      summary:
        'A trip through several cities is booked leg by leg: wanted stays, events not to be missed, links that go one way, fares by weekday, and a budget.',
      texts: ['policy.md'],
      load: (texts) => ({ policy: texts['policy.md']!, bases: { empty: () => ({}) } }),
      generator,
      state: trips,
      tools,
      goal: Goal,
      users: ['none'],
      clock: { start: '2026-03-02T09:00:00Z', turn: 20 },
      turns: 80,
      components,
      grade({ episode, database }) {
        const verdict = check(taskOf(episode.origin.scenario), legsOf(database), database.account.value.fees)
        return { reward: rewardOf(verdict), components: verdict }
      },
      picture,
    },
    answer,
  ),
)
