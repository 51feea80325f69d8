import { Packr, unpack } from 'msgpackr'
import { subprotocols } from '../../core/protocol/index.ts'
import { type Load, turnsPerEpisode } from './load.ts'
import { maskedFrame, openRawSocket, type RawSocket } from './raw-socket.ts'

const packr = new Packr({ useRecords: false, variableMapSize: true })

/** How the load is put on the wire. */
export interface Play {
  readonly port: number
  /** The storefront, or the one that makes no digests. */
  readonly world: 'storefront' | 'storefront-plain'
  readonly codec: 'json' | 'msgpack'
  readonly sockets: number
  readonly episodes: number
  /** Whether the peer is an echo: nothing is reset, and no reply is read. */
  readonly echo: boolean
  /** So many episodes step in one frame; 1 sends single frames. */
  readonly batch: number
}

/** What was played in one stretch. */
export interface Stretch {
  readonly steps: number
  readonly replyBytes: number
  readonly ms: number
}

/** Episodes of the load in lock step with a server: each has one request in flight. */
export interface Player {
  /** Plays for so many milliseconds and until every request is answered. */
  play(ms: number): Promise<Stretch>
  /** Plays on until every episode is over that began before so many milliseconds had gone by: every stretch holds its share of resets. */
  playOut(ms: number): Promise<Stretch>
  close(): void
}

/** Some episodes that move together: one, or as many as a batch holds. */
interface Group {
  /** The id of its request in flight: it has one at a time. */
  readonly id: number
  readonly size: number
  readonly socket: number
  ids: string[]
  /** The frames of the turns to come; empty before a reset. */
  frames: Buffer[]
}

let seeds = 0

export async function openPlayer(form: Play, load: Load): Promise<Player> {
  const groups = makeGroups(form)
  const inOrder: Group[][] = Array.from({ length: form.sockets }, () => [])
  const sockets: RawSocket[] = []
  let [deadline, isPlayedOut] = [0, false]
  let [steps, replyBytes, flying] = [0, 0, 0]
  let finished: (() => void) | undefined
  const send = (socket: number, moved: readonly Group[]): void => {
    const frames: Buffer[] = []
    for (const group of moved) {
      frames.push(nextFrame(form, load, group))
      if (form.echo) inOrder[socket]!.push(group)
    }
    flying += frames.length
    if (frames.length > 0) sockets[socket]!.write(frames)
  }
  const receive = (socket: number) => (payloads: readonly Buffer[]) => {
    flying -= payloads.length
    const moved = form.echo ? inOrder[socket]!.splice(0, payloads.length) : payloads.map((payload) => groups[readId(payload)]!)
    for (const [place, payload] of payloads.entries()) {
      const group = moved[place]!
      if (group.ids.length === 0) begin(form, load, group, payload)
      else {
        steps += group.size
        replyBytes += payload.length
      }
    }
    if (performance.now() < deadline) send(socket, moved)
    else if (isPlayedOut)
      send(
        socket,
        moved.filter(({ frames }) => frames.length > 0),
      )
    if (flying === 0) finished?.()
  }
  for (let socket = 0; socket < form.sockets; socket++) {
    const subprotocol = form.echo ? undefined : subprotocols[form.codec === 'json' ? 0 : 1]
    sockets.push(await openRawSocket(form.port, subprotocol, receive(socket)))
  }
  const play = async (ms: number, playedOut: boolean): Promise<Stretch> => {
    const started = performance.now()
    ;[deadline, isPlayedOut] = [started + ms, playedOut]
    ;[steps, replyBytes] = [0, 0]
    const done = new Promise<void>((resolve) => {
      finished = resolve
    })
    for (let socket = 0; socket < form.sockets; socket++)
      send(
        socket,
        groups.filter((group) => group.socket === socket),
      )
    await done
    return { steps, replyBytes, ms: performance.now() - started }
  }
  return {
    play: (ms) => play(ms, false),
    playOut: (ms) => play(ms, true),
    close() {
      for (const socket of sockets) socket.close()
    },
  }
}

function makeGroups({ sockets, episodes, batch }: Play): Group[] {
  return Array.from({ length: episodes / batch }, (_, place) => ({
    id: place,
    size: batch,
    socket: place % sockets,
    ids: [],
    frames: [],
  }))
}

/** The id at the front of a reply, read without decoding the rest: `{"id":12,` or MessagePack's two-entry map with a small integer. */
function readId(payload: Buffer): number {
  if (payload[0] === 0x7b) {
    let id = 0
    for (let place = 6; payload[place] !== 0x2c; place++) id = id * 10 + payload[place]! - 0x30
    return id
  }
  const first = payload[4]!
  return first < 0x80 ? first : first === 0xcc ? payload[5]! : payload.readUInt16BE(5)
}

/** The next frame of a group: its next turn, or, where its episodes have had all theirs, a reset (which closes the old ones too). */
function nextFrame(play: Play, load: Load, group: Group): Buffer {
  const turn = group.frames.shift()
  if (turn) return turn
  const old = group.ids
  group.ids = []
  if (play.echo) {
    group.ids = Array.from({ length: group.size }, () => '0123456789abcdef0123456789abcdef')
    group.frames = turnFrames(play, load, group)
    return group.frames.shift()!
  }
  const requests: object[] = old.map((episode) => ({ method: 'close', params: { episode } }))
  for (let place = 0; place < group.size; place++)
    requests.push({ method: 'reset', params: { world: play.world, seed: `bench-${seeds++}` } })
  return encode(play, { id: group.id, method: 'batch', params: { requests } })
}

/** Takes the ids of fresh episodes and makes the frames of all their turns. */
function begin(play: Play, load: Load, group: Group, payload: Buffer): void {
  const reply = (play.codec === 'json' ? JSON.parse(payload.toString()) : unpack(payload)) as {
    result?: { results: { result?: { episodes?: string[] }; error?: { message: string } }[] }
    error?: { message: string }
  }
  if (!reply.result) throw new Error(`a reset of the bench failed: ${reply.error?.message}`)
  group.ids = reply.result.results.flatMap(({ result, error }) => {
    if (error) throw new Error(`a reset of the bench failed: ${error.message}`)
    return result?.episodes ?? []
  })
  group.frames = turnFrames(play, load, group)
}

function turnFrames(play: Play, load: Load, group: Group): Buffer[] {
  const actions = group.ids.map(() => load.episode(`load-${seeds++}`))
  return Array.from({ length: turnsPerEpisode }, (_, turn) => {
    const steps = group.ids.map((episode, place) => ({
      method: 'step',
      params: { episode, turn: turn + 1, action: JSON.parse(actions[place]![turn]!) as object },
    }))
    return encode(
      play,
      group.size === 1 ? { id: group.id, ...steps[0]! } : { id: group.id, method: 'batch', params: { requests: steps } },
    )
  })
}

function encode({ codec }: Play, request: object): Buffer {
  return maskedFrame(codec === 'json' ? JSON.stringify(request) : packr.pack(request))
}
