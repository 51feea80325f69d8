import { z } from 'zod'
import { semantic, state, table } from '../../../core/index.ts'
import { literal, optionalString, type PythonModel, type PythonValue, string } from '../../python/index.ts'
import { pythonKit } from '../domain.ts'
import { listOf, model, optional } from '../models.ts'
import { sharedDatabase } from '../sharing.ts'

// Writes of the reference are not checked: a status may hold whatever was sent.
export type Task = PythonModel & { readonly task_id: string; readonly status: PythonValue }
export type User = PythonModel & { readonly user_id: string; readonly tasks: readonly string[] }
export type Notification = PythonModel & { readonly notification_id: string; readonly status: PythonValue }

export const Task = model('Task', {
  task_id: string,
  title: string,
  description: { validator: optionalString, default: null },
  status: literal('pending', 'completed'),
})

export const User = model('User', { user_id: string, name: string, tasks: listOf(string) })

export const Notification = model('Notification', {
  notification_id: string,
  message: string,
  status: { validator: literal('unread', 'read'), default: 'unread' },
  task_id: optional(string),
})

export const shape = state({
  tasks: table(z.custom<Task>(), { key: 'task_id', order: 'inserted' }),
  users: table(z.custom<User>(), { key: 'user_id', order: 'inserted' }),
  notifications: table(z.custom<Notification>(), { key: 'notification_id', order: 'inserted' }),
  shared: sharedDatabase,
})

export const { tool, method } = pythonKit(shape)

export const TaskId = semantic('task.id', z.string())
export const UserId = semantic('user.id', z.string())
export const NotificationId = semantic('notification.id', z.string())
export const Status = z.enum(['pending', 'completed'])

export const ShownTask = z.object({ task_id: TaskId, title: z.string(), description: z.string().nullable(), status: Status })
export const ShownUser = z.object({ user_id: UserId, name: z.string(), tasks: z.array(TaskId) })
export const ShownNotification = z.object({
  notification_id: NotificationId,
  message: z.string(),
  status: z.enum(['unread', 'read']),
  task_id: TaskId.nullable(),
})
