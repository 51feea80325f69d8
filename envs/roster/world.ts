import { defineWorld } from '../../core/index.ts'
import { answerable } from '../planning/answerable.ts'
import { answer } from './answers.ts'
import { costOf, differencesOf, gradePlan } from './checker.ts'
import { pictureOf } from './picture.ts'
import { generator } from './scenarios.ts'
import { Goal, planNow, rosterState, taskOf } from './state.ts'
import { costSoFar } from './tools/change.ts'
import { tools } from './tools/index.ts'

/** A roster with holes, to be mended at the lowest cost under hard rules. */
export const roster = defineWorld<typeof rosterState>(
  answerable(
    {
      id: 'roster',
      version: 1,
      family: 'scheduling',
      summary:
        'A published roster has holes where somebody fell ill: fill them within the rules, with consent, at the lowest cost.',
      texts: ['policy.md'],
      load: (texts) => ({ policy: texts['policy.md']!, bases: { empty: () => ({}) } }),
      generator,
      state: rosterState,
      tools,
      goal: Goal,
      users: ['none'],
      clock: { start: '2026-03-01T09:00:00Z', turn: 60 },
      turns: 60,
      components: {
        covered: 'Every shift has exactly its number of people, with the skills it needs.',
        rules: "Nobody's week breaks a hard rule.",
        agreed: 'Nobody got a shift that it declines, or lost one that it keeps.',
        cost: 'The roster costs no more against the published one than the proven least.',
        clean: 'Nothing was paid for changes that were taken back; an answer in one step could be read and says one thing.',
      },
      grade({ database, episode }) {
        const [task, plan] = [taskOf(database), planNow(database)]
        const { cost } = episode.origin.scenario.goal as unknown as Goal
        return gradePlan(task, plan, cost, costSoFar(database) === costOf(differencesOf(task, plan)))
      },
      picture: (database) => pictureOf(taskOf(database), planNow(database), costSoFar(database)),
    },
    answer,
  ),
)
