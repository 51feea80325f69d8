import { z } from 'zod'
import { refuse, semantic, toolKit } from '../../core/index.ts'
import { services, situationOf } from './service.ts'
import { type DeviceId, type Helpdesk, helpdesk } from './state.ts'
import { looks, trial, view } from './views.ts'

const defineTool = toolKit(helpdesk)

const Seen = z.object({ seen: z.string() })
const Done = z.object({ changed: z.boolean().describe('False where it was like that already.') })
const Switch = z.enum(['on', 'off'])
const Computer = z.enum(['laptop', 'tablet'])

/** Changes settings of something in the home, and says whether that made a difference. */
function put(desk: Helpdesk, id: DeviceId, changes: Readonly<Record<string, string>>): { changed: boolean } {
  const { settings } = desk.devices.get(id)!
  const changed = Object.entries(changes).some(([name, value]) => settings[name] !== value)
  if (changed) desk.devices.update(id, { settings: { ...settings, ...changes } })
  return { changed }
}

/** What a start changes: one that hangs runs again, and a router that is registered gets what it needs to go online. */
function started(desk: Helpdesk, id: DeviceId): Readonly<Record<string, string>> {
  const { state } = desk.devices.get(id)!.settings
  if (state === 'dead') return {}
  const runs = state === 'hung' ? { state: 'running' } : {}
  const { customer, home } = situationOf(desk)
  const isRegistered = id === 'router' && customer.router_serial === home.router['serial']
  return isRegistered ? { ...runs, config: 'current' } : runs
}

const look = defineTool({
  summary: 'Looks at something in the home, and says what is to be seen.',
  effect: 'read',
  args: z.strictObject({ at: z.enum(looks) }),
  returns: Seen,
  run: (desk, { at }) => ({ seen: view(situationOf(desk), at) }),
})

const try_out = defineTool({
  summary: 'Tries a service: opens a page, prints, watches, measures the speed.',
  effect: 'read',
  args: z.strictObject({ service: z.enum(services) }),
  returns: Seen,
  run: (desk, { service }) => ({ seen: trial(situationOf(desk), service) }),
})

const set_power = defineTool({
  summary: 'Switches something on or off; the wall socket by its plug.',
  effect: 'write',
  args: z.strictObject({ device: z.enum(['socket', 'router', 'printer', 'box', 'tv']), power: Switch }),
  returns: Done,
  run(desk, { device, power }) {
    const starts = power === 'on' && desk.devices.get(device)!.settings['power'] === 'off'
    return put(desk, device, { power, ...(starts ? started(desk, device) : {}) })
  },
})

const restart = defineTool({
  summary: 'Restarts a device, which keeps its settings.',
  effect: 'write',
  args: z.strictObject({ device: z.enum(['router', 'box', 'laptop', 'tablet', 'printer']) }),
  returns: Done,
  run(desk, { device }) {
    if (desk.devices.get(device)!.settings['power'] === 'off') refuse('off', `The ${device} is switched off.`)
    return put(desk, device, started(desk, device))
  },
})

const reset_router = defineTool({
  summary: "Presses the router's reset hole: all of its settings go back to those it was made with.",
  effect: 'write',
  args: z.strictObject({}),
  returns: Done,
  run(desk) {
    const { settings } = desk.devices.get('router')!
    if (settings['power'] === 'off' || settings['state'] === 'dead') return { changed: false }
    return put(desk, 'router', { ...started(desk, 'router'), wifi: 'on', own_settings: 'erased' })
  },
})

const push_in = defineTool({
  summary: 'Pushes a cable in at both ends.',
  effect: 'write',
  args: z.strictObject({ cable: z.enum(['line_cable', 'lan_cable', 'hdmi_cable']) }),
  returns: Done,
  run: (desk, { cable }) => put(desk, cable, { fit: 'firm' }),
})

