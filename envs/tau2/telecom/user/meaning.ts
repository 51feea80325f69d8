import type { Json } from '../../../../core/index.ts'
import { type Condition, isGeneration } from './conditions.ts'
import type { Group } from './groups.ts'
import { type Act, isAct, type Thing } from './lexicon.ts'
import { appIn, isPermission, lookAt, shadowed } from './looks.ts'

/** Something to do with the phone, if its condition holds. */
export type Request = { readonly when?: Condition } & (
  | { readonly kind: 'look'; readonly tool: string; readonly given: Given; readonly of?: Thing }
  | { readonly kind: 'want'; readonly thing: Switch; readonly on: boolean }
  | { readonly kind: 'toggle'; readonly thing: Switch }
  | { readonly kind: 'use'; readonly tool: string; readonly given: Given }
  | { readonly kind: 'pay' }
  | { readonly kind: 'test' }
  | { readonly kind: 'beyond' }
)

export type Given = Readonly<Record<string, Json>>

/** What can be on or off. */
export type Switch = 'airplane' | 'data' | 'roaming' | 'saver' | 'wifi' | 'wifi_calling' | 'vpn'

export const switches: readonly string[] = [
  'airplane',
  'data',
  'roaming',
  'saver',
  'wifi',
  'wifi_calling',
  'vpn',
] satisfies Switch[]
const isSwitch = (thing: Thing): thing is Switch => switches.includes(thing)

const looking: readonly Act[] = ['check', 'tell']
const doing: readonly Act[] = [
  'turn',
  'enable',
  'disable',
  'toggle',
  'set',
  'reset',
  'reseat',
  'reboot',
  'grant',
  'connect',
  'disconnect',
  'pay',
]

/** What a group of words asks for. */
export function meaningOf(group: Group, sentence: readonly string[]): Request[] {
  const { acts, things } = group
  const has = (...some: Act[]): boolean => some.some((act) => acts.includes(act))
  if (things.includes('beyond') && !has(...looking)) return [{ kind: 'beyond' }]
  if (has('reboot') && !things.some(isSwitch)) return [{ kind: 'use', tool: 'reboot_device', given: {} }]
  if (has('try') && things.every((thing) => thing === 'it' || thing === 'device') && !has(...doing)) {
    return sentence.length <= 6 || sentence.includes('again') ? [{ kind: 'test' }] : []
  }
  if (
    has('check') &&
    group.spots.some(({ concept }) => isAct(concept)) &&
    !has(...doing) &&
    things.every((thing) => thing === 'it') &&
    sentence.length <= 4 &&
    !sentence.includes(':')
  )
    return [{ kind: 'test' }]
  const kept = shadowed(things)
  const deeds = acts.some((act) => doing.includes(act)) || (!has(...looking) && has('ensure', 'needs', 'run', 'go', 'try'))
  if (!deeds) return looksOf(things, sentence)
  if (isPermission(things) && has('grant', 'enable', 'turn', 'set', 'toggle', 'ensure', 'needs', 'connect'))
    return grants(group, sentence)
  if (has('grant', 'enable', 'turn', 'set') && things.includes('sms')) return grants(group, sentence)
  if (things.includes('line') && !things.includes('device') && things.some(isSwitch) && !has(...looking)) return []
  return kept.flatMap((thing) => deedOn(thing, group))
}

function looksOf(things: readonly Thing[], sentence: readonly string[]): Request[] {
  return things.flatMap((thing) => lookAt(thing, things, sentence))
}

function grants({ things }: Group, sentence: readonly string[]): Request[] {
  const named = (['storage', 'sms'] as const).filter((permission) => things.includes(permission))
  const spoken = (['storage', 'sms', 'phone', 'network'] as const).filter((word) => sentence.includes(word))
  const permissions =
    named.length > 0 ? named : things.includes('phone_calls') ? ['phone'] : spoken.length > 0 ? spoken : ['storage', 'sms']
  const app = appIn([...things, ...sentence])
  return permissions.map((permission) => ({ kind: 'use', tool: 'grant_app_permission', given: { app_name: app, permission } }))
}

