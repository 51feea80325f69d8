import { createHash, randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'

/** A WebSocket client that does as little as one can: it writes frames that are ready and hands out the bytes of those it gets, so that a bench measures the server. */
export interface RawSocket {
  /** Writes frames made by {@link maskedFrame}, all in one write. */
  write(frames: readonly Buffer[]): void
  close(): void
}

const maskKey = Buffer.from([0, 0, 0, 0])

/** A frame from a client with the payload unchanged: its mask is zero. */
export function maskedFrame(payload: string | Buffer): Buffer {
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
  const opcode = typeof payload === 'string' ? 0x81 : 0x82
  if (bytes.length < 126) return Buffer.concat([Buffer.from([opcode, 0x80 | bytes.length]), maskKey, bytes])
  const head = Buffer.alloc(bytes.length < 65_536 ? 4 : 10)
  head[0] = opcode
  if (bytes.length < 65_536) {
    head[1] = 0x80 | 126
    head.writeUInt16BE(bytes.length, 2)
  } else {
    head[1] = 0x80 | 127
    head.writeBigUInt64BE(BigInt(bytes.length), 2)
  }
  return Buffer.concat([head, maskKey, bytes])
}

/** Connects; `receive` is given all the payloads of one read. */
export function openRawSocket(
  port: number,
  subprotocol: string | undefined,
  receive: (payloads: readonly Buffer[]) => void,
): Promise<RawSocket> {
  const key = randomBytes(16).toString('base64')
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const lines = [
    `GET /v1 HTTP/1.1`,
    'Host: 127.0.0.1',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${key}`,
    'Sec-WebSocket-Version: 13',
  ]
  if (subprotocol !== undefined) lines.push(`Sec-WebSocket-Protocol: ${subprotocol}`)
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once('data', (head) => {
      if (!head.includes(accept)) return reject(new Error(`the handshake failed: ${head.toString('latin1').split('\r\n')[0]}`))
      attach(socket, receive)
      resolve({
        write: (frames) => void socket.write(frames.length === 1 ? frames[0]! : Buffer.concat(frames)),
        close: () => socket.destroy(),
      })
    })
  })
}

function attach(socket: Socket, receive: (payloads: readonly Buffer[]) => void): void {
  let kept: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    const payloads: Buffer[] = []
    let offset = 0
    for (;;) {
      const frame = readFrame(bytes, offset)
      if (!frame) break
      if (frame.data) payloads.push(bytes.subarray(frame.start, frame.end))
      offset = frame.end
    }
    kept = bytes.subarray(offset)
    if (payloads.length > 0) receive(payloads)
  })
}

/** The next whole frame from an offset; control frames are no data. */
function readFrame(bytes: Buffer, offset: number): { data: boolean; start: number; end: number } | undefined {
  if (bytes.length < offset + 2) return undefined
  const short = bytes[offset + 1]! & 0x7f
  const start = offset + (short < 126 ? 2 : short === 126 ? 4 : 10)
  if (bytes.length < start) return undefined
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(offset + 2) : Number(bytes.readBigUInt64BE(offset + 2))
  return bytes.length < start + length ? undefined : { data: (bytes[offset]! & 0x0f) < 8, start, end: start + length }
}
