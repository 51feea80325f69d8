import { z } from 'zod'
import { dict, get, type PythonValue, repr, str, truth } from '../../python/index.ts'
import { valueAt } from '../toolkit.ts'
import { settingsWith, textWith } from './attributes.ts'
import type { App } from './phone.ts'
import { mobileDataWorks } from './speed.ts'
import { method, type Telecom, tool } from './state.ts'
import { withBar } from './status-bar.ts'

function appNamed({ device }: Telecom, app_name: PythonValue): App | undefined {
  return valueAt(device.value.app_statuses, app_name) as App | undefined
}

function granted({ permissions }: App): string[] {
  return Object.keys(permissions).filter((permission) => permissions[permission])
}

function setPermission({ device }: Telecom, app: App, name: string, permission: string, allowed: boolean): void {
  const changed = { ...app, permissions: { ...app.permissions, [permission]: allowed } }
  const apps = device.value.app_statuses.map.map(([key, each]) => [key, key === name ? changed : each] as const)
  device.update({ app_statuses: dict(apps) })
}

function missing(app_name: PythonValue): string {
  return `App '${str(app_name)}' not found on this phone.`
}

export const check_installed_apps = tool({
  summary: 'Lists the apps on the phone.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run({ device }) {
    const names = device.value.app_statuses.map.map(([name]) => name)
    return `The following apps are installed on the phone: ${names.join(', ')}`
  },
})

const AppName = z.string().describe("The app's name, such as 'messaging'.")

export const check_app_status = tool({
  summary: 'Shows an app and what it may do, a permission a line.',
  kind: 'read',
  args: { app_name: AppName },
  returns: z.string(),
  run(telecom, { app_name }) {
    const app = appNamed(telecom, app_name)
    if (!app) return missing(app_name)
    const names = granted(app)
    const lines = names.length === 0 ? [' - Permissions: None granted.'] : [' - Permissions Granted:']
    return [`Status for App: ${str(app_name)}`, ...lines, ...names.map((name) => `   - ${name}`)].join('\n')
  },
})

export const check_app_permissions = tool({
  summary: 'Lists what an app may do, such as use the storage.',
  kind: 'read',
  args: { app_name: AppName },
  returns: z.string(),
  run(telecom, { app_name }) {
    const app = appNamed(telecom, app_name)
    if (!app) return missing(app_name)
    const names = granted(app)
    return names.length === 0
      ? `App '${str(app_name)}' currently has no permissions granted.`
      : `App '${str(app_name)}' has permission for: ${names.join(', ')}.`
  },
})

export const grant_app_permission = tool({
  summary: 'Lets an app do something that some of its functions need.',
  kind: 'write',
  args: { app_name: AppName, permission: z.string().describe("In lower case, such as 'storage'.") },
  returns: z.string(),
  run(telecom, { app_name, permission }) {
    const app = appNamed(telecom, app_name)
    const name = textWith(permission, 'lower').toLowerCase()
    if (!app) return withBar(telecom, `Error. App '${str(app_name)}' not found. Cannot grant permission.`)
    const known = Object.keys(app.permissions)
    if (!known.includes(name)) {
      const refusal = `Permission '${name}' not tracked for app '${str(app_name)}', available permissions: ${repr(known)}`
      return withBar(telecom, `Error. ${refusal}`)
    }
    setPermission(telecom, app, app_name as string, name, true)
    return withBar(telecom, `Success. Permission '${name}' granted to app '${str(app_name)}'.`)
  },
})

export const remove_app_permission = method([{ name: 'app_name' }, { name: 'permission' }], (telecom, given) => {
  const { app_name, permission } = given
  const app = appNamed(telecom, app_name)
  const name = textWith(permission, 'lower').toLowerCase()
  if (!app) return [false, `App '${str(app_name)}' not found. Cannot remove permission.`]
  if (!Object.hasOwn(app.permissions, name)) {
    return [false, `Permission '${name}' not tracked for app '${str(app_name)}'.`]
  }
  setPermission(telecom, app, app_name as string, name, false)
  return [true, `Permission '${name}' removed from app '${str(app_name)}'.`]
})

/** Whether a picture message would go out. */
export function canSendMms(telecom: Telecom): boolean {
  if (!mobileDataWorks(telecom)) return false
  const phone = telecom.device.value
  if (phone.network_technology_connected === '2G') return false
  if (phone.wifi_calling_enabled && truth(phone.wifi_calling_mms_over_wifi)) return false
  if (settingsWith(phone.active_apn_settings, 'mmsc_url').mmsc_url === null) return false
  const messaging = get(phone.app_statuses, 'messaging') as App | undefined
  return messaging?.permissions['storage'] === true && messaging.permissions['sms'] === true
}

export const can_send_mms = tool({
  summary: 'Tries whether the messaging app can send picture messages.',
  kind: 'read',
  args: {},
  returns: z.string(),
  run: (telecom) => `Your messaging app ${canSendMms(telecom) ? 'can' : 'cannot'} send MMS messages.`,
})