function deedOn(thing: Thing, group: Group): Request[] {
  const { acts, states, things } = group
  const has = (...some: Act[]): boolean => some.some((act) => acts.includes(act))
  if (isSwitch(thing)) return switched(thing, group)
  if (thing === 'sim') {
    if (has('reseat', 'turn', 'set', 'reset', 'grant') || (has('ensure', 'needs') && states.includes('seated')))
      return use('reseat_sim_card')
    return has('ensure', 'run', 'try', 'needs') ? lookAt(thing, things) : []
  }
  if (thing === 'apn') {
    if (has('reset') || (has('set', 'turn', 'ensure') && group.words.some((word) => word === 'default' || word === 'defaults'))) {
      return use('reset_apn_settings')
    }
    return has('ensure', 'run', 'try') ? lookAt(thing, things) : []
  }
  if (thing === 'mode' || isGeneration(thing)) return network(thing, group)
  if (thing === 'network_type' && has('set', 'turn')) return []
  if (thing === 'network' || thing === 'network_settings') {
    if (has('reset')) return [{ kind: 'beyond' }]
    return has('run', 'try', 'ensure') ? lookAt(thing, things) : []
  }
  if (thing === 'payment') {
    if (has('pay', 'run', 'grant', 'try', 'ensure')) return [{ kind: 'pay' }]
    return has('go') ? lookAt(thing, things) : []
  }
  if (thing === 'device') {
    const rebooting = has('turn', 'disable') && states.some((state) => state === 'off' || state === 'cycled')
    return rebooting ? use('reboot_device') : []
  }
  if (
    has('run', 'try', 'ensure', 'needs', 'set', 'turn') &&
    ['status_bar', 'signal', 'speed', 'mms', 'apps', 'app_status'].includes(thing)
  ) {
    return lookAt(thing, things)
  }
  return has('go') && (thing === 'speed' || thing === 'status_bar') ? lookAt(thing, things) : []
}

function use(tool: string, given: Given = {}): Request[] {
  return [{ kind: 'use', tool, given }]
}

/** A switch is to be on, off, or the other way round. */
function switched(thing: Switch, { acts, states, negated, words, things, spots }: Group): Request[] {
  const has = (...some: Act[]): boolean => some.some((act) => acts.includes(act))
  const want = (on: boolean): Request => ({ kind: 'want', thing, on })
  if (states.includes('cycled') || has('reboot')) return [want(false), want(true)]
  if (states.includes('cycled_on')) return [want(true), want(false)]
  const stated = states.find((state) => state === 'on' || state === 'off')
  if (has('enable', 'grant')) return [want(true)]
  if (has('disable', 'disconnect', 'reseat')) return [want(false)]
  if (stated !== undefined) return [want((stated === 'on') !== (negated && has('ensure', 'needs')))]
  if (has('connect')) return thing === 'wifi' ? [] : [want(true)]
  if (thing === 'airplane' && negated && has('ensure', 'needs')) return [want(false)]
  if (has('ensure', 'needs')) return states.includes('active') ? [want(!negated)] : lookAt(thing, things)
  if (words.includes('leave')) return [want(false)]
  if (thing === 'airplane' && has('turn') && (words.includes('in') || words.includes('into'))) return [want(true)]
  const changing = has('set') && spots.some(({ concept }) => concept === 'it')
  if (changing || has('toggle', 'turn')) return [{ kind: 'toggle', thing }]
  if (has('go'))
    return words.some((word) => ['tap', 'press', 'touch', 'hit', 'click'].includes(word)) ? [{ kind: 'toggle', thing }] : []
  if (has('run', 'try')) return lookAt(thing, things)
  return []
}

/** A mode of the network: what stands after `to`, without what is to be left. */
function network(thing: Thing, { acts, spots, things }: Group): Request[] {
  const named: string[] = []
  let apart = false
  for (const { concept } of spots) {
    if (concept === 'apart' || concept === 'not' || concept === 'never') apart = true
    else if (concept === 'to' || concept === 'set' || concept === 'turn') apart = false
    else if (isGeneration(concept) && !apart) named.push(concept)
  }
  const first = things.find((other) => other === 'mode' || isGeneration(other))
  if (thing !== (things.includes('mode') ? 'mode' : first)) return []
  const marked = (concept: string): boolean => spots.some((spot) => spot.concept === concept)
  const orders = acts.some((act) =>
    ['set', 'turn', 'enable', 'ensure', 'needs', 'go', 'reset', 'connect', 'toggle', 'run', 'grant', 'try'].includes(act),
  )
  if (!orders) return lookAt(thing, things)
  const mode = modeOf(named, marked('auto'), marked('only'))
  const leaves = apart || acts.includes('disable')
  if (mode === undefined && !leaves && !acts.includes('reset'))
    return acts.includes('ensure') || acts.includes('run') ? lookAt(thing, things) : []
  return use('set_network_mode_preference', { mode: mode ?? '4g_5g_preferred' })
}

function modeOf(named: readonly string[], auto: boolean, only: boolean): string | undefined {
  if (named.length === 0) return auto ? '4g_5g_preferred' : undefined
  if (named.includes('g5')) return '4g_5g_preferred'
  if (auto && !only) return '4g_5g_preferred'
  if (named.includes('g4')) return '4g_only'
  return named.includes('g3') ? '3g_only' : '2g_only'
}
