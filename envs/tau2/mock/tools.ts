import { z } from 'zod'
import type { Database } from '../../../core/index.ts'
import { equals, type PythonValue, str } from '../../python/index.ts'
import { transfer_to_human_agents } from '../generic-tools.ts'
import { build } from '../models.ts'
import { entityAt, raise } from '../toolkit.ts'
import { method, ShownTask, ShownUser, Status, type shape, Task, TaskId, tool, type User, UserId } from './state.ts'

type Office = Database<typeof shape>

function userNamed({ users }: Office, user_id: PythonValue): User {
  return entityAt(users, user_id) ?? raise(`User ${str(user_id)} not found`)
}

function taskNamed({ tasks }: Office, task_id: PythonValue): Task {
  return entityAt(tasks, task_id) ?? raise(`Task ${str(task_id)} not found`)
}

const create_task = tool({
  summary: 'Adds a pending task to the list of a user.',
  kind: 'write',
  args: {
    user_id: UserId.describe('Whose task it is.'),
    title: z.string().describe('What it is called.'),
    description: z.string().optional().describe('What it is about.'),
  },
  returns: ShownTask,
  run(office, { user_id, title, description }) {
    const user = userNamed(office, user_id)
    const task_id = `task_${office.tasks.count + 1}`
    const task = build(Task, { task_id, title, description, status: 'pending' }) as Task
    // The made id may be taken: ids count the tasks, whatever their names.
    if (office.tasks.has(task_id)) office.tasks.update(task_id, task)
    else office.tasks.insert(task)
    office.users.update(user.user_id, { tasks: [...user.tasks, task_id] })
    return task
  },
})

const get_users = tool({
  summary: 'Lists every user with the ids of their tasks.',
  kind: 'read',
  args: {},
  returns: z.array(ShownUser),
  run: (office) => office.users.where(() => true),
})

const update_task_status = tool({
  summary: 'Marks a task as pending or completed.',
  kind: 'write',
  args: { task_id: TaskId.describe('Which task.'), status: Status.describe('What it becomes.') },
  returns: ShownTask,
  run: (office, { task_id, status }) => office.tasks.update(taskNamed(office, task_id).task_id, { status }),
})

const assert_number_of_tasks = method(
  [{ name: 'user_id' }, { name: 'expected_number' }],
  (office, { user_id, expected_number }) => equals(userNamed(office, user_id).tasks.length, expected_number),
)

const assert_task_status = method([{ name: 'task_id' }, { name: 'expected_status' }], (office, { task_id, expected_status }) =>
  equals(taskNamed(office, task_id).status, expected_status),
)

export const tools = { create_task, get_users, update_task_status, transfer_to_human_agents }
export const methods = { assert_number_of_tasks, assert_task_status }
