import { describe, expect, test } from 'vitest'
import { openGrading } from '../../../core/grade.ts'
import type { Json, Scenario } from '../../../core/index.ts'
import { call, type Played } from '../harness.ts'
import { open, play } from './support.ts'

/** A kitchen with a fridge (closed: an apple), a sink, a counter (a knife, a pen) and a stove; a study with a lit desk. */
const scenario: Scenario = {
  id: 'small',
  split: 'written',
  kind: 'cool_sliced',
  difficulty: 'hard',
  base: 'empty',
  patch: {
    rooms: {
      kitchen: { name: 'kitchen', doors: ['study'] },
      study: { name: 'study', doors: ['kitchen', 'attic'] },
      attic: { name: 'attic', doors: ['study'] },
    },
    places: Object.fromEntries(
      ['fridge 1', 'sink 1', 'counter 1', 'stove 1', 'desk 1'].map((name) => [
        name,
        { name, room: name === 'desk 1' ? 'study' : 'kitchen', open: name !== 'fridge 1' },
      ]),
    ),
    objects: {
      'apple 1': thing('apple 1', 'fridge 1'),
      'knife 1': thing('knife 1', 'counter 1'),
      'pen 1': thing('pen 1', 'counter 1'),
    },
    lamps: { 'desk lamp 1': { name: 'desk lamp 1', at: 'desk 1', on: true } },
    you: { room: 'kitchen', at: null },
  },
  instruction: 'Put a cold sliced apple on a desk.',
  user: null,
  goal: { want: 'cool', object: 'apple', sliced: true, place: 'desk', shortest: 13 },
  witness: [],
}

function thing(name: string, at: string): Json {
  return { name, at, clean: false, temperature: 'room', sliced: false }
}

/** Plays commands and ends: one line each. */
function say(...lines: readonly string[]): Played {
  return play(
    scenario,
    lines.map((text) => call('command', { text })),
  )
}

function code({ steps }: Played): string | undefined {
  const { status, code } = steps.at(-1)!.info.outcomes[0]!
  return code ?? status
}

function view({ steps }: Played): Record<string, Json> {
  return JSON.parse(steps.at(-1)!.observation.messages[0]!.text) as Record<string, Json>
}

const plan = [
  'go to fridge 1',
  'open fridge 1',
  'take apple 1 from fridge 1',
  'cool apple 1 with fridge 1',
  'go to counter 1',
  'put apple 1 on counter 1',
  'take knife 1 from counter 1',
  'slice apple 1 with knife 1',
  'put knife 1 on counter 1',
  'take apple 1 from counter 1',
  'go to study',
  'go to desk 1',
  'put apple 1 on desk 1',
]

describe('a command', () => {
  test('does the whole task, with the end that finish is', () => {
    const { end } = say(...plan, 'finish')
    expect(end).toMatchObject({ status: 'terminated', reason: 'finish', reward: 1, components: { goal: 1, untouched: 1 } })
  })

  test.each([
    ['Go to the fridge 1.', 'at', { place: 'fridge 1', door: 'closed' }],
    ['WALK  TO counter 1', 'at', { place: 'counter 1', door: 'none' }],
    ['enter the study', 'room', 'study'],
    ['look around', 'at', null],
    ['inventory', 'hand', null],
  ])('is understood: %s', (text, field, value) => {
    expect(view(say(text))[field]).toEqual(value)
  })

  test.each([
    ['pick up the pen 1 from counter 1', 'get pen 1 off counter 1'],
    ['move pen 1 to counter 1', 'place pen 1 in/on counter 1'],
  ])('has other words: %s, %s', (first, second) => {
    const before = first.startsWith('move') ? ['go to counter 1', 'take pen 1 from counter 1'] : ['go to counter 1']
    expect(view(say(...before, first))).toEqual(view(say(...before, second)))
  })

  test.each(['', 'sing', 'take apple 1', 'go to', 'open', 'finish it', '__proto__', 'go to\nfridge 1 and open'])(
    'that is none is refused kindly: %j',
    (text) => {
      const played = say(text)
      expect(['not_understood', 'place_unknown']).toContain(code(played))
    },
  )

  test('does what the tool does', () => {
    for (let length = 1; length <= plan.length; length++) {
      const told = say(...plan.slice(0, length))
      const called = play(scenario, plan.slice(0, length).map(asCall))
      expect(view(called)).toEqual(view(told))
    }
  })
})

function asCall(line: string) {
  const [, verb, first, second] = /^(go to|\w+) (\w+(?: \d)?)(?: \w+ (.+))?$/.exec(line)!
  if (verb === 'go to' || verb === 'open') return call(verb.replace(' ', '_'), { place: first! })
  if (verb === 'slice') return call('slice', { object: first!, knife: second! })
  return call(verb!, { object: first!, place: second! })
}

