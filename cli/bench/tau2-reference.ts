import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { packageFolder } from '../../scenarios/index.ts'
import { UsageError } from '../failure.ts'
import type { Domain } from './tau2-plays.ts'
import type { Operation } from './tau2-stretches.ts'

/** One round of the reference, in milliseconds: its gym, and its environment used directly by hand-tuned Python. */
export interface ReferenceRound {
  readonly gym: Readonly<Record<Operation, number>>
  /** `call` is a tool called as a function, `text` the same through the environment, with its answer as text; `reset` copies the database, `last` grades. */
  readonly direct: Readonly<Record<'reset' | 'call' | 'text' | 'last', number>>
}

/** The reference's recorded medians, from another machine of this kind; hand-tuned Python's text was not recorded. */
export const recorded: Readonly<Record<Domain, ReferenceRound>> = {
  airline: {
    gym: { reset: 1172, step: 15, last: 2130 },
    direct: { reset: 422, call: 0.04, text: Number.NaN, last: 164 },
  },
  retail: {
    gym: { reset: 504, step: 22, last: 1042 },
    direct: { reset: 157, call: 0.03, text: Number.NaN, last: 114 },
  },
  telecom: {
    gym: { reset: 4397, step: 1004, last: 1970 },
    direct: { reset: 0.4, call: 0.03, text: Number.NaN, last: 0.16 },
  },
}

/** The reference in a Python process of its own. */
export interface Reference {
  /** Such as `tau2 1.0.1 on Python 3.12.1`. */
  readonly name: string
  round(domain: Domain): Promise<ReferenceRound>
  stop(): void
}

/** Starts a Python that has the package `tau2`, on the data of the bench. Throws a UsageError where it has not. */
export async function startReference(python: string, tau2: string): Promise<Reference> {
  const program = join(packageFolder, 'clients', 'python', 'benchmarks', 'tau2_reference.py')
  if (!existsSync(program)) throw new UsageError(`--tau2-python needs a checkout of this repository: there is no ${program}.`)
  const child = spawn(python, [program, '--asked', '--tau2', tau2], { stdio: ['pipe', 'pipe', 'pipe'] })
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint = `${complaint}${String(chunk)}`.slice(-1000)
  })
  child.stdin.on('error', () => undefined)
  const ended = new Promise<never>((_, reject) => {
    const fail = (why: string): void =>
      reject(new UsageError(`${python} does not run the reference: ${complaint.trim().split('\n').at(-1) || why}`))
    child.once('error', (problem) => fail(problem.message))
    child.once('close', (code) => fail(`it ended with code ${code}`))
  })
  ended.catch(() => undefined)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async (): Promise<unknown> => {
    const { value } = await Promise.race([lines.next(), ended])
    return value === undefined ? ended : JSON.parse(value)
  }
  const about = (await answer()) as { tau2: string; python: string }
  return {
    name: `tau2 ${about.tau2} on Python ${about.python}`,
    async round(domain) {
      child.stdin.write(`${domain}\n`)
      return inMs((await answer()) as ReferenceRound)
    },
    stop: () => void child.stdin.end(),
  }
}

function inMs(seconds: ReferenceRound): ReferenceRound {
  const scaled = <Names extends string>(figures: Readonly<Record<Names, number>>): Record<Names, number> =>
    Object.fromEntries(Object.entries<number>(figures).map(([name, figure]) => [name, figure * 1000])) as Record<Names, number>
  return { gym: scaled(seconds.gym), direct: scaled(seconds.direct) }
}
