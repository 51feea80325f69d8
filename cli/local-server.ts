import { type HostedWorlds, openLog, type Server, serve } from '../server/index.ts'
import { packageVersion } from './version.ts'

/** Starts a server in this process on a free port, for a command's own use: it shows hidden things. */
export function serveLocally(worlds: HostedWorlds): Promise<Server> {
  return serve({ worlds, version: packageVersion, inspect: true, log: openLog('error') })
}
