import { describe, expect, test } from 'vitest'
import { calendarScheduling } from '../../../envs/naturalplan/calendar/world.ts'
import { meetingPlanning } from '../../../envs/naturalplan/meeting/world.ts'
import { tripPlanning } from '../../../envs/naturalplan/trip/world.ts'
import { ownCalendar, ownMeeting, ownPlan, ownTrip } from './own.ts'
import { itemsOf, needsData, verdicts, withoutData, worlds } from './support.ts'

describe.each(worlds)('%s', (name, world) => {
  test.skipIf(withoutData)(`accepts every golden plan, and finds what else is right (${needsData})`, () => {
    const items = [...itemsOf(world).values()]
    expect(items.filter((item) => verdicts(world, item, world.planning.gold(item)).sound !== 1)).toEqual([])
    const solved = items.map((item) => world.planning.solve(item))
    const several = solved.filter(({ answers = 1 }) => answers > 1).length
    expect(several).toBe({ trip: 5, meeting: 0, calendar: 18 }[name])
    expect(solved.filter(({ answers = 1 }) => answers < 1)).toEqual([])
    expect(solved.filter(({ met, optimum }) => met !== optimum)).toEqual([])
  })
})

describe('trip', () => {
  const why = (text: string, item = ownTrip()) => verdicts(tripPlanning, item, text).unsound
  const other = ['Day 1-4: Visit Riga.', 'Day 4-6: Visit Oslo.', 'Day 6-7: Visit Bern.'].join('\n')

  test('accepts another order than the golden one, where the flights and the events allow it', () => {
    expect(verdicts(tripPlanning, ownTrip(), other)).toEqual({ official: 0, sound: 1 })
    const event = ownTrip('You have to attend a workshop in Oslo between day 1 and day 3.')
    expect(why(other, event)).toContain('misses days 1 to 3')
    expect(why(ownPlan, event)).toBeUndefined()
  })

  test.each([
    ['small letters', ownPlan.toLowerCase()],
    ['dashes and words between the days', ownPlan.replace('1-3', '1 – 3').replace('3-4', '3 to 4')],
    ['flights alone', ownPlan.replace(/.*Visit.*\n?/g, '')],
    ['stays alone', ownPlan.replace(/.*Fly.*\n/g, '')],
    ['stay and flight in one line', 'Day 1-3: Oslo\nDay 3-4: from Oslo to Bern\nDay 4-7: from Bern to Riga'],
    [
      'lines in another order',
      ownPlan
        .split('\n')
        .toReversed()
        .slice(1)
        .join('\n')
        .replace(/.*Riga for.*\n?/, '')
        .concat('\nDay 4-7: Riga'),
    ],
    ['another plan after it', `${ownPlan}\nOr: Day 1-4: Visit Riga.`],
  ])('reads %s', (_, text) => {
    expect(why(text)).toBeUndefined()
  })

  test.each([
    ['', 'no lines such as'],
    [
      ownPlan.replace('1-3', '1-2').replace('Day 3:', 'Day 2:').replace('3-4', '2-4'),
      'Oslo is visited for 2 days, and 3 were asked for',
    ],
    ['Day 1-3: Oslo\nDay 3-4: Oslo\nDay 4-7: Riga', 'Oslo is visited from day 1 and again from day 3'],
    [ownPlan.replace(/.*Riga.*\n?/g, ''), 'Riga is not visited'],
    [ownPlan.replace('Day 3:', 'Day 2:'), 'leaves Oslo on day 2, and stays until day 3'],
    [ownPlan.replace('from Oslo to Bern', 'from Oslo to Riga'), 'its stays are in another order'],
    ['Day 1-4: Riga\nDay 4-5: Bern\nDay 5-7: Oslo', 'no direct flight from Riga to Bern'],
    ['Day 1-3: Oslo\nDay 4-5: Bern\nDay 5-8: Riga', 'Oslo is left on day 3, and Bern is reached on day 4'],
    ['Day 2-4: Oslo\nDay 4-5: Bern\nDay 5-8: Riga', 'begins on day 2'],
  ])('says what is wrong with %j', (text, expected) => {
    expect(why(text) ?? '').toContain(expected)
  })

  test('says nothing of a task with words that it does not know', () => {
    const item = ownTrip('You must leave Oslo after day 2.')
    expect(verdicts(tripPlanning, item, ownPlan)).toMatchObject({ official: 1, sound: null })
  })
})

