import { z } from 'zod'
import { isDict } from '../../python/index.ts'
import { build } from '../models.ts'
import { settingsWith } from './attributes.ts'
import { searchNetwork } from './network.ts'
import { APNSettings, apnNames, type Settings } from './phone.ts'
import { method, type Telecom, tool } from './state.ts'
import { withBar } from './status-bar.ts'

/** Changes the settings in the phone; `first` is the field that Python asks of them first. */
function changeSettings({ device }: Telecom, first: string, change: Partial<Settings>): void {
  const settings = settingsWith(device.value.active_apn_settings, first)
  device.update({ active_apn_settings: { ...settings, ...change } as Settings })
}

export const check_apn_settings = tool({
  summary:
    "Reads how the phone reaches the carrier's data network: the access point's name, and the address for picture messages.",
  kind: 'read',
  args: {},
  returns: z.string(),
  run({ device }) {
    const { apn_name, mmsc_url } = settingsWith(device.value.active_apn_settings, 'model_copy')
    const url = mmsc_url || 'Not Set'
    return `Current APN Name: ${apn_name}\nMMSC URL (for picture messages): ${url}\n(These are technical settings, usually best left unchanged.)`
  },
})

export const set_apn_settings = tool({
  summary: "Replaces the phone's access point settings; what is left out gets its default.",
  kind: 'write',
  args: {
    apn_settings: z
      .object({
        apn_name: z.enum(apnNames).optional().describe("'internet' unless told."),
        reset_at_reboot: z.boolean().optional().describe('Whether the next reboot sets the defaults again.'),
        mms_apn: z.string().nullable().optional().describe('The access point for picture messages.'),
        mmsc_url: z.string().nullable().optional().describe('The address for picture messages; without it none are sent.'),
        mms_proxy: z.string().nullable().optional().describe("The proxy's address for picture messages, where one is needed."),
        mms_port: z.int().nullable().optional().describe("The proxy's port."),
      })
      .describe('The new settings.'),
  },
  returns: z.string(),
  run(telecom, { apn_settings }) {
    const settings = isDict(apn_settings) ? build(APNSettings, Object.fromEntries(apn_settings.map)) : apn_settings
    // What is no dict is stored before it is asked for a name.
    telecom.device.update({ active_apn_settings: settings })
    const { apn_name } = settingsWith(settings, 'apn_name')
    searchNetwork(telecom)
    return withBar(telecom, `APN settings set to: ${apn_name}`)
  },
})

export const reset_apn_settings = tool({
  summary: "Sets the phone's access point settings to their defaults when it is next rebooted.",
  kind: 'write',
  args: {},
  returns: z.string(),
  run(telecom) {
    changeSettings(telecom, 'reset_at_reboot', { reset_at_reboot: true })
    searchNetwork(telecom)
    return withBar(telecom, 'APN settings will reset at reboot.')
  },
})

export const reboot_device = tool({
  summary: 'Restarts the phone, which refreshes its connections.',
  kind: 'write',
  args: {},
  returns: z.string(),
  run(telecom) {
    const { device } = telecom
    const { reset_at_reboot } = settingsWith(device.value.active_apn_settings, 'reset_at_reboot')
    if (reset_at_reboot) device.update({ active_apn_settings: build(APNSettings, {}) })
    device.update({ network_connection_status: 'searching' })
    searchNetwork(telecom)
    return withBar(telecom, `${reset_at_reboot ? 'Resetting APN settings...\n' : ''}Restarting network services...`)
  },
})

export const break_apn_settings = method([], (telecom) => {
  changeSettings(telecom, 'apn_name', { apn_name: 'broken' })
  searchNetwork(telecom)
  return 'APN settings broken. Please call reset_apn_settings() to fix.'
})

export const break_apn_mms_setting = method([], (telecom) => {
  changeSettings(telecom, 'mmsc_url', { mmsc_url: null })
  return 'APN MMS setting broken. Please call reset_apn_settings() to fix.'
})
