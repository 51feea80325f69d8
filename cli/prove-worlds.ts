import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import type { Report } from '../core/check/index.ts'
import type { OpenWorld } from '../core/index.ts'
import type { Checked } from './check-summary.ts'
import { CommandFailed } from './failure.ts'
import { openProgress } from './output.ts'
import { type ProofSettings, proveWorld } from './prove-world.ts'

/** What a worker says of the world that it proves. */
export type Told =
  | { readonly kind: 'progress'; readonly done: number; readonly of: string }
  | { readonly kind: 'proven'; readonly reports: readonly Report[] }
  | { readonly kind: 'failed'; readonly message: string }

/** Proves worlds side by side, as many at a time as there are processors. Their results do not depend on how many that is. */
export async function proveWorlds(opened: readonly OpenWorld[], settings: ProofSettings): Promise<Checked[]> {
  const total = opened.reduce((sum, { splits }) => sum + settings.episodes * splits.size, 0)
  const progress = openProgress(opened.length === 1 ? `check ${opened[0]!.world.id}` : 'check', total)
  try {
    const [only] = opened
    if (only && opened.length === 1) {
      const reports = proveWorld(only, settings, (done, kind) => progress.update(done, kind))
      return [{ open: only, reports }]
    }
    return await provedInWorkers(opened, settings, (done, text) => progress.update(done, text))
  } finally {
    progress.stop()
  }
}

async function provedInWorkers(
  opened: readonly OpenWorld[],
  settings: ProofSettings,
  tell: (done: number, text: string) => void,
): Promise<Checked[]> {
  const waiting = [...longestFirst(opened)]
  const done = new Map<string, number>()
  const reports = new Map<string, readonly Report[]>()
  const workers = Array.from({ length: Math.min(opened.length, availableParallelism()) }, () => startWorker(settings))
  const prove = async (worker: ChildProcess): Promise<void> => {
    for (let open = waiting.shift(); open; open = waiting.shift()) {
      const { id } = open.world
      const proven = await ask(worker, id, (count, kind) => {
        done.set(id, count)
        tell(
          [...done.values()].reduce((sum, one) => sum + one, 0),
          `${id} ${kind}`,
        )
      })
      reports.set(id, proven)
    }
  }
  try {
    await Promise.all(workers.map(prove))
  } finally {
    for (const worker of workers) worker.kill()
  }
  return opened.map((open) => ({ open, reports: reports.get(open.world.id)! }))
}

/** Worlds with many turns take longest to prove; started last, one would be waited for alone. */
function longestFirst(opened: readonly OpenWorld[]): OpenWorld[] {
  return [...opened].sort((one, other) => other.world.turns - one.world.turns)
}

function startWorker(settings: ProofSettings): ChildProcess {
  // Worlds of the user's own are code, which the process loads itself.
  const { outside: _, ...rest } = settings
  // The same kind of file as this one: a source, or what it was compiled to.
  return fork(new URL(`./prove-worker${extname(import.meta.url)}`, import.meta.url), [JSON.stringify(rest)])
}

/** Has a worker prove a world. */
function ask(worker: ChildProcess, id: string, tell: (done: number, kind: string) => void): Promise<readonly Report[]> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      worker.removeAllListeners()
      settle()
    }
    worker.on('error', (problem) => end(() => reject(problem)))
    worker.on('exit', (code) => end(() => reject(new CommandFailed(`The process that proved ${id} ended with ${code}.`))))
    worker.on('message', (told: Told) => {
      if (told.kind === 'progress') tell(told.done, told.of)
      else if (told.kind === 'proven') end(() => resolve(told.reports))
      else end(() => reject(new CommandFailed(told.message)))
    })
    worker.send(id)
  })
}
