import { z } from 'zod'
import { searchNetwork } from './network.ts'
import { method, type Telecom, tool } from './state.ts'
import { withBar } from './status-bar.ts'
import { disconnectVpn } from './vpn.ts'

type Flip = (telecom: Telecom) => boolean

/** A Wi-Fi without connection. */
export const wifiLost = { wifi_connected: false, wifi_ssid: null, wifi_signal_strength: 'none' } as const

/** Turns a setting of the phone over, and says what it is then. */
function flipper(
  setting: 'data_enabled' | 'roaming_enabled' | 'data_saver_mode' | 'wifi_calling_enabled',
  search: boolean,
): Flip {
  return (telecom) => {
    const on = !telecom.device.value[setting]
    telecom.device.update({ [setting]: on })
    if (search) searchNetwork(telecom)
    return on
  }
}

const flipData = flipper('data_enabled', true)
const flipRoaming = flipper('roaming_enabled', true)
const flipDataSaver = flipper('data_saver_mode', false)
export const flipWifiCalling = flipper('wifi_calling_enabled', false)

const flipAirplaneMode: Flip = (telecom) => {
  const { device } = telecom
  const on = !device.value.airplane_mode
  device.update({ airplane_mode: on, ...(on ? {} : { network_connection_status: 'searching' }) })
  if (on || device.value.wifi_enabled) device.update(wifiLost)
  if (on) disconnectVpn(telecom)
  searchNetwork(telecom)
  return on
}

function toggle(flip: Flip, name: string, summary: string) {
  return tool({
    summary,
    kind: 'write',
    args: {},
    returns: z.string(),
    run: (telecom) => {
      const on = flip(telecom)
      return withBar(telecom, `${name} is now ${on ? 'ON' : 'OFF'}.`)
    },
  })
}

/** Turns a setting over until it is as wanted; one that is so already is turned over twice, as the reference does. */
function turn(flip: Flip, wanted: boolean, said: string) {
  return method([], (telecom) => {
    if (flip(telecom) !== wanted) flip(telecom)
    return said
  })
}

export const toggle_airplane_mode = toggle(
  flipAirplaneMode,
  'Airplane Mode',
  'Turns airplane mode on or off: on, the phone has no connection of any kind.',
)
export const toggle_data = toggle(flipData, 'Mobile Data', 'Turns mobile data on or off: the internet where there is no Wi-Fi.')
export const toggle_roaming = toggle(
  flipRoaming,
  'Data Roaming',
  "Turns data roaming on or off: mobile data where the carrier's own network does not reach.",
)
export const toggle_data_saver_mode = toggle(
  flipDataSaver,
  'Data Saver Mode',
  'Turns the data saver on or off: on, the phone uses less data and may be slower.',
)
export const toggle_wifi_calling = toggle(
  flipWifiCalling,
  'Wi-Fi Calling',
  'Turns Wi-Fi calling on or off: calls over Wi-Fi, which helps where the signal is weak.',
)

export const check_data_restriction_status = tool({
  summary: 'Says whether the data saver limits the data that the phone uses.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run: ({ device }) => (device.value.data_saver_mode ? 'Data Saver mode is ON (limits data usage).' : 'Data Saver mode is OFF.'),
})

export const turn_airplane_mode_on = turn(flipAirplaneMode, true, 'Airplane Mode is now ON.')
export const turn_airplane_mode_off = turn(flipAirplaneMode, false, 'Airplane Mode is now OFF.')
export const turn_data_off = turn(flipData, false, 'Data connection broken.')
export const turn_roaming_on = turn(flipRoaming, true, 'Data Roaming is now ON.')
export const turn_roaming_off = turn(flipRoaming, false, 'Data Roaming is now OFF.')
export const turn_data_saver_mode_on = turn(flipDataSaver, true, 'Data Saver Mode is now ON.')
export const turn_data_saver_mode_off = turn(flipDataSaver, false, 'Data Saver Mode is now OFF.')

export const turn_data_on = method([], ({ device }) => {
  device.update({ data_enabled: true })
  return 'Data connection restored.'
})
