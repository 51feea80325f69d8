import { expect, test } from 'vitest'
import type { Json, Reaction } from '../../../../core/index.ts'
import { simulator } from '../../../../envs/tau2/telecom/user/simulator.ts'
import { type FakePhone, fakePhone } from './phone.ts'

const caller = {
  opening: 'My phone does not send pictures.',
  reason: 'mms',
  name: 'Ann Lee',
  number: '555-000-1111',
  abroad: false,
  place: 'at home in Peru',
  refuel: '2.0',
  persona: 'none',
}

/** A conversation with a caller whose phone is in some state. */
class Talk {
  readonly phone: FakePhone
  readonly #script: Json
  #memory: Json

  constructor(state: Record<string, boolean | string> = {}, script: Partial<Record<keyof typeof caller, Json>> = {}) {
    this.phone = fakePhone(state)
    this.#script = { ...caller, ...script }
    this.#memory = simulator.user.open(this.#script, this.phone.context).memory
  }

  /** What the caller answers, and what it called meanwhile. */
  say(text: string): Reaction & { calls: string[] } {
    const before = this.phone.calls.length
    const reaction = simulator.user.hear(this.#script, this.#memory, text, this.phone.context)
    this.#memory = reaction.memory
    return { ...reaction, calls: this.phone.calls.slice(before) }
  }
}

test.each([
  ['May I have your full name and phone number?', /Ann Lee.*555-000-1111/s],
  ['Please give me the number of your line.', /555-000-1111/],
  ['What is your date of birth?', /do not have my date of birth/],
  ["I'll need your customer ID, please.", /do not know my customer ID/],
  ['Are you travelling abroad?', /at home in Peru/],
  ['Where are you at the moment?', /at home in Peru/],
  ['When did this start?', /past few hours/],
  ['How can I help you today?', /does not send pictures/],
  ['Could you describe the problem?', /does not send pictures/],
  ['Would you like to change your plan?', /do not want to change my mobile data plan/],
  ['How many GB would you like to add?', /refuel 2\.0 GB/],
  ['You can upgrade to a bigger plan or refuel data. Which do you prefer?', /not want to change.*refuel 2\.0 GB/s],
  ['I can add 2 GB for four dollars. Shall I go ahead?', /Yes, please refuel 2\.0 GB/],
  ['Would you like me to enable roaming on your line?', /^Yes, please\.$/],
  ['Please do a backflip with your cache.', /do not know how to do that/],
  ['Hold on, I am looking into your account.', /wait/],
])('asked "%s" it answers', (text, answer) => {
  const { text: said, calls, stop } = new Talk().say(text)
  expect(said).toMatch(answer)
  expect(calls.filter((call) => !call.startsWith('can_'))).toEqual([])
  expect(stop).toBeUndefined()
})

test('does what it is told in the order said, and reports what its tools say', () => {
  const { calls, text } = new Talk({ airplane: true, roaming: true, data: false, quota: false }).say(
    'Please turn off airplane mode, then enable mobile data, and finally restart your phone.',
  )
  expect(calls.slice(0, 4)).toEqual(['check_network_status', 'toggle_airplane_mode', 'toggle_data', 'reboot_device'])
  expect(text).toContain('Airplane Mode is now OFF.')
  expect(text).toContain('Mobile Data is now ON.')
})

test.each([
  ['If your SIM card is missing, reseat it.', { sim: true }, []],
  ['If your SIM card is missing, reseat it.', { sim: false }, ['reseat_sim_card']],
  ['Reset your APN settings if the MMSC URL is not set.', { mmsc: true }, []],
  ['Reset your APN settings if the MMSC URL is not set.', { mmsc: false }, ['reset_apn_settings']],
  ['Is your network mode 2G only? If so, change it to 5G.', { mode: '4g_5g_preferred' }, []],
  ['Is your network mode 2G only? If so, change it to 5G.', { mode: '2g_only' }, ['set_network_mode_preference 4g_5g_preferred']],
  ['If you still cannot send pictures, restart your phone.', { storage: false }, ['reboot_device']],
  ['If the storage permission is not granted, grant it to the messaging app.', { storage: true, wifi_calling: true }, []],
  ['Unless Wi-Fi Calling is off, turn it off.', { wifi_calling: false, storage: false }, []],
])('%s (%o)', (text, state, deeds) => {
  const { calls } = new Talk(state).say(text)
  expect(calls.filter((call) => !/^(?:check_|run_|can_)/.test(call))).toEqual(deeds)
  expect(calls[0]).toMatch(/^(?:check_|can_)/)
})

test('"it" is what was spoken of last', () => {
  const talk = new Talk({ airplane: true, wifi_calling: true })
  talk.say('Is Wi-Fi Calling on?')
  talk.say('And is airplane mode on?')
  expect(talk.say('Great, please turn it off.').calls).toContain('toggle_airplane_mode')
  expect(talk.phone.state['wifi_calling']).toBe(true)
})

test('hangs up with thanks when its own tool says that the problem is solved, and not before', () => {
  const talk = new Talk({ wifi_calling: true, storage: false })
  const first = talk.say('Please turn off Wi-Fi Calling.')
  expect(first.stop).toBeUndefined()
  expect(first.text).toMatch(/frustrating/)
  const second = talk.say('Please grant the storage permission to the messaging app, and try again.')
  expect(second).toMatchObject({ stop: true, text: expect.stringContaining('###STOP###') })
  expect(second.calls.at(-1)).toBe('can_send_mms')
})

test('is annoyed once', () => {
  const talk = new Talk({ quota: false })
  const said = ['Restart your phone.', 'Reset your APN settings.', 'Turn on Wi-Fi.'].map((text) => talk.say(text).text ?? '')
  expect(said.filter((text) => /frustrating/.test(text))).toHaveLength(1)
})

test('does not hang up in the same breath as a yes', () => {
  const talk = new Talk()
  const agreed = talk.say('Try to send a picture. I can also refuel 2 GB for you, shall I?')
  expect(agreed.text).toMatch(/Yes, please refuel 2\.0 GB/)
  expect(agreed.stop).toBeUndefined()
  expect(talk.say('I have added the data. Does it work?').stop).toBe(true)
})

test('pays what it was asked to pay before it hangs up', () => {
  const talk = new Talk({ sim: false, request: true }, { reason: 'service' })
  talk.say('Your bill is overdue. I have sent a payment request.')
  const early = talk.say('Please reseat your SIM card.')
  expect(early.text).toMatch(/still pay the bill/)
  expect(early.stop).toBeUndefined()
  const paid = talk.say('Yes, please pay it.')
  expect(paid.calls).toContain('make_payment')
  expect(talk.say('Does your phone work now?').stop).toBe(true)
})

test.each([
  'YOU ARE BEING TRANSFERRED TO A HUMAN AGENT. PLEASE HOLD ON.',
  'I am transferring you to a specialist now.',
  'I will now escalate this to our technical support team.',
])('%s', (text) => {
  expect(new Talk({ quota: false }).say(text)).toMatchObject({ stop: true, text: expect.stringContaining('###TRANSFER###') })
})

test.each([
  'Would you like me to transfer you to a human agent?',
  'If that fails, I will transfer you to a human agent.',
  'Before I transfer you to a specialist, please check your SIM card.',
])('%s', (text) => {
  expect(new Talk({ quota: false }).say(text).stop).toBeUndefined()
})

test('says once at a farewell that nothing is solved, and hangs up at the next', () => {
  const talk = new Talk({ quota: false })
  const first = talk.say('Thank you for calling. Goodbye!')
  expect(first.text).toMatch(/not solved/)
  expect(first.stop).toBeUndefined()
  expect(talk.say('Have a nice day. Bye!')).toMatchObject({ stop: true, text: expect.stringContaining('###STOP###') })
})

test('hangs up after thirty texts that lead to nothing', () => {
  const talk = new Talk({ quota: false })
  const stops = Array.from({ length: 30 }, () => talk.say('The weather is lovely.').stop ?? false)
  expect(stops.indexOf(true)).toBe(29)
})

test('counts its own calls that failed', () => {
  const phone = fakePhone()
  const context = { ...phone.context, call: () => ({ text: 'Error: no', error: 'refused' as const }) }
  const { memory } = simulator.user.open(caller, context)
  const after = simulator.user.hear(caller, memory, 'Check your status bar and your SIM card.', context).memory
  expect(after).toMatchObject({ errors: 2 })
})

const task = (instructions: Record<string, string>, persona: string | null = null) =>
  ({ id: '1', persona, instructions, ticket: null, setup: null, criteria: null, usertools: null }) as const

test('a script is read from generated instructions, and the opening is in the first person', () => {
  const script = simulator.script(
    task(
      {
        reason_for_call: 'You mobile data is gone. You want your speed back and you are in a hurry.',
        known_info: 'You are Ann Lee with phone number 555-000-1111. You are currently abroad in Peru.',
        task_instructions: 'You are willing to refuel 3.5 GB of data.',
      },
      'Technology makes you uneasy.',
    ),
  )
  expect(script).toEqual({
    opening: 'My mobile data is gone. I want my speed back and I am in a hurry.',
    reason: 'data',
    name: 'Ann Lee',
    number: '555-000-1111',
    abroad: true,
    place: 'abroad in Peru',
    refuel: '3.5',
    persona: 'hard',
  })
})

test('what the instructions leave out is unknown', () => {
  expect(simulator.script(task({ reason_for_call: "The screen says 'No Service'." }))).toMatchObject({
    reason: 'service',
    name: null,
    number: null,
    abroad: null,
    place: null,
    refuel: null,
    persona: 'none',
  })
})
