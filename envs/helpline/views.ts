import {
  hasWifi,
  isLinked,
  isOnline,
  isRunning,
  printerHasWifi,
  type Service,
  type Settings,
  type Situation,
  works,
} from './service.ts'

/** What the user can look at; each is a view of the situation, and never says why. */
export const looks = [
  'socket_light',
  'router_lights',
  'router_switch',
  'router_sticker',
  'router_menu',
  'line_cable',
  'lan_cable',
  'hdmi_cable',
  'laptop_wifi',
  'tablet_wifi',
  'laptop_network',
  'tablet_network',
  'laptop_programs',
  'print_queue',
  'printer_screen',
  'printer_label',
  'printer_wifi',
  'box_light',
  'tv_screen',
] as const
export type Look = (typeof looks)[number]

/** What the user sees where it looks. */
export function view(situation: Situation, look: Look): string {
  return views[look](situation)
}

const views: Readonly<Record<Look, (situation: Situation) => string>> = {
  socket_light: ({ home: { socket }, line }) => {
    if (socket['power'] === 'off') return 'The wall socket is dark. Its power plug lies beside it.'
    return `The wall socket's power light is green, and its line light is ${line.signal === 'good' ? 'green' : 'red'}.`
  },
  router_lights: (situation) => {
    const { router } = situation.home
    if (router['power'] === 'off' || router['state'] === 'dead') return 'No light on the router is lit.'
    if (router['state'] === 'hung') return "All of the router's lights blink orange at once."
    const [internet, wifi] = [isOnline(situation) ? 'green' : 'red', router['wifi'] === 'on' ? 'green' : 'off']
    return `On the router the power light is green, the internet light is ${internet}, and the wifi light is ${wifi}.`
  },
  router_switch: ({ home: { router } }) => `The router's power switch is set to ${router['power']}.`,
  router_sticker: ({ home: { router } }) =>
    `The sticker on the router says: wifi name ${router['name']}, wifi password ${router['password']}, serial ${router['serial']}.`,
  router_menu: (situation) => {
    if (!isRunning(situation)) return "The router's menu does not open."
    const { wifi, firmware } = situation.home.router
    return `The router's menu says: wifi ${wifi}, software ${firmware === 'current' ? 'up to date' : 'out of date, update available'}.`
  },
  line_cable: ({ home: { line_cable } }) => {
    const wire = line_cable['wire'] === 'whole' ? 'looks whole' : 'is torn, bare wires show'
    const port = line_cable['port'] === 'internet' ? 'the port marked Internet' : 'the port marked LAN 4'
    return `The line cable from the wall ${wire}. It is in ${port} of the router, and it ${fitText(line_cable)}.`
  },
  lan_cable: ({ home: { lan_cable } }) => `The network cable between the laptop and the router ${fitText(lan_cable)}.`,
  hdmi_cable: ({ home: { hdmi_cable, box } }) =>
    `The HDMI cable from the box goes to HDMI ${box['plugged']} of the TV, and it ${fitText(hdmi_cable)}.`,
  laptop_wifi: (situation) => wifiText(situation, 'laptop'),
  tablet_wifi: (situation) => wifiText(situation, 'tablet'),
  laptop_network: ({ home: { laptop } }) => `On the laptop, DNS is set to ${dnsText(laptop)}.`,
  tablet_network: ({ home: { tablet } }) => `On the tablet, DNS is set to ${dnsText(tablet)}.`,
  laptop_programs: ({ home: { laptop } }) =>
    laptop['download'] === 'running' ? 'A large download is running on the laptop.' : 'No download is running on the laptop.',
  print_queue: ({ home: { laptop } }) =>
    `The print queue on the laptop says ${laptop['queue'] === 'running' ? 'ready' : 'paused'}, with the driver for ${laptop['driver']}.`,
  printer_screen: ({ home: { printer } }) => {
    const tray = `its paper tray is ${printer['paper'] === 'in' ? 'full' : 'empty'}`
    return `The printer's display is ${printer['power'] === 'on' ? 'lit' : 'dark'}, and ${tray}.`
  },
  printer_label: ({ home: { printer } }) => `The label on the printer says model ${printer['model']}.`,
  printer_wifi: (situation) => {
    const { printer } = situation.home
    if (printer['power'] === 'off') return 'The printer has no wifi page to show: its display is dark.'
    const state = printerHasWifi(situation) ? 'connected' : 'not connected'
    return `The printer's wifi page says: network ${printer['network']}, saved password ${printer['password']}, ${state}.`
  },
  box_light: ({ home: { box } }) => {
    if (box['power'] === 'off') return "The set-top box's light is off."
    return box['state'] === 'running' ? "The set-top box's light is white." : "The set-top box's light is blinking red."
  },
  tv_screen: tvScreen,
}

const fitText = (cable: Settings): string => (cable['fit'] === 'firm' ? 'sits firmly' : 'hangs loose')

const dnsText = (device: Settings): string => (device['dns'] === 'automatic' ? 'automatic' : 'manual, 10.9.9.9')

function wifiText(situation: Situation, id: 'laptop' | 'tablet'): string {
  const { wifi, flight, network, password } = situation.home[id]
  const state = hasWifi(situation, id) ? 'connected' : 'not connected'
  return `The wifi settings of the ${id} say: wifi ${wifi}, flight mode ${flight}, network ${network}, saved password ${password}, ${state}.`
}

function tvScreen(situation: Situation): string {
  const { box, hdmi_cable, tv } = situation.home
  if (tv['power'] === 'off') return 'The TV is off.'
  const isFed = tv['input'] === box['plugged'] && hdmi_cable['fit'] === 'firm' && box['power'] === 'on'
  if (!isFed) return `The TV is on input HDMI ${tv['input']} and says No signal.`
  if (works(situation, 'tv')) return `The TV is on input HDMI ${tv['input']} and shows a programme.`
  const error =
    box['state'] === 'hung' ? 'a frozen picture' : isOnline(situation) ? 'Error 52, no channels' : 'Error 11, no internet'
  return `The TV is on input HDMI ${tv['input']} and shows ${error}.`
}

/** What the user sees where it tries a service. */
export function trial(situation: Situation, service: Service): string {
  if (service === 'tv') return tvScreen(situation)
  if (service === 'printing')
    return works(situation, service) ? 'The test page came out of the printer.' : 'Nothing comes out of the printer.'
  const id = service === 'tablet_internet' ? 'tablet' : 'laptop'
  if (service === 'speed') return speedText(situation)
  if (works(situation, service)) return `A web page opens on the ${id}.`
  const { hold } = situation.customer
  if (!isLinked(situation, id)) return `The browser on the ${id} says it is not connected to any network.`
  if (hold !== 'none' && isOnline({ ...situation, customer: { ...situation.customer, hold: 'none' } }))
    return `The browser on the ${id} shows a page of yours: This account is on hold.`
  return `The browser on the ${id} says the page cannot be reached.`
}

function speedText(situation: Situation): string {
  if (!works(situation, 'laptop_internet')) return 'The speed test does not start.'
  return `The speed test says ${works(situation, 'speed') ? 'as fast as my plan should be' : 'far slower than my plan should be'}.`
}
