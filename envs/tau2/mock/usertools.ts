import { z } from 'zod'
import type { Database } from '../../../core/index.ts'
import { equals, type PythonValue, str } from '../../python/index.ts'
import { build } from '../models.ts'
import { entityAt, raise } from '../toolkit.ts'
import { method, Notification, NotificationId, ShownNotification, type shape, tool } from './state.ts'

type Inbox = Database<typeof shape>

function notificationNamed({ notifications }: Inbox, notification_id: PythonValue): Notification {
  return entityAt(notifications, notification_id) ?? raise(`Notification ${str(notification_id)} not found`)
}

const check_notifications = tool({
  summary: 'Lists the notifications in the inbox.',
  kind: 'read',
  args: {},
  returns: z.array(ShownNotification),
  run: (inbox) => inbox.notifications.where(() => true),
})

const dismiss_notification = tool({
  summary: 'Marks a notification as read.',
  kind: 'write',
  args: { notification_id: NotificationId.describe('Which notification.') },
  returns: z.string(),
  run(inbox, { notification_id }) {
    const found = notificationNamed(inbox, notification_id)
    inbox.notifications.update(found.notification_id, { status: 'read' })
    return `Notification ${str(notification_id)} dismissed`
  },
})

const add_notification = method(
  [{ name: 'notification_id' }, { name: 'message' }, { name: 'task_id', default: null }],
  (inbox, given) => {
    const made = build(Notification, given) as Notification
    if (inbox.notifications.has(made.notification_id)) inbox.notifications.update(made.notification_id, made)
    else inbox.notifications.insert(made)
    return made
  },
)

const assert_notification_status = method(
  [{ name: 'notification_id' }, { name: 'expected_status' }],
  (inbox, { notification_id, expected_status }) => equals(notificationNamed(inbox, notification_id).status, expected_status),
)

export const tools = { check_notifications, dismiss_notification }
export const methods = { add_notification, assert_notification_status }
