import { createHash, randomBytes } from 'node:crypto'
import { connect as connectTcp, createServer, type Socket } from 'node:net'
import { subprotocols } from '../../core/protocol/index.ts'
import { later } from './arena.ts'
import type { CodecName } from './raw.ts'

/** A bare TCP socket on which the WebSocket handshake is done. */
export async function handshake(port: number, codec: CodecName): Promise<Socket> {
  const socket = connectTcp(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.setNoDelay(true)
  const key = randomBytes(16).toString('base64')
  const subprotocol = subprotocols[codec === 'json' ? 0 : 1]
  socket.write(
    `GET /v1 HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${key}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: ${subprotocol}\r\n\r\n`,
  )
  const head = await read(socket, (bytes) => bytes.includes('\r\n\r\n'))
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  if (!head.includes(`Sec-WebSocket-Accept: ${accept}`)) throw new Error(head.toString())
  return socket
}

/** A client's frame: masked, in one piece. */
export function frame(payload: Buffer | string, codec: CodecName): Buffer {
  const body = Buffer.from(payload as string)
  const mask = randomBytes(4)
  const head = body.length < 126 ? Buffer.from([0, body.length]) : Buffer.from([0, 126, body.length >> 8, body.length & 255])
  head[0] = 0x80 | (codec === 'json' ? 1 : 2)
  head[1]! |= 0x80
  return Buffer.concat([head, mask, body.map((byte, place) => byte ^ mask[place % 4]!)])
}

/** Reads until enough came, or the other side ended. */
export function read(socket: Socket, enough: (bytes: Buffer) => boolean): Promise<Buffer> {
  let bytes = Buffer.alloc(0)
  return new Promise((resolve) => {
    const take = (chunk: Buffer): void => {
      bytes = Buffer.concat([bytes, chunk])
      if (!enough(bytes)) return
      socket.off('data', take)
      resolve(bytes)
    }
    socket.on('data', take)
    socket.once('close', () => resolve(bytes))
  })
}

/** Reads one frame of the server's and returns its payload. */
export async function readFrame(socket: Socket): Promise<Buffer> {
  const bytes = await read(socket, (bytes) => bytes.length >= 2 && bytes.length >= extent(bytes)[1])
  const [start, end] = extent(bytes)
  return bytes.subarray(start, end)
}

function extent(bytes: Buffer): [number, number] {
  const short = bytes[1]! & 127
  if (short < 126) return [2, 2 + short]
  if (bytes.length < 10) return [0, Number.POSITIVE_INFINITY]
  if (short === 126) return [4, 4 + bytes.readUInt16BE(2)]
  return [10, 10 + Number(bytes.readBigUInt64BE(2))]
}

/** Writes bytes and then tears the connection down. */
export function writeAndCut(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve())
    if (bytes.length === 0) socket.destroy()
    else socket.write(bytes, () => socket.destroy())
  })
}

/** A TCP proxy that tears connections down in the middle of what it carries. */
export class CuttingProxy {
  /** How many bytes each next connection may carry after the handshake, to the client and to the server; asked once a connection. */
  allowance: () => { down: number; up: number } = () => ({ down: Number.POSITIVE_INFINITY, up: Number.POSITIVE_INFINITY })
  port = 0
  cuts = 0
  readonly #sockets = new Set<Socket>()

  static async open(target: number): Promise<CuttingProxy> {
    const proxy = new CuttingProxy()
    const server = createServer((client) => proxy.#carry(client, connectTcp(target, '127.0.0.1')))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    proxy.port = (server.address() as { port: number }).port
    later(
      () =>
        new Promise((resolve) => {
          server.close(resolve)
          proxy.cutAll()
        }),
    )
    return proxy
  }

  get url(): string {
    return `ws://127.0.0.1:${this.port}/v1`
  }

  /** Tears down every connection. */
  cutAll(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  #carry(client: Socket, server: Socket): void {
    const { down, up } = this.allowance()
    const cut = (): void => {
      client.destroy()
      server.destroy()
    }
    for (const [from, to, allowed] of [
      [client, server, up],
      [server, client, down],
    ] as const) {
      let [inHead, left] = [true, allowed]
      this.#sockets.add(from)
      from.setNoDelay(true)
      from.on('error', () => undefined)
      from.on('close', () => {
        this.#sockets.delete(from)
        cut()
      })
      from.on('data', (chunk: Buffer) => {
        const head = inHead ? chunk.indexOf('\r\n\r\n') + 4 : 0
        inHead = false
        left -= chunk.length - head
        if (left > 0) return void to.write(chunk)
        this.cuts++
        from.pause()
        to.write(chunk.subarray(0, chunk.length + left), cut)
      })
    }
  }
}
