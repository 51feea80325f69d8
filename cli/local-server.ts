import type { Opened } from '../scenarios/index.ts'
import { openLog, type Server, serve } from '../server/index.ts'
import { packageVersion } from './version.ts'

/** Starts a server in this process on a free port, for a command's own use: it shows hidden things. */
export function serveLocally(worlds: ReadonlyMap<string, Opened>): Promise<Server> {
  return serve({ worlds, version: packageVersion, inspect: true, log: openLog('error') })
}
