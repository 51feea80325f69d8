import { describe, expect, test } from 'vitest'
import { drawsFrom, type Episode, resolveOptions, type Scenario, start, step } from '../../../core/index.ts'
import { faults } from '../../../envs/helpline/faults/index.ts'
import { drawValues } from '../../../envs/helpline/homes.ts'
import type { Notes } from '../../../envs/helpline/notes.ts'
import { drawCustomers } from '../../../envs/helpline/people.ts'
import type { Service } from '../../../envs/helpline/service.ts'
import { makingOf, patchOf } from '../../../envs/helpline/situations.ts'
import { open } from './harness.ts'

const draws = drawsFrom('user')
const values = { ...drawValues(draws), link: 'wifi' as const }
const [customer, ...others] = drawCustomers(draws, 3)

/** A call about a service, with some faults behind it. */
function callAbout(service: Service, names: readonly string[], pays = true): Scenario {
  const { name, phone, birth_date } = customer!
  const making = makingOf({ customer: customer!, values, service, link: 'wifi', faults: names, odd: [] })
  return {
    id: 'call',
    split: 'written',
    kind: service,
    difficulty: 'easy',
    base: 'empty',
    patch: patchOf(making, others),
    instruction: '',
    user: { opening: 'Hello, help!', name, phone, birth_date, wants: [service], day: 'friday', pays },
    goal: null,
    witness: [],
  }
}

interface Talk {
  readonly answers: string[]
  readonly notes: Notes
  readonly end: Episode
}

function talk(scenario: Scenario, ...texts: readonly string[]): Talk {
  let [episode] = start(open, scenario, '1', resolveOptions(open.world, {}))
  const answers: string[] = []
  for (const text of texts) {
    if (episode.status !== 'running') break
    const [next, { observation }] = step(open, episode, { text })
    episode = next
    answers.push(observation.messages.map((message) => message.text).join(' '))
  }
  return { answers, notes: episode.memory as unknown as Notes, end: episode }
}

const { phone, birth_date } = customer!

describe('the caller', () => {
  test('tells what it is asked, and nothing else', () => {
    const { answers, notes } = talk(callAbout('laptop_internet', []), 'What is your phone number?')
    expect(answers).toEqual([`My phone number is ${phone}.`])
    expect(notes.told).toEqual({ phone })
    expect(talk(callAbout('laptop_internet', []), 'When were you born?').answers[0]).toContain(birth_date)
  })

  test('never says what is wrong, whatever it looks at', () => {
    for (const [name, fault] of Object.entries(faults)) {
      const { answers } = talk(
        callAbout(fault.about[0]!, [name]),
        'Which lights are lit on the router? Which lights are lit on the wall socket?',
        'Please try again. Does it work now?',
        'What is wrong? What is the fault? Why does it not work?',
      )
      for (const answer of answers) expect(answer, name).not.toMatch(/because|fault|broken|wrong|cause|suspended/i)
    }
  })

  test('does several things in their order, and its memory says what it understood', () => {
    const { answers, notes } = talk(
      callAbout('laptop_internet', ['device_wifi_off', 'flight_mode']),
      'Please turn the wifi on your laptop on, then turn flight mode off, and then try again.',
    )
    expect(notes.did).toEqual(['set_wifi laptop on', 'set_flight_mode laptop off'])
    expect(answers[0]).toContain('It works, thank you!')
    expect(notes.satisfied).toBe(true)
  })

  test('is no longer satisfied when something was changed after it tried', () => {
    const { notes } = talk(callAbout('laptop_internet', []), 'Does it work now?', 'Please turn the wifi of your laptop off.')
    expect(notes.satisfied).toBe(false)
  })

  test.each([
    ['Please push the cable in.', /Which cable/],
    ['Please reset the router.', /reset hole/],
    [`Please connect your laptop to the wifi ${values.network}.`, /Which password/],
    ['Please connect your laptop to the wifi with its password.', /Which wifi/],
    ['Install the printer driver.', /Which model|which model/],
    ['Switch the TV to the right input.', /Which HDMI number/],
    ['Can you check the router?', /What of the router/],
    ['If the light is red, restart the router.', /rather tell you what I see/],
    ['Colourless green ideas sleep furiously.', /did not understand/],
  ])('asks back and does nothing at: %s', (text, asked) => {
    const { answers, notes } = talk(callAbout('laptop_internet', ['line_cable_loose']), text)
    expect(answers[0]).toMatch(asked)
    expect(notes.did).toEqual([])
  })

  test.each(["Please don't restart the router.", 'Do not push the line cable in.', 'Never press the reset hole of the router.'])(
    'does not do what it is told not to do: %s',
    (text) => {
      expect(talk(callAbout('laptop_internet', []), text).notes.did).toEqual([])
    },
  )

  test('says so where something cannot be done', () => {
    const { answers } = talk(callAbout('laptop_internet', ['router_off']), 'Please restart the router.')
    expect(answers[0]).toContain('I cannot do that.')
    expect(answers[0]).toContain('switched off')
  })

  test('takes `it` for what was spoken of last', () => {
    const { notes } = talk(callAbout('laptop_internet', ['router_off']), 'Is the router switched on?', 'Please switch it on.')
    expect(notes.did).toEqual(['set_power router on'])
  })

  test('agrees to one amount, if it pays at all', () => {
    const text = 'There are 45.00 dollars due. May I charge 45.00 dollars to your card?'
    expect(talk(callAbout('laptop_internet', ['money_due']), text).notes.agreed).toEqual([4500])
    expect(talk(callAbout('laptop_internet', ['money_due'], false), text).notes.agreed).toEqual([])
    const several = 'May I charge 45.00 dollars or 54.00 dollars to your card?'
    expect(talk(callAbout('laptop_internet', ['money_due']), several).notes.agreed).toEqual([])
    expect(talk(callAbout('laptop_internet', ['money_due']), 'I have charged 45.00 dollars to your card.').notes.agreed).toEqual(
      [],
    )
  })

  test('restarts a router also by its plug', () => {
    const { notes, answers } = talk(
      callAbout('laptop_internet', ['router_hung']),
      'Please unplug the router.',
      'Now plug it back in.',
      'Does it work now?',
    )
    expect(notes.did).toEqual(['set_power router off', 'set_power router on'])
    expect(answers[2]).toContain('It works')
  })

  test('hangs up after eight turns that led nowhere, or eight deeds that changed nothing', () => {
    const noise = Array.from({ length: 9 }, () => 'Colourless green ideas sleep furiously.')
    expect(talk(callAbout('laptop_internet', []), ...noise.slice(0, 7)).end.status).toBe('running')
    expect(talk(callAbout('laptop_internet', []), ...noise).end.reason).toBe('user_stop')
    const vain = Array.from({ length: 9 }, () => 'Please restart the router.')
    expect(talk(callAbout('laptop_internet', ['router_dead']), ...vain).end.reason).toBe('user_stop')
  })

  test('reads no endless texts, and quickly leaves them', () => {
    const began = performance.now()
    for (const text of ['turn the ', 'restart the router. ', 'a'.repeat(50), '"password ', '1) ']) {
      const { answers, notes } = talk(callAbout('laptop_internet', []), text.repeat(20_000))
      expect(answers[0]).toContain('too much at once')
      expect(notes.did).toEqual([])
    }
    expect(performance.now() - began).toBeLessThan(5000)
  })

  test('does not do very much at once', () => {
    const text = Array.from({ length: 14 }, (_, place) => `Turn the printer ${place % 2 ? 'on' : 'off'}.`).join(' ')
    expect(talk(callAbout('printing', []), text).notes.did).toEqual([])
  })
})
