import {
  enumeration,
  floating,
  type PythonDict,
  type PythonFloat,
  type PythonModel,
  type PythonValue,
  string,
  whole,
} from '../../python/index.ts'
import { boolean, build, type Defaulted, dictOf, type Model, model, nested, optional } from '../models.ts'

export const simStatuses = ['active', 'missing', 'locked_pin', 'locked_puk'] as const
export const technologies = ['none', '2G', '3G', '4G', '5G'] as const
export const networkModes = ['4g_5g_preferred', '4g_only', '3g_only', '2g_only'] as const
export const strengths = ['none', 'poor', 'fair', 'good', 'excellent'] as const
export const performances = ['unknown', 'poor', 'fair', 'good', 'excellent'] as const
export const networkStatuses = ['connected', 'searching', 'no_service', 'emergency_only'] as const
export const apnNames = ['internet', 'broken'] as const

const no: Defaulted = { validator: boolean, default: false }
const yes: Defaulted = { validator: boolean, default: true }
const strength = enumeration(...strengths)
const technology = enumeration(...technologies)

function defaulted(validator: Defaulted['validator'], value: PythonValue): Defaulted {
  return { validator, default: value }
}

function nullable(validator: Defaulted['validator'], value: PythonValue): Defaulted {
  return { ...optional(validator), default: value }
}

function made(of: Model): Defaulted {
  return { validator: nested(of), default: build(of, {}) }
}

export const APNSettings = model(
  'APNSettings',
  {
    apn_name: defaulted(enumeration(...apnNames), 'internet'),
    reset_at_reboot: no,
    mms_apn: nullable(string, 'mms'),
    mmsc_url: nullable(string, 'http://mms.carrier.com/mms/wapenc'),
    mms_proxy: optional(string),
    mms_port: optional(whole),
  },
  'forbid',
)

export const VpnDetails = model(
  'VpnDetails',
  {
    server_address: optional(string),
    protocol: optional(string),
    server_performance: defaulted(enumeration(...performances), 'unknown'),
  },
  'forbid',
)

const AppPermissions = model('AppPermissions', { sms: no, storage: no, phone: no, network: no }, 'forbid')
const AppStatus = model('AppStatus', { app_name: string, permissions: made(AppPermissions) }, 'forbid')

function appWith(app_name: string, ...granted: readonly string[]): [string, PythonModel] {
  const permissions = build(AppPermissions, Object.fromEntries(granted.map((permission) => [permission, true])))
  return [app_name, { app_name, permissions }]
}

const installed: PythonDict = {
  map: [appWith('messaging', 'sms', 'storage', 'phone'), appWith('browser', 'network', 'storage')],
}

export const Phone = model(
  'MockPhoneAttributes',
  {
    sim_card_status: defaulted(enumeration(...simStatuses), 'active'),
    sim_card_missing: no,
    airplane_mode: no,
    network_signal_strength: defaulted(strength, 'good'),
    network_technology_connected: defaulted(technology, '5G'),
    network_connection_status: defaulted(enumeration(...networkStatuses), 'connected'),
    battery_level: defaulted(whole, 80),
    data_enabled: yes,
    roaming_enabled: no,
    network_mode_preference: defaulted(enumeration(...networkModes), '4g_5g_preferred'),
    active_apn_settings: made(APNSettings),
    wifi_enabled: no,
    wifi_connected: no,
    wifi_ssid: optional(string),
    wifi_signal_strength: defaulted(strength, 'none'),
    wifi_calling_enabled: no,
    wifi_calling_mms_over_wifi: no,
    data_saver_mode: no,
    vpn_enabled_setting: no,
    vpn_connected: no,
    vpn_details: optional(nested(VpnDetails)),
    app_statuses: defaulted(dictOf(nested(AppStatus)), installed),
  },
  'forbid',
)

export const PaymentRequest = model('PaymentRequest', { bill_id: string, amount_due: floating, paid: no }, 'forbid')

export const Surroundings = model(
  'UserSurroundings',
  {
    name: optional(string),
    phone_number: optional(string),
    is_abroad: no,
    roaming_allowed: no,
    signal_strength: defaulted(dictOf(strength, technology), {
      map: [
        ['2G', 'poor'],
        ['3G', 'fair'],
        ['4G', 'good'],
        ['5G', 'excellent'],
      ],
    }),
    mobile_data_usage_exceeded: no,
    line_active: yes,
    payment_request: optional(nested(PaymentRequest)),
  },
  'forbid',
)

export type Strength = (typeof strengths)[number]
export type Technology = (typeof technologies)[number]
export type NetworkMode = (typeof networkModes)[number]
export type Settings = PythonModel & {
  readonly apn_name: (typeof apnNames)[number]
  readonly reset_at_reboot: boolean
  readonly mmsc_url: string | null
}
export type VpnDetails = PythonModel & {
  readonly server_address: string | null
  readonly protocol: string | null
  readonly server_performance: (typeof performances)[number]
}
export type Permissions = PythonModel & { readonly [permission: string]: boolean }
export type App = PythonModel & { readonly app_name: string; readonly permissions: Permissions }
export type PaymentRequest = PythonModel & {
  readonly bill_id: string
  readonly amount_due: PythonFloat
  readonly paid: boolean
}
// A mode, settings and what tasks set are stored as they were sent, so these fields may hold anything.
export type Phone = PythonModel & {
  readonly sim_card_status: (typeof simStatuses)[number]
  readonly sim_card_missing: boolean
  readonly airplane_mode: boolean
  readonly network_signal_strength: Strength
  readonly network_technology_connected: Technology
  readonly network_connection_status: (typeof networkStatuses)[number]
  readonly battery_level: PythonValue
  readonly data_enabled: boolean
  readonly roaming_enabled: boolean
  readonly network_mode_preference: PythonValue
  readonly active_apn_settings: PythonValue
  readonly wifi_enabled: boolean
  readonly wifi_connected: boolean
  readonly wifi_ssid: string | null
  readonly wifi_signal_strength: Strength
  readonly wifi_calling_enabled: boolean
  readonly wifi_calling_mms_over_wifi: PythonValue
  readonly data_saver_mode: boolean
  readonly vpn_enabled_setting: boolean
  readonly vpn_connected: boolean
  readonly vpn_details: VpnDetails | null
  readonly app_statuses: PythonDict
}
export type Surroundings = PythonModel & {
  readonly name: PythonValue
  readonly phone_number: PythonValue
  readonly is_abroad: PythonValue
  readonly roaming_allowed: boolean
  readonly signal_strength: PythonDict
  readonly mobile_data_usage_exceeded: boolean
  readonly line_active: boolean
  readonly payment_request: PaymentRequest | null
}
