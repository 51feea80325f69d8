import type { Database, Json, OpenWorld, Patch, Scenario } from '../../core/index.ts'
import { type Base, type BaseTable, singleKey } from '../../core/store/base.ts'
import { noChanges, type Overlay } from '../../core/store/overlay.ts'
import { patchOverlay } from '../../core/store/patch.ts'
import { openStore } from '../../core/store/store.ts'
import { isDict, type PythonDict, type PythonValue } from '../python/index.ts'
import { readEntity, readModel, refuseExtra } from './data.ts'
import { type Collection, type Domain, domainOf } from './domain.ts'
import { answeredCalls, replayCalls } from './history.ts'
import { dumped, merged } from './models.ts'
import type { HistoryMessage, Setup } from './tasks.ts'
import { useMethod } from './toolkit.ts'

/** What a task changes of its domain's state before it starts: its data, its calls, and the writes of its history, in this order. */
export function setupPatch(domain: Domain, base: Base, setup: Setup): Patch {
  const laid = patchOverlay(base, dataPatch(domain, base, setup))
  const store = openStore(base, laid)
  const database = store.database as unknown as Database<never>
  for (const { side, name, arguments: given } of setup.calls) useMethod(domain, side, name, given, database)
  replayHistory(domain, database, setup.history)
  return patchOf(base, store.overlay)
}

/** The state in which a task's given history begins; where it has none, the task's first state. */
export function beginningOf(open: OpenWorld, scenario: Scenario, setup: Setup | null): Overlay {
  if (!setup || setup.history.length === 0) return open.overlay(scenario)
  const base = open.base(scenario.base)
  return patchOverlay(base, setupPatch(domainOf(open), base, { ...setup, history: [] }))
}

function dataPatch(domain: Domain, base: Base, { agentData, userData }: Setup): Patch {
  if (agentData && userData && domain.user)
    throw new Error(`A task of ${domain.name} lays data over one database that both sides share.`)
  const side = agentData ? 'agent' : 'user'
  const data = agentData ?? userData
  if (!data) return {}
  return { ...tablesPatch(domain, base, side, data), ...('shared' in domain.state ? { shared: side } : {}) }
}

function tablesPatch(domain: Domain, base: Base, side: 'agent' | 'user', data: PythonDict): Record<string, Json> {
  const toolkit = domain[side]
  if (!toolkit) throw new Error(`A task of ${domain.name} has data for the ${side}, who has no database.`)
  refuseExtra(toolkit, data)
  return Object.fromEntries(
    data.map.map(([table, laid]) => [
      table,
      tablePatch(toolkit.tables[table]!, base.tables[table]!, laid, `A task's data: ${table}`),
    ]),
  )
}

function tablePatch(collection: Collection, { entities }: BaseTable, data: PythonValue, where: string): Json {
  if (collection.as === 'list') throw new Error(`${where} would replace a list, which the engine does not do.`)
  if (!isDict(data)) throw new Error(`${where} are no object.`)
  if (collection.as === 'object') {
    const { value } = entities.get(singleKey) as { value: PythonValue }
    return readModel(collection.model, merged(dumped(value) as PythonDict, data), where) as Json
  }
  return Object.fromEntries(
    data.map.map(([key, row]) => {
      const before = entities.get(key)
      const laid = before && isDict(row) ? merged(dumped(before as PythonValue) as PythonDict, row) : row
      return [key, readEntity(collection, key, laid, where) as Json]
    }),
  )
}

/** Carries out the writes of a given history; a result that is not the recorded one is an Error, as in the reference's strict mode. */
function replayHistory(domain: Domain, database: Database<never>, history: readonly HistoryMessage[]): void {
  const [other] = replayCalls(domain, database, answeredCalls(history))
  if (!other) return
  const { call, came } = other
  throw new Error(`${call.name} in the history of a task of ${domain.name} now answers ${came}, not ${call.answer}.`)
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
