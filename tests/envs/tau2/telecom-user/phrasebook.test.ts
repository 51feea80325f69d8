import { expect, test } from 'vitest'
import type { Json } from '../../../../core/index.ts'
import { dict, fromJson, type PythonDict } from '../../../../envs/python/index.ts'
import { simulator } from '../../../../envs/tau2/telecom/user/simulator.ts'
import { fakePhone } from './phone.ts'
import { deeds } from './phrases/changing.ts'
import { deedsInOtherWords } from './phrases/changing-otherwise.ts'
import { lookups } from './phrases/looking.ts'
import { lookupsInOtherWords } from './phrases/looking-otherwise.ts'
import { idle, questions } from './phrases/telling.ts'

const script = {
  opening: 'My phone is broken.',
  reason: 'service',
  name: 'Ann Lee',
  number: '555-000-1111',
  abroad: true,
  place: 'abroad in Peru',
  refuel: '2.0',
  persona: 'none',
}

/** What the user calls when it hears a text, after others that it heard before, and what it answers. */
function hearing(
  text: string,
  state: Record<string, boolean | string>,
  before: readonly string[] = [],
): { calls: string[]; text: string } {
  const phone = fakePhone(state)
  let { memory } = simulator.user.open(script, phone.context)
  for (const earlier of before) memory = simulator.user.hear(script, memory, earlier, phone.context).memory
  phone.calls.length = 0
  return { text: simulator.user.hear(script, memory, text, phone.context).text ?? '', calls: phone.calls }
}

const isDeed = (call: string): boolean => !/^(?:check_|run_|can_)/.test(call)

test.each(Object.entries(lookups))('what asks for %s looks there first, and changes nothing', (wanted, texts) => {
  const state = { airplane: true, request: true, storage: false }
  const wrong = texts.filter((text) => {
    const { calls } = hearing(text, state)
    return calls[0] !== wanted || calls.some(isDeed)
  })
  expect(wrong).toEqual([])
})

test.each(Object.entries(deeds))('what asks for %s does that, once, and nothing else', (wanted, { state, says }) => {
  const wrong = says.filter((text) => hearing(text, state).calls.filter(isDeed).join() !== wanted)
  expect(wrong).toEqual([])
})

test.each(Object.entries(lookupsInOtherWords))(
  'what asks in other words for %s looks there, and changes nothing',
  (wanted, texts) => {
    const state = { airplane: true, request: true, storage: false }
    const wrong = texts.filter((text) => {
      const { calls } = hearing(text, state)
      return !calls.includes(wanted) || calls.some(isDeed)
    })
    expect(wrong).toEqual([])
  },
)

test.each(deedsInOtherWords)(
  'what asks in other words for $calls with $state does that and nothing else',
  ({ calls, state, says }) => {
    expect(says.filter((text) => hearing(text, state).calls.filter(isDeed).join() !== calls.join())).toEqual([])
  },
)

test.each(questions)('questions about $about are answered, and change nothing', ({ answer, says }) => {
  const wrong = says.filter((text) => {
    const heard = hearing(text, { request: true })
    return heard.calls.some(isDeed) || !answer.test(heard.text)
  })
  expect(wrong).toEqual([])
})

test('a bill that it may pay is paid once there is a request for it, and only agreed to before', () => {
  const asked = 'Would you like to pay the bill now?'
  expect(hearing(asked, { request: true }).calls.filter(isDeed)).toEqual([])
  expect(hearing(asked, { request: true }, ['Please check your payment requests.']).calls).toContain('make_payment')
  expect(hearing(`I have sent you a payment request. ${asked}`, { request: true }).calls).toContain('make_payment')
})

const histories = [['Is airplane mode on?'], ['Are you using a VPN?'], ['Please check your APN settings.', 'Is mobile data on?']]

test.each(histories)('after other talk, what names its thing means the same (%s)', (...before) => {
  const wrong = Object.entries(deeds).flatMap(([wanted, { state, says }]) =>
    says.filter((text) => hearing(text, state, before).calls.filter(isDeed).join() !== wanted),
  )
  expect(wrong).toEqual([])
})

test('what is told, offered or forbidden changes nothing', () => {
  const state = { airplane: true, data: false, request: true }
  expect(idle.filter((text) => hearing(text, state).calls.some(isDeed))).toEqual([])
})

const switches = ['airplane mode', 'mobile data', 'data roaming', 'data saver', 'Wi-Fi', 'Wi-Fi Calling']

test.each(switches)('%s that is already as it should be stays as it is', (name) => {
  const off = { airplane: false, data: false, roaming: false, saver: false, wifi: false, wifi_calling: false }
  const { calls, text } = hearing(`Please turn ${name} off.`, off)
  expect(calls.filter(isDeed)).toEqual([])
  expect(text).toMatch(/already off/)
})

const gold = (name: string, given: Json = {}) => ({
  requestor: 'user' as const,
  name,
  arguments: (Object.keys(given as object).length === 0 ? dict([]) : fromJson(given)) as PythonDict,
})

test('every tool can be asked for in a sentence of the witness', () => {
  const given: Record<string, Json> = {
    set_network_mode_preference: { mode: '3g_only' },
    check_app_status: { app_name: 'browser' },
    check_app_permissions: { app_name: 'messaging' },
    grant_app_permission: { app_name: 'browser', permission: 'sms' },
    set_apn_settings: { apn_settings: { apn_name: 'internet', mms_port: 8080 } },
  }
  const names = [...Object.keys(lookups), ...Object.keys(deeds), ...Object.keys(given)].map((call) => call.split(' ')[0]!)
  for (const name of new Set(names)) {
    const asked = given[name] ?? {}
    const { calls } = hearing(simulator.ask(gold(name, asked)), { airplane: true, vpn: name === 'disconnect_vpn' })
    const values = Object.values(asked as object).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    const made = isDeed(name) ? calls.filter(isDeed) : calls
    expect(made[0]).toBe([name, ...values].join(' '))
    expect(calls.filter(isDeed)).toHaveLength(isDeed(name) ? 1 : 0)
  }
})
