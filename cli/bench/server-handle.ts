import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer, Question, ServerKind } from './server-process.ts'

/** A server process as the bench sees it. */
export interface ServerHandle {
  readonly port: number
  /** Processor time it has used, in milliseconds, user and system. */
  cpuMs(): Promise<number>
  /** What its heap holds after collection, in bytes. */
  heapBytes(): Promise<number>
  stop(): void
}

const program = fileURLToPath(new URL(`./server-process${extname(import.meta.url)}`, import.meta.url))

export async function startServer(options: ServerKind): Promise<ServerHandle> {
  const execArgv = [...process.execArgv, '--expose-gc']
  const child = fork(program, [JSON.stringify(options)], { execArgv })
  const { port } = (await answer(child)) as { port: number }
  const ask = async (question: Question): Promise<Answer> => {
    const answered = answer(child)
    child.send(question)
    return answered
  }
  return {
    port,
    cpuMs: async () => ((await ask('cpu')) as { cpuMs: number }).cpuMs,
    heapBytes: async () => ((await ask('memory')) as { heapBytes: number }).heapBytes,
    stop: () => void child.kill(),
  }
}

function answer(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`the bench's server process ended with code ${code}`))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message as Answer)
    })
  })
}
