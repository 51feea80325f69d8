import type { Customer, DeviceId, Helpdesk, Line } from './state.ts'

/** What a customer can call about. */
export const services = ['laptop_internet', 'tablet_internet', 'printing', 'tv', 'speed'] as const
export type Service = (typeof services)[number]

export type Settings = Readonly<Record<string, string>>

/** Everything that decides what works in a home. */
export interface Situation {
  readonly home: Readonly<Record<DeviceId, Settings>>
  readonly customer: Customer
  readonly line: Line
  readonly outage: boolean
}

/** The situation of the one home that an episode is about: the customer whose devices they are is marked by the router's owner. */
export function situationOf({ devices, customers, lines, outages }: Helpdesk): Situation {
  const home = Object.fromEntries(devices.where(() => true).map(({ id, settings }) => [id, settings])) as Situation['home']
  const customer = customers.get(home.router['owner']!)!
  return { home, customer, line: lines.get(customer.customer_id)!, outage: outages.has(customer.area) }
}

/** Whether the router runs: lights and wifi are there. */
export const isRunning = ({ home: { router } }: Situation): boolean => router['power'] === 'on' && router['state'] === 'running'

/** Whether the light of the line reaches the router. */
export function isLit({ home: { socket, line_cable }, line }: Situation): boolean {
  const isJoined = line_cable['fit'] === 'firm' && line_cable['wire'] === 'whole' && line_cable['port'] === 'internet'
  return socket['power'] === 'on' && isJoined && line.signal === 'good'
}

/** Whether the router is online. */
export function isOnline(situation: Situation): boolean {
  const { home, customer, line, outage } = situation
  const isKnown = customer.router_serial === home.router['serial'] && home.router['config'] === 'current'
  return isRunning(situation) && isLit(situation) && line.port === 'up' && !outage && isKnown && customer.hold === 'none'
}

/** Whether a device has joined the home's wifi. */
export function hasWifi(situation: Situation, id: 'laptop' | 'tablet'): boolean {
  const { router, [id]: device } = situation.home
  const isAllowed = device['wifi'] === 'on' && device['flight'] === 'off'
  return isRunning(situation) && router['wifi'] === 'on' && isAllowed && isKnownTo(router, device)
}

const isKnownTo = (router: Settings, device: Settings): boolean =>
  device['network'] === router['name'] && device['password'] === router['password']

/** Whether a device reaches the router, by the wifi or the cable that it uses. */
export function isLinked(situation: Situation, id: 'laptop' | 'tablet'): boolean {
  const { home } = situation
  return home[id]['link'] === 'cable' ? isRunning(situation) && home.lan_cable['fit'] === 'firm' : hasWifi(situation, id)
}

/** Whether the printer has joined the home's wifi. */
export function printerHasWifi(situation: Situation): boolean {
  const { router, printer } = situation.home
  return isRunning(situation) && router['wifi'] === 'on' && printer['power'] === 'on' && isKnownTo(router, printer)
}

const hasInternet = (situation: Situation, id: 'laptop' | 'tablet'): boolean =>
  isLinked(situation, id) && isOnline(situation) && situation.home[id]['dns'] === 'automatic'

const tests: Readonly<Record<Service, (situation: Situation) => boolean>> = {
  laptop_internet: (situation) => hasInternet(situation, 'laptop'),
  tablet_internet: (situation) => hasInternet(situation, 'tablet'),
  printing(situation) {
    const { printer, laptop } = situation.home
    const isReady = printer['paper'] === 'in' && laptop['queue'] === 'running' && laptop['driver'] === printer['model']
    return isReady && printerHasWifi(situation) && isLinked(situation, 'laptop')
  },
  tv(situation) {
    const { box, hdmi_cable, tv } = situation.home
    const isShown = tv['power'] === 'on' && tv['input'] === box['plugged'] && hdmi_cable['fit'] === 'firm'
    return isShown && box['power'] === 'on' && box['state'] === 'running' && isOnline(situation) && situation.line.tv === 'sent'
  },
  speed(situation) {
    const { laptop, router } = situation.home
    const isFree = laptop['download'] === 'none' && router['firmware'] === 'current'
    return hasInternet(situation, 'laptop') && isFree && situation.line.internet === 'right'
  },
}

/** Whether a service works. */
export function works(situation: Situation, service: Service): boolean {
  return tests[service](situation)
}
