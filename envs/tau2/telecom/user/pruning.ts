import type { Thing } from './lexicon.ts'
import type { Request } from './meaning.ts'

/** Whether two requests ask for the same, whatever their conditions are. */
export function same(left: Request, right: Request): boolean {
  const bare = (request: Request): string => JSON.stringify({ ...request, when: undefined, of: undefined })
  return bare(left) === bare(right)
}

/** Without what is asked twice, looks at what another look shows too, and a toggle beside the state that it is to bring about. */
export function pruned(requests: readonly Request[]): Request[] {
  const kept: Request[] = []
  for (const request of requests) {
    if (request.kind === 'toggle' && requests.some((other) => other.kind === 'want' && other.thing === request.thing)) continue
    const since = kept.slice(kept.findLastIndex(({ kind }) => kind !== 'look' && kind !== 'test') + 1)
    if (request.kind === 'look') {
      if (since.some((other) => same(request, other))) continue
      if (request.of && requests.some((other) => other.kind === 'look' && !other.of && shows(other.tool, request.of!))) continue
    } else if (
      kept.length > 0 &&
      request.kind !== 'toggle' &&
      kept.some((other) => same(request, other)) &&
      !undone(request, kept)
    )
      continue
    kept.push(request)
  }
  return kept
}

/** Whether a deed has to be done again, as something else was done since. */
function undone(request: Request, kept: readonly Request[]): boolean {
  const place = kept.findLastIndex((other) => same(request, other))
  const since = kept.slice(place + 1)
  if (request.kind === 'want') return since.some((other) => other.kind === 'want' && other.thing === request.thing)
  return request.kind === 'use' && request.tool === 'reboot_device' && since.some(({ kind }) => kind !== 'look')
}

const shown: Readonly<Record<string, readonly Thing[]>> = {
  check_status_bar: ['airplane', 'data', 'wifi', 'saver', 'vpn', 'signal', 'network', 'network_type', 'g2', 'g3', 'g4', 'g5'],
  check_network_status: [
    'airplane',
    'data',
    'roaming',
    'wifi',
    'sim',
    'signal',
    'network_type',
    'network',
    'g2',
    'g3',
    'g4',
    'g5',
  ],
  check_app_status: ['permission', 'storage', 'sms'],
}

function shows(tool: string, thing: Thing): boolean {
  return shown[tool]?.includes(thing) ?? false
}
