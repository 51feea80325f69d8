import { z } from 'zod'
import { refuse } from '../../../core/index.ts'
import { clockText, momentOf } from '../clock.ts'
import { News, Person, PersonName, Time } from '../state.ts'
import { defineTool, personOf } from './kit.ts'

const dayEnd = '18:00'

export const find_person = defineTool({
  summary: "Tells a person's team and the team's chat channel.",
  effect: 'read',
  args: z.object({ name: PersonName }),
  returns: Person,
  run: (database, { name }) => personOf(database, name),
})

export const list_news = defineTool({
  summary: 'Tells what time it is and what has come in today.',
  effect: 'read',
  args: z.object({}),
  returns: z.object({ time: Time, news: z.array(News) }),
  run: ({ news }, _, { clock }) => ({ time: clockText(clock.now), news: [...news.where(() => true)] }),
})

export const wait_until = defineTool({
  summary: `Lets time pass until a time of today, at the latest ${dayEnd}; list_news then tells what has come in.`,
  effect: 'read',
  args: z.object({ time: Time }),
  returns: z.object({ time: Time }),
  run(_, { time }, { clock }) {
    const until = momentOf(time)
    if (until <= clock.now) refuse('time_past', `It is ${clockText(clock.now)} already.`)
    if (until > momentOf(dayEnd)) refuse('day_over', `The day at the desk ends at ${dayEnd}.`)
    clock.advance(until - clock.now)
    return { time }
  },
})

export const finish = defineTool({
  summary: 'Ends the day: nothing can be done after it.',
  effect: 'write',
  args: z.object({}),
  returns: z.object({ finished: z.literal(true) }),
  ends: true,
  run: () => ({ finished: true as const }),
})
