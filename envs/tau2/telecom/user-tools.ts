import {
  break_apn_mms_setting,
  break_apn_settings,
  check_apn_settings,
  reboot_device,
  reset_apn_settings,
  set_apn_settings,
} from './apn.ts'
import {
  can_send_mms,
  check_app_permissions,
  check_app_status,
  check_installed_apps,
  grant_app_permission,
  remove_app_permission,
} from './apps.ts'
import {
  check_network_mode_preference,
  check_network_status,
  set_network_mode_preference,
  simulate_network_search,
} from './network.ts'
import { check_payment_request, make_payment } from './payment.ts'
import { assertions } from './phone-assertions.ts'
import { check_sim_status, lock_sim_card, reseat_sim_card, unseat_sim_card } from './sim.ts'
import { run_speed_test } from './speed.ts'
import { check_status_bar } from './status-bar.ts'
import { set_user_info, set_user_location } from './surroundings.ts'
import {
  check_data_restriction_status,
  toggle_airplane_mode,
  toggle_data,
  toggle_data_saver_mode,
  toggle_roaming,
  toggle_wifi_calling,
  turn_airplane_mode_off,
  turn_airplane_mode_on,
  turn_data_off,
  turn_data_on,
  turn_data_saver_mode_off,
  turn_data_saver_mode_on,
  turn_roaming_off,
  turn_roaming_on,
} from './switches.ts'
import { break_vpn, check_vpn_status, connect_vpn, disconnect_vpn } from './vpn.ts'
import { check_wifi_calling_status, check_wifi_status, set_wifi_calling, toggle_wifi } from './wifi.ts'

/** The user's tools, in the benchmark's order. */
export const tools = {
  check_status_bar,
  check_network_status,
  check_network_mode_preference,
  set_network_mode_preference,
  run_speed_test,
  toggle_airplane_mode,
  check_sim_status,
  reseat_sim_card,
  toggle_data,
  toggle_roaming,
  check_data_restriction_status,
  toggle_data_saver_mode,
  check_apn_settings,
  set_apn_settings,
  reset_apn_settings,
  check_wifi_status,
  toggle_wifi,
  check_wifi_calling_status,
  toggle_wifi_calling,
  check_vpn_status,
  connect_vpn,
  disconnect_vpn,
  check_installed_apps,
  check_app_status,
  check_app_permissions,
  grant_app_permission,
  can_send_mms,
  reboot_device,
  check_payment_request,
  make_payment,
}

export const methods = {
  set_user_info,
  set_user_location,
  turn_airplane_mode_on,
  turn_airplane_mode_off,
  unseat_sim_card,
  lock_sim_card,
  turn_data_on,
  turn_data_off,
  turn_roaming_on,
  turn_roaming_off,
  turn_data_saver_mode_on,
  turn_data_saver_mode_off,
  break_apn_settings,
  break_apn_mms_setting,
  set_wifi_calling,
  break_vpn,
  remove_app_permission,
  simulate_network_search,
  ...assertions,
}
