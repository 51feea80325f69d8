import {
  type Action,
  type Message,
  type OpenWorld,
  type ReplayLine,
  resolveOptions,
  selectScenario,
  start,
  step,
  type Timestep,
} from '../core/index.ts'

/** A message of an observation, for people. */
export function renderMessage({ role, text, name, error }: Message): string {
  const who = role === 'tool' ? `${name}${error === undefined ? '' : ` (${error})`}` : role
  return `${who.padEnd(10)} ${indent(text)}\n`
}

/** An action, for people. */
export function renderAction({ as = 'agent', thought, text, calls, stop }: Action): string {
  const lines: string[] = []
  if (thought !== undefined) lines.push(`${as.padEnd(10)} (thinks) ${indent(thought)}`)
  if (text !== undefined) lines.push(`${as.padEnd(10)} ${indent(text)}`)
  for (const { name, arguments: args } of calls ?? []) {
    lines.push(`${as.padEnd(10)} > ${name} ${typeof args === 'string' ? args : JSON.stringify(args ?? {})}`)
  }
  if (stop) lines.push(`${as.padEnd(10)} (hangs up)`)
  return lines.length === 0 ? `${as.padEnd(10)} (nothing)\n` : `${lines.join('\n')}\n`
}

/** How a step ended, for people; nothing while it goes on. */
export function renderEnd({ terminated, truncated, reward, info }: Timestep): string {
  if (!terminated && !truncated) return ''
  const components = Object.entries(info.components ?? {}).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  return `${terminated ? 'terminated' : 'truncated'} by ${info.reason}: reward ${reward} (${components.join(', ')})\n`
}

/** A replay, for people: it is played again from its actions. */
export function renderReplay(open: OpenWorld, lines: readonly ReplayLine[]): string {
  const [header, ...others] = lines
  const options = resolveOptions(open.world, header!['options'] as Record<string, unknown>)
  const seed = String(header!['seed'])
  const scenario = selectScenario(open, { scenario: String(header!['scenario']), seed }, options)
  let [episode, first] = start(open, scenario, seed, options)
  let text = `# ${open.world.id}@${open.world.version} ${scenario.id}, seed ${seed}\n${first.observation.messages.map(renderMessage).join('')}`
  for (const line of others) {
    if (!('action' in line)) continue
    const action = line['action'] as unknown as Action
    const [next, timestep] = step(open, episode, action)
    text += `\n[${timestep.turn}]\n${renderAction(action)}${timestep.observation.messages.map(renderMessage).join('')}${renderEnd(timestep)}`
    episode = next
  }
  return `${text}\n`
}

function indent(text: string): string {
  return text.replaceAll('\n', `\n${' '.repeat(11)}`)
}
