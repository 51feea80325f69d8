import { z } from 'zod'
import { equals, str, truth } from '../../python/index.ts'
import { method, tool } from './state.ts'
import { withBar } from './status-bar.ts'
import { flipWifiCalling, wifiLost } from './switches.ts'

export const check_wifi_status = tool({
  summary: 'Says whether Wi-Fi is on, which network it is connected to, and how strong the signal is.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run({ device }) {
    const { wifi_enabled, wifi_connected, wifi_ssid, wifi_signal_strength } = device.value
    if (!wifi_enabled) return 'Wi-Fi is turned OFF.'
    return wifi_connected
      ? `Wi-Fi is ON and connected to '${str(wifi_ssid)}'. Signal strength: ${wifi_signal_strength}.`
      : 'Wi-Fi is ON but not connected to any network.'
  },
})

export const toggle_wifi = tool({
  summary: 'Turns Wi-Fi on or off; in airplane mode it cannot be changed.',
  kind: 'write',
  args: {},
  returns: z.string(),
  run(telecom) {
    const { device } = telecom
    if (device.value.airplane_mode) return withBar(telecom, 'Cannot change Wi-Fi settings while Airplane Mode is ON.')
    const on = !device.value.wifi_enabled
    device.update({ wifi_enabled: on, ...(on ? {} : wifiLost) })
    return withBar(telecom, `Wi-Fi is now ${on ? 'ON' : 'OFF'}.`)
  },
})

export const check_wifi_calling_status = tool({
  summary: 'Says whether Wi-Fi calling is on: calls over Wi-Fi in place of the cellular network.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run: ({ device }) => `Wi-Fi Calling is currently turned ${device.value.wifi_calling_enabled ? 'ON' : 'OFF'}.`,
})

export const set_wifi_calling = method([{ name: 'enabled' }, { name: 'mms_over_wifi', default: null }], (telecom, given) => {
  const { enabled, mms_over_wifi } = given
  if (!equals(telecom.device.value.wifi_calling_enabled, enabled)) flipWifiCalling(telecom)
  const said = `Wi-Fi Calling is now ${truth(enabled) ? 'ON' : 'OFF'}.`
  if (mms_over_wifi === null) return said
  telecom.device.update({ wifi_calling_mms_over_wifi: mms_over_wifi })
  return `${said}\nMMS over Wi-Fi is now ${truth(mms_over_wifi) ? 'ON' : 'OFF'}.`
})
