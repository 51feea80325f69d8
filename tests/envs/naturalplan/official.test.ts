import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { calendarScheduling } from '../../../envs/naturalplan/calendar/world.ts'
import { meetingPlanning } from '../../../envs/naturalplan/meeting/world.ts'
import { minutesOf, strip, wholeNumber } from '../../../envs/naturalplan/python-text.ts'
import { tripPlanning } from '../../../envs/naturalplan/trip/world.ts'
import { ownCalendar, ownMeeting, ownPlan, ownTrip } from './own.ts'
import { data, itemsOf, needsData, recordedVerdicts, verdicts, withoutData, withoutVerdicts, worlds } from './support.ts'

describe.each(worlds)('%s', (name, world) => {
  test.skipIf(withoutVerdicts)(`says what the official evaluator said (${needsData}, and its verdicts)`, () => {
    const items = itemsOf(world)
    const rows = recordedVerdicts(name)
    const different = rows.filter(({ id, response, score, correct }) => {
      const { official, crash } = verdicts(world, items.get(id)!, response)
      const broken = typeof score === 'string' ? score.replace('CRASH ', '') : undefined
      const expected = broken === undefined && (correct ?? score === 1) ? 1 : 0
      return official !== expected || crash !== broken
    })
    expect(different).toEqual([])
    expect(rows.length).toBeGreaterThan(300)
  })

  test.skipIf(withoutData)(`gives a published model's answers the mean that the official evaluator gives (${needsData})`, () => {
    const file = JSON.parse(readFileSync(`${data}${world.planning.file.replace('.json', '_100.json')}`, 'utf8'))
    const items = itemsOf(world)
    const said = Object.entries(file as Record<string, { pred_5shot_pro: string }>)
    const right = said.filter(([id, { pred_5shot_pro: text }]) => verdicts(world, items.get(id)!, text).official === 1)
    expect(right).toHaveLength({ trip: 33, meeting: 38, calendar: 56 }[name]!)
  })

  test.skipIf(withoutData)(`gives every golden plan 1 (${needsData})`, () => {
    const items = [...itemsOf(world).values()]
    expect(items.filter((item) => verdicts(world, item, world.planning.gold(item)).official !== 1)).toEqual([])
    expect(items).toHaveLength(100)
  })
})

describe('trip', () => {
  const official = (text: string) => verdicts(tripPlanning, ownTrip(), text).official

  test.each([
    ['looks at the first cities only', `${ownPlan.replace('4-7', '4-8')}\nDay 7: Fly from Riga to Rome.`, 1],
    ['stops at the day on which the trip ends', `${ownPlan}\nDay 9: Fly from Riga to Rome. Day 9-30.`, 1],
    ['does not stop where the length is not said', `${ownPlan.replace('European', 'fine')}\nDay 9: Fly from Riga to Rome.`, 0],
    ['takes the last day and the last route of a line', ownPlan.replace('**Day 3:**', 'Day 9 from Rome to Bonn, Day 3,'), 1],
    ['reads ranges only for the last day', ownPlan.replace('3-4', '40-50'), 1],
    ['reads no flights that are spelled otherwise', ownPlan.replace('Fly from', 'Fly From'), 0],
    ['reads names with letters of all kinds', ownPlan.replace('from Bern', 'from Bärn'), 1],
    ['reads names of one word', ownPlan.replace('from Bern', 'from Old Bern'), 0],
    ['reads digits of all kinds', ownPlan.replace('**Day 3:**', '**Day ٣:**'), 1],
    ['does not check flights', ownPlan.replace('from Bern to Riga', 'from Riga to Riga'), 1],
    ['finds no plan without ranges', ownPlan.replaceAll('-', ' to '), 0],
  ])('%s', (_, text, expected) => {
    expect(official(text)).toBe(expected)
  })

  test('breaks off at numbers that are too long for Python', () => {
    expect(verdicts(tripPlanning, ownTrip(), ownPlan.replace('Day 3:', `Day ${'3'.repeat(4301)}:`))).toMatchObject({
      official: 0,
      crash: 'ValueError',
    })
  })
})

describe('meeting', () => {
  const gold = ownMeeting.golden_plan.join(' ')
  const judge = (text: string) => verdicts(meetingPlanning, ownMeeting, text)

  test.each([
    ['reads from the first SOLUTION: on', `I travel. SOLUTION: ${gold}`, 1],
    ['ends at a step that it does not know', `First. ${gold}`, 0],
    ['keeps what was met before such a step', `${gold} Done. You meet Nobody.`, 1],
    ['takes times and lengths from the item', gold.replaceAll('from 9:30AM to 10:30AM', 'at dawn').replace('in 20', 'in 90'), 1],
    ['does not wait for anybody', gold.replace(' You wait until 9:30AM.', ''), 0],
    ['does not wait for what is past', gold.replace('until 9:30AM', 'until 9:20AM'), 0],
    ['reads times of one form', gold.replace('until 9:30AM', 'until 9:30 AM'), 0],
    ['reads times in either case', gold.replace('until 9:30AM', 'until 9:30am'), 1],
    ['takes a.m. for the end of a step', gold.replace('until 9:30AM', 'until 9:30 a.m.'), 0],
    ['wants no more meetings than the golden plan has', gold.replace(/ You travel to Dock.*/, ''), 0],
  ])('%s', (_, text, expected) => {
    expect(judge(text)).toMatchObject({ official: expected })
  })

  test.each([
    ['a person whom nobody knows', gold.replace('Uma', 'Ursula'), 'KeyError'],
    ['a place that nobody knows', gold.replace('to Dock', 'to Duck'), 'KeyError'],
    ['the way from a place to itself', `${gold} You travel to Dock in 0 minutes.`, 'KeyError'],
    ['a way without a place', 'You travel far.', 'IndexError'],
    ['a wait without an end', 'You wait for long.', 'IndexError'],
    ['a meeting with nobody', 'You meetUma.', 'IndexError'],
  ])('breaks off at %s', (_, text, crash) => {
    expect(judge(text)).toMatchObject({ official: 0, crash })
  })
})

describe('calendar', () => {
  const item = ownCalendar(
    'Ann is busy on Monday during 10:00 to 11:00; \nBo is free the entire week.',
    '',
    'Monday, 14:00 - 14:30',
  )

  test.each([
    ['takes the first time there is', 'Monday, 9:00 - 17:00 is long. Monday, 14:00 - 14:30', 0],
    ['reads the day by its letters and case', 'xMonday, 14:00 - 14:30', 0],
    ['reads the day after anything else', '9Monday, 14:00 - 14:30', 1],
    ['takes other minutes than 30 for the full hour', 'Monday, 14:15 - 14:30', 1],
    ['takes 30 by its digits', 'Monday, 14:00 - 14:030', 0],
    ['reads one form only', 'Monday 14:00 - 14:30', 0],
    ['passes over times without a day', '(2, 14:00 - 15:00) Monday, 14:00 - 14:30', 1],
  ])('%s', (_, text, expected) => {
    expect(verdicts(calendarScheduling, item, text).official).toBe(expected)
  })
})

// What CPython 3.11 answers to the same.
test('texts are read as Python reads them', () => {
  expect(wholeNumber('0٣৪')).toBe(34n)
  expect(strip('\u0085\u001c a\ufeff\u3000')).toBe('a\ufeff')
  expect(['12:00AM', '12:00PM', '1:05pm', '09:5AM'].map(minutesOf)).toEqual([0, 720, 785, 545])
  for (const wrong of ['13:00PM', '0:30AM', '9:60AM', '9:00', '9:00AMs', '']) expect(() => minutesOf(wrong)).toThrow()
})
