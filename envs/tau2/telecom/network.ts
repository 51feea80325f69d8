import { z } from 'zod'
import { get, type PythonValue, str } from '../../python/index.ts'
import { settingsWith, textWith } from './attributes.ts'
import { networkModes, type Phone, type Strength, type Technology } from './phone.ts'
import { method, type Telecom, tool } from './state.ts'
import { withBar } from './status-bar.ts'

export function simStatus({ sim_card_missing, sim_card_status }: Phone): Phone['sim_card_status'] {
  return sim_card_missing ? 'missing' : sim_card_status
}

const technologyOf: Readonly<Record<string, Technology>> = { '3g_only': '3G', '2g_only': '2G' }

function signalOf({ surroundings }: Telecom, technology: Technology): Strength {
  return (get(surroundings.value.signal_strength, technology) as Strength | undefined) ?? 'none'
}

/** What the phone connects with: the fastest there is, or what its setting says; 4G where that says nothing. */
function technologyFor(telecom: Telecom, mode: PythonValue): Technology {
  if (mode === '4g_5g_preferred') return signalOf(telecom, '5G') === 'none' ? '4G' : '5G'
  return (typeof mode === 'string' && technologyOf[mode]) || '4G'
}

const unserved = {
  network_connection_status: 'no_service',
  network_technology_connected: 'none',
  network_signal_strength: 'none',
} as const

/** The phone looks for a network, and finds what its card, its settings and its line allow. */
export function searchNetwork(telecom: Telecom): void {
  const { device, surroundings } = telecom
  const phone = device.value
  if (simStatus(phone) === 'active' && !phone.airplane_mode) {
    const technology = technologyFor(telecom, phone.network_mode_preference)
    device.update({
      network_connection_status: 'connected',
      network_technology_connected: technology,
      network_signal_strength: signalOf(telecom, technology),
    })
  } else device.update(unserved)
  // Where something else stands for the settings, this raises, and what was found stays.
  const { apn_name } = settingsWith(phone.active_apn_settings, 'apn_name')
  if (apn_name === 'broken' || !surroundings.value.line_active) device.update(unserved)
}

function onOff(on: boolean): string {
  return on ? 'ON' : 'OFF'
}

function yesNo(yes: boolean): string {
  return yes ? 'Yes' : 'No'
}

export const check_network_status = tool({
  summary: "Reads the phone's connections: airplane mode, SIM, signal, network, mobile data, roaming, Wi-Fi.",
  kind: 'read',
  args: {},
  returns: z.string(),
  run({ device }) {
    const phone = device.value
    const lines = [
      `Airplane Mode: ${onOff(phone.airplane_mode)}`,
      `SIM Card Status: ${simStatus(phone)}`,
      `Cellular Connection: ${phone.network_connection_status}`,
      `Cellular Signal: ${phone.network_signal_strength}`,
      `Cellular Network Type: ${phone.network_technology_connected}`,
      `Mobile Data Enabled: ${yesNo(phone.data_enabled)}`,
      `Data Roaming Enabled: ${yesNo(phone.roaming_enabled)}`,
      `Wi-Fi Radio: ${onOff(phone.wifi_enabled)}`,
      `Wi-Fi Connected: ${yesNo(phone.wifi_connected)}`,
    ]
    return [...lines, ...(phone.wifi_connected ? [`Connected Wi-Fi Network: ${str(phone.wifi_ssid)}`] : [])].join('\n')
  },
})

export const check_network_mode_preference = tool({
  summary: 'Reads which kinds of network the phone is set to use.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run: ({ device }) => `Network Mode Preference: ${textWith(device.value.network_mode_preference, 'value')}`,
})

export const set_network_mode_preference = tool({
  summary: 'Sets which kinds of network the phone uses. 4G and 5G are the fastest, and use more battery.',
  kind: 'write',
  args: { mode: z.enum(networkModes).describe('What it may connect with.') },
  returns: z.string(),
  run(telecom, { mode }) {
    const known = typeof mode !== 'string' || (networkModes as readonly string[]).includes(mode)
    if (known) {
      // Whatever is no text is stored as it was sent.
      telecom.device.update({ network_mode_preference: mode })
      searchNetwork(telecom)
    }
    if (!known || mode === null) {
      const options = networkModes.join(', ')
      const refusal = `Failed to set network mode: '${str(mode)}' is not a valid option. Please use one of: ${options}`
      return withBar(telecom, refusal)
    }
    return withBar(telecom, `Preferred Network Mode set to: ${textWith(mode, 'value')}`)
  },
})

export const simulate_network_search = method([], (telecom) => {
  searchNetwork(telecom)
  return null
})
