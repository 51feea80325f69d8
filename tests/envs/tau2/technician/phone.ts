/** What the technician knows of the user's phone, from what the phone printed; what is absent is not known. */
export interface Phone {
  airplane?: boolean
  sim?: 'active' | 'missing' | 'locked'
  signal?: boolean
  technology?: string
  data?: boolean
  roaming?: boolean
  mode?: string
  saver?: boolean
  vpn?: 'off' | 'good' | 'poor'
  apn?: 'right' | 'broken' | 'without MMSC'
  resetPending?: boolean
  rebooted?: boolean
  wifiCalling?: boolean
  permissions?: ReadonlySet<string>
  /** The word for the speed; `none` where the test failed. */
  speed?: string
  mms?: boolean
  paymentRequested?: boolean
  paid?: boolean
}

/** What one printed line tells. */
type Reading = readonly [RegExp, (phone: Phone, found: RegExpMatchArray) => void]

const readings: readonly Reading[] = [
  [/Airplane Mode(?:: | is now )(ON|OFF)/g, (phone, [, state]) => set(phone, 'airplane', state === 'ON')],
  [/SIM Card Status: (\w+)/g, (phone, [, state]) => setSim(phone, state!)],
  [/SIM card is active/g, (phone) => setSim(phone, 'active')],
  [/No SIM card detected/g, (phone) => setSim(phone, 'missing')],
  [/SIM card is locked/g, (phone) => setSim(phone, 'locked')],
  [/SIM card re-seated/g, (phone) => delete phone.sim],
  [/Cellular Connection: (\w+)/g, (phone, [, state]) => set(phone, 'signal', state === 'connected')],
  [/Cellular Network Type: (\w+)/g, (phone, [, kind]) => set(phone, 'technology', kind!)],
  [/Mobile Data Enabled: (Yes|No)/g, (phone, [, state]) => set(phone, 'data', state === 'Yes')],
  [/Mobile Data is now (ON|OFF)/g, (phone, [, state]) => set(phone, 'data', state === 'ON')],
  [/Data Roaming Enabled: (Yes|No)/g, (phone, [, state]) => set(phone, 'roaming', state === 'Yes')],
  [/Data Roaming is now (ON|OFF)/g, (phone, [, state]) => set(phone, 'roaming', state === 'ON')],
  [/Network Mode Preference: (\w+)/g, (phone, [, mode]) => set(phone, 'mode', mode!)],
  [/Preferred Network Mode set to: (\w+)/g, (phone, [, mode]) => set(phone, 'mode', mode!)],
  [/Data Saver [Mm]ode is (?:now )?(ON|OFF)/g, (phone, [, state]) => set(phone, 'saver', state === 'ON')],
  [/VPN is turned|VPN disconnected|No active VPN/g, (phone) => set(phone, 'vpn', 'off')],
  [/VPN is ON and connected.*/g, (phone, [line]) => set(phone, 'vpn', /poor/i.test(line) ? 'poor' : 'good')],
  [/Current APN Name: (\S+)\s+MMSC URL[^:]*: (.+)/g, (phone, [, name, url]) => set(phone, 'apn', apnOf(name!, url!))],
  [/APN settings will reset at reboot/g, (phone) => set(phone, 'resetPending', true)],
  [/Resetting APN settings/g, (phone) => Object.assign(phone, { apn: 'right', resetPending: false })],
  [/Restarting network services/g, (phone) => set(phone, 'rebooted', true)],
  [/Wi-Fi Calling is (?:now|currently turned) (ON|OFF)/g, (phone, [, state]) => set(phone, 'wifiCalling', state === 'ON')],
  [/'messaging' has permission for: ([^.]+)\./g, (phone, [, names]) => set(phone, 'permissions', new Set(names!.split(', ')))],
  [/'messaging' currently has no permissions/g, (phone) => set(phone, 'permissions', new Set())],
  [/Permission '(\w+)' granted to app 'messaging'/g, (phone, [, name]) => grant(phone, name!)],
  [/Speed Test Result: [\d.]+ Mbps \(([\w ]+)\)/g, (phone, [, word]) => set(phone, 'speed', word!)],
  [/Speed test failed/g, (phone) => set(phone, 'speed', 'none')],
  [/messaging app (can|cannot) send MMS/g, (phone, [, word]) => set(phone, 'mms', word === 'can')],
  [/You have a payment request/g, (phone) => set(phone, 'paymentRequested', true)],
  [/Payment of [\d.]+ USD has been made/g, (phone) => set(phone, 'paid', true)],
  [/Status Bar: (.+)/g, (phone, [, bar]) => readStatusBar(phone, bar!)],
]

/** Reads everything that a reply of the user quotes from the phone, and says whether there was anything. */
export function readReply(phone: Phone, text: string): boolean {
  let any = false
  for (const [pattern, learn] of readings) {
    for (const found of text.matchAll(pattern)) {
      any = true
      learn(phone, found)
    }
  }
  return any
}

function readStatusBar(phone: Phone, bar: string): void {
  phone.airplane = bar.includes('Airplane Mode')
  phone.signal = !phone.airplane && !bar.includes('No Signal')
  if (!bar.includes('VPN Connected')) phone.vpn = 'off'
  if (!phone.signal) return
  const technology = bar.match(/\| ([2345]G)/)?.[1]
  if (technology) phone.technology = technology
  phone.data = bar.includes('Data Enabled')
  if (phone.data) phone.saver = bar.includes('Data Saver')
}

function set<Name extends keyof Phone>(phone: Phone, name: Name, value: NonNullable<Phone[Name]>): void {
  phone[name] = value as Phone[Name]
}

function setSim(phone: Phone, state: string): void {
  phone.sim = state.startsWith('locked') ? 'locked' : state === 'missing' ? 'missing' : 'active'
}

function apnOf(name: string, url: string): NonNullable<Phone['apn']> {
  if (name !== 'internet') return 'broken'
  return url.startsWith('Not Set') ? 'without MMSC' : 'right'
}

function grant(phone: Phone, name: string): void {
  phone.permissions = new Set([...(phone.permissions ?? []), name])
}
