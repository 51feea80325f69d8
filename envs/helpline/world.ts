import { defineWorld, gradeByWitness } from '../../core/index.ts'
import { picture } from './picture.ts'
import { generator } from './scenarios.ts'
import { Script } from './script.ts'
import { situationOf, works } from './service.ts'
import { helpdesk } from './state.ts'
import { tools } from './tools/index.ts'
import { user } from './user.ts'
import { usertools } from './usertools.ts'

/** Support for a home's internet and what hangs on it, where only the customer has hands. */
export const helpline = defineWorld<typeof helpdesk>({
  id: 'helpline',
  version: 1,
  family: 'customer service',
  summary:
    'A helpline for internet, TV and printing at home: the agent sees the line and the account, and the customer, who has the hands and the eyes, does as it is told.',
  texts: ['policy.md'],
  load: (texts) => ({ policy: texts['policy.md']!, bases: { empty: () => ({}) } }),
  generator,
  state: helpdesk,
  tools,
  usertools,
  user,
  script: Script,
  users: ['scripted', 'external'],
  clock: { start: '2026-03-02T09:00:00Z', turn: 30 },
  turns: 60,
  components: {
    outcome:
      'Everything that keeps the service from working was put right or handed over, and the case closed with what it came to.',
    clean: 'Nothing else has changed, at home or in the account.',
    policy:
      'No call broke the policy: the customer was identified, agreed to a charge, looked before a part was sent, and tried before the case was solved.',
    works: 'Where the case was closed as solved, all that the customer called about works.',
  },
  grade(grading) {
    const { database, episode } = grading
    const { wants } = episode.origin.scenario.user as unknown as Script
    const situation = situationOf(database)
    const isSolved = database.case.value.resolution === 'solved'
    return gradeByWitness(grading, { works: !isSolved || wants.every((service) => works(situation, service)) ? 1 : 0 })
  },
  picture,
})
