import { z } from 'zod'
import { refuse, toolKit } from '../../core/index.ts'
import { fits, isImpossible, type Known, peopleMet, type Step, takeStep } from './day.ts'
import {
  type City,
  ClockTime,
  city,
  clockText,
  Day,
  MeetingMinutes,
  minuteOf,
  Person,
  PersonName,
  PlaceName,
  Slot,
} from './state.ts'

const defineTool = toolKit(city)

const Now = z.object({ place: PlaceName, time: ClockTime })
const JourneyMinutes = z.int().min(1)

const where_am_i = defineTool({
  summary: 'Tells where you are and what time it is.',
  effect: 'read',
  args: z.strictObject({}),
  returns: Now,
  run: ({ day }) => ({ place: day.value.place, time: day.value.now }),
})

const list_people = defineTool({
  summary: 'Lists everybody with places, windows, how long a meeting lasts at least, and what it is worth.',
  effect: 'read',
  args: z.strictObject({}),
  returns: z.array(Person),
  run: ({ people }) => people.keys().map((name) => people.get(name)!),
})

const travel_times = defineTool({
  summary: 'Lists how many minutes it takes from one place to each other one; the way back may take longer or shorter.',
  effect: 'read',
  args: z.strictObject({ place: PlaceName }),
  returns: z.array(z.object({ place: PlaceName, minutes: JourneyMinutes })),
  run({ places }, { place }) {
    const from =
      places.get(place) ?? refuse('place_unknown', `There is no place ${place}; the places are ${places.keys().join(', ')}.`)
    return Object.entries(from.minutes).map(([to, minutes]) => ({ place: to, minutes }))
  },
})

const look_ahead = defineTool({
  summary:
    'Tells, for each place and window of a person, when you would arrive if you left now, and whether the meeting would fit.',
  effect: 'read',
  args: z.strictObject({ person: PersonName }),
  returns: z.array(Slot.extend({ arrives: ClockTime.nullable(), fits: z.boolean() })),
  run(database, { person: name }) {
    const { people, day } = database
    const person = people.get(name) ?? refuse('person_unknown', `Nobody is called ${name}; list_people names everybody.`)
    const { place, now } = day.value
    return person.slots.map((slot) => {
      const minutes = slot.place === place ? 0 : (knownIn(database).journey(place, slot.place) ?? Infinity)
      const minute = minuteOf(now) + minutes
      if (minute >= 24 * 60) return { ...slot, arrives: null, fits: false }
      const starts = clockText(Math.max(minute, minuteOf(slot.from)))
      return { ...slot, arrives: clockText(minute), fits: fits(slot, starts, person.minutes) }
    })
  },
})

const travel = defineTool({
  summary: 'Goes to a place; the clock moves by the minutes of the way.',
  effect: 'write',
  args: z.strictObject({ place: PlaceName }),
  returns: Now,
  run: (database, { place }) => take(database, { travel: place }),
})

const wait_until = defineTool({
  summary: 'Waits where you are until a later time.',
  effect: 'write',
  args: z.strictObject({ time: ClockTime }),
  returns: Now,
  run: (database, { time }) => take(database, { wait: time }),
})

const meet = defineTool({
  summary: 'Meets a person who is where you are; the clock moves by the minutes of the meeting.',
  effect: 'write',
  args: z.strictObject({ person: PersonName, minutes: MeetingMinutes }),
  returns: Now,
  run: (database, { person, minutes }) => take(database, { meet: person, minutes }),
})

const day_so_far = defineTool({
  summary: 'Shows what was done so far with its times, and who was met.',
  effect: 'read',
  args: z.strictObject({}),
  returns: Day.extend({ met: z.array(PersonName) }),
  run: ({ day }) => ({ ...day.value, met: peopleMet(day.value) }),
})

const finish = defineTool({
  summary: 'Ends the day: nothing can be done after it.',
  effect: 'write',
  ends: true,
  args: z.strictObject({}),
  returns: Now,
  run: ({ day }) => ({ place: day.value.place, time: day.value.now }),
})

export const tools = { where_am_i, list_people, travel_times, look_ahead, travel, wait_until, meet, day_so_far, finish }

/** Does a step, or refuses it and takes no time. */
function take(database: City, step: Step): z.output<typeof Now> {
  const after = takeStep(knownIn(database), database.day.value, step)
  if (isImpossible(after)) return refuse(after.code, after.sentence)
  database.day.update(after)
  return { place: after.place, time: after.now }
}

function knownIn({ people, places }: City): Known {
  return {
    person: (name) => people.get(name),
    journey: (from, to) => {
      const minutes = places.get(from)?.minutes
      return minutes && Object.hasOwn(minutes, to) ? minutes[to] : undefined
    },
  }
}
