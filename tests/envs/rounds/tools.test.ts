import { describe, expect, test } from 'vitest'
import { type Action, type Episode, type Json, resolveOptions, type Scenario, start, step } from '../../../core/index.ts'
import { open } from './harness.ts'

const options = resolveOptions(open.world, {})

/** Ann is at the mill before and at the inn after noon, Bob at the mill all day after Ann, Cleo at the gate for one hour. */
const scenario: Scenario = {
  id: 'small',
  split: 'written',
  kind: 'value_and_back',
  difficulty: 'hard',
  base: 'empty',
  patch: {
    people: {
      Ann: person('Ann', 30, 2, null, [
        { place: 'Mill', from: '10:00', until: '11:00' },
        { place: 'Inn', from: '13:00', until: '14:00' },
      ]),
      Bob: person('Bob', 60, 5, 'Ann', [{ place: 'Mill', from: '09:00', until: '16:00' }]),
      Cleo: person('Cleo', 45, 1, null, [{ place: 'Gate', from: '12:00', until: '13:00' }]),
    },
    places: {
      Gate: { name: 'Gate', minutes: { Mill: 20, Inn: 15 } },
      Mill: { name: 'Mill', minutes: { Gate: 25, Inn: 10 } },
      Inn: { name: 'Inn', minutes: { Gate: 15, Mill: 10 } },
    },
    day: { place: 'Gate', now: '09:00', entries: [] },
  },
  instruction: 'Meet whom you can, Cleo in any case, and be back at the gate by 13:00.',
  user: null,
  goal: { best: 8, promised: ['Cleo'], back: { place: 'Gate', by: '13:00' }, weighted: true },
  witness: [],
}

function person(name: string, minutes: number, value: number, after: string | null, slots: Json): Json {
  return { name, minutes, value, after, slots }
}

type Named = readonly [string, Record<string, Json>?]

function play(...calls: readonly Named[]): { end: Episode; codes: (string | undefined)[]; texts: string[] } {
  let [end] = start(open, scenario, '1', options)
  const codes: (string | undefined)[] = []
  const texts: string[] = []
  for (const [name, given = {}] of calls) {
    const action: Action = { calls: [{ name, arguments: given }] }
    const [next, { info, observation }] = step(open, end, action)
    end = next
    codes.push(info.outcomes[0]?.code)
    texts.push(observation.messages[0]?.text ?? '')
  }
  return { end, codes, texts }
}

const toMill: Named = ['travel', { place: 'Mill' }]
const waitUntil = (time: string): Named => ['wait_until', { time }]
const meet = (name: string, minutes: number): Named => ['meet', { person: name, minutes }]
const finish: Named = ['finish']
const now: Named = ['where_am_i']

describe('the clock', () => {
  test('moves by journeys, waits and meetings, and by nothing else', () => {
    const { texts } = play(
      ['list_people'],
      now,
      toMill,
      ['look_ahead', { person: 'Cleo' }],
      waitUntil('10:00'),
      meet('Ann', 35),
      now,
    )
    expect(texts.at(1)).toBe('{"place":"Gate","time":"09:00"}')
    expect(texts.at(2)).toBe('{"place":"Mill","time":"09:20"}')
    expect(texts.at(-1)).toBe('{"place":"Mill","time":"10:35"}')
  })

  test.each<[string, Named[]]>([
    ['place_unknown', [['travel', { place: 'Moon' }]]],
    ['place_unknown', [['travel', { place: 'constructor' }]]],
    ['already_there', [['travel', { place: 'Gate' }]]],
    ['time_past', [waitUntil('09:00')]],
    ['person_unknown', [meet('Dov', 10)]],
    ['elsewhere', [meet('Ann', 30)]],
    ['too_early', [toMill, meet('Ann', 30)]],
    ['after_first', [toMill, meet('Bob', 60)]],
    ['too_short', [toMill, waitUntil('10:00'), meet('Ann', 29)]],
    ['too_late', [toMill, waitUntil('10:00'), meet('Ann', 61)]],
    ['met_already', [toMill, waitUntil('10:00'), meet('Ann', 30), meet('Ann', 30)]],
    ['day_over', [waitUntil('23:50'), toMill]],
  ])('stands still where a call is refused with %s', (code, calls) => {
    const { codes, texts } = play(...calls.slice(0, -1), now, calls.at(-1)!, now)
    expect(codes.at(-2)).toBe(code)
    expect(texts.at(-1)).toBe(texts.at(-3))
  })
})

describe('the look-ups', () => {
  test('tell each direction by itself', () => {
    const { texts } = play(['travel_times', { place: 'Gate' }], ['travel_times', { place: 'Mill' }])
    expect(texts).toEqual([
      '[{"place":"Mill","minutes":20},{"place":"Inn","minutes":15}]',
      '[{"place":"Gate","minutes":25},{"place":"Inn","minutes":10}]',
    ])
  })

  test('look ahead from here and now', () => {
    const [early] = play(['look_ahead', { person: 'Ann' }]).texts
    expect(JSON.parse(early!)).toMatchObject([
      { place: 'Mill', arrives: '09:20', fits: true },
      { place: 'Inn', arrives: '09:15', fits: true },
    ])
    const late = play(waitUntil('13:16'), ['look_ahead', { person: 'Ann' }]).texts.at(-1)
    expect(JSON.parse(late!)).toMatchObject([{ fits: false }, { arrives: '13:31', fits: false }])
  })

  test('tell the day so far', () => {
    const { texts } = play(toMill, waitUntil('10:00'), meet('Ann', 30), ['day_so_far'])
    expect(JSON.parse(texts.at(-1)!)).toMatchObject({
      now: '10:30',
      met: ['Ann'],
      entries: [{}, { did: 'wait' }, { person: 'Ann' }],
    })
  })
})

describe('the verdict', () => {
  const best = [
    toMill,
    waitUntil('10:00'),
    meet('Ann', 30),
    meet('Bob', 60),
    ['travel', { place: 'Gate' }],
    waitUntil('12:00'),
    meet('Cleo', 45),
  ] as Named[]

  test.each<[string, Named[], Record<string, number>]>([
    ['the best day', best, {}],
    [
      'a longer meeting that still fits',
      best.map((call) => (call[0] === 'meet' && call[1]!['person'] === 'Ann' ? meet('Ann', 31) : call)),
      {},
    ],
    ['a wait before the journey', [waitUntil('09:40'), toMill, ...best.slice(2)], {}],
    ['no promised meeting', best.slice(0, -2), { best: 0, promised: 0 }],
    ['not being back', best.slice(0, 4), { best: 0, promised: 0, back: 0 }],
    ['being back too late', [...best, waitUntil('13:01')], { back: 0, clean: 0 }],
    ['a wait at the end', [...best, waitUntil('12:46')], { clean: 0 }],
    ['a needless journey', [['travel', { place: 'Inn' }], ...best], { clean: 0 }],
  ])('of %s', (_, calls, missing) => {
    const { end } = play(...calls, finish)
    const components = { possible: 1, best: 1, promised: 1, back: 1, clean: 1, ...missing }
    expect(end.components).toEqual(components)
    expect(end.reward).toBe(Object.keys(missing).length === 0 ? 1 : 0)
  })
})
