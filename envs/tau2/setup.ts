import type { Database, Json, Patch } from '../../core/index.ts'
import type { Base } from '../../core/store/base.ts'
import { noChanges, type Overlay } from '../../core/store/overlay.ts'
import { patchOverlay } from '../../core/store/patch.ts'
import { openStore } from '../../core/store/store.ts'
import { equals, isDict, type PythonDict, PythonError, type PythonValue, parseJson, toJsonText } from '../python/index.ts'
import { readEntity, refuseExtra } from './data.ts'
import type { Domain } from './domain.ts'
import { dumped, merged } from './models.ts'
import type { GoldCall, HistoryMessage, Setup } from './tasks.ts'
import { errorText, useMethod, useTool } from './toolkit.ts'

/** What a task changes of its domain's state before it starts: its data, its calls, and the writes of its history, in this order. */
export function setupPatch(domain: Domain, base: Base, setup: Setup): Patch {
  const laid = patchOverlay(base, dataPatch(domain, base, setup))
  const store = openStore(base, laid)
  const database = store.database as unknown as Database<never>
  for (const { side, name, arguments: given } of setup.calls) useMethod(domain, side, name, given, database)
  replayHistory(domain, database, setup.history)
  return patchOf(base, store.overlay)
}

function dataPatch(domain: Domain, base: Base, { agentData, userData }: Setup): Patch {
  if (agentData && userData && domain.user)
    throw new Error(`A task of ${domain.name} lays data over one database that both sides share.`)
  const side = agentData ? 'agent' : 'user'
  const data = agentData ?? userData
  if (!data) return {}
  return { ...tablesPatch(domain, base, side, data), ...('shared' in domain.state ? { shared: side } : {}) }
}

function tablesPatch(domain: Domain, base: Base, side: 'agent' | 'user', data: PythonDict): Record<string, Record<string, Json>> {
  const toolkit = domain[side]
  if (!toolkit) throw new Error(`A task of ${domain.name} has data for the ${side}, who has no database.`)
  refuseExtra(toolkit, data)
  const patch: Record<string, Record<string, Json>> = {}
  for (const [table, rows] of data.map) {
    if (!isDict(rows)) throw new Error(`A task's data for ${table} are no object.`)
    patch[table] = Object.fromEntries(
      rows.map.map(([key, row]) => {
        const before = base.tables[table]!.entities.get(key)
        const laid = before && isDict(row) ? merged(dumped(before as PythonValue) as PythonDict, row) : row
        return [key, readEntity(toolkit.tables[table]!, key, laid, `A task's data: ${table}`)]
      }),
    )
  }
  return patch
}

/** Carries out the writes of a given history; a result that is not the recorded one is an Error, as in the reference's strict mode. */
function replayHistory(domain: Domain, database: Database<never>, history: readonly HistoryMessage[]): void {
  for (const [call, recorded] of answeredCalls(history)) {
    const known = domain.agent.tools[call.name] ?? domain.user?.tools[call.name]
    if (known?.kind !== 'write') continue
    const text = response(domain, database, call)
    if (!equals(loaded(text), loaded(recorded))) {
      throw new Error(`${call.name} in the history of a task of ${domain.name} now answers ${text}, not ${recorded}.`)
    }
  }
  domain.sync?.(database)
}

/** The calls of a history with the text that was recorded for each. */
function answeredCalls(history: readonly HistoryMessage[]): [GoldCall, string][] {
  const waiting: (GoldCall & { id: string })[] = []
  const answered: [GoldCall, string][] = []
  for (const message of history) {
    const call = message.role === 'tool' ? waiting.shift() : undefined
    if (message.role === 'tool' ? call?.id !== message.id : waiting.length > 0) {
      throw new Error('In the history of a task every call is followed by the message that answers it.')
    }
    if (call) answered.push([call, message.text ?? ''])
    waiting.push(...(message.calls ?? []))
  }
  if (waiting.length > 0) throw new Error('In the history of a task the last call has no answer.')
  return answered
}

function response(domain: Domain, database: Database<never>, { requestor, name, arguments: given }: GoldCall): string {
  try {
    const value = useTool(domain, requestor === 'user' ? 'user' : 'agent', name, given, database)
    domain.sync?.(database)
    return toJsonText(value)
  } catch (problem) {
    if (problem instanceof PythonError) return errorText(problem)
    throw problem
  }
}

function loaded(text: string): PythonValue {
  try {
    return parseJson(text)
  } catch {
    return text
  }
}

/** An overlay as a scenario's patch. */
function patchOf(base: Base, overlay: Overlay): Patch {
  if (overlay === noChanges) return {}
  return Object.fromEntries(
    Object.entries(overlay).map(([table, { entities }]) => [
      table,
      base.shape[table]!.kind === 'single'
        ? (entities.get('') as { value: Json }).value
        : (Object.fromEntries(entities) as Record<string, Json>),
    ]),
  )
}
