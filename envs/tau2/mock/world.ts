import { defineDomain, policyFile } from '../domain.ts'
import { makeWorld } from '../world.ts'
import { Notification, shape, Task, User } from './state.ts'
import { methods, tools } from './tools.ts'
import { methods as userMethods, tools as userTools } from './usertools.ts'

/** The benchmark's small domain of tasks and notifications, which has a bit of everything. */
export const mock = makeWorld(
  defineDomain({
    name: 'mock',
    summary: 'A to-do list, a user with an inbox, and ten tasks that try every feature of tau2-bench.',
    state: shape,
    agent: {
      className: 'MockTools',
      databaseName: 'MockDB',
      file: 'db.json',
      tables: { tasks: { model: Task, key: 'task_id' }, users: { model: User, key: 'user_id' } },
      tools,
      methods,
    },
    user: {
      className: 'MockUserTools',
      databaseName: 'MockUserDB',
      file: 'user_db.json',
      tables: { notifications: { model: Notification, key: 'notification_id' } },
      tools: userTools,
      methods: userMethods,
    },
    soloPolicy: policyFile('policy_solo.md'),
  }),
)
