import { defineWorld } from '../../core/index.ts'
import { answerable } from '../planning/answerable.ts'
import { answer } from './answers.ts'
import { judgeDay } from './checker.ts'
import { picture } from './picture.ts'
import { generator } from './scenarios.ts'
import { city, Goal } from './state.ts'
import { tools } from './tools.ts'

/** A day of meetings across a city: travel times, windows, and a clock that moves with every action. */
export const rounds = defineWorld(
  answerable(
    {
      id: 'rounds',
      version: 1,
      family: 'scheduling',
      summary:
        'A day of meetings across a city with travel times and windows, and a clock that moves with every action: whoever can be met must be met.',
      texts: ['policy.md'],
      load: (texts) => ({ policy: texts['policy.md']!, bases: { empty: () => ({}) } }),
      generator,
      state: city,
      tools,
      goal: Goal,
      users: ['none'],
      clock: { start: '2026-03-02T09:00:00Z', turn: 20 },
      turns: 80,
      components: {
        possible:
          'Every step of the plan can be carried out; impossible calls are refused, so a day lived through tools always is.',
        best: 'As many people were met as can be met, or the highest sum of values was reached.',
        promised: 'The promised meeting was kept.',
        back: 'Who had to be back was back in time.',
        clean:
          'Nothing was done for nothing: somebody was met at the end of each journey, and after the last meeting there was only the way back.',
      },
      grade({ episode, database: { people, day } }) {
        const persons = people.keys().map((name) => people.get(name)!)
        return judgeDay({ people: persons, goal: episode.origin.scenario.goal as unknown as Goal }, day.value)
      },
      picture,
    },
    answer,
  ),
)
