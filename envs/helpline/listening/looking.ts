import type { Service } from '../service.ts'
import type { Look } from '../views.ts'
import { type Act, type Heard, vaguely } from './acts.ts'

/** Everything that a step asks to look at or to try. */
export function looksIn(heard: Heard): Act[] {
  const services = trialsIn(heard)
  if (services.length > 0) return [{ kind: 'try', services }]
  const looks = rules.flatMap(([at, asks]) => (asks(heard) ? [at] : []))
  if (looks.length > 0) return looks.map((at) => ({ kind: 'look', at }))
  const vague = unclear.find(([asks]) => asks(heard))
  return vague ? [vaguely(vague[1])] : []
}

type Asks = (heard: Heard) => boolean

const onComputer =
  (id: 'laptop' | 'tablet'): Asks =>
  ({ devices, some }) =>
    devices('laptop', 'tablet').includes(id) && !some('router', 'printer', 'box', 'tv', 'socket')

const isJoining: Asks = ({ some }) =>
  some('wifi', 'flight', 'network', 'password') && !some('dns', 'lan_cable', 'sticker', 'queue', 'driver', 'model', 'programs')

const rules: readonly (readonly [Look, Asks])[] = [
  ['socket_light', ({ has, some }) => has('socket') && !some('line_cable', 'sticker')],
  [
    'router_lights',
    ({ has, some }) =>
      has('router') && some('light', 'wifi', 'internet') && !some('sticker', 'menu', 'serial', 'password', 'firmware', 'network'),
  ],
  [
    'router_switch',
    ({ has, some }) =>
      has('router') &&
      some('power', 'on', 'off', 'turn_on') &&
      !some('light', 'wifi', 'sticker', 'menu', 'line_cable', 'lan_cable'),
  ],
  [
    'router_sticker',
    ({ has, some }) =>
      ((has('sticker') ||
        (has('router') &&
          some('password', 'network', 'under') &&
          !some('light', 'line_cable', 'lan_cable', 'cable', 'power', 'port'))) &&
        !some('printer', 'model', 'laptop', 'tablet', 'menu')) ||
      has('serial'),
  ],
  [
    'router_menu',
    ({ has, some }) =>
      (has('menu') || (has('router') && some('settings', 'bare_page')) || (has('firmware') && !some('driver', 'printer'))) &&
      !some('printer'),
  ],
  ['line_cable', ({ has, some }) => has('line_cable') || (has('cable') && some('internet_port'))],
  ['lan_cable', ({ has }) => has('lan_cable')],
  ['hdmi_cable', ({ has, some }) => has('hdmi_cable') || (has('input') && some('box', 'cable'))],
  ['laptop_wifi', (heard) => isJoining(heard) && onComputer('laptop')(heard)],
  ['tablet_wifi', (heard) => isJoining(heard) && onComputer('tablet')(heard)],
  ['laptop_network', (heard) => heard.has('dns') && onComputer('laptop')(heard)],
  ['tablet_network', (heard) => heard.has('dns') && onComputer('tablet')(heard)],
  ['laptop_programs', ({ some }) => some('download', 'programs')],
  ['print_queue', ({ some }) => some('queue', 'driver')],
  ['printer_label', ({ has, some }) => has('model') || (some('sticker', 'under') && has('printer'))],
  ['printer_wifi', ({ has, some }) => has('printer') && some('wifi', 'network', 'password') && !some('queue', 'driver')],
  [
    'printer_screen',
    ({ has, some }) =>
      has('paper') ||
      (has('printer') &&
        some('screen', 'light', 'on', 'off', 'power', 'turn_on', 'work') &&
        !some('wifi', 'network', 'password', 'model', 'queue', 'driver', 'sticker')),
  ],
  ['box_light', ({ has, some }) => has('box') && !some('hdmi_cable', 'cable', 'sticker', 'input')],
  [
    'tv_screen',
    ({ has, some }) =>
      (has('tv') && !some('hdmi_cable', 'cable', 'box')) ||
      (has('tv') && some('screen')) ||
      (has('input') && !some('box', 'cable', 'hdmi_cable')),
  ],
]

/** What can be looked at in several ways is asked back. */
const unclear: readonly (readonly [Asks, string])[] = [
  [({ has }) => has('router'), 'What of the router shall I look at: its lights, its power switch, its sticker, or its menu?'],
  [({ has }) => has('printer'), 'What of the printer shall I look at: its display, its label, or its wifi page?'],
  [({ has }) => has('cable'), 'Which cable: the line cable from the wall, the network cable of the laptop, or the HDMI cable?'],
  [({ some }) => some('light', 'power'), 'Of which device?'],
  [({ some }) => some('laptop', 'tablet'), 'What shall I look at there: its wifi settings, its DNS, or what is running?'],
]

/** What the user is asked to try; without a service named, all that it called about. */
function trialsIn({ own, wants, question }: Heard): Service[] {
  const asks = question || own('look')
  const tries =
    own('try_out') ||
    (own('work') && asks) ||
    (own('now') && question && !own('look', 'screen', 'network', 'programs', 'model', 'sticker', 'settings'))
  if (own('speed')) return ['speed']
  if (own('test_page')) return ['printing']
  const isThere =
    question && (own('internet') || (own('back') && own('tv', 'page'))) && !own('router', 'light', 'network', 'wifi')
  const isPage = own('page') || (own('bare_page') && !own('wifi', 'settings', 'network', 'router'))
  const opens = isPage && own('look') && !own('printer', 'dns')
  if ((!tries && !isThere && !opens) || own(...seenNotTried)) return []
  if (own('tv')) return ['tv']
  if (own('printer')) return ['printing']
  if (own('internet', 'page')) return [own('tablet') ? 'tablet_internet' : own('laptop') ? 'laptop_internet' : internetOf(wants)]
  if (own('router', 'box', 'wifi') && !own('work')) return []
  return wants.length > 1 && own('tablet', 'laptop') ? [own('tablet') ? 'tablet_internet' : 'laptop_internet'] : [...wants]
}

const seenNotTried = [
  'light',
  'sticker',
  'cable',
  'line_cable',
  'lan_cable',
  'hdmi_cable',
  'socket',
  'paper',
  'dns',
  'queue',
  'driver',
  'download',
  'flight',
  'menu',
  'power',
  'input',
  'xinput',
  'fit',
]

const internetOf = (wants: readonly Service[]): Service =>
  wants.includes('tablet_internet') && !wants.includes('laptop_internet') ? 'tablet_internet' : 'laptop_internet'
