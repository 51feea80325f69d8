import { z } from 'zod'
import { str } from '../../python/index.ts'
import type { Phone, Strength } from './phone.ts'
import { type Telecom, tool } from './state.ts'

const signals: Readonly<Record<Strength, string>> = {
  none: '📵 No Signal',
  poor: '📶¹ Poor',
  fair: '📶² Fair',
  good: '📶³ Good',
  excellent: '📶⁴ Excellent',
}

function radioIcons(phone: Phone): string[] {
  if (phone.airplane_mode) return ['✈️ Airplane Mode']
  const { network_technology_connected: technology } = phone
  const connected = technology !== 'none'
  const data = connected && phone.data_enabled
  return [
    signals[phone.network_signal_strength],
    ...(connected ? [technology] : []),
    data ? '📱 Data Enabled' : '📵 Data Disabled',
    ...(data && phone.data_saver_mode ? ['🔽 Data Saver'] : []),
  ]
}

function wifiIcons({ wifi_enabled, wifi_connected, wifi_ssid }: Phone): string[] {
  if (!wifi_enabled || !wifi_connected) return []
  return [wifi_ssid ? `📡 Connected to ${wifi_ssid}` : '📡 Enabled']
}

/** The phone's status bar as a line. */
export function statusBar({ device }: Telecom): string {
  const phone = device.value
  const vpn = phone.vpn_connected ? ['🔒 VPN Connected'] : []
  const icons = [...radioIcons(phone), ...wifiIcons(phone), ...vpn, `🔋 ${str(phone.battery_level)}%`]
  return `Status Bar: ${icons.join(' | ')}`
}

/** What a change of the phone says, and the status bar after it. */
export function withBar(telecom: Telecom, said: string): string {
  return `${said}\n${statusBar(telecom)}`
}

export const check_status_bar = tool({
  summary: "Reads the icons in the phone's status bar: signal, mobile data, Wi-Fi, VPN, battery.",
  kind: 'read',
  args: {},
  returns: z.string(),
  run: statusBar,
})