describe('what is seen', () => {
  test('is hidden by a closed door, until it is opened and again when it is closed', () => {
    expect(view(say('go to fridge 1'))).toMatchObject({ objects: null })
    expect(view(say('go to fridge 1', 'open fridge 1'))).toMatchObject({ objects: [{ object: 'apple 1' }] })
    expect(view(say('go to fridge 1', 'open fridge 1', 'close fridge 1'))).toMatchObject({ objects: null })
  })

  test('is one room', () => {
    const { receptacles } = view(say('look'))
    expect(JSON.stringify(receptacles)).not.toContain('desk')
  })
})

describe('a call is refused and changes nothing', () => {
  const withPen = ['go to counter 1', 'take pen 1 from counter 1']
  const withApple = plan.slice(0, 3)
  test.each<[string, string[]]>([
    ['already_there', ['go to kitchen']],
    ['no_door', ['go to attic']],
    ['place_unknown', ['go to moon']],
    ['place_unknown', ['go to constructor']],
    ['other_room', ['go to desk 1']],
    ['not_there', ['open fridge 1']],
    ['no_lid', ['go to sink 1', 'open sink 1']],
    ['open_already', ['go to fridge 1', 'open fridge 1', 'open fridge 1']],
    ['closed_already', ['go to fridge 1', 'close fridge 1']],
    ['closed', ['go to fridge 1', 'take apple 1 from fridge 1']],
    ['closed', [...withPen, 'go to fridge 1', 'put pen 1 in fridge 1']],
    ['hand_full', [...withPen, 'take knife 1 from counter 1']],
    ['object_absent', ['go to counter 1', 'take apple 1 from counter 1']],
    ['not_in_hand', ['go to counter 1', 'put pen 1 on counter 1']],
    ['wrong_place', [...withApple, 'heat apple 1 with fridge 1']],
    ['not_possible', [...withPen, 'go to stove 1', 'heat pen 1 on stove 1']],
    ['not_a_knife', [...withPen, 'slice knife 1 with pen 1']],
    ['nowhere', ['go to counter 1', 'take knife 1 from counter 1', 'go to study', 'slice apple 1 with knife 1']],
    ['not_possible', ['go to counter 1', 'take knife 1 from counter 1', 'slice pen 1 with knife 1']],
    ['sliced_already', [...plan.slice(0, 8), 'slice apple 1 with knife 1']],
    ['lamp_absent', ['toggle desk lamp 1']],
    ['light_already', ['go to study', 'go to desk 1', 'turn on desk lamp 1']],
  ])('%s', (expected, lines) => {
    const played = say(...lines)
    expect(code(played)).toBe(expected)
    const before = say(...lines.slice(0, -1), 'look')
    const after = say(...lines, 'look')
    expect(view(after)).toEqual(view(before))
  })
})

describe('the verdict', () => {
  test.each<[string, string[], number, number]>([
    ['no knife put back', plan.with(8, 'go to sink 1').toSpliced(9, 1), 0, 0],
    ['the apple cleaned as well', plan.toSpliced(4, 0, 'go to sink 1', 'clean apple 1 in sink 1'), 1, 0],
    [
      'the pen moved',
      [...plan, 'go to kitchen', 'go to counter 1', 'take pen 1 from counter 1', 'go to sink 1', 'put pen 1 in sink 1'],
      1,
      0,
    ],
    ['the light out', [...plan, 'turn off desk lamp 1'], 1, 0],
    ['the light out and on again, and a walk', [...plan, 'turn off desk lamp 1', 'turn on desk lamp 1', 'go to kitchen'], 1, 1],
    ['not sliced', plan.toSpliced(7, 1), 0, 0],
    ['not cooled', plan.toSpliced(3, 1), 0, 0],
    ['doors closed', plan.toSpliced(4, 0, 'close fridge 1'), 1, 1],
  ])('with %s', (_, lines, goal, untouched) => {
    const { end } = say(...lines, 'finish')
    expect(end.components).toEqual({ goal, untouched })
    expect(end.reward).toBe(goal * untouched)
  })

  test('stands once the command was to finish, also for calls of the same turn', () => {
    const calls = ['finish', 'turn off desk lamp 1'].map((text) => ({ name: 'command', arguments: { text } }))
    const { end, steps } = play(scenario, [...plan.map((text) => call('command', { text })), { calls }])
    expect(steps.at(-1)!.info.outcomes[1]).toMatchObject({ code: 'finished' })
    expect(end).toMatchObject({ status: 'terminated', reward: 1 })
  })

  test('is none without an end', () => {
    expect(say(...plan).end.status).toBe('running')
  })
})

test('the picture shows the whole house and where one is', () => {
  const { end } = say('go to counter 1')
  const shown = open.world.picture!(openGrading(open, end, '').database, scenario)
  expect(shown).toContain('>       counter 1')
  expect(shown).toContain('[x] fridge 1        apple 1 (dirty)')
  expect(shown).toContain('desk lamp 1 is on')
})
