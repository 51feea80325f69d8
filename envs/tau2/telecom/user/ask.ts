import { dumps, get, type PythonDict } from '../../../python/index.ts'
import type { GoldCall } from '../../tasks.ts'

/** A sentence for every tool of the user. */
const sentences: Readonly<Record<string, (given: PythonDict) => string>> = {
  check_status_bar: () => 'Please look at your status bar.',
  check_network_status: () => 'Please check your network status.',
  check_network_mode_preference: () => 'Please check your network mode preference.',
  set_network_mode_preference: (given) => `Please set your network mode preference to ${text(given, 'mode')}.`,
  run_speed_test: () => 'Please run a speed test.',
  toggle_airplane_mode: () => 'Please toggle airplane mode.',
  check_sim_status: () => 'Please check your SIM card.',
  reseat_sim_card: () => 'Please take your SIM card out and put it back in.',
  toggle_data: () => 'Please toggle mobile data.',
  toggle_roaming: () => 'Please toggle data roaming.',
  check_data_restriction_status: () => 'Please check whether Data Saver is on.',
  toggle_data_saver_mode: () => 'Please toggle Data Saver.',
  check_apn_settings: () => 'Please check your APN settings.',
  set_apn_settings: (given) => `Please call set_apn_settings with ${dumps(given)}`,
  reset_apn_settings: () => 'Please reset your APN settings.',
  check_wifi_status: () => 'Please check your Wi-Fi.',
  toggle_wifi: () => 'Please toggle Wi-Fi.',
  check_wifi_calling_status: () => 'Please check Wi-Fi Calling.',
  toggle_wifi_calling: () => 'Please toggle Wi-Fi Calling.',
  check_vpn_status: () => 'Please check your VPN.',
  connect_vpn: () => 'Please connect your VPN.',
  disconnect_vpn: () => 'Please disconnect your VPN.',
  check_installed_apps: () => 'Please check which apps are installed.',
  check_app_status: (given) => `Please check the status of the ${text(given, 'app_name')} app.`,
  check_app_permissions: (given) => `Please check the permissions of the ${text(given, 'app_name')} app.`,
  grant_app_permission: (given) =>
    `Please grant the ${text(given, 'permission')} permission to the ${text(given, 'app_name')} app.`,
  can_send_mms: () => 'Please try to send a picture message.',
  reboot_device: () => 'Please restart your phone.',
  check_payment_request: () => 'Please check whether you have a payment request.',
  make_payment: () => 'Please pay the bill.',
}

/** What one says to the user so that it makes a call. */
export function ask({ name, arguments: given }: GoldCall): string {
  return sentences[name]?.(given) ?? `Please call ${name} with ${dumps(given)}`
}

function text(given: PythonDict, name: string): string {
  const value = get(given, name)
  return typeof value === 'string' ? value : dumps(value ?? null)
}
