import type { Account } from './account.ts'
import type { Phone } from './phone.ts'
import type { Purpose } from './phrasebook.ts'
import type { Talk, Work } from './talk.ts'

/** One rule of the manual: when to ask for something, and when that is settled. */
export interface Rule {
  readonly when: (phone: Phone, account: Account) => boolean
  readonly ask: Purpose
  readonly until: (phone: Phone) => boolean
}

const timesEach = 3
const modern = '4g_5g_preferred'

/** Asks for whatever applies first, again and again, until it is repaired or no rule is left. */
export function* follow(
  talk: Talk,
  account: Account,
  rules: readonly Rule[],
  repaired: (phone: Phone) => boolean,
): Work<boolean> {
  const { phone } = talk
  const tried = new Map<Rule, number>()
  while (!repaired(phone)) {
    const rule = rules.find((entry) => (tried.get(entry) ?? 0) < timesEach && entry.when(phone, account))
    if (!rule) return false
    const understood = yield* talk.ask(rule.ask, () => rule.until(phone))
    tried.set(rule, understood ? (tried.get(rule) ?? 0) + 1 : timesEach)
    if (isChange(rule.ask)) forgetTests(phone)
  }
  return true
}

function isChange(purpose: Purpose): boolean {
  return !/^(?:see|test|try) /.test(purpose)
}

/** What was measured before a change holds no more, unless the user measured again in the same answer. */
function forgetTests(phone: Phone): void {
  if (phone.speed !== 'Excellent') delete phone.speed
  if (!phone.mms) delete phone.mms
}

const isSlow = ({ mode, technology }: Phone): boolean =>
  mode !== modern && (mode !== undefined || technology === '2G' || technology === '3G')

const airplaneOff: Rule = {
  when: ({ airplane }) => airplane === true,
  ask: 'airplane off',
  until: ({ airplane }) => airplane === false,
}
const setMode: Rule = { when: isSlow, ask: 'set network mode', until: ({ mode }) => mode === modern }
const reboot: Rule = {
  when: ({ resetPending }) => resetPending === true,
  ask: 'reboot',
  until: ({ rebooted, resetPending }) => rebooted === true && !resetPending,
}
const seeApn: Rule = { when: ({ apn }) => apn === undefined, ask: 'see apn', until: ({ apn }) => apn !== undefined }
const resetApn: Rule = {
  when: ({ apn, resetPending }) => apn !== undefined && apn !== 'right' && !resetPending,
  ask: 'reset apn',
  until: ({ apn, resetPending }) => resetPending === true || apn === 'right',
}

/** For a phone without signal. A locked SIM card ends it: no rule follows. */
export const serviceRules: readonly Rule[] = [
  { when: ({ airplane }) => airplane === undefined, ask: 'see network status', until: ({ airplane }) => airplane !== undefined },
  airplaneOff,
  { when: ({ sim }) => sim === undefined, ask: 'see sim', until: ({ sim }) => sim !== undefined },
  { when: ({ sim }) => sim === 'missing', ask: 'reseat sim', until: ({ sim }) => sim !== 'missing' },
  ...[
    { ...reboot, when: ({ rebooted }: Phone, { resumed }: Account) => resumed && !rebooted },
    seeApn,
    resetApn,
    { ...reboot, when: ({ rebooted, resetPending }: Phone) => resetPending === true || !rebooted },
  ].map((rule) => ({ ...rule, when: (phone: Phone, account: Account) => phone.sim === 'active' && rule.when(phone, account) })),
]

/** For mobile data that does not work although there is signal. */
export function dataRules(abroad: boolean): readonly Rule[] {
  const known = ({ data, roaming }: Phone): boolean => data !== undefined && (!abroad || roaming !== undefined)
  return [
    airplaneOff,
    { when: (phone) => !known(phone), ask: 'see network status', until: known },
    { when: ({ data }) => data === false, ask: 'data on', until: ({ data }) => data === true },
    { when: ({ roaming }) => abroad && roaming === false, ask: 'roaming on', until: ({ roaming }) => roaming === true },
  ]
}

/** For mobile data that is slow: first what is known to be wrong, then a test, then a look at the rest. */
export const speedRules: readonly Rule[] = [
  airplaneOff,
  setMode,
  { when: ({ saver }) => saver === true, ask: 'data saver off', until: ({ saver }) => saver === false },
  { when: ({ vpn }) => vpn === 'poor', ask: 'disconnect vpn', until: ({ vpn }) => vpn === 'off' },
  { when: ({ speed }) => speed === undefined, ask: 'test speed', until: ({ speed }) => speed !== undefined },
  { when: ({ saver }) => saver === undefined, ask: 'see data saver', until: ({ saver }) => saver !== undefined },
  { when: ({ vpn }) => vpn === undefined, ask: 'see vpn', until: ({ vpn }) => vpn !== undefined },
  { when: ({ mode }) => mode === undefined, ask: 'see network mode', until: ({ mode }) => mode !== undefined },
]

/** For picture messages: every cause is looked at, and the test comes last. */
export const mmsRules: readonly Rule[] = [
  airplaneOff,
  setMode,
  seeApn,
  resetApn,
  reboot,
  {
    when: ({ wifiCalling }) => wifiCalling === undefined,
    ask: 'see wi-fi calling',
    until: ({ wifiCalling }) => wifiCalling !== undefined,
  },
  {
    when: ({ wifiCalling }) => wifiCalling === true,
    ask: 'wi-fi calling off',
    until: ({ wifiCalling }) => wifiCalling === false,
  },
  {
    when: ({ permissions }) => permissions === undefined,
    ask: 'see permissions',
    until: ({ permissions }) => permissions !== undefined,
  },
  { when: (phone) => lacks(phone, 'storage') && lacks(phone, 'sms'), ask: 'grant both', until: (phone) => !lacks(phone, 'sms') },
  { when: (phone) => lacks(phone, 'storage'), ask: 'grant storage', until: (phone) => !lacks(phone, 'storage') },
  { when: (phone) => lacks(phone, 'sms'), ask: 'grant sms', until: (phone) => !lacks(phone, 'sms') },
  { when: ({ mms }) => mms === undefined, ask: 'try mms', until: ({ mms }) => mms !== undefined },
]

function lacks({ permissions }: Phone, name: string): boolean {
  return permissions !== undefined && !permissions.has(name)
}
