import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Limits } from '../core/protocol/index.ts'
import { openFaces } from './faces/index.ts'
import type { HostedWorlds } from './hosted.ts'
import { answerHttp } from './http.ts'
import { resolveLimits, SettingsError } from './limits.ts'
import { type Log, openLog } from './log.ts'
import { openMetrics } from './metrics.ts'
import { recordInto } from './recordings.ts'
import { Schedule } from './schedule.ts'
import type { Serving } from './serving.ts'
import { Sessions } from './sessions.ts'
import { beat, openSockets, type SocketServer } from './sockets.ts'

export interface ServerOptions {
  readonly worlds: HostedWorlds
  readonly version: string
  /** 127.0.0.1 unless told otherwise; any other address wants a token. */
  readonly host?: string
  /** 0 takes a free port. */
  readonly port?: number
  readonly limits?: Partial<Limits>
  readonly inspect?: boolean
  /** What is wrong with a scenario; with it every scenario is proven before its first reset. */
  readonly disproof?: Serving['disproof']
  /** What `hello` must bring. */
  readonly token?: string
  /** Values of the Origin header that may connect; clients that are no browsers send none. */
  readonly origins?: readonly string[]
  /** A folder for the replays of ended and closed episodes. */
  readonly recordings?: string
  readonly log?: Log
}

/** A running server. */
export interface Server {
  /** Where clients connect: `ws://host:port/v1`. */
  readonly url: string
  readonly port: number
  readonly serving: Serving
  /** Stops in good order: no new episodes, running ones go on until they are finished or `drainMsMax` has passed. */
  drain(): Promise<void>
  /** Stops at once: replays are written and sockets closed. */
  close(): Promise<void>
}

const pingMs = 30_000
const sweepMs = 10_000

/** A limit shorter than the usual period is looked after as often as it needs. */
function periodFor(limitMs: number, usualMs: number): number {
  return Math.max(10, Math.min(usualMs, limitMs / 3))
}

/** Starts a server and resolves when it listens. Rejects with a SettingsError where its options do not go together. */
export async function serve(options: ServerOptions): Promise<Server> {
  const host = options.host ?? '127.0.0.1'
  if (options.token === undefined && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    throw new SettingsError(`On ${host} others can reach the server: give it a token, or listen on 127.0.0.1.`)
  }
  const serving = openServing(options)
  const registry = openMetrics(serving)
  const origins = options.origins ?? []
  const faces = openFaces(serving)
  const http = createServer((request, response) => void answerHttp({ serving, registry, origins, faces }, request, response))
  const sockets = openSockets(http, serving, origins, faces)
  const timers = [
    setInterval(() => beat(sockets, serving), periodFor(serving.limits.silentMsMax, pingMs)),
    setInterval(() => sweep(serving), periodFor(serving.limits.idleMsMax, sweepMs)),
  ]
  for (const timer of timers) timer.unref()
  await listen(http, options.port ?? 0, host)
  const { port } = http.address() as AddressInfo
  let stopped = false
  const close = async (): Promise<void> => {
    if (stopped) return
    stopped = true
    for (const timer of timers) clearInterval(timer)
    for (const session of serving.sessions) if (session.running) serving.ended(session)
    for (const face of faces) face.close()
    for (const socket of sockets.clients) socket.close(1001, 'the server stops')
    await closed(http, sockets)
  }
  return {
    url: `ws://${host.includes(':') ? `[${host}]` : host}:${port}/v1`,
    port,
    serving,
    async drain() {
      serving.draining = true
      const deadline = performance.now() + serving.limits.drainMsMax
      while (!stopped && performance.now() < deadline && anyRunning(serving))
        await new Promise((resolve) => setTimeout(resolve, 20))
      await close()
    },
    close,
  }
}

function openServing(options: ServerOptions): Serving {
  const limits = resolveLimits(options.limits)
  const log = options.log ?? openLog('warn')
  return {
    worlds: options.worlds,
    sessions: new Sessions(limits, () => Math.floor(performance.now() / 1000)),
    limits,
    version: options.version,
    inspect: options.inspect ?? false,
    disproof: options.disproof,
    draining: false,
    ended: recorder(options.recordings, log),
    token: options.token,
    schedule: new Schedule(),
    log,
    counts: { connections: 0, requests: 0, steps: 0, resets: 0, forks: 0, errors: 0, faults: 0 },
  }
}

/** A replay that cannot be written costs nobody a reply. */
function recorder(folder: string | undefined, log: Log): Serving['ended'] {
  if (folder === undefined) return () => undefined
  const record = recordInto(folder)
  return (session) => {
    try {
      record(session)
    } catch (problem) {
      log.error({ problem, episode: session.id }, 'a replay could not be written')
    }
  }
}

function sweep(serving: Serving): void {
  for (const session of serving.sessions.expire()) if (session.running) serving.ended(session)
}

function anyRunning({ sessions, schedule }: Serving): boolean {
  if (!schedule.idle) return true
  for (const session of sessions) if (session.running) return true
  return false
}

function listen(http: HttpServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = ({ code }: NodeJS.ErrnoException): void => reject(new SettingsError(whyNot(code, port, host)))
    http.once('error', fail)
    http.listen(port, host, () => {
      http.off('error', fail)
      resolve()
    })
  })
}

function whyNot(code: string | undefined, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is taken; name another, or 0 for a free one.`
  if (code === 'EACCES') return `Port ${port} of ${host} is not for this user; name one from 1024 on.`
  return `${host}:${port} cannot be listened on (${code ?? 'no reason given'}).`
}

function closed(http: HttpServer, sockets: SocketServer): Promise<void> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate()
    }, 1000)
    http.close(() => {
      clearTimeout(giveUp)
      resolve()
    })
  })
}
