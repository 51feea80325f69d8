import type { DeviceId } from '../state.ts'
import { type Act, back, deed, type Heard, vaguely } from './acts.ts'

/** What hands can be asked to do: the first that makes something of a step is what is meant. */
export function deedsIn(heard: Heard): Act[] {
  for (const rule of rules) {
    const acts = rule(heard)
    if (acts) return acts
  }
  return []
}

type DeedRule = (heard: Heard) => Act[] | undefined

const isOn = ({ has, some }: Heard): boolean => some('turn_on') || has('turn', 'up') || (some('on') && !some('turn_off', 'off'))
const isOff = ({ some }: Heard): boolean => some('turn_off', 'off', 'unplug') && !some('turn_on')
const toggled = (heard: Heard): 'on' | 'off' | undefined => (isOff(heard) ? 'off' : isOn(heard) ? 'on' : undefined)

/** A deed for each device that is named; where `it` could be several, it asks back. */
function each({ isOne, own }: Heard, devices: readonly DeviceId[], make: (device: DeviceId) => Act): Act[] {
  if (devices.length > 1 && isOne && !devices.some((device) => own(device))) return [back('Which of them do you mean?')]
  return devices.map(make)
}

const resetting: DeedRule = ({ has, some }) => {
  if (has('factory') && !some('box', 'tv', 'laptop', 'tablet', 'printer')) return [deed('reset_router')]
  if (!has('reset')) return undefined
  return [back('Do you want it restarted, or do you mean the little reset hole, which erases its settings?')]
}

const restarting: DeedRule = (heard) => {
  if (!heard.has('restart') || heard.some('queue')) return undefined
  const devices = heard.devices('router', 'box', 'laptop', 'tablet', 'printer')
  if (devices.length > 0) return each(heard, devices, (device) => deed('restart', { device }))
  return [
    back(heard.some('socket', 'tv') ? 'I can switch that off and on, but it has nothing to restart.' : 'What shall I restart?'),
  ]
}

const driving: DeedRule = ({ has, some, spelled }) => {
  if (!has('driver') || !some('install', 'update', 'xmodel')) return undefined
  if (has('forget') && !some('install', 'update')) return [vaguely('Which driver shall I install instead?')]
  const [model, other] = spelled.models
  return [
    model === undefined || other !== undefined
      ? back('For which model shall I install the driver?')
      : deed('install_driver', { model }),
  ]
}

const joining: DeedRule = ({ has, some, spelled, devices }) => {
  const spells = some('xnetwork', 'xpassword')
  const switches = some('on', 'off', 'turn_on', 'turn_off')
  const isSpelled = spelled.networks.length > 0 && spelled.passwords.length > 0
  const joins = has('join') && some('network', 'wifi') && (some('password', 'network') || isSpelled) && !switches
  if (!spells && (!joins || has('icon'))) return undefined
  const [device, other] = devices('laptop', 'tablet', 'printer')
  if (device === undefined || other !== undefined) return [back('Which device shall I connect to the wifi?')]
  const [network, otherNetwork] = spelled.networks
  const [password, otherPassword] = spelled.passwords
  if (otherNetwork !== undefined || otherPassword !== undefined)
    return [back('Please tell me one wifi name and one password at a time.')]
  if (network === undefined) return [back('Which wifi shall I choose? Please tell me its name and its password.')]
  if (password === undefined) return [back(`Which password shall I type for ${network}?`)]
  return [deed('join_wifi', { device, network, password })]
}

const flying: DeedRule = (heard) => {
  if (!heard.has('flight')) return undefined
  const flight = toggled(heard)
  const [device] = heard.devices('laptop', 'tablet')
  if (flight === undefined) return undefined
  return [device === undefined ? back('On which device?') : deed('set_flight_mode', { device, flight })]
}

const resolving: DeedRule = ({ has, some, devices }) => {
  if (!has('dns') || !some('automatic', 'manual')) return undefined
  const [device] = devices('laptop', 'tablet')
  if (has('forget') && !has('automatic')) return [vaguely('To what shall I set DNS instead?')]
  return [
    device === undefined ? back('On which device?') : deed('set_dns', { device, dns: has('automatic') ? 'automatic' : 'manual' }),
  ]
}

