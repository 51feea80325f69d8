import { fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A lone client in its own process, as the bench sees it. */
export interface Probe {
  /** Steps one episode for so many milliseconds, pausing one between steps; resolves with how long each answer took. */
  waits(ms: number): Promise<number[]>
  stop(): void
}

const program = fileURLToPath(new URL(`./probe-process${extname(import.meta.url)}`, import.meta.url))

export async function startProbe(port: number): Promise<Probe> {
  const child = fork(program, [String(port)], { execArgv: process.execArgv })
  const told = (): Promise<number[]> => new Promise((resolve) => child.once('message', (waits) => resolve(waits as number[])))
  await told()
  return {
    waits(ms) {
      const waits = told()
      child.send(ms)
      return waits
    },
    stop: () => void child.kill(),
  }
}
