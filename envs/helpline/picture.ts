import { type Service, services, situationOf, works } from './service.ts'
import { deviceIds, type Helpdesk } from './state.ts'
import { view } from './views.ts'

/** The home with its lights and settings, what works in it, and the line and the account behind it. */
export function picture(desk: Helpdesk): string {
  const situation = situationOf(desk)
  const { home, customer, line, outage } = situation
  const devices = deviceIds.map((id) => `  ${id.padEnd(11)} ${settingsText(home[id])}`)
  const mark = (service: Service): string => `${works(situation, service) ? '[x]' : '[ ]'} ${service}`
  return [
    'HOME',
    ...devices,
    `  ${view(situation, 'socket_light')}`,
    `  ${view(situation, 'router_lights')}`,
    'LINE AND ACCOUNT',
    `  signal ${line.signal}, port ${line.port}, internet ${line.internet}, tv ${line.tv}, outage ${outage ? 'yes' : 'no'}`,
    `  hold ${customer.hold}, due ${customer.balance}, router ${customer.router_serial}`,
    `WORKS  ${services.map(mark).join('  ')}`,
    '',
  ].join('\n')
}

const settingsText = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
