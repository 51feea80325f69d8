import { WebSocketServer } from 'ws'
import { worlds } from '../../envs/index.ts'
import { openAll } from '../../scenarios/index.ts'
import { type HostedWorld, openLog, serve } from '../../server/index.ts'

/** A server in a process of its own, so that its processor time can be told from its clients'. */
export type ServerKind =
  | { readonly kind: 'gym'; readonly tau2: string | undefined }
  /** Answers every message with a constant one of a given length, in one send each or gathered into one write for each turn of the event loop. */
  | { readonly kind: 'echo'; readonly bytes: number; readonly corked: boolean }

export type Question = 'cpu' | 'memory'
export type Answer =
  | { readonly port: number }
  | { readonly cpuMs: number }
  | { readonly heapBytes: number; readonly residentBytes: number }

const options = JSON.parse(process.argv[2] ?? '{}') as ServerKind

process.on('message', (question: Question) => process.send!(question === 'cpu' ? cpu() : memory()))
process.on('disconnect', () => process.exit(0))
process.send!({ port: options.kind === 'gym' ? await openGym(options) : await openEcho(options) })

/** The storefront stands there twice, once without digests, so that what they cost is compared in one process. */
async function openGym({ tau2 }: ServerKind & { kind: 'gym' }): Promise<number> {
  const opened = openAll(worlds, { tau2 })
  const shop = opened.get('storefront')!
  const plain = { world: shop.world, open: { ...shop.open!, digests: false } }
  const server = await serve({
    worlds: new Map<string, HostedWorld>([...opened, ['storefront-plain', plain]]),
    version: 'bench',
    log: openLog('error'),
    inspect: true,
  })
  return server.port
}

function openEcho({ bytes, corked }: ServerKind & { kind: 'echo' }): Promise<number> {
  const reply = 'x'.repeat(bytes)
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
  server.on('connection', (socket, request) => {
    const stream = request.socket
    let gathering = false
    stream.setNoDelay(true)
    socket.on('message', () => {
      if (corked && !gathering) {
        gathering = true
        stream.cork()
        setImmediate(() => {
          gathering = false
          stream.uncork()
        })
      }
      socket.send(reply)
    })
  })
  return new Promise((resolve) => server.on('listening', () => resolve((server.address() as { port: number }).port)))
}

function cpu(): Answer {
  const { user, system } = process.cpuUsage()
  return { cpuMs: (user + system) / 1000 }
}

function memory(): Answer {
  for (let pass = 0; pass < 3; pass++) (globalThis as { gc?: () => void }).gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return { heapBytes: heapUsed, residentBytes: rss }
}