const move_line_cable = defineTool({
  summary: "Moves the line cable to the router's internet port or to a LAN port.",
  effect: 'write',
  args: z.strictObject({ port: z.enum(['internet', 'lan']) }),
  returns: Done,
  run: (desk, { port }) => put(desk, 'line_cable', { port }),
})

const set_wifi = defineTool({
  summary: 'Switches the wifi of the router or of a device on or off.',
  effect: 'write',
  args: z.strictObject({ device: z.enum(['router', 'laptop', 'tablet']), wifi: Switch }),
  returns: Done,
  run(desk, { device, wifi }) {
    if (device === 'router' && situationOf(desk).home.router['power'] === 'off') refuse('off', 'The router is switched off.')
    return put(desk, device, { wifi })
  },
})

const set_flight_mode = defineTool({
  summary: 'Switches the flight mode of a device on or off.',
  effect: 'write',
  args: z.strictObject({ device: Computer, flight: Switch }),
  returns: Done,
  run: (desk, { device, flight }) => put(desk, device, { flight }),
})

const join_wifi = defineTool({
  summary: 'Joins a wifi with a name and a password, and saves both.',
  effect: 'write',
  args: z.strictObject({
    device: z.enum(['laptop', 'tablet', 'printer']),
    network: semantic('wifi.name', z.string()),
    password: semantic('wifi.password', z.string()),
  }),
  returns: Done,
  run(desk, { device, network, password }) {
    if (desk.devices.get(device)!.settings['power'] === 'off') refuse('off', `The ${device} is switched off.`)
    return put(desk, device, { network, password })
  },
})

const set_dns = defineTool({
  summary: 'Sets the DNS of a device to automatic or manual.',
  effect: 'write',
  args: z.strictObject({ device: Computer, dns: z.enum(['automatic', 'manual']) }),
  returns: Done,
  run: (desk, { device, dns }) => put(desk, device, { dns }),
})

const update_router = defineTool({
  summary: "Installs the update of the router's software from its menu.",
  effect: 'write',
  args: z.strictObject({}),
  returns: Done,
  run: (desk) => put(desk, 'router', { firmware: 'current' }),
})

const stop_download = defineTool({
  summary: 'Stops the download on the laptop.',
  effect: 'write',
  args: z.strictObject({}),
  returns: Done,
  run: (desk) => put(desk, 'laptop', { download: 'none' }),
})

const load_paper = defineTool({
  summary: 'Puts paper into the printer.',
  effect: 'write',
  args: z.strictObject({}),
  returns: Done,
  run: (desk) => put(desk, 'printer', { paper: 'in' }),
})

const set_queue = defineTool({
  summary: 'Resumes or pauses the print queue on the laptop.',
  effect: 'write',
  args: z.strictObject({ queue: z.enum(['running', 'paused']) }),
  returns: Done,
  run: (desk, { queue }) => put(desk, 'laptop', { queue }),
})

const install_driver = defineTool({
  summary: "Installs the driver for a printer's model on the laptop.",
  effect: 'write',
  args: z.strictObject({ model: semantic('printer.model', z.string()) }),
  returns: Done,
  run: (desk, { model }) => put(desk, 'laptop', { driver: model }),
})

const set_input = defineTool({
  summary: 'Sets the input of the TV: HDMI 1 to 4.',
  effect: 'write',
  args: z.strictObject({ input: z.enum(['1', '2', '3', '4']) }),
  returns: Done,
  run(desk, { input }) {
    if (situationOf(desk).home.tv['power'] === 'off') refuse('off', 'The TV is switched off.')
    return put(desk, 'tv', { input })
  },
})

/** The user's hands and eyes. */
export const usertools = {
  look,
  try_out,
  set_power,
  restart,
  reset_router,
  push_in,
  move_line_cable,
  set_wifi,
  set_flight_mode,
  join_wifi,
  set_dns,
  update_router,
  stop_download,
  load_paper,
  set_queue,
  install_driver,
  set_input,
}
