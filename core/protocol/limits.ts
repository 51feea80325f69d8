/** What a server refuses to pass; each limit has a heading with its reason in docs/protocol.md, and `hello` tells them. */
export interface Limits {
  frameBytesMax: number
  actionBytesMax: number
  depthMax: number
  requestsMax: number
  toolcallsMax: number
  episodesMax: number
  turnsMax: number
  idleMsMax: number
  silentMsMax: number
  sendBytesMax: number
  drainMsMax: number
}

export const defaultLimits: Readonly<Limits> = {
  frameBytesMax: 16 * 1024 * 1024,
  actionBytesMax: 256 * 1024,
  depthMax: 32,
  requestsMax: 4096,
  toolcallsMax: 64,
  episodesMax: 200_000,
  turnsMax: 1000,
  idleMsMax: 60 * 60 * 1000,
  silentMsMax: 10 * 60 * 1000,
  sendBytesMax: 64 * 1024 * 1024,
  drainMsMax: 30_000,
}
