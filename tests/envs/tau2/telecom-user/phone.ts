import type { Json, UserContext } from '../../../../core/index.ts'

/** A phone of the tests' own, in the state that a test gives it, which writes down every call. */
export interface FakePhone {
  readonly context: UserContext
  readonly calls: string[]
  readonly state: Record<string, boolean | string>
}

const sound = {
  airplane: false,
  data: true,
  roaming: false,
  saver: false,
  wifi: false,
  wifi_calling: false,
  vpn: false,
  sim: true,
  mode: '4g_5g_preferred',
  storage: true,
  sms: true,
  request: false,
  mmsc: true,
  quota: true,
}

export function fakePhone(given: Record<string, boolean | string> = {}): FakePhone {
  const state: Record<string, boolean | string> = { ...sound, ...given }
  const calls: string[] = []
  const call = (name: string, args: Json): { text: string } => {
    const values = Object.values(args as Record<string, Json>)
    calls.push([name, ...values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))].join(' '))
    return { text: answer(state, name, values.map(String)) }
  }
  return { context: { call, random: () => ({}) as never }, calls, state }
}

const yes = (on: unknown, words: readonly [string, string] = ['ON', 'OFF']): string => (on ? words[0] : words[1])

function works(state: FakePhone['state']): boolean {
  return Boolean(!state['airplane'] && state['sim'] && state['data'] && state['quota'])
}

function bar(state: FakePhone['state']): string {
  const signal = state['airplane']
    ? '✈️ Airplane Mode'
    : state['sim']
      ? `📶³ Good | ${state['mode'] === '2g_only' ? '2G' : '5G'}`
      : '📵 No Signal'
  const data = state['airplane'] ? '' : state['data'] && state['sim'] ? ' | 📱 Data Enabled' : ' | 📵 Data Disabled'
  const saver = data.includes('Enabled') && state['saver'] ? ' | 🔽 Data Saver' : ''
  return `Status Bar: ${signal}${data}${saver}${state['vpn'] ? ' | 🔒 VPN Connected' : ''} | 🔋 80%`
}

function answer(state: FakePhone['state'], name: string, values: readonly string[]): string {
  const flip = (key: string, label: string): string => {
    state[key] = !state[key]
    return `${label} is now ${yes(state[key])}.\n${bar(state)}`
  }
  switch (name) {
    case 'check_status_bar':
      return bar(state)
    case 'check_network_status':
      return `Airplane Mode: ${yes(state['airplane'])}\nSIM Card Status: ${yes(state['sim'], ['active', 'missing'])}\nMobile Data Enabled: ${yes(state['data'], ['Yes', 'No'])}\nData Roaming Enabled: ${yes(state['roaming'], ['Yes', 'No'])}\nWi-Fi Radio: ${yes(state['wifi'])}`
    case 'check_data_restriction_status':
      return state['saver'] ? 'Data Saver mode is ON (limits data usage).' : 'Data Saver mode is OFF.'
    case 'check_wifi_status':
      return state['wifi'] ? 'Wi-Fi is ON but not connected to any network.' : 'Wi-Fi is turned OFF.'
    case 'check_wifi_calling_status':
      return `Wi-Fi Calling is currently turned ${yes(state['wifi_calling'])}.`
    case 'check_vpn_status':
      return state['vpn'] ? 'VPN is ON and connected. Details: {}' : 'VPN is turned OFF.'
    case 'check_sim_status':
      return state['sim'] ? 'Your SIM card is active and working.' : 'No SIM card detected in the phone.'
    case 'check_network_mode_preference':
      return `Network Mode Preference: ${state['mode']}`
    case 'check_apn_settings':
      return `Current APN Name: internet\nMMSC URL (for picture messages): ${yes(state['mmsc'], ['http://x', 'Not Set'])}`
    case 'check_app_permissions':
      return `App 'messaging' has permission for: ${['storage', 'sms'].filter((each) => state[each]).join(', ')}.`
    case 'check_payment_request':
      return state['request'] ? 'You have a payment request for bill B1 of 10.0 USD.' : 'No payment request has been made.'
    case 'make_payment':
      return state['request'] ? 'Payment of 10.0 USD has been made for bill B1.' : 'You do not have a payment request.'
    case 'can_send_mms':
      return `Your messaging app ${works(state) && state['storage'] && state['sms'] && !state['wifi_calling'] ? 'can' : 'cannot'} send MMS messages.`
    case 'run_speed_test':
      if (!works(state)) return 'Speed test failed: No Connection.'
      return state['saver'] || state['vpn'] || state['mode'] !== '4g_5g_preferred'
        ? 'Speed Test Result: 20.00 Mbps (Fair). Fine.'
        : 'Speed Test Result: 275.00 Mbps (Excellent). Connection is very fast.'
    case 'toggle_airplane_mode':
      return flip('airplane', 'Airplane Mode')
    case 'toggle_data':
      return flip('data', 'Mobile Data')
    case 'toggle_roaming':
      return flip('roaming', 'Data Roaming')
    case 'toggle_data_saver_mode':
      return flip('saver', 'Data Saver Mode')
    case 'toggle_wifi':
      return flip('wifi', 'Wi-Fi')
    case 'toggle_wifi_calling':
      return flip('wifi_calling', 'Wi-Fi Calling')
    case 'connect_vpn':
      state['vpn'] = true
      return `VPN connected successfully.\n${bar(state)}`
    case 'disconnect_vpn':
      state['vpn'] = false
      return `VPN disconnected successfully.\n${bar(state)}`
    case 'reseat_sim_card':
      state['sim'] = true
      return `SIM card re-seated successfully.\n${bar(state)}`
    case 'set_network_mode_preference':
      state['mode'] = values[0]!
      return `Preferred Network Mode set to: ${values[0]}\n${bar(state)}`
    case 'grant_app_permission':
      state[values[1]!] = true
      return `Success. Permission '${values[1]}' granted to app '${values[0]}'.\n${bar(state)}`
    default:
      return `Done.\n${bar(state)}`
  }
}
