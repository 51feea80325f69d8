import type { Thing } from './lexicon.ts'
import type { Request } from './meaning.ts'

/** Which tool shows a thing. */
const looks: Partial<Record<Thing, string>> = {
  airplane: 'check_network_status',
  data: 'check_network_status',
  roaming: 'check_network_status',
  network: 'check_network_status',
  network_settings: 'check_network_status',
  network_type: 'check_network_status',
  g2: 'check_network_status',
  g3: 'check_network_status',
  g4: 'check_network_status',
  g5: 'check_network_status',
  wifi: 'check_wifi_status',
  wifi_calling: 'check_wifi_calling_status',
  saver: 'check_data_restriction_status',
  vpn: 'check_vpn_status',
  apn: 'check_apn_settings',
  sim: 'check_sim_status',
  mode: 'check_network_mode_preference',
  status_bar: 'check_status_bar',
  signal: 'check_status_bar',
  speed: 'run_speed_test',
  mms: 'can_send_mms',
  apps: 'check_installed_apps',
  payment: 'check_payment_request',
}

/** Things that others, named beside them, only describe. */
const shadows: Partial<Record<Thing, readonly Thing[]>> = {
  mode: ['network', 'network_type', 'network_settings', 'data', 'signal', 'g2', 'g3', 'g4', 'g5'],
  apn: ['mms', 'network', 'data', 'network_settings', 'speed'],
  roaming: ['data', 'speed'],
  saver: ['data', 'network', 'speed'],
  vpn: ['network', 'speed', 'apps'],
  wifi_calling: ['wifi', 'signal', 'network', 'mms'],
  speed: ['data', 'network', 'network_type'],
  permission: ['apps', 'storage', 'sms', 'mms', 'messaging', 'browser', 'access', 'device'],
  status_bar: ['g2', 'g3', 'g4', 'g5', 'signal', 'network', 'network_type', 'airplane', 'data', 'device'],
  network: ['device'],
  sim: ['device', 'signal'],
  app_status: ['messaging', 'browser', 'apps'],
  mms: ['messaging', 'sms'],
  payment: ['line', 'usage'],
  apps: ['device'],
}

export function shadowed(things: readonly Thing[]): Thing[] {
  const named = things.filter((thing) => thing !== 'device' && thing !== 'it' && thing !== 'noun')
  return (named.length > 0 ? named : things).filter((thing) => !things.some((other) => shadows[other]?.includes(thing)))
}

/** The look that shows a thing, if there is one. `beside` are all things of which the same was said. */
export function lookAt(thing: Thing, beside: readonly Thing[], sentence: readonly string[] = []): Request[] {
  const kept = shadowed(beside)
  if (!kept.includes(thing)) return []
  const app = appIn([...beside, ...sentence])
  if (isPermission(beside)) {
    return thing === kept[0] || thing === 'permission'
      ? [{ kind: 'look', tool: 'check_app_permissions', given: { app_name: app }, of: thing }]
      : []
  }
  if (thing === 'app_status' || thing === 'messaging' || thing === 'browser') {
    return [{ kind: 'look', tool: 'check_app_status', given: { app_name: app } }]
  }
  const tool = thing === 'sms' ? 'check_status_bar' : looks[thing]
  if (tool === undefined) return []
  return [{ kind: 'look', tool, given: {}, ...(exact.includes(thing) ? {} : { of: thing }) }]
}

/** Things that are asked for by the name of a tool: no other tool's answer does. */
const exact: readonly Thing[] = ['status_bar', 'network', 'speed', 'mms', 'apps', 'payment', 'mode', 'apn', 'wifi_calling']

export function isPermission(things: readonly Thing[]): boolean {
  if (things.includes('permission') || things.includes('storage') || things.includes('phone_calls')) return true
  return things.includes('access') && (things.includes('messaging') || things.includes('browser') || things.includes('sms'))
}

export function appIn(things: readonly (Thing | string)[]): string {
  return things.includes('browser') ? 'browser' : 'messaging'
}
