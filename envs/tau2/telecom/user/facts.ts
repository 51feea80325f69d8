/** What the user's tools said last about its phone, by what it is about: `on`, `off`, or their own word. */
export type Facts = Readonly<Record<string, string>>

/** Where tools say something: the fact, and what its words are read from. The last match of a text holds. */
const sayings: readonly (readonly [string, RegExp])[] = [
  ['airplane', /Airplane Mode(?: is now|:) (ON|OFF)/],
  ['data', /Mobile Data(?: is now| Enabled:) (ON|OFF|Yes|No)/],
  ['roaming', /Data Roaming(?: is now| Enabled:) (ON|OFF|Yes|No)/],
  ['saver', /Data Saver [Mm]ode is(?: now)? (ON|OFF)/],
  ['wifi', /Wi-Fi(?: Radio:| is(?: now| turned)?) (ON|OFF)/],
  ['wifi_calling', /Wi-Fi Calling is(?: now| currently turned) (ON|OFF)/],
  ['mode', /(?:Network Mode Preference:|Preferred Network Mode set to:) (\w+)/],
  ['technology', /Cellular Network Type: (\w+)/],
  ['sim', /(SIM card is active|No SIM card|SIM card is locked|SIM card re-seated)/],
  ['sim', /SIM Card Status: (\w+)/],
  ['mmsc', /MMSC URL[^:]*: (Not Set|http)/],
  ['apn', /Current APN Name: (\w+)/],
]

const plainly: Readonly<Record<string, string>> = { ON: 'on', OFF: 'off', Yes: 'on', No: 'off' }

/** The facts after a tool said something. */
export function learn(facts: Facts, text: string): Facts {
  const learnt: Record<string, string> = { ...facts }
  for (const [fact, pattern] of sayings) {
    const said = pattern.exec(text)?.[1]
    if (said !== undefined) learnt[fact] = plainly[said] ?? said
  }
  if (/^VPN is ON and connected/.test(text)) learnt['vpn'] = 'on'
  else if (/^VPN is turned/.test(text)) learnt['vpn'] = 'off'
  if (text.includes('You have a payment request')) learnt['request'] = 'open'
  else if (/No payment request|Payment of .* has been made/.test(text)) learnt['request'] = 'none'
  if (text.includes('will reset at reboot')) learnt['apn'] = 'waiting'
  else if (text.includes('Resetting APN settings')) Object.assign(learnt, { apn: 'internet', mmsc: 'http' })
  const lacking = /^App 'messaging' .*permission/.test(text)
    ? ['storage', 'sms'].filter((each) => !text.includes(each))
    : undefined
  if (lacking) Object.assign(learnt, { storage: 'on', sms: 'on' }, Object.fromEntries(lacking.map((each) => [each, 'off'])))
  const granted = /^Success\. Permission '(\w+)' granted to app 'messaging'/.exec(text)?.[1]
  if (granted !== undefined) learnt[granted] = 'on'
  const bar = /Status Bar: (.*)/.exec(text)?.[1]
  return bar === undefined ? learnt : { ...learnt, ...readBar(bar) }
}

/** What the icons of a status bar tell, and only what they tell for sure: without a signal they say nothing of mobile data. */
function readBar(bar: string): Facts {
  const airplane = bar.includes('Airplane Mode')
  const signal = airplane ? 'none' : /No Signal/.test(bar) ? 'none' : (/Poor|Fair|Good|Excellent/.exec(bar)?.[0] ?? 'none')
  const enabled = bar.includes('Data Enabled')
  return {
    airplane: airplane ? 'on' : 'off',
    signal,
    vpn: bar.includes('VPN Connected') ? 'on' : 'off',
    technology: /\b[2-5]G\b/.exec(bar)?.[0] ?? 'none',
    ...(signal === 'none' ? {} : { data: enabled ? 'on' : 'off' }),
    ...(enabled ? { saver: bar.includes('Data Saver') ? 'on' : 'off' } : {}),
  }
}
