import { refuse, type ToolContext, timeText } from '../../core/index.ts'
import { type Happening, type Office, self } from './state.ts'

const dayStart = Date.UTC(2026, 2, 2) / 1000
/** When an answer to a mail comes in, after it was sent. */
const replyMinutes = 20

/** The time of today, such as 08:05, of seconds since 1970. */
export function clockText(now: number): string {
  return timeText(now).slice(11, 16)
}

/** The seconds since 1970 of a time of today. */
export function momentOf(time: string): number {
  return dayStart + minutesOf(time) * 60
}

export function minutesOf(time: string): number {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    refuse('time_unreadable', `"${time}" is no time; write hours and minutes, such as 09:30.`)
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

export function timeOfMinutes(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Lets happen what is due. It runs after every call, in the call's transaction. */
export function settle(database: Office, { clock: { now } }: ToolContext): void {
  const { happenings } = database.agenda.value
  const due = happenings.filter(({ at }) => at <= now)
  if (due.length === 0) return
  for (const happening of due) happen(database, happening)
  database.agenda.update({ happenings: happenings.filter(({ at }) => at > now) })
}

function happen(database: Office, { at, news, writes }: Happening): void {
  for (const { table, key, row } of writes) {
    const view = database[table] as unknown as {
      has(key: string): boolean
      update(key: string, row: unknown): unknown
      insert(row: unknown): unknown
    }
    if (view.has(key)) view.update(key, row)
    else view.insert(row)
  }
  database.news.insert({ id: `N${database.news.count + 1}`, text: news, at: clockText(at) })
}

/** Puts the answer to a mail on the agenda, where somebody has one: the first mail under a subject is answered. */
export function awaitReply({ replies, agenda }: Office, ask: string, now: number): void {
  const reply = replies.get(ask)
  if (!reply) return
  const { id, from, subject, text } = reply
  const at = now + replyMinutes * 60
  const mail = { id, box: 'inbox', from, to: self, subject, text, at: clockText(at) }
  const answer: Happening = { at, news: `Mail ${id} from ${from}: ${subject}`, writes: [{ table: 'mails', key: id, row: mail }] }
  const happenings = [...agenda.value.happenings, answer].sort((one, other) => one.at - other.at)
  replies.remove(ask)
  agenda.update({ happenings })
}
