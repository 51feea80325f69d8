import type { Facts } from './facts.ts'

/** Why somebody calls. */
export type Reason = 'mms' | 'data' | 'service'

/** How the user finds out whether its problem is solved. */
interface Goal {
  readonly tool: string
  readonly solved: RegExp
  /** Facts, any of which says already that it is not solved, so that there is no need to look. */
  readonly hopeless: Readonly<Record<string, readonly string[]>>
  readonly thanks: string
  readonly failing: string
}

const offline = { signal: ['none'], airplane: ['on'], data: ['off'] }

export const goals: Readonly<Record<Reason, Goal>> = {
  mms: {
    tool: 'can_send_mms',
    solved: /\bcan send MMS/,
    hopeless: { ...offline, technology: ['2G'], apn: ['waiting'], mmsc: ['Not Set'], storage: ['off'], sms: ['off'] },
    thanks: 'I can send picture messages again. Thank you!',
    failing: 'I still cannot send picture messages.',
  },
  data: {
    tool: 'run_speed_test',
    solved: /\(Excellent\)/,
    hopeless: { ...offline, technology: ['2G', '3G'], saver: ['on'] },
    thanks: 'The internet is as fast as I want it. Thank you!',
    failing: 'My internet is still not right: it has to be excellent.',
  },
  service: {
    tool: 'check_status_bar',
    solved: /Status Bar: .*(?:Poor|Fair|Good|Excellent)/,
    hopeless: { signal: ['none'], airplane: ['on'] },
    thanks: 'My phone has a signal again. Thank you!',
    failing: 'I still have no service.',
  },
}

/** Whether what the user knows says already that its problem is not solved. */
export function isHopeless(reason: Reason, abroad: boolean, facts: Facts): boolean {
  const { hopeless } = goals[reason]
  if (reason !== 'service' && abroad && facts['roaming'] === 'off') return true
  return Object.entries(hopeless).some(([fact, values]) => values.includes(facts[fact] ?? ''))
}