describe('meeting', () => {
  const gold = ownMeeting.golden_plan.join(' ')
  const why = (text: string) => verdicts(meetingPlanning, ownMeeting, text).unsound

  test.each([
    ['small letters', gold.toLowerCase()],
    ['a headline', `**Plan**\n${gold}`],
    ['times with blanks and full stops', gold.replaceAll(/(\d)([AP])M/g, '$1 $2.M.')],
    ['times of 24 hours', gold.replace('9:30AM to 10:30AM', '9:30 to 10:30')],
    ['meetings without waits, where they say when', gold.replaceAll(/You wait[^.]*\. /g, '')],
    ['meetings without times', gold.replaceAll(/ from [^.]*/g, '')],
    ['lists', gold.replaceAll('. ', '\n- ')],
    ['what follows the plan', `${gold} So I meet Uma and Ralf. You travel happily.`],
  ])('reads %s', (_, text) => {
    expect(why(text)).toBeUndefined()
  })

  test.each([
    ['I stay at home.', 'no sentences such as'],
    [gold.replace(/ You travel to Dock.*/, ''), 'meets 1 friends, and 2 can be met'],
    [gold.replace('at Pier', 'at Dock'), 'starts at Dock, and not at Pier'],
    [gold.replace('to Dock', 'to Duck'), 'a place that the task does not name'],
    [gold.replace('9:30AM to 10:30AM', '9:30AM to 10:15AM'), 'for less than 60 minutes'],
    [gold.replace('for 60', 'for 45'), 'for less than 60 minutes'],
    [
      gold.replace('9:30AM to 10:30AM', '9:25AM to 10:25AM').replace(' You wait until 9:30AM.', ''),
      'who is there from 9:30AM to 11:00AM',
    ],
    [gold.replace('11:00AM to 11:45AM', '10:30AM to 11:45AM'), 'is there at 11:00AM only'],
    [gold.replace(/You travel to Dock[^.]*\. /, ''), 'meets Ralf at The Mill, who is at Dock'],
  ])('says what is wrong with %j', (text, expected) => {
    expect(why(text) ?? '').toContain(expected)
  })
})

describe('calendar', () => {
  const free = 'Bo is free the entire week.'
  const why = (
    text: string,
    schedules = 'Ann has meetings on Monday during 9:00 to 12:00, 13:00 to 17:00, Tuesday during 9:00 to 16:30; ',
    wishes = '',
  ) => verdicts(calendarScheduling, ownCalendar(`${schedules}\n${free}`, wishes), text).unsound

  test.each(['Monday, 12:00 - 12:30', 'Tuesday 16:30 to 17:00', 'on tuesday, 4:30 pm – 5:00 p.m.', 'Monday from 12:15 to 12:45'])(
    'accepts %s',
    (text) => {
      expect(why(text)).toBeUndefined()
    },
  )

  test('takes what follows the last "proposed time", or else the last time', () => {
    expect(
      why('Monday, 9:00 - 9:30 is no proposed time. The proposed time: Monday, 12:00 - 12:30. Not Monday, 9:00 - 9:30.'),
    ).toBeUndefined()
    expect(why('Monday, 9:00 - 9:30 does not do, Monday, 12:00 - 12:30 does.')).toBeUndefined()
    expect(why('Monday, 12:00 - 12:30 or Monday, 9:00 - 9:30')).toContain('Ann is busy')
  })

  test.each([
    ['at noon', 'no time such as'],
    ['Friday, 12:00 - 12:30', 'to be on Monday, Tuesday'],
    ['Monday, 12:00 - 13:00', 'takes 30 minutes'],
    ['Monday, 8:30 - 9:00', 'not within the hours of work'],
    ['Monday, 11:45 - 12:15', 'Ann is busy'],
  ])('says what is wrong with %s', (text, expected) => {
    expect(why(text)).toContain(expected)
  })

  test.each([
    [
      'Ann is busy on Monday during 9:00 to 17:00; ',
      'Bo would rather not meet on Tuesday before 12:00. ',
      'Tuesday, 11:30 - 12:00',
      'Tuesday, 12:00 - 12:30',
    ],
    [
      'Ann is busy on Monday during 9:00 to 17:00; ',
      'Bo can not meet on Tuesday after 12:00. ',
      'Tuesday, 12:00 - 12:30',
      'Tuesday, 11:30 - 12:00',
    ],
    [
      "Ann's calendar is wide open the entire week.",
      'Bo would like to avoid more meetings on Monday. Tuesday before 9:30. ',
      'Tuesday, 9:00 - 9:30',
      'Tuesday, 9:30 - 10:00',
    ],
    [
      'Annhas no meetings the whole week.',
      'Bo do not want to meet on Monday. Our group would like to meet at their earlist availability.',
      'Tuesday, 10:00 - 10:30',
      'Tuesday, 9:00 - 9:30',
    ],
    [
      'Ann has blocked their calendar on Monday during 9:00 to 9:30; ',
      'You would like to schedule the meeting at their earliest availability.',
      'Monday, 10:00 - 10:30',
      'Monday, 9:30 - 10:00',
    ],
  ])('with %j and %j refuses %s and accepts %s', (schedules, wishes, wrong, right) => {
    expect(why(wrong, schedules, wishes)).toBeDefined()
    expect(why(right, schedules, wishes)).toBeUndefined()
  })

  test.each([
    ['Ann sleeps on Monday during 9:00 to 17:00; ', ''],
    ['Ann is busy on Monday from 9 to 5; ', ''],
    ['Cy is free the entire week.', ''],
    ['Ann is free the entire week.', 'Bo hates Monday before 12:00. '],
  ])('says nothing of a task with words that it does not know: %j, %j', (schedules, wishes) => {
    const item = ownCalendar(`${schedules}\n${free}`, wishes)
    expect(verdicts(calendarScheduling, item, item.golden_plan)).toMatchObject({ official: 1, sound: null })
  })
})