const choosingInput: DeedRule = ({ has, some, own, isOne, spelled }) => {
  if (
    has('xinput') &&
    (own('hdmi_cable', 'cable', 'unplug') || (some('hdmi_cable', 'cable') && isOne && own('push', 'move'))) &&
    !own('tv', 'input')
  )
    return [back('I would rather leave that cable where it is; the TV has an input to choose.')]
  const [input, other] = spelled.inputs
  if (has('xinput') && other === undefined) return [deed('set_input', { input: input! })]
  return some('input', 'xinput') ? [vaguely('Which HDMI number shall I choose?')] : undefined
}

const movingCable: DeedRule = ({ some }) => {
  const isCable = some('line_cable') || (some('cable') && !some('lan_cable', 'hdmi_cable'))
  if (!some('internet_port') || !some('move', 'push') || !isCable) return undefined
  return [deed('move_line_cable', { port: 'internet' })]
}

const unplugging: DeedRule = ({ some }) => {
  if (!some('unplug', 'off') || !some('line_cable', 'lan_cable', 'hdmi_cable', 'cable')) return undefined
  return [vaguely('I would rather not leave that cable out. Where shall I put it?')]
}

const pushing: DeedRule = ({ has, some }) => {
  if (!some('push') || has('unplug')) return undefined
  const cables = (['line_cable', 'lan_cable', 'hdmi_cable'] as const).filter((cable) => has(cable))
  if (cables.length > 0) return cables.map((cable) => deed('push_in', { cable }))
  if (!has('cable')) return undefined
  return [back('Which cable: the line cable from the wall, the network cable of the laptop, or the HDMI cable?')]
}

const updating: DeedRule = ({ has, some }) => {
  if (has('renew')) return [deed('update_router')]
  const isAsked = has('update') && some('firmware', 'router', 'menu') && !some('driver', 'laptop', 'tablet', 'printer', 'box')
  return isAsked ? [deed('update_router')] : undefined
}

const stopping: DeedRule = ({ has }) => (has('download') && has('stop') ? [deed('stop_download')] : undefined)

const queueing: DeedRule = ({ has, some }) => {
  if (!has('queue')) return undefined
  if (some('resume', 'restart', 'on')) return [deed('set_queue', { queue: 'running' })]
  return has('pause') ? [deed('set_queue', { queue: 'paused' })] : undefined
}

const loading: DeedRule = ({ has }) => (has('paper') && has('load') ? [deed('load_paper')] : undefined)

const switchingWifi: DeedRule = (heard) => {
  const wifi = toggled(heard)
  if (!heard.has('wifi') || wifi === undefined) return undefined
  const [device, other] = heard.nearest('wifi', heard.devices('router', 'tablet', 'laptop'))
  if (other !== undefined) return [back('The wifi of which of them?')]
  return [device === undefined ? back('The wifi of which device?') : deed('set_wifi', { device, wifi })]
}

const powering: DeedRule = (heard) => {
  const { has, some } = heard
  const plugs = some('push') && !some('cable', 'line_cable', 'lan_cable', 'hdmi_cable')
  if (has('icon')) return undefined
  const power = has('unplug') ? 'off' : (toggled(heard) ?? (plugs ? 'on' : undefined))
  if (power === undefined) return undefined
  if (heard.own('port', 'internet_port', 'lan_port')) return [back('Which cable, and into which port?')]
  const devices = heard.devices('socket', 'router', 'printer', 'box', 'tv')
  if (devices.length > 0) return each(heard, devices, (device) => deed('set_power', { device, power }))
  if (toggled(heard) === undefined) return [vaguely('What shall I do with it?')]
  if (some('laptop', 'tablet') && !heard.own('laptop', 'tablet')) return [vaguely(`What shall I switch ${power}?`)]
  return some('laptop', 'tablet') ? [back('It is on, I have it before me.')] : [back(`What shall I switch ${power}?`)]
}

const rules: readonly DeedRule[] = [
  resetting,
  restarting,
  driving,
  joining,
  flying,
  resolving,
  stopping,
  queueing,
  choosingInput,
  movingCable,
  updating,
  loading,
  switchingWifi,
  unplugging,
  pushing,
  powering,
]
