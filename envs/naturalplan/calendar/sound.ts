import { type Meeting, weekdays } from './item.ts'
import { obstacle, type Slot, solve } from './solver.ts'
import { slotText } from './text.ts'

const time = String.raw`(\d{1,2}):(\d{2}) ?(?:([ap])\.?m\b\.?)?`
const slotPattern = new RegExp(
  `\\b(${weekdays.join('|')})\\b,? (?:from |at |between |during )?${time} ?(?:-|–|—|to|until|and) ?${time}`,
  'gi',
)

/** Why an answer proposes no time that suits everybody, in a sentence; undefined where it proposes one. */
export function unsoundSlot(meeting: Meeting, text: string): string | undefined {
  const slot = readSlot(text)
  if (!slot) return 'It has no time such as "Monday, 13:30 - 14:00".'
  const { days, opens, closes, minutes, earliest } = meeting
  const said = slotText(slot)
  if (!days.includes(slot.day)) return `${said}: the meeting is to be on ${days.join(', ')}.`
  if (slot.to - slot.from !== minutes) return `${said}: the meeting takes ${minutes} minutes.`
  if (slot.from < opens || slot.to > closes) return `${said} is not within the hours of work.`
  const why = obstacle(meeting, slot)
  if (why !== undefined) return `${said}: ${why}.`
  const first = earliest ? solve(meeting).slots[0] : undefined
  if (first && (first.day !== slot.day || first.from !== slot.from))
    return `${said} is not the earliest time that suits everybody.`
  return undefined
}

/** The first time after the last "proposed time", or without these words the last time in the answer. */
export function readSlot(text: string): Slot | undefined {
  const plain = text.replace(/\s+/g, ' ')
  const mark = plain.toLowerCase().lastIndexOf('proposed time')
  const found = mark < 0 ? [...plain.matchAll(slotPattern)].at(-1) : plain.slice(mark).matchAll(slotPattern).next().value
  if (!found) return undefined
  const [, day, ...parts] = found
  const named = weekdays.find((weekday) => weekday.toLowerCase() === day!.toLowerCase())!
  return { day: named, from: minutesOf(parts.slice(0, 3)), to: minutesOf(parts.slice(3)) }
}

function minutesOf([hours, minutes, half]: readonly (string | undefined)[]): number {
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return hour * 60 + Number(minutes)
}
