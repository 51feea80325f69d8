import { z } from 'zod'
import { PythonError, repr } from '../../python/index.ts'
import type { VpnDetails } from './phone.ts'
import { method, type Telecom, tool } from './state.ts'
import { withBar } from './status-bar.ts'

export const check_vpn_status = tool({
  summary: 'Says whether the phone is connected to a VPN, and to which.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run({ device }) {
    const { vpn_connected, vpn_enabled_setting, vpn_details } = device.value
    if (!vpn_connected) {
      return vpn_enabled_setting ? 'VPN is turned ON in settings, but currently not connected.' : 'VPN is turned OFF.'
    }
    if (vpn_details === null) return 'VPN is ON and connected (no specific details available).'
    const { server_address, protocol, server_performance: level } = vpn_details
    const shown = `'server_performance': <PerformanceLevel.${level.toUpperCase()}: '${level}'>`
    return `VPN is ON and connected. Details: {'server_address': ${repr(server_address)}, 'protocol': ${repr(protocol)}, ${shown}}`
  },
})

/** Whether the phone was without a VPN until now. */
function connect({ device, vpn }: Telecom): boolean {
  if (device.value.vpn_connected) return false
  const { level } = vpn.value
  const vpn_details: VpnDetails = { server_address: '192.168.1.1', protocol: 'OpenVPN', server_performance: level }
  device.update({ vpn_connected: true, vpn_details })
  vpn.update({ shared: true })
  return true
}

/** Whether the phone had a VPN until now. */
export function disconnectVpn({ device, vpn }: Telecom): boolean {
  if (!device.value.vpn_connected) return false
  device.update({ vpn_connected: false, vpn_details: null })
  vpn.update({ shared: false })
  return true
}

export const connect_vpn = tool({
  summary: 'Connects the phone to its VPN.',
  kind: 'write',
  args: {},
  returns: z.string(),
  run: (telecom) => (connect(telecom) ? withBar(telecom, 'VPN connected successfully.') : 'VPN already connected.'),
})

export const disconnect_vpn = tool({
  summary: 'Ends the VPN connection, which may change how fast the internet is.',
  kind: 'write',
  args: {},
  returns: z.string(),
  run(telecom) {
    const had = disconnectVpn(telecom)
    return withBar(telecom, had ? 'VPN disconnected successfully.' : 'No active VPN connection to disconnect.')
  },
})

/** Makes the VPN slow, and with it every one that is connected later: all share one object of the reference's class. */
export const break_vpn = method([], (telecom) => {
  connect(telecom)
  const { device, vpn } = telecom
  const { vpn_details } = device.value
  if (vpn_details === null) {
    throw new PythonError('AttributeError', "'NoneType' object has no attribute 'server_performance'")
  }
  device.update({ vpn_details: { ...vpn_details, server_performance: 'poor' } })
  if (vpn.value.shared) vpn.update({ level: 'poor' })
  return 'VPN connection broken.'
})
