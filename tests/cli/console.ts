import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { packageFolder } from '../../scenarios/index.ts'

/** What came of a run of the command line. */
export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** What a console's process is sent. */
export interface Asked {
  readonly words: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

export interface Console {
  /** Runs the command line, one run after the other. */
  run(...words: string[]): Promise<Ran>
  /** The same with more variables of the environment. */
  runWith(variables: Asked['variables'], ...words: string[]): Promise<Ran>
  /** Lets the process end, which it does by itself where no run has left anything open: its exit code. */
  close(): Promise<number | null>
}

export interface ConsoleSettings {
  /** The main module; the built one unless told. */
  readonly program?: string
  readonly cwd?: string
  /** The whole environment; that of this process without the user's own data unless told. */
  readonly env?: NodeJS.ProcessEnv
}

export const built = join(packageFolder, 'dist', 'cli', 'main.js')
export const sources = join(packageFolder, 'cli', 'main.ts')

/** Stands at the end of what a run wrote, on both streams. */
export const endOfRun = '\u0000end of run\u0000'

const loader = ['--import', import.meta.resolve('tsx')]

function environmentOf({ env }: ConsoleSettings): NodeJS.ProcessEnv {
  const { SANDTABLE_TAU2: _tau2, SANDTABLE_NATURALPLAN: _naturalplan, OPENAI_API_KEY: _key, ...rest } = process.env
  return env ?? rest
}

/**
 * Opens one process that runs many command lines, since most of a short run is the start of its process. Both streams are the
 * process's own, so that whatever writes to them is heard.
 */
export function openConsole(settings: ConsoleSettings = {}): Console {
  const { program = built, cwd } = settings
  const child = fork(join(import.meta.dirname, 'console-process.ts'), [program], {
    execArgv: loader,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environmentOf(settings),
    ...(cwd === undefined ? {} : { cwd }),
  })
  const [out, err] = [readRuns(child, 'stdout'), readRuns(child, 'stderr')]
  const ended = once(child, 'exit') as Promise<[number | null]>
  let last: Promise<unknown> = Promise.resolve()
  const runWith: Console['runWith'] = (variables, ...words) => {
    const ask = async (): Promise<Ran> => {
      child.send({ words, variables } satisfies Asked)
      const gone = ended.then(([code]) => Promise.reject(new Error(`The console ended with ${code} in: ${words.join(' ')}`)))
      const [said, told] = await Promise.race([Promise.all([out(), err()]), gone])
      const [, problems, status] = /^(.*?)(\d+)$/s.exec(told)!
      return { status: Number(status), out: said, err: problems! }
    }
    const ran = last.then(ask)
    last = ran.catch(() => undefined)
    return ran
  }
  return {
    run: (...words) => runWith({}, ...words),
    runWith,
    close: async () => {
      child.disconnect()
      return (await ended)[0]
    },
  }
}

/** Gives what one run after the other wrote to a stream. */
function readRuns(child: ChildProcess, name: 'stdout' | 'stderr'): () => Promise<string> {
  let read = ''
  let wake = (): void => undefined
  child[name]!.setEncoding('utf8').on('data', (part: string) => {
    read += part
    wake()
  })
  return async () => {
    while (!read.includes(endOfRun)) await new Promise<void>((resolve) => (wake = resolve))
    const end = read.indexOf(endOfRun)
    const said = read.slice(0, end)
    read = read.slice(end + endOfRun.length)
    return said
  }
}

/** Runs the command line in a process of its own, as a user does. */
export function runAlone(words: readonly string[], settings: ConsoleSettings = {}): Ran {
  const { program = built, cwd } = settings
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(program === sources ? loader : []), program, ...words], {
    encoding: 'utf8',
    env: environmentOf(settings),
    ...(cwd === undefined ? {} : { cwd }),
  })
  return { status, out: stdout, err: stderr }
}
